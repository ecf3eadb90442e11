"""How is each form of chart drawn?

python-pptx writes the chart; what follows gives it our colours, letters and axes.
"""

from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.util import Pt

from llavero.document import Chart, ChartKind
from llavero.prose import Prose
from llavero.report.word.chart.axes import style_axes
from llavero.report.word.chart.bubbles import fix_room
from llavero.report.word.chart.marks import style_marks
from llavero.report.word.chart.native import (
    BubbleData,
    CategoryData,
    NativeChart,
    colour,
    parse,
)
from llavero.report.word.chart.pareto import move_line_to_second_axis
from llavero.report.word.chart.scale import Scale, localised
from llavero.report.word.chart.size import Size
from llavero.report.word.markup import Element, element
from llavero.report.word.package.theme import FONT
from llavero.report.word.palette import INK

FORMS = {
    ChartKind.COLUMN: XL_CHART_TYPE.COLUMN_CLUSTERED,
    ChartKind.BAR: XL_CHART_TYPE.BAR_CLUSTERED,
    ChartKind.STACKED: XL_CHART_TYPE.BAR_STACKED,
    ChartKind.TIMELINE: XL_CHART_TYPE.BAR_STACKED,
    ChartKind.LINE: XL_CHART_TYPE.LINE_MARKERS,
    ChartKind.PARETO: XL_CHART_TYPE.COLUMN_CLUSTERED,
    ChartKind.BUBBLE: XL_CHART_TYPE.BUBBLE,
}
AXIS_IDS = 2**31  # python-pptx writes negative ones, which are no UInt32


def plot(chart: Chart, size: Size, labels: Prose) -> Any:
    """Return the `c:chartSpace` of a chart, without the workbook it leads to.

    Raises ValueError if the chart has nothing to show.
    """
    if not any(series.values or series.points for series in chart.series):
        raise ValueError(f"a chart without data: {chart.caption}")
    scale = Scale.of(chart, labels)
    space = parse(_data(chart, scale.number_format).xml_bytes(FORMS[chart.kind]))
    native = NativeChart(space, None)
    native.has_title = False
    native.font.name, native.font.size = FONT, Pt(9)
    native.font.color.rgb = colour(INK)
    style_marks(native, chart, scale, size)
    style_axes(native, chart, scale, size)
    if chart.kind == ChartKind.PARETO:
        move_line_to_second_axis(space, localised("0%", labels))
    _legend(native, chart)
    if chart.kind == ChartKind.BUBBLE:
        fix_room(native)
    _frame(space)
    _mend_axis_ids(space)
    return space


def _data(chart: Chart, number_format: str) -> Any:
    if chart.kind == ChartKind.BUBBLE:
        bubbles = BubbleData(number_format=number_format)
        for series in chart.series:
            added = bubbles.add_series(series.name)
            for point in series.points:
                added.add_data_point(*point)
        return bubbles
    data = CategoryData(number_format=number_format)
    data.categories = chart.categories
    for series in chart.series:
        data.add_series(series.name, series.values)
    return data


def _legend(native: Any, chart: Chart) -> None:
    # Of a timeline the words around it say what is dark: how long an action waits has no colour.
    native.has_legend = len(chart.series) > 1 and chart.kind != ChartKind.TIMELINE
    if native.has_legend:
        native.legend.position = XL_LEGEND_POSITION.BOTTOM
        native.legend.include_in_layout = False
        native.legend.font.size = Pt(9)


def _frame(space: Any) -> None:
    """Give the chart square corners and neither ground nor border."""
    for found in space.xpath("c:roundedCorners"):
        space.remove(found)
    after = space.xpath("c:date1904")
    corners = element("c:roundedCorners", val=0)
    space.insert(space.index(after[0]) + 1 if after else 0, corners)
    nothing = element("c:spPr", _no_fill(), element("a:ln", _no_fill()))
    space.find("{*}chart").addnext(nothing)


def _no_fill() -> Element:
    return element("a:noFill")


def _mend_axis_ids(space: Any) -> None:
    for found in space.xpath("//c:axId | //c:crossAx"):
        found.set("val", str(int(found.get("val")) % AXIS_IDS))
