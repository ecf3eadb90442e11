"""In which sentences is the size of the department told?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.sizing.findings import (
    Breakdown,
    CostOfPosts,
    FitOfDepartment,
    Headcount,
    HoursOfAccounts,
    HoursOfPost,
    LeadersToday,
    MarginalReturn,
    Unreadable,
)
from llavero.document import Paragraph, paragraphs
from llavero.foundation.measure import Measure
from llavero.foundation.values import Ratio
from llavero.prose import Prose, Text, Unsigned

# Accounts per account manager, as practitioners have it: Cutting Edge Information (2017) and
# SalesDose (n.d.).
LOW, HIGH, TOP = 4, 10, 15
NAMES = 6


def needed(found: Headcount, prose: Prose) -> Iterator[Paragraph]:
    """Yield how many the hours ask for."""
    base = {"accounts": found.accounts, "hours": found.hours, "available": found.available}
    said = [prose.say(f"sizing-hours-{found.base}", **base)]
    if found.stars:
        said.append(prose.say("sizing-stars", stars=found.stars))
    if found.assumed and found.base != "declared":
        every = found.assumed == found.accounts.value
        assumed = "sizing-assumed-all" if every else "sizing-assumed"
        said.append(prose.say(assumed, assumed=found.assumed))
    posts = {"workload": found.workload, "needed": found.needed, "reserve": found.reserve}
    roomy = found.needed.value == found.reserve.value
    said.append(prose.say("sizing-needed-roomy" if roomy else "sizing-needed", **posts))
    if found.tiny:
        said.append(prose.say("sizing-tiny"))
        yield from paragraphs(said, ("talley1961",))
        return
    said.append(prose.say("sizing-each", each=found.each, low=LOW, high=HIGH, top=TOP))
    if "no-kam-department" in found.present.reasons:
        said.append(prose.say("sizing-first"))
    if found.shared and found.present.value:
        said.append(prose.say("sizing-shared", present=found.present))
    yield from paragraphs(said, ("talley1961", "cuttingedge2017", "salesdose"))


def posts(answer: Answer, prose: Prose) -> Iterator[Paragraph]:
    """Yield what the hours of a post rest on, and what another list of accounts would ask for."""
    yield from paragraphs([*_hours_of_post(answer, prose), *_other_list(answer, prose)])


def _hours_of_post(answer: Answer, prose: Prose) -> Iterator[Text]:
    of = answer.finding(HoursOfPost)
    if of is None or of.week.value is None or of.share.value is None:
        yield prose.say("sizing-post-assumed")
        return
    week = {"week": of.week, "share": of.share}
    if of.by_sellers:
        usual = {"usual": of.usual, "workload": of.usual_workload}
        yield prose.say("sizing-post-declared", **week, **usual)
        if answer.finding(FitOfDepartment):
            yield prose.say("sizing-post-elsewhere")
    else:
        yield prose.say("sizing-post-declared-aside", **week)
    if of.facing.value is not None:
        yield prose.say("sizing-post-facing", facing=of.facing)


def _other_list(answer: Answer, prose: Prose) -> Iterator[Text]:
    for other in answer.all(HoursOfAccounts)[1:]:
        told = {"accounts": other.accounts, "workload": other.workload}
        yield prose.say(f"sizing-other-{other.base}", **told)
        if other.limited:
            yield prose.say("sizing-circular")


def fit(answer: Answer, needed: Headcount, prose: Prose) -> Iterator[Paragraph]:
    """Yield how today's account managers stand against the need."""
    found = answer.finding(FitOfDepartment)
    if found is None:
        return
    said = [_fit(found, needed, prose)]
    if found.fit == "short" and found.unserved.value is not None:
        names = Text.join((Text.name(name) for name in found.left), ", ")
        share = {"unserved": found.unserved, "share": found.unserved_share}
        if found.unserved_share.value is not None:
            said.append(prose.say("sizing-left", names=names, **share))
    if found.fit == "spare":
        if found.room.value:
            said.append(prose.say("sizing-room", room=found.room))
        if found.attrition.value is not None:
            said.append(prose.say("sizing-attrition", years=found.attrition))
    yield Paragraph(Text.join(said))


