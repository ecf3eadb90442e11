"""How large is the department, and what part of the sales is its own? Arrays to arrays.

Definitions and edge cases: methods B1, CV9, CV10, CV11 and CV14.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from llavero.foundation.period import Period, add_months, month_end

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def month_ends(period: Period) -> tuple[date, ...]:
    """Return the last day of each month of the period."""
    return tuple(month_end(add_months(period.start, at)) for at in range(period.months))


def present(first: Sequence[date], last: Sequence[date], days: Sequence[date]) -> Flags:
    """Return whether each spell is open on each day: first <= day < last (CV11).

    first, last   (spells,)  `last` is the first day no longer
    returns       (spells, days)
    """
    started = np.array(first, dtype="datetime64[D]")[:, None]
    ended = np.array(last, dtype="datetime64[D]")[:, None]
    on = np.array(days, dtype="datetime64[D]")[None, :]
    return np.asarray((started <= on) & (on < ended), dtype=np.bool_)


@dataclass(frozen=True, slots=True)
class Spread:
    """How accounts are spread over those who serve them; those with none count as zero."""

    mean: float
    median: float
    least: float
    most: float
    variation: float | None  # deviation of the population over the mean; None where the mean is 0


def spread(counts: Floats) -> Spread:
    """Return how `counts` are spread.

    counts   (people,)  accounts of each, >= 0

    Raises ValueError if there is nobody.
    """
    if counts.size == 0:
        raise ValueError("counts: a spread needs at least one person")
    mean = float(counts.mean())
    # A census has no degrees of freedom to lose (CV13): the deviation divides by n.
    variation = float(counts.std()) / mean if mean > 0 else None
    return Spread(
        mean, float(np.median(counts)), float(counts.min()), float(counts.max()), variation
    )


def quotient(part: float | None, whole: float | None) -> float | None:
    """Return part ÷ whole; None where either is unknown or the whole is not positive (CV9)."""
    if part is None or whole is None or whole <= 0:
        return None
    return part / whole


@dataclass(frozen=True, slots=True)
class Gap:
    """Why the sales of key accounts are not those of the department, as shares of all sales."""

    gap: float  # key accounts less department
    by_others: float  # key account sales that the department does not book
    elsewhere: float  # sales that the department books outside the key accounts


def coverage_gap(*, company: float, department: float, key: float, key_by_department: float) -> Gap:
    """Return the gap between both shares, and its two parts: gap = by_others − elsewhere (M07).

    All in ledger currency; `company` > 0.
    """
    return Gap(
        (key - department) / company,
        (key - key_by_department) / company,
        (department - key_by_department) / company,
    )


def whole_tenths(parts: Sequence[float]) -> tuple[float, ...]:
    """Return the parts of one, rounded to tenths of a per cent so that they still add up (CV14).

    The largest remainders get what rounding down left over; ties go to the first.
    """
    tenths = np.array(parts, dtype=np.float64) * 1000
    floors = np.floor(tenths + 1e-9)
    missing = round(float(tenths.sum() - floors.sum()))
    order = np.argsort(-(tenths - floors), kind="stable")
    floors[order[:missing]] += 1
    return tuple(float(value) / 1000 for value in floors)
