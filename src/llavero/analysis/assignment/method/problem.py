"""What does a division of accounts among people cost, in hours a year?

A generalised assignment (Savelsbergh 1997) with soft bounds on each person's hours, so that there
always is an answer. Source of what is added up: ours.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]
Flags = NDArray[np.bool_]

NOBODY = -1
BIT = 1e-9


@dataclass(frozen=True, slots=True)
class Problem:
    """Accounts to divide among people. Everything is in hours a year."""

    hours: Floats  # (accounts,)  >= 0
    cost: Floats  # (accounts, people)  of each account in each person's hands, >= 0
    owner: Labels  # (accounts,)  who has it now; NOBODY where no candidate has
    locked: Labels  # (accounts,)  who must have it; NOBODY where anybody may
    lower: Floats  # (people,)  hours below which a person is too little occupied
    upper: Floats  # (people,)  hours above which a person is too much occupied
    under: float  # what each hour below costs
    over: float  # what each hour above costs
    most: int  # accounts that may leave the person who has them; locked ones do not count

    @property
    def size(self) -> tuple[int, int]:
        """Return how many accounts and people there are."""
        return self.cost.shape[0], self.cost.shape[1]

    @property
    def counted(self) -> Flags:
        """Return which accounts count as a change where they leave who has them."""
        return np.asarray((self.owner != NOBODY) & (self.locked == NOBODY))

    @property
    def leaves(self) -> Flags:
        """Return where giving an account to a person is a change that counts."""
        people = np.arange(self.size[1])
        elsewhere = people[None, :] != self.owner[:, None]
        return np.asarray(self.counted[:, None] & elsewhere)

    def within(self, most: int) -> "Problem":
        """Return the same with another limit of changes."""
        return replace(self, most=most)

    def penalty(self, load: Floats) -> Floats:
        """Return what each person's load costs for being out of its bounds."""
        beyond = self.over * np.maximum(load - self.upper, 0)
        return np.asarray(beyond + self.under * np.maximum(self.lower - load, 0))

    def load(self, plan: Labels) -> Floats:
        """Return the hours that a plan gives to each person."""
        return np.bincount(plan, self.hours, self.size[1]).astype(np.float64)

    def total(self, plan: Labels) -> float:
        """Return what a plan costs."""
        own = self.cost[np.arange(plan.size), plan].sum()
        return float(own + self.penalty(self.load(plan)).sum())

    def changes(self, plan: Labels) -> int:
        """Return how many accounts leave who has them, of those that count."""
        return int((self.counted & (plan != self.owner)).sum())


def gap(cost: float, bound: float) -> float:
    """Return by how much at most a plan costs more than the best one could, as a part of its cost.

    bound   no plan costs less
    """
    return max(0.0, (cost - bound) / cost) if cost > BIT else 0.0
