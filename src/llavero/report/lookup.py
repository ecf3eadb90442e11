"""How are findings and figures of a run looked up, and why is one not there?"""

from typing import TypeVar

from llavero.analysis.figures import number
from llavero.diagnosis.run import Run
from llavero.foundation.measure import Measure

F = TypeVar("F")


def found(run: Run, analysis: str, kind: type[F]) -> F | None:
    """Return the first finding of that kind of an analysis of the run."""
    return run.answers[analysis].finding(kind) if analysis in run.answers else None


def all_found(run: Run, analysis: str, kind: type[F]) -> tuple[F, ...]:
    """Return the findings of that kind of an analysis of the run."""
    return run.answers[analysis].all(kind) if analysis in run.answers else ()


def part_of(part: Measure | None, whole: Measure | None) -> float | None:
    """Return the size of a part over its whole; None where either is unknown or the whole is 0."""
    above, below = number(part), number(whole)
    return abs(above) / below if above is not None and below and below > 0 else None


def why_not(run: Run, analysis: str, id: str) -> tuple[str, ...]:
    """Return the reasons for which a figure of an analysis has no value; none where it has one."""
    told = run.answers[analysis].figures if analysis in run.answers else ()
    figure = next((one for one in told if one.id == id), None)
    return () if figure is None or figure.value is not None else figure.reasons


def without_rates(run: Run) -> bool:
    """Return whether more sales than can be left out have no exchange rate (CV5)."""
    return "missing-rates" in why_not(run, "retention", "M45.sales")
