"""Where do the bubbles of a chart lie, and what do they carry?"""

from typing import Any

from pptx.util import Pt

from llavero.document import Chart
from llavero.report.word.chart.labels import FULL_SCALE, LETTERS, Bubble, Plot, brief, labels
from llavero.report.word.chart.size import Size
from llavero.report.word.markup import element
from llavero.report.word.sheet.page import EMU_PER_POINT

SCALE = 0.45  # of the largest bubble that Word draws by itself
# The room of the plot within the chart, as parts of it: from the left, from above, wide, tall.
LEFT, TOP, WIDE, TALL = 0.08, 0.03, 0.89, 0.76


def fix_room(native: Any) -> None:
    """Fix where the plot lies within the chart: whoever draws it, names fall where they fit."""
    area = native._chartSpace.xpath("c:chart/c:plotArea")[0]
    for found in area.xpath("c:layout"):
        area.remove(found)
    room = (("x", LEFT), ("y", TOP), ("w", WIDE), ("h", TALL))
    placed = element(
        "c:manualLayout",
        element("c:layoutTarget", val="inner"),
        element("c:xMode", val="edge"),
        element("c:yMode", val="edge"),
        *(element(f"c:{name}", val=value) for name, value in room),
    )
    area.insert(0, element("c:layout", placed))


def label_bubbles(plot: Any, chart: Chart, size: Size) -> None:
    """Write beside each bubble what fits there: its name, or its number."""
    plot.bubble_scale = round(100 * SCALE)
    points = [point for series in chart.series for point in series.points]
    names = [brief(name) for series in chart.series for name in _each(series.labels, series.points)]
    numbers = [n for series in chart.series for n in _each(series.short_labels, series.points)]
    drawn = iter(labels(_bubbles(chart, points, size), names, numbers, _plots(size)))
    for native, series in zip(plot.series, chart.series, strict=True):
        for at in range(len(series.points)):
            label = next(drawn)
            if label is not None:
                frame = native.points[at].data_label
                frame.text_frame.text = label.text
                frame.text_frame.paragraphs[0].runs[0].font.size = Pt(LETTERS)
                frame.position = label.side


def _each(names: tuple[str, ...], points: tuple[tuple[float, float, float], ...]) -> list[str]:
    """Return a name for each point, empty where there is none."""
    return [names[at] if at < len(names) else "" for at in range(len(points))]


def _plots(size: Size) -> tuple[Plot, Plot]:
    wide, tall = size.width * WIDE / EMU_PER_POINT, size.height * TALL / EMU_PER_POINT
    return Plot(wide, tall, SCALE), Plot(wide, tall, FULL_SCALE)


def _bubbles(chart: Chart, points: list[tuple[float, float, float]], size: Size) -> list[Bubble]:
    plot = _plots(size)[0]
    across, up = ([point[axis] for point in points] for axis in (0, 1))
    (left, right), (low, high) = chart.spans[0] or _ends(across), chart.spans[1] or _ends(up)
    return [
        Bubble(
            (x - left) / (right - left) * plot.width, (y - low) / (high - low) * plot.height, big
        )
        for x, y, big in points
    ]


def _ends(values: list[float]) -> tuple[float, float]:
    """Return about where an axis that is free begins and ends."""
    least, most = min(*values, 0.0), max(*values, 0.0)
    return least, most * 1.1 if most > least else least + 1.0
