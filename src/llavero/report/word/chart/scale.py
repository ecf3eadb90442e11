"""In which unit are the values of a chart written, so that they can be read?"""

from dataclasses import dataclass

from llavero.document import Chart, ChartKind
from llavero.prose import Prose

MILLIONS_FROM = 10_000_000
THOUSANDS_FROM = 100_000
WHOLE_PERCENTS_FROM = 0.1  # an axis that reaches so far has its ticks on whole percents
NBSP = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
HUNDRED_MILLIONS = 100_000_000


@dataclass(frozen=True, slots=True)
class Scale:
    """How the value axis and the labels of a chart are written."""

    number_format: str  # of labels
    title: str
    axis_format: str  # of the ticks, which stand on round numbers

    @classmethod
    def of(cls, chart: Chart, labels: Prose) -> "Scale":
        """Return the scale of a chart: large amounts in thousands or millions, and said so."""
        largest = max((abs(value) for value in _values(chart)), default=0.0)
        plain = chart.number_format == "#,##0" and chart.value_title
        if plain and largest >= MILLIONS_FROM:
            decimals = "#,##0,," if largest >= HUNDRED_MILLIONS else "#,##0.0,,"
            title = labels.text("word-in-millions", title=chart.value_title)
            return cls(decimals, title, "#,##0,,")
        if plain and largest >= THOUSANDS_FROM:
            title = labels.text("word-in-thousands", title=chart.value_title)
            return cls("#,##0,", title, "#,##0,")
        ticks = chart.number_format
        if "%" in ticks and largest >= WHOLE_PERCENTS_FROM:
            ticks = "0%"
        written = localised(chart.number_format, labels)
        return cls(written, chart.value_title, localised(ticks, labels))


def signed(number_format: str) -> str:
    """Return a number format that writes a loss with the minus sign of the text, not a hyphen."""
    return f"{number_format};{MINUS}{number_format}"


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
