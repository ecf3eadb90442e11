"""How much will each account buy in the coming year? The rules that compete.

Sources: the year that repeats is the seasonal naive forecast; over twelve months both add up to
the same. A recent pace over its usual share of the year: methods CV7. Smoothed: Teunter, Syntetos
and Babai (2011), cited below as TSB. Growth of its like, and the middle of the rules: ours.
"""

from collections.abc import Callable, Mapping
from typing import Literal, get_args

import numpy as np

from llavero.analysis.forecast.method.kinds import YEAR, age, frequency, is_new, silence
from llavero.analysis.forecast.method.season import HALF, half_share
from llavero.analysis.forecast.method.total import LEAST_GROWTH, MOST_GROWTH, theta_year
from llavero.ledger.columns import Flags, Floats, Labels

Rule = Literal["repeats", "pace", "trend", "growth", "pace-growth", "smoothed", "middle"]
RULES: tuple[Rule, ...] = get_args(Rule)  # the simple one first: it wins ties
SIZE, BUYING = 0.2, 0.1  # constants of TSB: one for the amount, one for whether it buys
QUIET = 0.1  # of the mean month: with less sold, a month counts as none
DRAWN = 10  # accounts that the growth of all counts for, beside that of the like
SILENCES, FREQUENCIES = (1, 2, 3, 6, 12), (1, 2, 4, 7, 11)  # where bands of months begin


def forecasts(history: Floats) -> Floats:
    """Return what each rule expects of the twelve months that follow.

    history   (accounts, months)  net sales, the latest month last, a year or more
    returns   (rules, accounts)  in the order of RULES, never negative
    """
    found = {name: rule(history) for name, rule in SINGLE.items()}
    middle = np.median([found[name] for name in MIDDLE_OF], axis=0)
    return np.stack([middle if name == "middle" else found[name] for name in RULES])


def repeats(history: Floats) -> Floats:
    """Return the last twelve months: the simple rule."""
    found: Floats = np.maximum(history[:, -YEAR:].sum(axis=1), 0.0)
    return found


def pace(history: Floats) -> Floats:
    """Return the last six months over the share of a year that such months stand for."""
    found: Floats = np.maximum(history[:, -HALF:].sum(axis=1), 0.0)
    return found / half_share(history.sum(axis=0))


def trend(history: Floats) -> Floats:
    """Return the year that repeats times what the Theta method expects of all accounts together."""
    months = history.sum(axis=0)
    year = float(months[-YEAR:].sum())
    share = theta_year(months) / year if year > 0 else 1.0
    return repeats(history) * float(np.clip(share, LEAST_GROWTH, MOST_GROWTH))


def growth(history: Floats) -> Floats:
    """Return the year that repeats times what became of accounts like it a year ago."""
    return grown(history, repeats)


def pace_growth(history: Floats) -> Floats:
    """Return the recent pace times what became of the pace of accounts like it a year ago."""
    return grown(history, pace)


def grown(history: Floats, rule: Callable[[Floats], Floats]) -> Floats:
    """Return a rule times the quotient of truth and rule of a year ago, of accounts alike.

    Alike are those as long silent, that buy as often, and new or not. The quotient of few is
    drawn to that of all. Without two years there is nothing to learn from: the rule itself.
    """
    now = rule(history)
    if history.shape[1] < 2 * YEAR:
        return now
    past = history[:, :-YEAR]
    then, truth = rule(past), np.maximum(history[:, -YEAR:].sum(axis=1), 0.0)
    judged = then > 0
    if not judged.any():
        return now
    cells, bands = _alike(past)[judged], _cells()
    expected = np.bincount(cells, then[judged], bands)
    came = np.bincount(cells, truth[judged], bands)
    counted = np.bincount(cells, minlength=bands)
    # An account of a single month may become one of a year; more is an accident of small sums.
    bounded = np.minimum(came, YEAR * expected)
    overall = bounded.sum() / expected.sum()
    quotient = np.divide(bounded, expected, out=np.ones(bands), where=expected > 0)
    drawn: Floats = (counted * quotient + DRAWN * overall) / (counted + DRAWN)
    return now * drawn[_alike(history)]


def _alike(history: Floats) -> Labels:
    # Where nearly nobody is invoiced in some months, these say nothing of one account.
    busy = busy_months(history)
    silent = np.digitize(silence(history[:, busy]), SILENCES)
    of_year = max(int(busy[-YEAR:].sum()), 1)
    often = np.digitize(frequency(history) * YEAR / of_year, FREQUENCIES)
    found: Labels = (silent * (len(FREQUENCIES) + 1) + often) * 2 + is_new(history)
    return found


def busy_months(history: Floats) -> Flags:
    """Return the months in which all accounts together bought more than hardly anything."""
    sold = np.maximum(history, 0.0).sum(axis=0)
    found: Flags = sold >= QUIET * sold.mean()
    return found


def _cells() -> int:
    return (len(SILENCES) + 1) * (len(FREQUENCIES) + 1) * 2


def smoothed(history: Floats) -> Floats:
    """Return twelve months of the smoothed chance of buying times the smoothed amount (TSB)."""
    return YEAR * smoothed_month(history, size=SIZE, buying=BUYING)


def smoothed_month(history: Floats, *, size: float, buying: float) -> Floats:
    """Return what each account buys in a month: chance of buying times amount when it does.

    Both start at the first purchase: the amount with it, the chance with how often it has
    bought since then.

    size     smoothing of the amount, moved only in months with a purchase
    buying   smoothing of the chance, moved every month
    Source: TSB, equations 2 and 3.
    """
    bought, months = history > 0, history.shape[1]
    old = age(history)
    amount = history[np.arange(old.size), np.maximum(months - old, 0) % max(months, 1)]
    amount = np.where(old > 0, amount, 0.0)
    chance = np.divide(bought.sum(axis=1), old, out=np.zeros(old.size), where=old > 0)
    for month in range(months):
        seen, buys = months - month <= old, bought[:, month]
        amount = np.where(buys, amount + size * (history[:, month] - amount), amount)
        chance = np.where(seen, chance + buying * (buys - chance), chance)
    found: Floats = amount * chance
    return found


SINGLE: Mapping[Rule, Callable[[Floats], Floats]] = {
    "repeats": repeats,
    "pace": pace,
    "trend": trend,
    "growth": growth,
    "pace-growth": pace_growth,
    "smoothed": smoothed,
}
MIDDLE_OF: tuple[Rule, ...] = ("repeats", "pace", "growth", "pace-growth")
