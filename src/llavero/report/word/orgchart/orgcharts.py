"""Which drawings show an organisation?"""

from collections.abc import Iterator

from llavero.document import OrgChart
from llavero.prose import Prose, Text
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.orgchart.fitting import OPENING
from llavero.report.word.orgchart.parts import Notes, Part, divided
from llavero.report.word.orgchart.picture import picture
from llavero.report.word.orgchart.tree import Node
from llavero.report.word.sheet.page import Paper


def drawings(
    block: OrgChart, paper: Paper, labels: Prose, opening: float = OPENING
) -> Iterator[Drawing]:
    """Yield the drawings that show an organisation: one, or several where one page is too small.

    `opening` are the cm that words before it take of the sheet.
    """
    notes = Notes(
        lambda posts: labels.text("word-posts-below", posts=posts),
        lambda posts: labels.text("word-same-posts", posts=posts),
    )
    root = Node.of(block.root)
    for at, part in enumerate(divided(root, paper, notes, opening)):
        caption, alternative = block.caption, block.alternative
        if at or part.parts > 1:
            caption = _named(block.caption, part, labels)
            alternative = _named(block.alternative, part, labels)
        drawn = part.drawn
        yield Drawing(picture(drawn), caption, block.source, alternative, drawn.landscape)


def _named(text: Text, part: Part, labels: Prose) -> Text:
    facts: dict[str, object] = {"caption": text, "post": Text.name(part.head.title)}
    if part.parts == 1:
        return labels.say("word-chart-part", **facts)
    return labels.say("word-chart-part-of", **facts, part=part.part, parts=part.parts)
