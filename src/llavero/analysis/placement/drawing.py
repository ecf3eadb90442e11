"""How is the company drawn, today and with the department at its proposed place?"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from llavero.analysis.boxes import Box
from llavero.analysis.placement.findings import Placement, ProposedOrganisation
from llavero.document import Block, Heading, OrgChart, Paragraph, Post
from llavero.prose import Prose, Text

# Posts that are assumed to be there where no staff list says who is.
FEWEST = (
    *("new:chief", "new:commercial", "new:sales", "new:marketing"),
    *("new:operations", "new:finance"),
)


def chart_blocks(
    placement: Placement, drawing: ProposedOrganisation, prose: Prose
) -> Iterator[Block]:
    """Yield today's line of command, and the whole company as proposed."""
    yield Heading(prose.say("chart-heading"), level=3)
    yield Paragraph(Text.join(_opening(placement, drawing, prose)))
    if drawing.today and placement.fit.changes == "moves":
        yield _today(drawing, prose)
    yield OrgChart(
        prose.say("chart-proposed"),
        _post(drawing.boxes[0], _below(drawing.boxes), drawing, prose),
        prose.say("source-assumed" if drawing.assumed else "source-hr-proposed"),
        prose.say("chart-proposed-alternative"),
    )


def _opening(placement: Placement, drawing: ProposedOrganisation, prose: Prose) -> Iterator[Text]:
    yield prose.say("chart-assumed" if drawing.assumed else "chart-opening")
    created = [one.removeprefix("new:") for one in drawing.created]
    if drawing.assumed:
        pass
    elif created:
        posts = Text.join((prose.say(f"created-{one}") for one in created), "; ")
        yield prose.say("chart-created", posts=posts)
    elif placement.fit.changes == "moves":
        yield prose.say("chart-nothing-moves")
    if drawing.dotted:
        yield prose.say("chart-dotted")


def _today(drawing: ProposedOrganisation, prose: Prose) -> OrgChart:
    head = drawing.today[0].title
    return OrgChart(
        prose.say("chart-today"),
        _post(drawing.today[0], _below(drawing.today), drawing, prose),
        prose.say("source-hr"),
        prose.say("chart-today-alternative", head=Text.name(head)),
    )


def _below(boxes: Sequence[Box]) -> Mapping[str | None, list[Box]]:
    below: dict[str | None, list[Box]] = defaultdict(list)
    for box in boxes:
        below[box.parent].append(box)
    return below


def _post(
    box: Box,
    below: Mapping[str | None, list[Box]],
    drawing: ProposedOrganisation,
    prose: Prose,
) -> Post:
    assumed = FEWEST if drawing.assumed else ()
    reports = tuple(_post(one, below, drawing, prose) for one in below.get(box.id, ()))
    return Post(
        _title(box, prose),
        _holder(box, assumed, prose),
        reports,
        highlighted=box.kam,
        dotted=box.id in drawing.dotted,
    )


def _title(box: Box, prose: Prose) -> str:
    kind, _, place = box.id.partition("/")
    if not kind.startswith("new:"):
        return box.title
    sentence = f"post-{kind.replace(':', '-')}"
    if place and kind == "new:head":
        sentence = f"{sentence}-of"
    return prose.text(sentence, place=Text.name(place))


def _holder(box: Box, assumed: Collection[str], prose: Prose) -> str:
    match box.id.partition("/")[0]:
        case "new:kam":
            return prose.text("post-to-hire", people=box.people)
        case "new:shared":
            return prose.text("post-to-share", people=box.people)
        case kind if kind in assumed:
            return prose.text("post-assumed")
        case kind if kind.startswith("new:"):
            return prose.text("post-new")
    if not box.holder:
        return prose.text("post-people", people=box.people)
    if box.people > 1:
        return prose.text("post-team", name=Text.name(box.holder), team=box.people - 1)
    return box.holder
