"""For how long has an account bought nothing, next to its usual days between purchases (M49)?

More than one analysis asks. The states are ours, from practice; what they start from is a parameter
of the analysis that tells them first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.answers import Setting
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import Days, Flags, Floats, Labels

# Between purchases, for who bought too seldom to tell.
USUAL_DAYS = Parameter("retention.usual-days", 60, 1, 730, Unit.DAYS)
# Days of silence over the usual days, and the days without which nobody is lost (M49).
AT_RISK = Parameter("retention.at-risk", 2, 1, 50, Unit.RATIO)
DORMANT = Parameter("retention.dormant", 4, 1, 50, Unit.RATIO, above=AT_RISK)
LOST = Parameter("retention.lost", 6, 1, 50, Unit.RATIO, above=DORMANT)
LOST_DAYS = Parameter("retention.lost-days", 180, 0, 3650, Unit.DAYS)

PURCHASES_FOR_RHYTHM = 4
State = Literal["on_time", "at_risk", "dormant", "lost"]


def recency(days: Floats, usual: Floats, purchases: Floats, *, otherwise: float) -> Floats:
    """Return the days of silence over the usual days between purchases (M49).

    days, usual, purchases   (accounts,)  usual >= 0, NaN where it is not known

    otherwise                the usual days of who bought fewer than 4 times
    """
    return days / np.where(rhythm_known(usual, purchases), usual, otherwise)


def rhythm_known(usual: Floats, purchases: Floats) -> Flags:
    """Return whose usual days between purchases are known: it bought 4 times or more.

    usual, purchases   (accounts,)  usual >= 0, NaN where it bought once
    """
    known: Flags = (purchases >= PURCHASES_FOR_RHYTHM) & (usual > 0)
    return known


@dataclass(frozen=True, slots=True)
class Limits:
    """Above which days of silence over the usual ones an account is of the next state."""

    at_risk: float
    dormant: float
    lost: float
    lost_days: float  # of silence, without which nobody is lost


def limits(setting: Setting) -> Limits:
    """Return the limits that are in force."""
    return Limits(*(setting.value(one) for one in (AT_RISK, DORMANT, LOST, LOST_DAYS)))


def states(ratio: Floats, days: Floats, limits: Limits) -> NDArray[np.str_]:
    """Return the State of accounts that have been silent for `days`, all (accounts,)."""
    found = [
        (ratio > limits.lost) & (days > limits.lost_days),
        ratio > limits.dormant,
        ratio > limits.at_risk,
    ]
    return np.select(found, ["lost", "dormant", "at_risk"], "on_time")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How accounts had bought until a day: a value per account."""

    purchases: Floats  # days with a purchase
    last_on: Days  # NaT where it had bought nothing
    usual: Floats  # median days between two purchases; NaN where it had bought once
    silent: Floats  # days since the last purchase; NaN where it had bought nothing


def rhythms(account: Labels, day: Days, ends: Days, accounts: int) -> Iterator[Rhythm]:
    """Yield how accounts had bought until each of the `ends`.

    account, day   (purchases,)  in the order of account and day, one a day
    ends           (days,)  NaT: nothing is known yet
    """
    same = account[1:] == account[:-1]
    owner, until = account[1:][same], day[1:][same]
    gap = (day[1:] - day[:-1])[same].astype(np.float64)
    order = np.lexsort((gap, owner))
    owner, until, gap = owner[order], until[order], gap[order]
    for end in ends:
        bought, past = day <= end, until <= end
        last = np.full(accounts, np.datetime64("NaT"), dtype="datetime64[D]")
        last[account[bought]] = day[bought]  # the last of each account stays
        silent = np.where(np.isnat(last), np.nan, (end - last).astype(np.float64))
        count = np.bincount(account[bought], minlength=accounts).astype(np.float64)
        yield Rhythm(count, last, _medians(owner[past], gap[past], accounts), silent)


def _medians(owner: Labels, value: Floats, accounts: int) -> Floats:
    """Return the median of the values of each account; they come in order. NaN where none."""
    count = np.bincount(owner, minlength=accounts)
    start = np.cumsum(count) - count
    some = count > 0
    found = np.full(accounts, np.nan)
    low, high = start + (count - 1) // 2, start + count // 2
    found[some] = (value[low[some]] + value[high[some]]) / 2
    return found
