"""How many account managers do the hours of the accounts ask for?"""

from llavero.analysis.capacity import middle
from llavero.analysis.heads import HEAD_BELOW, HEAD_SHARE
from llavero.analysis.hours import TIERS
from llavero.analysis.sizing.findings import (
    Headcount,
    HoursOfAccounts,
    HoursOfPost,
    LeadersToday,
)
from llavero.analysis.sizing.known import Known
from llavero.analysis.sizing.method import workload
from llavero.analysis.sizing.parameters import (
    KAM_COST,
    RESERVE,
    SPAN,
    SPAN_LEAST,
    SPAN_MOST,
)
from llavero.analysis.sizing.records import Served
from llavero.foundation.measure import Measure, Source, Value

ASSUMED, HR, SPOKEN = Source.ASSUMPTION, Source.HR, Source.INTERVIEW
NOT_ASKED = "not-asked"


def needed_posts(known: Known, served: Served) -> float:
    """Return how many full posts the hours of the accounts ask for."""
    return workload.posts(float(served.hours(known.setting).sum()), known.capacity.hours)


def headcount(known: Known, base: Served) -> Headcount:
    """Return how many people the hours ask for, and how many there are."""
    posts, value = needed_posts(known, base), known.setting.value
    lead = workload.lead(posts, value(SPAN), value(HEAD_BELOW), value(HEAD_SHARE))

    def figure(id: str, number: Value) -> Measure:
        return known.day.figure(
            id, number, n=base.count, doubts=doubts(known, base), source=ASSUMED
        )

    return Headcount(
        base=base.base,
        accounts=known.day.figure("SIZ.accounts", base.count, source=_counted(base)),
        hours=_hours(known, "SIZ.hours", base),
        available=available(known),
        workload=figure("SIZ.workload", posts),
        needed=figure("SIZ.needed", workload.whole(posts)),
        reserve=figure("SIZ.reserve", workload.whole(posts * (1 + value(RESERVE)))),
        managers=figure("SIZ.managers", lead.managers),
        people=figure("SIZ.people", lead.people),
        shared=known.shared,
        each=figure("SIZ.per_manager_accounts", base.count / workload.whole(posts)),
        head_carries=lead.carries,
        tiny=posts < 1,
        present=_present(known, "SIZ.present", "M01"),
        present_fte=_present(known, "SIZ.present_fte", "M01.fte"),
        cost=cost(known),
        stars=base.stars,
        assumed=base.assumed,
    )


def hours_of_accounts(known: Known, served: Served) -> HoursOfAccounts:
    """Return what a list of accounts asks for."""
    kind = f"SIZ.{served.base}"

    def figure(id: str, number: Value) -> Measure:
        return known.day.figure(
            id, number, n=served.count, doubts=doubts(known, served), source=ASSUMED
        )

    return HoursOfAccounts(
        base=served.base,
        limited=served.base == "chosen" and known.limited,
        tiers=tuple(sum(tier == one for one in served.tiers) for tier in TIERS),
        each=tuple(known.setting.value(hours) for hours in TIERS.values()),
        stars=served.stars,
        assumed=served.assumed,
        accounts=known.day.figure(f"{kind}_accounts", served.count, source=_counted(served)),
        hours=_hours(known, f"{kind}_hours", served),
        workload=figure(f"{kind}_workload", needed_posts(known, served)),
    )


def hours_of_post(known: Known) -> HoursOfPost:
    """Return the hours of a full post, as assumed and as sellers say."""
    of, base = known.capacity, known.base
    usual = None
    if base is not None:
        usual = workload.posts(float(base.hours(known.setting).sum()), of.usual)

    def said(id: str, numbers: tuple[float, ...]) -> Measure:
        number, n = middle(numbers), len(numbers)
        return known.day.figure(id, number, NOT_ASKED, n=n, doubts=("declared",), source=SPOKEN)

    return HoursOfPost(
        by_sellers=of.by_sellers,
        sellers=max(len(of.said.weeks), len(of.said.shares)),
        available=available(known),
        usual=known.day.figure("SIZ.usual_available", of.usual, source=ASSUMED),
        usual_workload=known.day.figure(
            "SIZ.usual_workload", usual, "no-ka-status", source=ASSUMED
        ),
        week=said("SIZ.said_week", of.said.weeks),
        share=said("SIZ.said_share", of.said.shares),
        facing=said("SIZ.said_facing", of.said.facing),
    )


def leaders_today(known: Known) -> LeadersToday:
    """Return who leads the account managers today, and how many each."""
    staff, value = known.staff, known.setting.value
    leaders = staff.leaders if staff else None
    span = staff.heads / staff.leaders if staff and staff.leaders else None
    why = "no-employees" if staff is None else "zero-denom"
    least, most = value(SPAN_LEAST), value(SPAN_MOST)
    return LeadersToday(
        leaders=known.day.figure("SIZ.leaders", leaders, "no-employees", source=HR),
        span=known.day.figure("SIZ.span", span, why, source=HR),
        within=None if span is None else least <= span <= most,
        usual=value(SPAN),
        least=least,
        most=most,
    )


def available(known: Known) -> Measure:
    """Return the hours that a full post gives to key accounts in a year."""
    by_sellers = known.capacity.by_sellers
    return known.day.figure(
        "SIZ.available",
        known.capacity.hours,
        doubts=("declared",) if by_sellers else (),
        source=SPOKEN if by_sellers else ASSUMED,
    )


def cost(known: Known) -> Measure:
    """Return what a full post costs a year: as somebody said, else as the staff list has it."""
    stated = known.setting.value(KAM_COST) > 0
    n = known.staff.heads if known.staff and not stated else None
    source = ASSUMED if stated else HR
    return known.day.figure("SIZ.cost", known.cost, "no-staff-cost", n=n, source=source)


def doubts(known: Known, served: Served) -> tuple[str, ...]:
    """Return why the posts that the accounts ask for are not wholly known."""
    said = served.base == "declared" or known.capacity.by_sellers
    return (*(("declared",) if said else ()), *_levels(served))


def _levels(served: Served) -> tuple[str, ...]:
    return ("tiers-assumed",) if served.assumed else ()


def _hours(known: Known, id: str, served: Served) -> Measure:
    """Return the hours that the accounts ask for, whatever a post can give."""
    hours = float(served.hours(known.setting).sum())
    said = ("declared",) if served.base == "declared" else ()
    told = (*said, *_levels(served))
    return known.day.figure(id, hours, n=served.count, doubts=told, source=ASSUMED)


def _counted(served: Served) -> Source:
    return SPOKEN if served.base == "declared" else Source.LEDGER


def _present(known: Known, id: str, counted: str) -> Measure:
    """Return who is there as the size of the department has it, else as the staff list does."""
    told, staff = known.earlier.get(counted), known.staff
    if told is not None and told.value is not None:
        return known.day.figure(id, told.value, n=told.n, doubts=told.reasons, source=told.source)
    why = told.reasons[0] if told is not None and told.reasons else "no-employees"
    own = None if staff is None else staff.heads if id == "SIZ.present" else staff.posts
    return known.day.figure(id, own, why, source=HR)
