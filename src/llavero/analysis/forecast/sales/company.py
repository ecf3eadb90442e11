"""How much will all accounts buy together, and how wrong was that said before?"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.forecast.method import choice, total
from llavero.analysis.forecast.method.kinds import YEAR
from llavero.analysis.forecast.method.origins import origin_months
from llavero.ledger.columns import Floats

FEWEST_TRIALS = 3  # of an interval, for a share of them to say something


@dataclass(frozen=True, slots=True)
class CompanyForecast:
    """What everybody is expected to buy, and what was learnt from looking back every month."""

    rule: int  # place in TOTAL_RULES
    said: float
    spread: float | None  # of the year: part of the forecast by which it may miss
    months: Floats  # (12,)
    month_spread: float | None  # of a month, in parts of the mean month
    origins: int
    error: float | None  # over that of the year that repeats
    missed: float | None  # mean, in parts of what came
    mase: float | None  # mean, of the months
    covered: tuple[int, int]  # years within intervals made before, and of how many


@dataclass(frozen=True, slots=True)
class Look:
    """One look back at the company."""

    month: int  # months that were known
    said: Floats  # (rules,)
    came: Floats  # (12,)


def company_forecast(months: Floats, *, advantage: float, coverage: float) -> CompanyForecast:
    """Return the forecast of the company.

    months   (months,)  net sales, twelve or more
    """
    looks = [
        Look(month, total.totals(months[:month]), months[month : month + YEAR])
        for month in origin_months(months.size, 1)
    ]
    rule = _chosen(looks, advantage)
    said = float(total.totals(months)[rule])
    by_month = total.by_month(months, said)
    if not looks:
        return CompanyForecast(rule, said, None, by_month, None, 0, None, None, None, (0, 0))
    apart = _relative(looks, rule)
    return CompanyForecast(
        rule=rule,
        said=said,
        spread=_told(total.widest(apart, coverage)),
        months=by_month,
        month_spread=_month_spread(months, looks, rule, coverage),
        origins=len(looks),
        error=_error(looks, rule),
        missed=_missed(looks, rule),
        mase=_mase(months, looks, rule),
        covered=_covered(looks, advantage, coverage),
    )


def _chosen(looks: list[Look], advantage: float) -> int:
    if not looks:
        return choice.SIMPLE
    return choice.better(_misses(looks).sum(axis=0), advantage)


def _misses(looks: list[Look]) -> Floats:
    """Return how much each rule missed: (looks, rules)."""
    found: Floats = np.abs(np.array([look.said - look.came.sum() for look in looks]))
    return found


def _relative(looks: list[Look], rule: int) -> Floats:
    """Return the errors in parts of the forecast, where there was one."""
    parts = [look.came.sum() / look.said[rule] - 1 for look in looks if look.said[rule] > 0]
    return np.array(parts, dtype=np.float64)


def _month_spread(months: Floats, looks: list[Look], rule: int, coverage: float) -> float | None:
    """Return by how many mean months one month may miss."""
    parts = []
    for look in looks:
        year = float(look.said[rule])
        if year > 0:
            said = total.by_month(months[: look.month], year)
            parts.append((look.came - said) / (year / YEAR))
    return _told(total.widest(np.concatenate(parts), coverage)) if parts else None


def _told(spread: float) -> float | None:
    return spread if np.isfinite(spread) else None


def _error(looks: list[Look], rule: int) -> float | None:
    missed = _misses(looks).sum(axis=0)
    return float(missed[rule] / missed[choice.SIMPLE]) if missed[choice.SIMPLE] > 0 else None


def _missed(looks: list[Look], rule: int) -> float | None:
    came = sum(float(look.came.sum()) for look in looks)
    return float(_misses(looks)[:, rule].sum()) / came if came > 0 else None


def _mase(months: Floats, looks: list[Look], rule: int) -> float | None:
    found = []
    for look in looks:
        known = months[: look.month]
        said = total.by_month(known, float(look.said[rule]))
        error = total.scaled_error(known, said, look.came)
        if error is not None:
            found.append(error)
    return float(np.mean(found)) if found else None


def _covered(looks: list[Look], advantage: float, coverage: float) -> tuple[int, int]:
    """Return how many years fell within intervals made with what had closed by then."""
    inside = judged = 0
    for look in looks:
        closed = [other for other in looks if other.month + YEAR <= look.month]
        rule = _chosen(closed, advantage)
        spread, said = _told(total.widest(_relative(closed, rule), coverage)), look.said[rule]
        if spread is not None and said > 0:
            inside += bool(abs(look.came.sum() - said) <= spread * said)
            judged += 1
    return inside, judged
