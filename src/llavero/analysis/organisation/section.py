"""How is the organisation told? Findings to blocks, nothing computed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.boxes import Box
from llavero.analysis.missing import missing_callout
from llavero.analysis.organisation.findings import (
    CircleOfManagers,
    OrganisationToday,
    PlaceOfDepartment,
    SeveralRoots,
)
from llavero.document import Block, Callout, Heading, OrgChart, Paragraph, Post
from llavero.prose import Prose, Text


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that shows the company as it is."""
    heading = Heading(prose.say("organisation-heading"))
    today = answer.finding(OrganisationToday)
    if today is None:
        title = prose.say("organisation-missing")
        missing = tuple(missing_callout(answer.all(MissingData), prose, title))
        return (heading, *missing) if missing else ()
    return (
        heading,
        Paragraph(Text.join(_sentences(today, answer, prose))),
        *_doubts(answer, prose),
        _chart(today, prose),
    )


def _sentences(today: OrganisationToday, answer: Answer, prose: Prose) -> list[Text]:
    said = [
        prose.say("organisation-size", people=today.people, levels=today.levels),
        prose.say("organisation-head", head=Text.name(today.head), span=today.span),
    ]
    place = answer.finding(PlaceOfDepartment)
    if place is None:
        said.append(prose.say("organisation-no-department"))
    elif len(place.chain) > 1:
        head, chief, *above = (Text.name(post) for post in place.chain)
        said.append(prose.say("organisation-place", head=head, chief=chief))
        if above:
            said.append(prose.say("organisation-above", above=Text.join(above, ", ")))
    else:
        said.append(prose.say("organisation-place-top", head=Text.name(place.chain[0])))
    return said


def _doubts(answer: Answer, prose: Prose) -> tuple[Callout, ...]:
    items = [
        prose.say(
            "several-roots",
            roots=found.roots,
            names=_names(found.names),
            orphans=found.orphans,
        )
        for found in answer.all(SeveralRoots)
    ]
    items += [
        prose.say("circle-of-managers", names=_names(found.names))
        for found in answer.all(CircleOfManagers)
    ]
    if not items:
        return ()
    return (Callout("warning", prose.say("organisation-doubts"), tuple(items)),)


def _names(names: Sequence[str]) -> Text:
    return Text.join((Text.name(name) for name in names), ", ")


def _chart(today: OrganisationToday, prose: Prose) -> OrgChart:
    below: dict[str | None, list[Box]] = defaultdict(list)
    for box in today.boxes:
        below[box.parent].append(box)
    return OrgChart(
        prose.say("organisation-chart"),
        _post(today.boxes[0], below, prose),
        prose.say("source-hr"),
        prose.say("organisation-chart-alternative", people=today.drawn, head=Text.name(today.head)),
    )


def _post(box: Box, below: Mapping[str | None, list[Box]], prose: Prose) -> Post:
    holder = box.holder or prose.text("people-behind-box", people=box.people)
    if box.holder and box.people > 1:
        holder = prose.text("person-and-team", name=Text.name(box.holder), team=box.people - 1)
    reports = tuple(_post(report, below, prose) for report in below.get(box.id, ()))
    return Post(box.title, holder, reports, highlighted=box.kam)
