"""Do accounts stay and grow? Arrays of sales to rates, trends and states.

Definitions and edge cases: methods B6 and CV7. The slope is the median of the slopes of all pairs
of quarters (Theil 1950; Sen 1968); tau is the rank correlation with time (Mann 1945; Kendall
1938).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.slope import tau, theil_sen
from llavero.foundation.period import Period, add_months, month_end, month_start

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


QUARTERS_FOR_TREND = 8
QUARTERS_FOR_VOLATILITY = 4
QUARTERS_FOR_SEASONS = 12
QUARTERS_OF_STICK = 4
QUARTERS_OF_YEAR = 4
CENT = 0.005  # less than this is what floats add up to, and no sale
MONTHS_TO_COMPARE = 6  # CV7


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two periods of equal length whose months are both in the ledger."""

    now: Period
    then: Period
    months: int

    @property
    def whole(self) -> bool:
        """Return whether a full year is compared."""
        return self.months >= 12


def comparison(period: Period, first: date, last: date, shift: int) -> Comparison | None:
    """Return the months of `period` that can be compared with `shift` months before.

    first, last   first days of the first and last month of the ledger

    None where the ledger holds no such pair of months (CV7: only like months are compared).
    """
    start = max(month_start(period.start), add_months(first, shift))
    end = min(month_start(period.end), last)
    if start > end:
        return None
    now = Period(start, month_end(end))
    then = Period(add_months(start, -shift), month_end(add_months(end, -shift)))
    return Comparison(now, then, now.months)


def months_of(period: Period) -> tuple[date, ...]:
    """Return the first day of each month of the period."""
    return tuple(add_months(period.start, at) for at in range(period.months))


def growth(now: float, then: float) -> float | None:
    """Return now ÷ then − 1 (M45); None where there was nothing to grow from, or now is negative.

    Sales below zero are no part of those before: a fall of more than all of them says nothing.
    """
    return now / then - 1 if then > 0 and now >= 0 else None