def _fit(found: FitOfDepartment, needed: Headcount, prose: Prose) -> Text:
    present = needed.present_fte
    if found.fit == "unclear":
        declared, assumed = (_lacking(gap, prose) for gap in (found.gap, found.usual_gap))
        return prose.say("sizing-fit-unclear", present=present, declared=declared, assumed=assumed)
    facts = {"gap": Unsigned(found.gap), "coverage": found.coverage}
    return prose.say(f"sizing-fit-{found.fit}", present=present, **facts)


def _lacking(gap: Measure, prose: Prose) -> Text:
    lacking = gap.value is not None and float(gap.value) > 0
    return prose.say("sizing-lacking" if lacking else "sizing-to-spare", gap=Unsigned(gap))


def leaders(answer: Answer, needed: Headcount, prose: Prose) -> Paragraph:
    """Return who is to lead the account managers, and who does today."""
    today = answer.finding(LeadersToday)
    said = [_leaders(needed, today, prose)]
    if today is None or needed.tiny:
        return Paragraph(Text.join(said))
    if today.span.value is not None:
        span = {"span": today.span, "least": round(today.least), "most": round(today.most)}
        said.append(prose.say(f"sizing-span-{'within' if today.within else 'outside'}", **span))
    elif today.leaders.value == 0 and needed.present.value:
        said.append(prose.say("sizing-span-nobody"))
    return Paragraph(Text.join(said), ("kurlan2015", "alexandergroup"))


def _leaders(needed: Headcount, today: LeadersToday | None, prose: Prose) -> Text:
    if not needed.managers.value:
        return prose.say("sizing-leaders-none")
    if needed.head_carries:
        return prose.say("sizing-leaders-carry", people=needed.people)
    span = round(today.usual) if today else 0
    return prose.say("sizing-leaders", managers=needed.managers, span=span, people=needed.people)


def breakdown(found: Breakdown, prose: Prose) -> Paragraph:
    """Return the number by sales per person, and what it is good for."""
    facts = {"ahead": found.ahead, "per": found.per_manager, "number": found.number}
    said = [prose.say("sizing-breakdown", **facts)]
    if found.turnover.value:
        said.append(prose.say("sizing-breakdown-turnover", turnover=found.turnover))
    said.append(prose.say("sizing-breakdown-caveat"))
    return Paragraph(Text.join(said), ("zoltners2011",))


def marginal(found: MarginalReturn, prose: Prose) -> Paragraph:
    """Return up to how many account managers each pays for the post."""
    told = {"judges": found.judges, "judged": found.judged, "number": found.number}
    said = [prose.say("sizing-marginal", **told)]
    if found.fixed > 0:
        said.append(prose.say("sizing-marginal-fixed", fixed=Ratio(found.fixed, 1)))
    if found.lost_below.value is not None and found.lost_above.value is not None:
        lost = (found.lost_below, found.lost_above)
        flat = all(float(one.value or 0) <= found.limit for one in lost)
        shape = "sizing-marginal-flat" if flat else "sizing-marginal-steep"
        said.append(prose.say(shape, below=lost[0], above=lost[1]))
    zone = {"low": found.low, "high": found.high}
    said.append(prose.say(f"sizing-marginal-{'inside' if found.inside else 'outside'}", **zone))
    if found.bent:
        every = found.bent == found.judged.value
        bent = "sizing-marginal-bent-all" if every else "sizing-marginal-bent"
        said.append(prose.say(bent, bent=found.bent))
    return Paragraph(Text.join(said), ("little1970", "lodish1971", "fudge1977", "sinha2001"))


def unread(answer: Answer, prose: Prose) -> Iterator[Paragraph]:
    """Yield which judgements give no curve."""
    found = answer.all(Unreadable)
    if found:
        names = Text.join((Text.name(one.name) for one in found[:NAMES]), ", ")
        yield Paragraph(prose.say("sizing-unread", count=len(found), names=names))


def cost(found: CostOfPosts, prose: Prose) -> Paragraph:
    """Return what a post costs, and the sales that pay for one more."""
    said = [prose.say("sizing-cost-stated" if found.stated else "sizing-cost", cost=found.cost)]
    if found.department.value is not None and found.share.value is not None:
        of_all = {"department": found.department, "share": found.share}
        said.append(prose.say("sizing-cost-department", **of_all))
    if found.break_even.value is not None and found.break_even_share.value is not None:
        sales = {"sales": found.break_even, "share": found.break_even_share}
        said.append(prose.say("sizing-break-even", margin=found.margin, **sales))
        if found.rests_on == "margin":
            said.append(prose.say("sizing-break-even-gross"))
    return Paragraph(Text.join(said))
