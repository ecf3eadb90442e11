"""How large may the boxes be, and must the sheet lie on its side, so that a chart fits?"""

from dataclasses import dataclass, replace

from llavero.report.word.orgchart.layout import Layout, Measures, layout
from llavero.report.word.orgchart.tree import Node
from llavero.report.word.sheet.page import TWIPS_PER_CM, Page, Paper

MOST_BOXES = 60  # more than these on a page are not read
CAPTION = 3.6  # cm that the heading, the caption and the source line take
OPENING = 6.0  # cm of words before a chart: one that leaves them room shares their page
# Boxes of a stack. What is tried first reads best, and leaves half a page to the next drawing.
LONGEST_STACKS = (5, 8, 11, 15, 20, 3)


@dataclass(frozen=True, slots=True)
class Lettering:
    """Boxes of one size, in cm, and the size of their letters, in points."""

    measures: Measures
    size: float


def _lettering(width: float, height: float, size: float) -> Lettering:
    measures = Measures(width, height, 0.28, 0.62, 0.16, 0.42, LONGEST_STACKS[0])
    return Lettering(measures, size)


LARGE = _lettering(3.4, 1.3, 8.5)
MEDIUM = _lettering(2.9, 1.2, 8.0)
SMALL = _lettering(2.4, 1.36, 7.0)
TIGHT = Lettering(Measures(2.4, 1.3, 0.15, 0.42, 0.1, 0.3, LONGEST_STACKS[0]), 7.0)

# Whether the sheet lies on its side, the boxes, and whether the words before the chart share the
# sheet: what is tried first is what we prefer. Small letters are better than a half-empty page.
PREFERENCES = (
    (False, LARGE, True),
    (False, MEDIUM, True),
    (False, SMALL, True),
    (False, TIGHT, True),
    (False, LARGE, False),
    (False, MEDIUM, False),
    (True, LARGE, False),
    (True, MEDIUM, False),
    (False, SMALL, False),
    (True, SMALL, False),
    (True, TIGHT, False),
)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A chart that fits a sheet."""

    layout: Layout  # in cm
    lettering: Lettering
    landscape: bool


def fitted(root: Node, paper: Paper, opening: float = OPENING) -> Fitted | None:
    """Return the chart of `root` as large as it can be drawn on one sheet, or None if it cannot.

    `opening` are the cm that words before it take of the sheet.
    """
    if root.size > MOST_BOXES:
        return None
    laid: dict[Measures, Layout] = {}  # the same boxes are tried on several sheets
    for landscape, lettering, shares in PREFERENCES:
        width, height = _room(Page.of(paper, landscape=landscape))
        found = _within(root, lettering.measures, width, height - opening * shares, laid)
        if found is not None:
            return Fitted(found, lettering, landscape)
    return None


def _room(page: Page) -> tuple[float, float]:
    return page.text_width / TWIPS_PER_CM, page.text_height / TWIPS_PER_CM - CAPTION


def _within(
    root: Node, measures: Measures, width: float, height: float, laid: dict[Measures, Layout]
) -> Layout | None:
    for rows in LONGEST_STACKS:
        stacked = replace(measures, rows=rows)
        found = laid.get(stacked) or laid.setdefault(stacked, layout(root, stacked))
        if found.width <= width and found.height <= height:
            return found
    return None
