"""How heavy and how even are the portfolios, and how long have they been in the same hands?

Definitions and edge cases: methods B2, B5, CV8 and G3. Required hours over available hours is the
workload method (Talley 1961); hours per tier and hours available are parameters.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MATERIAL = 0.10  # IFRS 8, paragraph 34
TOLERANCE = 1e-9
BRIDGED = timedelta(days=90)  # a shorter gap in an assignment is none
YEAR_DAYS = 365.25

LoadClass = Literal["slack", "adequate", "tight", "overloaded"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Between which loads an account manager has what class of load."""

    slack: float  # below it
    full: float  # up to it a load is adequate
    overload: float  # above it


def load_class(load: float, limits: Limits) -> LoadClass:
    """Return the class of a load: required over available hours (M30)."""
    if load < limits.slack:
        return "slack"
    if load <= limits.full:
        return "adequate"
    return "tight" if load <= limits.overload else "overloaded"


def variation(values: Floats) -> float | None:
    """Return the coefficient of variation (M31); None where the mean is not positive.

    values   (sellers,)  >= 0
    """
    mean = float(values.mean()) if values.size else 0.0
    # A census has no degrees of freedom to lose (CV13): the deviation divides by n.
    return float(values.std()) / mean if mean > 0 else None


def gini(values: Floats) -> float | None:
    """Return the Gini coefficient: 0 where all carry the same; None where nobody carries anything.

    values   (sellers,)  >= 0
    """
    total = float(values.sum())
    if total <= 0:
        return None
    ascending, n = np.sort(values), values.size
    ranks = 2 * np.arange(1, n + 1) - n - 1
    return float((ranks * ascending).sum() / (n * total))


def weighted_median(values: Sequence[float], weights: Sequence[float]) -> float | None:
    """Return the least value that, with those below it, holds half of the weight (M32).

    None where nothing has a positive weight.
    """
    kept = sorted((v, w) for v, w in zip(values, weights, strict=True) if w > 0)
    half, reached = sum(weight for _, weight in kept) / 2, 0.0
    for value, weight in kept:
        reached += weight
        if reached >= half - TOLERANCE * half:
            return value
    return None


@dataclass(frozen=True, slots=True)
class Stay:
    """How long a seller has served an account."""

    since: date  # start of the continuous stay that is still open
    years: float
    cumulative: float  # years of all stays


def stay(spells: Iterable[tuple[date, date]], day: date) -> Stay | None:
    """Return the stay that is open on `day` (M13); None if there is none.

    spells   first day, and first day no longer; they may overlap

    Gaps of up to 90 days are bridged; coming back after a longer one starts anew.
    """
    tomorrow = day + timedelta(days=1)
    merged = _merged((start, min(end, tomorrow)) for start, end in spells if start <= day)
    if not merged or merged[-1][1] < tomorrow:
        return None
    served = sum((end - start).days for start, end in merged) - 1
    since = merged[-1][0]
    return Stay(since, (day - since).days / YEAR_DAYS, max(served, 0) / YEAR_DAYS)


def _merged(spells: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    merged: list[tuple[date, date]] = []
    for start, end in sorted(spells):
        if merged and start - merged[-1][1] <= BRIDGED:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def part(sales: float, total: float) -> float | None:
    """Return a part of the seller's sales (M14); None where they do not add up to something."""
    return sales / total if total > 0 else None


def material_count(sales: Floats) -> int:
    """Return how many accounts make up a tenth or more of the seller's positive sales (M26)."""
    positive = sales[sales > 0]
    if positive.size == 0:
        return 0
    return int((positive / positive.sum() >= MATERIAL - TOLERANCE).sum())


def years_between(start: date, day: date) -> float:
    """Return the years from `start` to `day`."""
    return (day - start).days / YEAR_DAYS