def why_no_growth(then: float) -> str:
    """Return why sales have no growth from those before."""
    return "negative-sales" if then > 0 else "nothing-before"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the accounts that bought in the earlier period."""

    accounts: int  # with positive sales then
    stayed: int  # of them, with positive sales now
    then: float  # their sales then
    floor: float  # Σ min(now, then), a negative now counts as nothing
    now: float  # their sales now

    @property
    def logos(self) -> float | None:
        """Return the part of the accounts that stayed (M42)."""
        return self.stayed / self.accounts if self.accounts else None

    @property
    def gross(self) -> float | None:
        """Return the part of the sales that stayed, growth set aside (M43)."""
        return self.floor / self.then if self.accounts else None

    @property
    def net(self) -> float | None:
        """Return what they buy now over what they bought then (M44); None where it is negative."""
        return self.now / self.then if self.accounts and self.now >= 0 else None

    @property
    def losing(self) -> bool:
        """Return whether they buy less now."""
        return self.now < self.then


def kept(then: Floats, now: Floats) -> Kept:
    """Return what became of the accounts with positive sales then.

    then, now   (accounts,)  ledger currency, any sign
    """
    cohort = then > 0
    before, after = then[cohort], now[cohort]
    return Kept(
        accounts=int(cohort.sum()),
        stayed=int((after > 0).sum()),
        then=float(before.sum()),
        floor=float(np.minimum(np.maximum(after, 0), before).sum()),
        now=float(after.sum()),
    )


def compound_growth(first: float, last: float, years: int) -> float | None:
    """Return the yearly growth that leads from the first to the last year (M46).

    None unless both are positive and at least a year apart.
    """
    if first <= 0 or last <= 0 or years < 1:
        return None
    return float((last / first) ** (1 / years) - 1)


@dataclass(frozen=True, slots=True)
class Trend:
    """Where quarterly sales are heading."""

    slope: float  # per year, as a part of the mean year
    tau: float | None  # in [-1, 1]; None where all quarters are equal


def trend(quarters: Floats) -> Trend | None:
    """Return the trend of quarterly sales (M47).

    quarters   (quarters,)  ledger currency, oldest first

    None below 8 quarters, or where their level is none to compare with (`has_level`).
    """
    if quarters.size < QUARTERS_FOR_TREND or not has_level(quarters):
        return None
    mean = float(quarters.mean())
    slope = theil_sen(np.arange(quarters.size, dtype=np.float64), quarters)
    return Trend(slope / mean * 4, tau(quarters))


def has_level(quarters: Floats) -> bool:
    """Return whether quarterly sales have a level: all add up to something, and no year to less.

    quarters   (quarters,)  ledger currency, oldest first; a year is any four in a row
    """
    if not quarters.size or quarters.mean() <= 0:
        return False
    years = np.convolve(quarters, np.ones(QUARTERS_OF_YEAR), "valid")
    return bool(quarters.size < QUARTERS_OF_YEAR or years.min() > -CENT)


def volatility(quarters: Floats) -> float | None:
    """Return the variation of quarterly sales around their mean (M48).

    quarters   (quarters,)  ledger currency, oldest first; with three years or more each season
               is measured around its own mean

    None below 4 quarters, or where their level is none to compare with (`has_level`).
    """
    if quarters.size < QUARTERS_FOR_VOLATILITY or not has_level(quarters):
        return None
    mean = float(quarters.mean())
    usual = np.full(quarters.size, mean)
    if quarters.size >= QUARTERS_FOR_SEASONS:
        season = np.arange(quarters.size) % 4
        usual = np.array([quarters[season == s].mean() for s in range(4)])[season]
    # A census has no degrees of freedom to lose (CV13): the deviation divides by n.
    return float(np.sqrt(np.mean((quarters - usual) ** 2)) / mean)


def downside(quarters: Floats) -> float | None:
    """Return how far quarters fall below the same quarter of the year before: √mean(min(0, g)²).

    None where no quarter has a positive one a year before.
    """
    before, after = quarters[:-4], quarters[4:]
    held = before > 0
    if not held.any():
        return None
    change = after[held] / before[held] - 1
    return float(np.sqrt(np.mean(np.minimum(0, change) ** 2)))


def hockey_stick(months: Floats) -> float | None:
    """Return the share of a quarter's sales that falls in its last month (M59).

    months   (months,)  ledger currency, whole quarters, oldest first; the last 4 quarters count

    None below 4 quarters, or where a quarter has no positive sales.
    """
    quarters = months.reshape(-1, 3)[-QUARTERS_OF_STICK:]
    totals = quarters.sum(axis=1)
    if totals.size < QUARTERS_OF_STICK or (totals <= 0).any():
        return None
    return float((quarters[:, 2] / totals).mean())


def part_of_year(sales: Mapping[date, float], start: date, months: int) -> float | None:
    """Return what part of a year the `months` months from `start` were in the two years before.

    sales    by first day of the month
    None where the two years are not all in the ledger, or do not add up to something (CV7).
    """
    past = [add_months(start, -at) for at in range(1, 25)]
    if any(month not in sales for month in past):
        return None
    like = [m for m in past if (m.month - start.month) % 12 < months]
    total = sum(sales[month] for month in past)
    part = sum(sales[month] for month in like) / total if total > 0 else 0.0
    return part if part > 0 else None


Kind = Literal["new", "recovered", "grown", "shrunk", "lost", "credited", "unchanged", "negative"]


def kinds_of_change(
    now: Floats, then: Floats, *, bought_before: Flags, buys_now: Flags
) -> NDArray[np.str_]:
    """Return the Kind: what accounts did to the change of sales between two periods.

    now, then       (accounts,)  ledger currency, any sign
    bought_before   (accounts,)  it had bought before the later period
    buys_now        (accounts,)  it was invoiced something in the later period, credited or not
    """
    nothing_then, nothing_now = then <= 0, now <= 0
    found = [
        nothing_now & nothing_then,
        nothing_then & bought_before,
        nothing_then,
        nothing_now & buys_now,
        nothing_now,
        now == then,
        now > then,
    ]
    kinds = ["negative", "recovered", "new", "credited", "lost", "unchanged", "grown"]
    return np.select(found, kinds, "shrunk")


def share_of_largest(changes: Floats, largest: int) -> float | None:
    """Return the part of all the increases that the `largest` of them make up.

    changes   (accounts,)  ledger currency; decreases are ignored
    None where no more than those increased: all of them always make up everything.
    """
    increases = np.sort(changes[changes > 0])[::-1]
    if increases.size <= largest:
        return None
    return float(increases[:largest].sum() / increases.sum())
