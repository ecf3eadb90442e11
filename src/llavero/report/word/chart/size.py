"""How large is a chart, and does its sheet have to lie on its side?"""

from dataclasses import dataclass
from math import ceil

from llavero.document import Chart, ChartKind
from llavero.report.word.lettering.text_width import longest_word, text_width
from llavero.report.word.sheet.page import EMU_PER_CM, EMU_PER_TWIP, TWIPS_PER_CM, Page

LETTERS = 9.0  # points, of the names of categories
MANY_COLUMNS = 24  # more than these do not stand side by side on an upright sheet
NAMED_POINTS = 12  # of a long line: about so many of its points are named
POINTS_PER_CM = 28.35
AXIS = 2.2  # cm that the value axis takes from the width
HEIGHT = 7.4  # cm, of a chart whose names stand upright
BUBBLES = 11.0  # cm
BARS = 2.4  # cm of a bar chart that are not bars
BAR = 0.62  # cm of a category
LONG_NAME = 0.95  # cm of a category of a timeline, whose name may take two lines
CLUSTER = 0.34  # cm of each further bar of a category
LEAST = 0.72  # of its height: a chart smaller than this is hard to read
LOWEST = 5.6  # cm: a chart lower than this has no room for its axes
CAPTION = 3.4  # cm below a chart for its caption and its source
ACROSS = (ChartKind.BAR, ChartKind.STACKED, ChartKind.TIMELINE)
UPRIGHT = (ChartKind.COLUMN, ChartKind.PARETO, ChartKind.LINE)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a chart is, in EMU, and whether the names below it are slanted."""

    width: int
    height: int
    slanted: bool = False


def wide(chart: Chart) -> bool:
    """Return whether the chart needs a sheet on its side."""
    bars = len(chart.series) if chart.kind == ChartKind.COLUMN else 1
    columns = chart.kind in (ChartKind.COLUMN, ChartKind.PARETO)
    return columns and len(chart.categories) * bars > MANY_COLUMNS


def named_each(chart: Chart) -> int:
    """Return of how many categories one is named: of a long line not all can be."""
    if chart.kind != ChartKind.LINE or len(chart.categories) <= MANY_COLUMNS:
        return 1
    return ceil(len(chart.categories) / NAMED_POINTS)


def size(chart: Chart, page: Page, shrunk: float = 1.0) -> Size:
    """Return the size of a chart on a sheet, `shrunk` to a part of the height it would have."""
    slanted = _slanted(chart, page)
    height = shrunk * _height(chart, slanted=slanted)
    height = min(height, page.text_height / TWIPS_PER_CM - CAPTION)
    return Size(page.text_width * EMU_PER_TWIP, int(height * EMU_PER_CM), slanted)


def least(chart: Chart, page: Page) -> float:
    """Return the smallest part of its height at which a chart is still read with ease."""
    return min(1.0, max(LEAST, LOWEST * EMU_PER_CM / size(chart, page).height))


def _height(chart: Chart, *, slanted: bool) -> float:
    if chart.height is not None:
        return chart.height
    if chart.kind == ChartKind.BUBBLE:
        return BUBBLES
    if chart.kind in ACROSS:
        further = len(chart.series) - 1 if chart.kind == ChartKind.BAR else 0
        bar = LONG_NAME if chart.kind == ChartKind.TIMELINE else BAR
        return max(4.5, BARS + len(chart.categories) * (bar + CLUSTER * further))
    longest = max((text_width(name, LETTERS) for name in chart.categories), default=0.0)
    return HEIGHT + (min(longest * 0.7 / POINTS_PER_CM, 4.0) if slanted else 0.6)


def _slanted(chart: Chart, page: Page) -> bool:
    """Return whether the names of the categories do not fit side by side, in two lines each."""
    if chart.kind not in UPRIGHT or not chart.categories:
        return False
    free = (page.text_width / TWIPS_PER_CM - AXIS) * POINTS_PER_CM
    pitch = free / len(chart.categories) * named_each(chart) * 0.94
    return any(
        longest_word(name, LETTERS) > pitch or text_width(name, LETTERS) > 2 * pitch
        for name in chart.categories
    )
