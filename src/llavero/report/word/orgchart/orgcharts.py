"""How does an organisation chart enter the document?"""

from collections.abc import Iterator
from dataclasses import dataclass

from llavero.document import OrgChart
from llavero.prose import Prose, Text
from llavero.report.word.draft import Draft
from llavero.report.word.drawings import inline
from llavero.report.word.markup import Element, element
from llavero.report.word.orgchart.fallback import picture
from llavero.report.word.orgchart.fitting import OPENING
from llavero.report.word.orgchart.parts import Notes, Part, divided
from llavero.report.word.orgchart.shapes import emu, group
from llavero.report.word.orgchart.tree import Node
from llavero.report.word.text.captions import figure_caption, source_line
from llavero.report.word.text.paragraphs import paragraph


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing of an organisation, with its own caption."""

    part: Part
    caption: Text
    source: Text
    alternative: Text


def drawings(
    block: OrgChart, paper: str, labels: Prose, opening: float = OPENING
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
        yield Drawing(part, caption, block.source, alternative)


def orgchart(drawing: Drawing, draft: Draft) -> list[Element]:
    """Return a drawing of native shapes, its caption and its source line."""
    chart, alternative = drawing.part.drawn, str(drawing.alternative)
    shapes = inline(
        group(chart, draft),
        draft,
        width=emu(chart.layout.width),
        height=emu(chart.layout.height),
        name=str(drawing.caption),
        alternative=alternative,
    )
    choice = element("mc:Choice", shapes, Requires="wpg")
    either = element(
        "mc:AlternateContent", choice, element("mc:Fallback", picture(chart, alternative))
    )
    return [
        paragraph("Figure", element("w:r", either), properties=(element("w:jc", val="center"),)),
        figure_caption(drawing.caption, draft),
        source_line(drawing.source, draft),
    ]


def _named(text: Text, part: Part, labels: Prose) -> Text:
    facts: dict[str, object] = {"caption": text, "post": Text.name(part.head.title)}
    if part.parts == 1:
        return labels.say("word-chart-part", **facts)
    return labels.say("word-chart-part-of", **facts, part=part.part, parts=part.parts)
