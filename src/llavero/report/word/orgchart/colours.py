"""Which colours does a box of an organisation chart have?"""

from llavero.report.word.drawing.picture import Look
from llavero.report.word.orgchart.tree import Node
from llavero.report.word.palette import BAND, GREY, INK, NAVY, STEEL, WHITE


def colours(node: Node) -> Look:
    """Return how a box looks: those of the key account department stand out."""
    if node.highlighted and node.vacant:
        return Look(WHITE, NAVY, NAVY)
    if node.highlighted:
        return Look(NAVY, NAVY, WHITE)
    if node.below or node.note:
        return Look(BAND, STEEL, INK)
    return Look(WHITE, GREY, INK)
