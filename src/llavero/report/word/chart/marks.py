"""How do columns, bars, lines and bubbles look, and which of them carry their value?"""

from typing import Any

from pptx.enum.chart import XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.util import Pt

from llavero.document import Chart, ChartKind
from llavero.report.word.chart.bubbles import label_bubbles
from llavero.report.word.chart.native import colour
from llavero.report.word.chart.scale import Scale, signed
from llavero.report.word.chart.size import Size
from llavero.report.word.markup import element
from llavero.report.word.palette import GREY, INK, LIGHT, NAVY, SERIES, WHITE

READABLE = 12  # more labels than these hide what they should tell
TIMES = (WHITE, NAVY, GREY)  # of a timeline: told apart in grey too
SMALL_PART = 0.07  # of the longest bar: narrower than its own label


def style_marks(native: Any, chart: Chart, scale: Scale, size: Size) -> None:
    """Colour the series of a chart and label them where they can be read."""
    plot = native.plots[0]
    for at, series in enumerate(plot.series):
        shades = TIMES if chart.kind == ChartKind.TIMELINE else SERIES
        _colour(series, chart.kind, colour(shades[at % len(shades)]))
        if chart.height is not None and chart.kind == ChartKind.LINE:
            _fine(series)
        if chart.series[at].edge:
            _thin(series)
    if chart.kind == ChartKind.TIMELINE:
        plot.series[0].format.fill.background()
    if chart.kind in (ChartKind.COLUMN, ChartKind.PARETO, ChartKind.BAR):
        plot.gap_width, plot.overlap = 55, -5 if len(chart.series) > 1 else 0
    if chart.kind in (ChartKind.STACKED, ChartKind.TIMELINE):
        plot.gap_width, plot.overlap = 45, 100
    _label(plot, chart, scale, size)


def _colour(series: Any, kind: ChartKind, shade: Any) -> None:
    if kind == ChartKind.LINE:
        series.smooth = False
        series.format.line.color.rgb, series.format.line.width = shade, Pt(2.25)
        series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 6
        series.marker.format.fill.solid()
        series.marker.format.fill.fore_color.rgb = shade
        series.marker.format.line.color.rgb = shade
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = shade
    series.invert_if_negative = False
    if kind == ChartKind.BUBBLE:
        # Bubbles lie on one another: each must let the others through.
        fill = series.format.fill.fore_color._xFill
        fill[0].append(element("a:alpha", val=65000))
        series.format.line.color.rgb = colour(WHITE)


def _fine(series: Any) -> None:
    """Draw the line of a small chart: its many points stand too near for marks."""
    series.format.line.width = Pt(1.5)
    series.marker.style = XL_MARKER_STYLE.NONE


def _thin(series: Any) -> None:
    series.format.line.color.rgb, series.format.line.width = colour(GREY), Pt(1)
    series.format.line.dash_style = MSO_LINE.DASH
    series.marker.style = XL_MARKER_STYLE.NONE


def _label(plot: Any, chart: Chart, scale: Scale, size: Size) -> None:
    if chart.kind == ChartKind.BUBBLE:
        label_bubbles(plot, chart, size)
    elif chart.kind == ChartKind.STACKED:
        _label_parts(plot, chart, scale)
    elif chart.kind not in (ChartKind.PARETO, ChartKind.TIMELINE) and _count(chart) <= READABLE:
        _label_values(plot, chart, scale)


def _label_values(plot: Any, chart: Chart, scale: Scale) -> None:
    plot.has_data_labels = True
    above = XL_LABEL_POSITION.ABOVE if chart.kind == ChartKind.LINE else None
    position = above or XL_LABEL_POSITION.OUTSIDE_END
    _write_values(plot.data_labels, scale, position)


def _label_parts(plot: Any, chart: Chart, scale: Scale) -> None:
    """Write into each part of a bar how much it is, if the part is as wide as its label."""
    if len(chart.categories) > 2 * READABLE:
        return
    whole = max((sum(part or 0 for part in parts) for parts in chart.bars), default=0.0)
    for place, (native, series) in enumerate(zip(plot.series, chart.series, strict=True)):
        _write_values(native.data_labels, scale, XL_LABEL_POSITION.CENTER)
        ground = SERIES[place % len(SERIES)]
        native.data_labels.font.color.rgb = colour(INK if ground in LIGHT else WHITE)
        for at, value in enumerate(series.values):
            if value is None or value < SMALL_PART * whole:
                _hide_label(native, at)


def _hide_label(native: Any, at: int) -> None:
    labels = native.data_labels._element
    hidden = element("c:dLbl", element("c:idx", val=at), element("c:delete", val=1))
    labels.insert(len(labels.xpath("c:dLbl")), hidden)


def _write_values(labels: Any, scale: Scale, position: Any) -> None:
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = signed(scale.number_format), False
    labels.position = position
    labels.font.size = Pt(8)


def _count(chart: Chart) -> int:
    return sum(1 for series in chart.series for value in series.values if value is not None)
