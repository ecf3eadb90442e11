"""How do the words of a post fit into its box?"""

from llavero.report.word.drawing.lettering import LEADING, LEAST, STEP, Words, fitted_lines
from llavero.report.word.drawing.picture import Line
from llavero.report.word.orgchart.tree import Node

__all__ = ["LEADING", "LEAST", "lettered"]


def lettered(node: Node, size: float, width: float, height: float) -> list[Line]:
    """Return the lines of a box whose inside is `width` × `height` points."""
    words = (
        Words(node.title, bold=True),
        Words(node.holder, smaller=STEP),
        Words(node.note, italic=True, smaller=size),
    )
    return fitted_lines(words, size, width, height)
