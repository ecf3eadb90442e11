"""How much will all accounts buy together in the coming year, and month by month?

The total is forecast by itself: part of it is bought by accounts that nobody knows yet.
Sources: the Theta method as exponential smoothing with half the slope as drift: Hyndman and
Billah (2003), cited below as HB. MASE: Hyndman and Koehler (2006), cited as HK.
"""

from typing import Literal, get_args

import numpy as np

from llavero.analysis.forecast.method.kinds import YEAR
from llavero.analysis.forecast.method.season import HALF, half_share, profile
from llavero.ledger.columns import Floats

TotalRule = Literal["repeats", "pace", "growth", "half-growth", "theta", "growth-theta"]
TOTAL_RULES: tuple[TotalRule, ...] = get_args(TotalRule)  # the simple one first: it wins ties
LEAST_GROWTH, MOST_GROWTH = 0.5, 2.0  # times the last year, that a rule may expect
SMOOTHINGS: Floats = np.linspace(0.01, 0.99, 99)


def totals(months: Floats) -> Floats:
    """Return what each rule expects of the twelve months that follow.

    months    (months,)  net sales of the company, the latest last, a year or more
    returns   (rules,)  in the order of TOTAL_RULES, never negative
    """
    year = months[-YEAR:].sum()
    grown, smooth = _growth(months), theta_year(months)
    found = (
        year,
        months[-HALF:].sum() / half_share(months),
        year * grown,
        year * (1 + grown) / 2,
        smooth,
        (year * grown + smooth) / 2,
    )
    whole: Floats = np.maximum(np.array(found), 0.0)
    return whole


def _growth(months: Floats) -> float:
    """Return the latest months over the same ones a year before: twelve, or as many as there are.

    With less than half a year to compare nothing is said to grow.
    """
    span = min(YEAR, months.size - YEAR)
    before = months[-YEAR - span : -YEAR].sum() if span >= HALF else 0.0
    if before <= 0:
        return 1.0
    latest = min(float(months[-span:].sum()), MOST_GROWTH * before)
    return max(latest / before, LEAST_GROWTH)


def by_month(months: Floats, year: float) -> Floats:
    """Return a forecast of the year as months: (12,)."""
    return year * profile(months)


def theta_year(months: Floats) -> float:
    """Return a year of the Theta method, on months without season where two years show one."""
    if months.size < 2 * YEAR:
        return float(theta(months, YEAR).sum())
    season = np.maximum(profile(months) * YEAR, 0.05)
    of = (np.arange(months.size) - months.size) % YEAR
    return float((np.maximum(theta(months / season[of], YEAR), 0.0) * season).sum())


def theta(values: Floats, ahead: int) -> Floats:
    """Return the forecasts of the Theta method: smoothing, and half the slope as drift.

    values    (periods,)  two or more
    returns   (ahead,)
    Source: HB, equation 5; the constant that missed least one step ahead.
    """
    level, constant = smoothed_level(values)
    drift = slope(values) / 2
    start = (1 - (1 - constant) ** values.size) / constant
    steps: Floats = np.arange(ahead, dtype=np.float64) + start
    return level + drift * steps


def slope(values: Floats) -> float:
    """Return the slope of the least squares line over time."""
    time = np.arange(values.size) - (values.size - 1) / 2
    return float((time * values).sum() / (time * time).sum())


def smoothed_level(
    values: Floats, constants: Floats = SMOOTHINGS, start: float | None = None
) -> tuple[float, float]:
    """Return the last level of exponential smoothing, and its constant.

    constants   tried; the one that missed least one step ahead, in squares, is kept
    start       level before the first value; None: that value
    """
    first = values[0] if start is None else start
    levels = np.full(constants.size, first)
    missed = np.zeros(constants.size)
    for value in values:
        missed += (value - levels) ** 2
        levels = levels + constants * (value - levels)
    best = int(missed.argmin())
    return float(levels[best]), float(constants[best])


def scaled_error(months: Floats, said: Floats, came: Floats) -> float | None:
    """Return the mean absolute error over that of the seasonal naive forecast in the past (MASE).

    months   (months,)  that were known; below two years, the naive forecast of the next month
    said, came   (12,)
    returns  below 1 where it missed less; None where the naive one never missed
    Source: HK.
    """
    lag = YEAR if months.size >= 2 * YEAR else 1
    scale = float(np.abs(months[lag:] - months[:-lag]).mean())
    return float(np.abs(said - came).mean()) / scale if scale > 0 else None


def widest(missed: Floats, coverage: float) -> float:
    """Return the error, without sign, that one more does not exceed with that probability.

    missed    (errors,)
    returns   infinite, where they are too few to say so
    """
    ordered = np.sort(np.abs(missed))
    rank = int(np.ceil((ordered.size + 1) * coverage - 1e-9))
    return float(ordered[rank - 1]) if rank <= ordered.size else np.inf
