"""How is the organisation told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.organisation.charts import charts
from llavero.analysis.organisation.findings import (
    AreasWithoutHead,
    CircleOfManagers,
    Cover,
    OrganisationToday,
    ProgrammeToday,
    SeveralRoots,
    Silos,
    WithoutManager,
)
from llavero.analysis.organisation.listing import listed
from llavero.analysis.organisation.programme import SUPPLY
from llavero.analysis.organisation.tables import areas_table, unplaced_table, vacancies_table
from llavero.analysis.organisation.telling import shape
from llavero.analysis.organisation.telling_department import covered, department, linked
from llavero.analysis.organisation.telling_programme import programme
from llavero.document import Block, Callout, Heading, detail
from llavero.prose import Prose, Text

OF_PROGRAMME = frozenset(sentence for sentence, _ in SUPPLY.values())


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that shows the company as it is."""
    blocks = tuple(_blocks(answer, prose))
    return (Heading(prose.say("organisation-heading")), *blocks) if blocks else ()


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    today = answer.finding(OrganisationToday)
    if today is not None:
        yield from shape(today, answer, prose)
        yield from detail(*vacancies_table(answer, prose))
        yield from charts(today, answer, prose)
        yield from department(answer, prose)
    if (found := answer.finding(Cover)) is not None:
        yield covered(found, prose)
    if (silos := answer.finding(Silos)) is not None:
        yield linked(silos, prose)
        yield from detail(areas_table(silos, prose))
    if (told := answer.finding(ProgrammeToday)) is not None:
        yield from programme(told, answer, prose)
    yield from _doubts(answer, prose)
    yield from detail(*unplaced_table(answer, prose))
    yield from _missing(answer, today is None, prose)


def _missing(answer: Answer, no_chart: bool, prose: Prose) -> Iterator[Callout]:
    """Yield what is missing; what the traits of the programme lack is told with them."""
    missing = [one for one in answer.all(MissingData) if one.sentence not in OF_PROGRAMME]
    title = prose.say("organisation-missing" if no_chart else "missing-data")
    yield from missing_callout(missing, prose, title)


def _doubts(answer: Answer, prose: Prose) -> Iterator[Callout]:
    items = [*_roots(answer, prose), *_circles(answer, prose), *_paths(answer, prose)]
    if items:
        yield Callout("warning", prose.say("organisation-doubts"), tuple(items))


def _roots(answer: Answer, prose: Prose) -> Iterator[Text]:
    for found in answer.all(SeveralRoots):
        more = found.roots.value != len(found.names)
        yield prose.say(
            "several-roots-more" if more else "several-roots",
            roots=found.roots,
            names=listed(found.names, prose),
            orphans=found.orphans,
        )
    for lost in answer.all(WithoutManager):
        alike = [one for one in lost.people if one.reason == "namesakes"]
        if alike:
            names = listed([one.name for one in alike], prose)
            yield prose.say("managers-with-one-name", people=len(alike), names=names)


def _circles(answer: Answer, prose: Prose) -> Iterator[Text]:
    for found in answer.all(CircleOfManagers):
        yield prose.say("circle-of-managers", names=listed(found.names, prose))


def _paths(answer: Answer, prose: Prose) -> Iterator[Text]:
    for found in answer.all(AreasWithoutHead):
        areas = listed(found.areas, prose)
        yield prose.say("areas-without-head", count=len(found.areas), areas=areas)
