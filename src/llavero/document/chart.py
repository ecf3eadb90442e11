"""What does a chart show? Its data, never its drawing."""

from dataclasses import dataclass
from enum import StrEnum

from llavero.prose import Text

NEARLY = 0.99  # a step
Grades = tuple[int, int]  # the first and the last step of a scale of whole steps


class ChartKind(StrEnum):
    """The forms a chart may take."""

    COLUMN = "column"
    BAR = "bar"  # horizontal; for long names
    STACKED = "stacked"  # horizontal bars whose parts add up to a whole
    LINE = "line"
    TIMELINE = "timeline"  # horizontal bars; the first series is how long each waits, unseen
    PARETO = "pareto"  # columns, and the last series as a line on a second axis in [0, 1]
    BUBBLE = "bubble"  # series of (x, y, size) in `points`


@dataclass(frozen=True, slots=True)
class Series:
    """One series of values, a category each; a value that is not known is None."""

    name: str
    values: tuple[float | None, ...] = ()
    points: tuple[tuple[float, float, float], ...] = ()  # of a bubble chart
    labels: tuple[str, ...] = ()  # of the points
    edge: bool = False  # of a band, in a line chart: thin, without marks
    short_labels: tuple[str, ...] = ()  # of the points whose label does not fit beside the others


@dataclass(frozen=True, slots=True)
class Chart:
    """A native, editable chart with a numbered caption, a source line and a text in its place."""

    kind: ChartKind
    caption: Text
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    source: Text
    alternative: Text  # what the chart shows, for who cannot see it
    value_title: str = ""  # of the value axis, with its unit
    category_title: str = ""
    number_format: str = "#,##0"
    span: tuple[float, float] | None = None  # of a bubble chart: both axes, from where to where
    cross: float | None = None  # of a bubble chart: where both axes are cut
    height: float | None = None  # cm, where its place is given
    grades: tuple[Grades, Grades] | None = None  # of a bubble chart: the axes across and up
    detail: bool = False  # it stands in an annex
    step: float | None = None  # between the marks of the value axis of a timeline

    def __post_init__(self) -> None:
        for series in self.series:
            if self.kind != ChartKind.BUBBLE and len(series.values) != len(self.categories):
                raise ValueError(
                    f"{series.name}: {len(series.values)} values, {len(self.categories)} categories"
                )

    @property
    def bars(self) -> tuple[tuple[float | None, ...], ...]:
        """Return the values of each category, one of each series."""
        return tuple(zip(*(series.values for series in self.series), strict=True))

    @property
    def spans(self) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
        """Return from where to where the axes of a bubble chart reach, across and up.

        About grades there is room for the bubbles of the first and the last, though no step more.
        """
        if self.grades is None:
            return self.span, self.span
        across, up = ((float(first - 1), last + NEARLY) for first, last in self.grades)
        return across, up
