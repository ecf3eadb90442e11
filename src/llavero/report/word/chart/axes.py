"""What do the axes of a chart say?"""

from math import ceil, floor, log10
from typing import Any

from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Pt

from llavero.document import Chart, ChartKind
from llavero.document.chart import Grades
from llavero.report.word.chart.native import colour
from llavero.report.word.chart.scale import Scale, signed
from llavero.report.word.chart.size import ACROSS, Size, named_each
from llavero.report.word.markup import element, qualified
from llavero.report.word.palette import GREY, HAIRLINE, MUTED

SLANT = -2_700_000  # 45 degrees, in sixtieths of a thousandth
ABOVE_NOTHING = "0;;"
WHOLE = 1.0
STEPS = 7  # of an axis with bars that rise and fall
ROOM = 1.2  # of the longest bar that falls


def style_axes(native: Any, chart: Chart, scale: Scale, size: Size) -> None:
    """Give the axes their titles, their units and quiet lines."""
    _style_values(native.value_axis, scale.title, scale.axis_format)
    if chart.kind == ChartKind.BUBBLE:
        _style_values(native.category_axis, chart.category_title, scale.number_format)
        axes = (native.category_axis, native.value_axis)
        for axis, span in zip(axes, chart.spans, strict=True):
            _bound(axis, span)
        if chart.grades is not None:
            _grade(axes, chart.grades)
        elif chart.cross is not None:
            for axis in axes:
                _cut(axis, chart.cross)
        return
    _style_categories(native.category_axis, chart, size)
    if chart.kind == ChartKind.STACKED and _shares(chart):
        native.value_axis.maximum_scale = WHOLE
    if chart.step is not None:
        native.value_axis.major_unit = chart.step
        longest = max(sum(part or 0 for part in bar) for bar in chart.bars)
        native.value_axis.maximum_scale = ceil(longest / chart.step) * chart.step
    if chart.kind in ACROSS:
        # With the categories turned round, "low" would be the upper edge.
        native.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NEXT_TO_AXIS
        native.value_axis._element.find(qualified("c:crosses")).set("val", "max")
    # A share that hardly moves must not look like a fall: its axis starts at nothing.
    if (chart.kind != ChartKind.LINE or "%" in chart.number_format) and not _negative(chart):
        native.value_axis.minimum_scale = 0
    if chart.kind == ChartKind.BAR and _negative(chart):
        _make_room(native.value_axis, chart)


def _bound(axis: Any, span: tuple[float, float] | None) -> None:
    """Let an axis of a bubble chart reach as far as it should."""
    if span is not None:
        axis.minimum_scale, axis.maximum_scale = span


def _cut(axis: Any, at: float) -> None:
    """Let an axis of a bubble chart cut the other at a value of the other.

    The axes themselves are then the lines of the cut; their numbers stay at the edge.
    """
    for found in axis._element.xpath("c:crosses"):
        found.addprevious(element("c:crossesAt", val=at))
        axis._element.remove(found)
    axis.format.line.fill.solid()
    axis.format.line.fill.fore_color.rgb = colour(GREY)
    axis.format.line.width = Pt(1.25)


def _grade(axes: tuple[Any, Any], grades: tuple[Grades, Grades]) -> None:
    """Name every grade and nothing beyond, and let the axes cut each other in the middle.

    Grades below nothing have no numbers: Word and LibreOffice read the formats differently that
    would leave out the step before the first.
    """
    for axis, other, (first, last) in zip(axes, reversed(axes), grades, strict=True):
        axis.major_unit = 1
        axis.tick_labels.number_format = ABOVE_NOTHING
        if first < 1:
            axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
        _cut(other, (first + last) / 2)


def _make_room(axis: Any, chart: Chart) -> None:
    """Let the axis reach past the longest bar that falls, whose label stands at its end."""
    values = [value for series in chart.series for value in series.values if value is not None]
    lowest, highest = min(values), max(*values, 0.0)
    step = round_step((highest - lowest) / STEPS)
    axis.major_unit = step
    axis.minimum_scale = -ceil(-lowest * ROOM / step) * step


def round_step(least: float) -> float:
    """Return the smallest 1, 2 or 5 followed by zeros that is not below `least`."""
    size = 10.0 ** floor(log10(least))
    return next(size * digit for digit in (1, 2, 5, 10) if size * digit >= least * (1 - 1e-9))


def style_title(axis: Any, title: str) -> None:
    """Write the title of an axis, in plain small letters."""
    axis.has_title = bool(title)
    if not title:
        return
    axis.axis_title.text_frame.text = title
    font = axis.axis_title.text_frame.paragraphs[0].runs[0].font
    font.size, font.bold = Pt(9), False
    font.color.rgb = colour(MUTED)


def _style_values(axis: Any, title: str, number_format: str) -> None:
    style_title(axis, title)
    axis.tick_labels.number_format = signed(number_format)
    axis.tick_labels.number_format_is_linked = False
    axis.tick_labels.font.size = Pt(8.5)
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.rgb = colour(HAIRLINE)
    axis.major_gridlines.format.line.width = Pt(0.5)
    axis.format.line.fill.background()


def _style_categories(axis: Any, chart: Chart, size: Size) -> None:
    style_title(axis, chart.category_title)
    axis.tick_labels.font.size = Pt(9)
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = False
    axis.format.line.color.rgb = colour(GREY)
    if chart.kind in ACROSS:
        # The first category stands on top, and the values below the last.
        axis.reverse_order = True
    if size.slanted:
        _slant(axis)
    _name_every_category(axis, chart)


def _slant(axis: Any) -> None:
    body = axis._element.find(qualified("c:txPr")).find(qualified("a:bodyPr"))
    body.set("rot", str(SLANT))
    body.set("vert", "horz")


def _name_every_category(axis: Any, chart: Chart) -> None:
    """Keep Word from leaving names out, but for a long line, whose points are named by steps."""
    skip = element("c:tickLblSkip", val=named_each(chart))
    before = axis._element.xpath("c:noMultiLvlLbl")
    if before:
        before[0].addprevious(skip)
    else:
        axis._element.append(skip)


def _shares(chart: Chart) -> bool:
    sums = (sum(part or 0 for part in bar) for bar in chart.bars)
    return "%" in chart.number_format and all(whole <= 1.0001 for whole in sums)


def _negative(chart: Chart) -> bool:
    return any(value is not None and value < 0 for s in chart.series for value in s.values)
