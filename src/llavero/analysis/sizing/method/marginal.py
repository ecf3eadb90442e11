"""How many account managers pay for themselves?

Marginal return: Semlow (1959) and Lodish (1971, 1980). Hours go, in steps, to the account where
they leave most; people are added while the next one leaves at least what it costs. Where a curve is
S-shaped its concave envelope is used: a few hours would earn little, and all of them are worth it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.sizing.method.response import Curve, sales

Floats = NDArray[np.float64]

STEP = 8.0  # hours
REACH = 4.0  # times today's hours, up to which hours are tried
NEARLY = 1e-9


@dataclass(frozen=True, slots=True)
class Answering:
    """An account whose answer to hours was judged."""

    curve: Curve  # relative to the hours and the sales of today
    hours: float  # today, a year
    sales: float  # today, a year
    rate: float  # part of the sales that is left as contribution


def envelope(values: Floats) -> Floats:
    """Return the least concave curve that is nowhere below the values, at evenly spaced places.

    values   (n,)
    """
    kept: list[int] = []
    for at in range(values.size):
        while len(kept) > 1 and _below(values, kept[-2], kept[-1], at):
            kept.pop()
        kept.append(at)
    return np.interp(np.arange(values.size), kept, values[kept])


def _below(values: Floats, first: int, middle: int, last: int) -> bool:
    """Return whether the middle point lies on or below the line between the others."""
    along = (middle - first) / (last - first)
    line = values[first] + along * (values[last] - values[first])
    return bool(values[middle] <= line + NEARLY * abs(line))


def gains(account: Answering, step: float = STEP) -> Floats:
    """Return what each further step of hours leaves, the first one from no hours at all.

    returns   (steps,)  ledger currency per year, never rising
    """
    steps = max(1, int(np.ceil(REACH * account.hours / step)))
    effort = np.arange(steps + 1, dtype=np.float64) * (step / account.hours)
    left = account.rate * account.sales * sales(account.curve, effort)
    return np.maximum(np.diff(envelope(left)), 0.0)


@dataclass(frozen=True, slots=True)
class Returns:
    """What the department leaves with each number of account managers, from none on."""

    contribution: Floats  # (people + 1,)  gained over no hours at all, per year
    cost: float  # of one account manager

    @property
    def profit(self) -> Floats:
        """Return what is left after the account managers are paid."""
        return np.asarray(self.contribution - self.cost * np.arange(self.contribution.size))

    @property
    def added(self) -> Floats:
        """Return what each further account manager leaves before the cost."""
        return np.diff(self.contribution)

    @property
    def best(self) -> int:
        """Return the last number whose last account manager leaves at least the cost."""
        paying = self.added >= self.cost - NEARLY * self.cost
        return int(paying.size if paying.all() else np.argmin(paying))


def returns(accounts: Sequence[Answering], *, post: float, cost: float, most: int) -> Returns:
    """Return what each number of account managers leaves, with their hours where they earn most.

    post   hours a year of one account manager
    cost   of one, a year
    most   people up to whom it is asked
    """
    pieces = [gains(one) for one in accounts]
    steps = np.sort(np.concatenate(pieces or [np.zeros(0)]))[::-1]
    gained = np.concatenate([[0.0], np.cumsum(steps)])
    hours = np.arange(most + 1) * post / STEP
    return Returns(np.interp(hours, np.arange(gained.size), gained), cost)


def flat(found: Returns, loss: float) -> tuple[int, int]:
    """Return from how many to how many people the profit is within `loss` of the best one.

    loss   part of the best profit that may be missed
    """
    profit = found.profit
    least = profit[found.best] - loss * abs(profit[found.best])
    low = high = found.best
    while low > 0 and profit[low - 1] >= least:
        low -= 1
    while high + 1 < profit.size and profit[high + 1] >= least:
        high += 1
    return low, high
