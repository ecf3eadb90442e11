"""How is the hierarchy drawn? Boxes to posts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.boxes import Box
from llavero.analysis.organisation.findings import FurtherChart, OrganisationToday
from llavero.document import OrgChart, Post
from llavero.prose import Prose, Text


def charts(today: OrganisationToday, answer: Answer, prose: Prose) -> Iterator[OrgChart]:
    """Yield the chart below the head of the company, and those of who hangs from others."""
    facts = {"people": today.drawn, "head": Text.name(today.head)}
    yield _chart(
        today.boxes,
        prose.say("organisation-chart"),
        prose.say("organisation-chart-alternative", **facts),
        prose,
    )
    for found in answer.all(FurtherChart):
        facts = {"people": found.drawn, "head": Text.name(found.head)}
        yield _chart(
            found.boxes,
            prose.say("organisation-further-chart", head=Text.name(found.head)),
            prose.say("organisation-further-alternative", **facts),
            prose,
        )


def _chart(boxes: Sequence[Box], caption: Text, alternative: Text, prose: Prose) -> OrgChart:
    below: dict[str | None, list[Box]] = defaultdict(list)
    for box in boxes:
        below[box.parent].append(box)
    root = _post(boxes[0], below, prose)
    return OrgChart(caption, root, prose.say("source-hr"), alternative)


def _post(box: Box, below: Mapping[str | None, list[Box]], prose: Prose) -> Post:
    reports = tuple(_post(report, below, prose) for report in below.get(box.id, ()))
    alone = box.people == 0 and box.vacant > 0
    return Post(box.title, _holder(box, prose), reports, highlighted=box.kam, vacant=alone)


def _holder(box: Box, prose: Prose) -> str:
    name, vacant = Text.name(box.holder), box.vacant
    if box.holder and box.people == 1 and not vacant:
        return box.holder
    if box.holder and not vacant:
        return prose.text("person-and-team", name=name, team=box.people - 1)
    if box.holder:
        return prose.text("person-team-and-vacant", name=name, team=box.people - 1, vacant=vacant)
    if not box.people:
        return prose.text("vacant-posts-behind-box", vacant=vacant)
    if vacant:
        return prose.text("people-and-vacant-behind-box", people=box.people, vacant=vacant)
    return prose.text("people-behind-box", people=box.people)
