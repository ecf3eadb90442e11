"""Did the signals come before the falls of the past? A trial at every month end that can be judged.

At each month end only what was known then is used; what happened afterwards says who was right.
The months overlap and an account comes back in many of them, so the intervals draw accounts and
not months (`analysis/bootstrap.py`). Two rules that warn of different numbers of accounts are
compared by the index of Youden (1950), "Index for Rating Diagnostic Tests", Cancer 3(1), 32-35.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.bootstrap import Interval, drawn_sums, interval
from llavero.analysis.warning.method.months import later, trailing
from llavero.analysis.warning.method.signals import HALF, YEAR, change
from llavero.ledger.columns import Flags, Floats, Labels


@dataclass(frozen=True, slots=True)
class Past:
    """Which accounts could be warned of at each month end, and which of them fell after it."""

    watched: Flags  # (accounts, month ends)  buys regularly, and has not fallen yet
    fallen: Flags  # (accounts, month ends)  its last months are a fall already
    falls: Flags  # (accounts, month ends)  its next months will be one
    judged: tuple[int, ...]  # month ends whose next months are all known


def past(sales: Floats, bought: Floats, *, months: int, fall: float, purchases: int) -> Past:
    """Return who could be warned of, and who fell.

    sales, bought   (accounts, months)  ledger currency; days with a purchase
    months          of a fall
    fall            fraction of the sales of the same months a year before
    purchases       days with a purchase in a year, below which nobody is watched
    """
    fallen = change(sales, months) <= -fall
    now = trailing(sales, months)
    often = trailing(bought, YEAR) >= purchases
    watched = often & (now > 0) & ~fallen & (_a_year_before(sales, months) > 0)
    falls = later(fallen.astype(np.float64), months) == 1
    first = max(YEAR + months, YEAR + HALF)
    return Past(watched, fallen, falls, tuple(range(first, sales.shape[1] + 1 - months)))


def _a_year_before(sales: Floats, months: int) -> Floats:
    """Return the sales against which the next `months` months will be judged."""
    ends = sales.shape[1] + 1
    now = trailing(sales, months)
    found = np.full((sales.shape[0], ends), np.nan)
    if ends > YEAR:
        found[:, YEAR:] = now[:, months : ends - YEAR + months]
    return found


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each rule warned and was right, by account, all judged month ends together."""

    cases: Floats  # (accounts,)
    falls: Floats  # (accounts,)
    warned: Floats  # (accounts, rules)
    right: Floats  # (accounts, rules)

    @property
    def base(self) -> float | None:
        """Return which part of the cases fell, warned or not."""
        cases = self.cases.sum()
        return float(self.falls.sum() / cases) if cases else None


def tally(past: Past, rules: Sequence[Flags]) -> Tally:
    """Return how often each rule warned of an account, and how often it fell then.

    rules   each (accounts, month ends)
    """
    at = list(past.judged)
    seen, falls = past.watched[:, at], past.falls[:, at]
    warned = np.stack([(rule[:, at] & seen).sum(axis=1) for rule in rules], axis=1)
    right = np.stack([(rule[:, at] & seen & falls).sum(axis=1) for rule in rules], axis=1)
    return Tally(
        seen.sum(axis=1).astype(np.float64),
        (seen & falls).sum(axis=1).astype(np.float64),
        warned.astype(np.float64),
        right.astype(np.float64),
    )


@dataclass(frozen=True, slots=True)
class Comparison:
    """What each rule adds to the base rate, and what the first adds to each of the others."""

    gain: tuple[Interval | None, ...]  # precision less base rate; None: it never warned
    lead: tuple[Interval, ...]  # index of the first rule less that of each


def comparison(tally: Tally, rng: np.random.Generator) -> Comparison | None:
    """Return how the rules compare; None where nobody fell or nobody stayed."""
    used = tally.cases > 0
    columns = np.column_stack([tally.cases, tally.falls, tally.warned, tally.right])[used]
    if not 0 < tally.falls.sum() < tally.cases.sum():
        return None
    rules = tally.warned.shape[1]
    whole = _rates(columns.sum(axis=0)[None], rules)
    drawn = [_rates(sums, rules) for sums in drawn_sums(columns, rng)]
    gains, indices = (np.concatenate(part) for part in zip(*drawn, strict=True))
    gain = tuple(
        interval(whole[0][0, k], gains[:, k]) if tally.warned[:, k].any() else None
        for k in range(rules)
    )
    against = indices[:, :1] - indices
    value = whole[1][0, 0] - whole[1][0]
    return Comparison(gain, tuple(interval(value[k], against[:, k]) for k in range(rules)))


def _rates(sums: Floats, rules: int) -> tuple[Floats, Floats]:
    """Return each rule's precision less the base rate, and its index of Youden.

    sums      (draws, 2 + 2 rules)  cases, falls, warned, right
    """
    cases, falls = sums[:, :1], sums[:, 1:2]
    warned, right = sums[:, 2 : 2 + rules], sums[:, 2 + rules :]
    with np.errstate(divide="ignore", invalid="ignore"):
        gain = right / warned - falls / cases
    return gain, right / falls - (warned - right) / (cases - falls)


@dataclass(frozen=True, slots=True)
class Leads:
    """How many months before a fall was seen in the sales the warning stood."""

    months: Labels  # (falls,)  0: it had not been warned of the month before
    account: Labels  # (falls,)
    end: Labels  # (falls,)  month end at which the fall was first seen


def leads(past: Past, rule: Flags) -> Leads:
    """Return since when each fall was warned of without a break, until the month before it."""
    alarm = rule & past.watched
    run = np.zeros(alarm.shape, dtype=np.int64)
    for at in range(1, alarm.shape[1]):
        run[:, at] = np.where(alarm[:, at], run[:, at - 1] + 1, 0)
    first = past.judged[0] + 1 if past.judged else alarm.shape[1]
    began = past.fallen[:, first:] & past.watched[:, first - 1 : -1]
    account, end = np.nonzero(began)
    end = end + first
    return Leads(run[account, end - 1], account, end)


@dataclass(frozen=True, slots=True)
class Experience:
    """What became, in the past, of the accounts that gave each combination of signals."""

    cases: Labels  # (patterns,)
    falls: Labels  # (patterns,)

    def of(self, pattern: int) -> tuple[int, int]:
        """Return how often all these signals fired together, and how often a fall followed."""
        every = np.arange(self.cases.size)
        with_all = (every & pattern) == pattern
        return int(self.cases[with_all].sum()), int(self.falls[with_all].sum())


def experience(past: Past, pattern: Labels, bits: int) -> Experience:
    """Return what became of each combination of signals at the month ends that can be judged."""
    at = list(past.judged)
    seen = past.watched[:, at]
    found, falls = pattern[:, at][seen], past.falls[:, at][seen]
    size = 1 << bits
    return Experience(np.bincount(found, minlength=size), np.bincount(found[falls], minlength=size))
