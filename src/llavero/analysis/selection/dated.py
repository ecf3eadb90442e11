"""What was known of each account on a day, of what a choice weighs?

The criteria of methods C2 that every month of the ledger dates: sales (c1), what they left (c2),
growth (c4: M47, else M45) and stability (c5: M48). The present and every look back call the same
functions; they get the months until the day, and so cannot see what came afterwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.selection.scale import (
    Scaled,
    log_of_size,
    signed_log,
    stretched,
    winsorised,
    within,
)
from llavero.foundation.period import add_months, month_start, whole_quarters

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

YEAR = 12
QUARTERS_FOR_TREND = 8  # M47
QUARTERS_FOR_VOLATILITY = 4  # M48
QUARTERS_FOR_SEASONS = 12
GROWTH = (-0.5, 1.0)  # c4: yearly; beyond it is clipped
VOLATILITY = (0.0, 1.5)  # c5
CRITERIA = ("c1", "c2", "c4", "c5")
PAIRS = 2_000_000  # slopes held at a time


@dataclass(frozen=True, slots=True)
class Panel:
    """What each account bought and left, month by month."""

    first: date  # first day of the first month
    sales: Floats  # (accounts, months)  net, ledger currency, any sign; 0 where it bought nothing
    left: Floats | None = None  # (accounts, months)  contribution; NaN where the cost is unknown

    @property
    def months(self) -> int:
        """Return how many months there are."""
        return int(self.sales.shape[1])

    @property
    def last(self) -> date:
        """Return the first day of the last month."""
        return add_months(self.first, self.months - 1)

    def until(self, months: int) -> "Panel":
        """Return the panel as it stood after so many months."""
        left = None if self.left is None else self.left[:, :months]
        return Panel(self.first, self.sales[:, :months], left)

    def of(self, accounts: Flags) -> "Panel":
        """Return the panel of some of the accounts."""
        left = None if self.left is None else self.left[accounts]
        return Panel(self.first, self.sales[accounts], left)


@dataclass(frozen=True, slots=True)
class Dated:
    """The criteria of each account on the last day of a panel; NaN where not known."""

    sales: Floats  # (accounts,)  c1: of the last twelve months
    left: Floats  # (accounts,)  c2: contribution of the last twelve months
    growth: Floats  # (accounts,)  c4: per year
    volatility: Floats  # (accounts,)  c5: of the quarters, over their mean


def dated(panel: Panel) -> Dated:
    """Return the criteria of each account on the last day of the panel."""
    return Dated(last_year(panel.sales), left_last_year(panel), growth(panel), volatility(panel))


def scores(known: Dated) -> tuple[Scaled, ...]:
    """Return the CRITERIA as scores from 0 to 1, stretched over the accounts given (C2)."""
    return (
        stretched(winsorised(log_of_size(known.sales))),
        stretched(signed_log(known.left)),
        within(known.growth, *GROWTH),
        within(known.volatility, *VOLATILITY, falling=True),
    )


def last_year(amounts: Floats) -> Floats:
    """Return the sum of the last twelve months (c1); NaN where there are fewer."""
    if amounts.shape[1] < YEAR:
        return np.full(len(amounts), np.nan)
    return np.asarray(amounts[:, -YEAR:].sum(axis=1), dtype=np.float64)


def left_last_year(panel: Panel) -> Floats:
    """Return what the last twelve months left (c2), of the months whose cost is known.

    NaN where no month with sales has a known cost, or the ledger has no costs.
    """
    if panel.left is None or panel.months < YEAR:
        return np.full(len(panel.sales), np.nan)
    left, sold = panel.left[:, -YEAR:], panel.sales[:, -YEAR:] != 0
    unknown = sold.any(axis=1) & ~(sold & ~np.isnan(left)).any(axis=1)
    return np.where(unknown, np.nan, np.nansum(left, axis=1))


def growth(panel: Panel) -> Floats:
    """Return where the sales of each account are heading, per year (c4).

    It is the trend (M47); where there are too few quarters for one, the last twelve months
    against those before (M45); NaN where there is nothing before either.
    """
    found = trend(panel)
    if panel.months < 2 * YEAR:
        return found
    now, then = last_year(panel.sales), last_year(panel.sales[:, :-YEAR])
    with np.errstate(divide="ignore", invalid="ignore"):
        change = np.where(then > 0, now / then - 1, np.nan)
    return np.where(np.isnan(found), change, found)


def trend(panel: Panel) -> Floats:
    """Return the median slope of the quarters since the first purchase, as a part of the mean
    year (M47); NaN below 8 quarters or where their mean is not positive.
    """
    found = np.full(len(panel.sales), np.nan)
    for accounts, quarters in _by_start(panel, QUARTERS_FOR_TREND):
        found[accounts] = _slopes(quarters)
    return found


def volatility(panel: Panel) -> Floats:
    """Return the deviation of the quarters since the first purchase, over their mean (M48).

    With three years or more each season is measured around its own mean. NaN below 4 quarters or
    where the mean is not positive.
    """
    found = np.full(len(panel.sales), np.nan)
    for accounts, quarters in _by_start(panel, QUARTERS_FOR_VOLATILITY):
        mean = quarters.mean(axis=1)
        deviation = np.sqrt(((quarters - _usual(quarters)) ** 2).mean(axis=1))
        found[accounts] = _over_positive(deviation, mean)
    return found


def since(panel: Panel) -> Places:
    """Return the month, from 0, in which each account first bought; `months` where it never did."""
    bought = panel.sales > 0
    return np.where(bought.any(axis=1), bought.argmax(axis=1), panel.months).astype(np.int64)


def _by_start(panel: Panel, fewest: int) -> Iterator[tuple[Places, Floats]]:
    """Yield the accounts that first bought in the same quarter, and their quarters from it on.

    Quarters are those of the calendar; the first counts whole, as in the course of an account.
    """
    starts = whole_quarters(panel.first, month_start(panel.last))
    if len(starts) < fewest:
        return
    skipped = _months_between(panel.first, starts[0])
    whole = panel.sales[:, skipped : skipped + 3 * len(starts)]
    quarters = whole.reshape(len(whole), len(starts), 3).sum(axis=2)
    first = np.maximum(since(panel) - skipped, 0) // 3
    for start in range(len(starts) - fewest + 1):
        accounts = np.flatnonzero(first == start)
        if accounts.size:
            yield accounts, quarters[accounts, start:]


def _months_between(first: date, other: date) -> int:
    return (other.year - first.year) * 12 + other.month - first.month


def _slopes(quarters: Floats) -> Floats:
    """Return the Theil–Sen slope of each row over its mean year."""
    late, early = np.tril_indices(quarters.shape[1], -1)
    held = max(1, PAIRS // late.size)
    slopes = [
        np.median((rows[:, late] - rows[:, early]) / (late - early), axis=1)
        for rows in (quarters[at : at + held] for at in range(0, len(quarters), held))
    ]
    return _over_positive(np.concatenate(slopes), quarters.mean(axis=1)) * 4


def _usual(quarters: Floats) -> Floats:
    """Return what each quarter usually is: the mean, or with enough years that of its season."""
    count = quarters.shape[1]
    if count < QUARTERS_FOR_SEASONS:
        return np.asarray(quarters.mean(axis=1, keepdims=True), dtype=np.float64)
    season = np.arange(count) % 4
    means = [quarters[:, season == at].mean(axis=1) for at in range(4)]
    return np.asarray(np.stack(means, axis=1)[:, season], dtype=np.float64)


def _over_positive(part: Floats, whole: Floats) -> Floats:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), np.nan)
