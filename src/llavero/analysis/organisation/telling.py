"""How is the shape of the hierarchy told: size, levels, spans, vacancies?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.organisation.findings import Leader, OrganisationToday, Spans, VacantPosts
from llavero.analysis.organisation.listing import listed
from llavero.document import Block, Paragraph
from llavero.prose import Prose, Text


def shape(today: OrganisationToday, answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield what is said of the hierarchy before it is drawn."""
    said = [
        prose.say("organisation-size", people=today.people, levels=today.levels),
        prose.say(
            "organisation-head",
            head=Text.name(today.head),
            managers=today.managers,
            span=today.span,
        ),
        _managed(today, prose),
    ]
    yield Paragraph(Text.join(said))
    if (spans := answer.finding(Spans)) is not None:
        yield Paragraph(Text.join(_spans(spans, prose)))
    if (vacant := answer.finding(VacantPosts)) is not None:
        yield Paragraph(Text.join(_vacancies(vacant, prose)))


def _managed(today: OrganisationToday, prose: Prose) -> Text:
    if not today.unmanaged.value:
        return prose.say("organisation-all-managed")
    return prose.say("organisation-unmanaged", unmanaged=today.unmanaged)


def _spans(spans: Spans, prose: Prose) -> Iterator[Text]:
    if spans.wide.value:
        who = leaders(spans.widest, prose)
        yield prose.say("organisation-wide", wide=spans.wide, most=spans.most, who=who)
        yield prose.say("organisation-wide-meaning")
    else:
        yield prose.say("organisation-none-wide", most=spans.most)
    if spans.narrow.value:
        who = leaders(spans.narrowest, prose)
        yield prose.say("organisation-narrow", narrow=spans.narrow, fewest=spans.fewest, who=who)
        yield prose.say("organisation-narrow-meaning")


def leaders(people: Sequence[Leader], prose: Prose) -> Text:
    """Return leaders by their posts, with the number of people who report to each."""
    said = [
        prose.say("organisation-leader", post=Text.name(one.title), reports=one.reports)
        for one in people
    ]
    return listed(said, prose)


def _vacancies(vacant: VacantPosts, prose: Prose) -> Iterator[Text]:
    facts = {"vacancies": vacant.vacancies, "commercial": vacant.commercial}
    yield prose.say("organisation-vacancies", **facts)
    if vacant.department.value:
        yield prose.say("organisation-vacancies-department", department=vacant.department)
    headless = [post for post in vacant.posts if post.reports]
    if headless:
        who = leaders([Leader("", post.title, post.reports) for post in headless[:10]], prose)
        yield prose.say("organisation-vacant-chiefs", count=len(headless), who=who)
