"""What is a sign that something calls for a measure, and what if there is none?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from llavero.analysis.footprint.findings import SalesOfKeyAccounts
from llavero.diagnosis.run import Run
from llavero.foundation.measure import Measure

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Signal:
    """What the figures show, and how much of the sales it touches.

    Its sentence `signal-<id>` names it; the attributes in `said` state its figures, `.meaning`
    reads them and `.first` says what to do first. `.evidence`, `.step` and `.owner` are its row.
    """

    id: str
    facts: Mapping[str, object]
    involved: float | None  # share of the sales, in [0, 1]; None: unknown
    said: tuple[str, ...] = ("fact",)
    citations: tuple[str, ...] = ()


class Look(Enum):
    """Why there is no signal."""

    CLEAR = "clear"  # the figures are there and are not past the threshold
    BLIND = "blind"  # the figures could not be computed


Detector = Callable[[Run], Signal | Look]


def found(run: Run, analysis: str, kind: type[F]) -> F | None:
    """Return the first finding of that kind of an analysis of the run."""
    return run.answers[analysis].finding(kind) if analysis in run.answers else None


def all_found(run: Run, analysis: str, kind: type[F]) -> tuple[F, ...]:
    """Return the findings of that kind of an analysis of the run."""
    return run.answers[analysis].all(kind) if analysis in run.answers else ()


def value_of(measure: Measure | None) -> float | None:
    """Return a figure as a plain number to compare; None where it has no value."""
    if measure is None or measure.value is None or isinstance(measure.value, str):
        return None
    return float(measure.value)


def part_of(part: Measure | None, whole: Measure | None) -> float | None:
    """Return the size of a part over its whole; None where either is unknown or the whole is 0."""
    above, below = value_of(part), value_of(whole)
    return abs(above) / below if above is not None and below and below > 0 else None


def why_not(run: Run, analysis: str, id: str) -> tuple[str, ...]:
    """Return the reasons for which a figure of an analysis has no value; none where it has one."""
    told = run.answers[analysis].figures if analysis in run.answers else ()
    figure = next((one for one in told if one.id == id), None)
    return () if figure is None or figure.value is not None else figure.reasons


def without_rates(run: Run) -> bool:
    """Return whether more sales than can be left out have no exchange rate (CV5)."""
    return "missing-rates" in why_not(run, "retention", "M45.sales")


def key_share(run: Run) -> Measure | None:
    """Return the share of sales of the key accounts: of each date, or else of today's ones."""
    key = found(run, "footprint", SalesOfKeyAccounts)
    if key is None:
        return None
    known = (figure for figure in (key.share, key.today) if figure.value is not None)
    return next(known, None)
