"""How do the words of a post fit into its box?"""

from dataclasses import dataclass

from llavero.report.word.lettering.text_width import lines, shortened, text_width
from llavero.report.word.orgchart.tree import Node

LEAST = 6.5  # points: smaller letters are not read on paper
STEP = 0.5
LEADING = 1.22  # height of a line of Calibri, in letters
SLACK = 1.03  # Word may break a line a little earlier than we do


@dataclass(frozen=True, slots=True)
class Line:
    """A line of letters in a box; sizes in points."""

    text: str
    size: float
    bold: bool = False
    italic: bool = False


def lettered(node: Node, size: float, width: float, height: float) -> list[Line]:
    """Return the lines of a box whose inside is `width` × `height` points.

    Letters shrink before words are cut, and words are cut before the box overflows.
    """
    tried = size
    while tried >= LEAST:
        found = _written(node, tried, width)
        if _fit(found, width, height):
            return found
        tried -= STEP
    return _cut(node, width, height)


def _written(node: Node, size: float, width: float) -> list[Line]:
    small = max(LEAST, size - 0.5)
    return [
        *[
            Line(text, size, bold=True)
            for text in lines(node.title, size * SLACK, width, bold=True)
        ],
        *[Line(text, small) for text in lines(node.holder, small * SLACK, width)],
        *[Line(text, LEAST, italic=True) for text in lines(node.note, LEAST * SLACK, width)],
    ]


def _fit(written: list[Line], width: float, height: float) -> bool:
    narrow = all(
        text_width(line.text, line.size * SLACK, bold=line.bold) <= width for line in written
    )
    return narrow and sum(line.size * LEADING for line in written) <= height


def _cut(node: Node, width: float, height: float) -> list[Line]:
    """Return one line each for holder and note, and as many of the title as there is room."""
    size = LEAST * SLACK
    rest = [
        Line(shortened(text, size, width), LEAST, italic=italic)
        for text, italic in ((node.holder, False), (node.note, True))
        if text
    ]
    room = max(1, int(height / (LEAST * LEADING)) - len(rest))
    title = lines(node.title, size, width, bold=True)
    kept = [*title[: room - 1], " ".join(title[room - 1 :])]
    named = [Line(shortened(text, size, width, bold=True), LEAST, bold=True) for text in kept]
    return [line for line in named if line.text] + rest
