"""In which unit are the values of a chart written, so that they can be read?"""

from dataclasses import dataclass

from llavero.document import Chart, ChartKind
from llavero.prose import Prose

MILLIONS_FROM = 10_000_000
THOUSANDS_FROM = 100_000
NBSP = "\N{NO-BREAK SPACE}"
MILLION = 1_000_000
HUNDRED_MILLIONS = 100_000_000


@dataclass(frozen=True, slots=True)
class Scale:
    """How the value axis and the labels of a chart are written."""

    number_format: str
    title: str

    @classmethod
    def of(cls, chart: Chart, labels: Prose) -> "Scale":
        """Return the scale of a chart: large amounts in thousands or millions, and said so."""
        largest = max((abs(value) for value in _values(chart)), default=0.0)
        plain = chart.number_format == "#,##0" and chart.value_title
        if plain and largest >= MILLIONS_FROM:
            decimals = "#,##0,," if largest >= HUNDRED_MILLIONS else "#,##0.0,,"
            return cls(decimals, labels.text("word-in-millions", title=chart.value_title))
        if plain and largest >= THOUSANDS_FROM:
            return cls("#,##0,", labels.text("word-in-thousands", title=chart.value_title))
        return cls(localised(chart.number_format, labels), chart.value_title)


def localised(number_format: str, labels: Prose) -> str:
    """Return a number format with the space that Spanish sets before the per cent sign."""
    if labels.style.language != "es" or f'"{NBSP}"%' in number_format:
        return number_format
    return number_format.replace("%", f'"{NBSP}"%')


def _values(chart: Chart) -> list[float]:
    if chart.kind == ChartKind.BUBBLE:
        return [y for series in chart.series for _, y, _ in series.points]
    # The line of a Pareto chart is a share and stands on an axis of its own.
    series = chart.series[:-1] if chart.kind == ChartKind.PARETO else chart.series
    return [value for one in series for value in one.values if value is not None]
