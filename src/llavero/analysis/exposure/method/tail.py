"""What does a distribution of losses say of a bad year?

The mean of the worst part splits the amount on which the part ends (Acerbi & Tasche 2002).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llavero.ledger.columns import Floats

TOLERANCE = 1e-9  # of probabilities that are added up


@dataclass(frozen=True, slots=True)
class Losses:
    """Amounts that may be lost, ascending, and how likely each is."""

    amount: Floats
    chance: Floats  # sums to 1

    @classmethod
    def of(cls, amount: Floats, chance: Floats | None = None) -> "Losses":
        """Return the distribution of amounts; of draws, where no chance is given."""
        order = np.argsort(amount, kind="stable")
        each = np.full(amount.size, 1 / amount.size) if chance is None else chance
        return cls(amount[order], each[order])

    @property
    def mean(self) -> float:
        """Return the mean loss."""
        return float(self.amount @ self.chance)

    @property
    def deviation(self) -> float:
        """Return the standard deviation of the loss."""
        return float(np.sqrt(self.chance @ (self.amount - self.mean) ** 2))

    def quantile(self, level: float) -> float:
        """Return the least amount that is not exceeded with probability `level`."""
        reached = np.cumsum(self.chance) >= level - TOLERANCE
        return float(self.amount[int(np.argmax(reached))])

    def tail_weights(self, level: float) -> Floats:
        """Return which part of each amount's chance lies in the worst `1 - level`."""
        above = 1 - level - (np.cumsum(self.chance[::-1])[::-1] - self.chance)
        return np.asarray(np.clip(above, 0, self.chance), dtype=np.float64)

    def tail_mean(self, level: float) -> float:
        """Return the mean of the worst `1 - level` of the cases (CVaR)."""
        weight = self.tail_weights(level)
        return float(weight @ self.amount / weight.sum())

    def beyond(self, limit: float) -> float:
        """Return the probability of losing more than `limit`."""
        return float(self.chance[self.amount > limit].sum())


def quantile_bounds(draws: Floats, level: float, z: float) -> tuple[float, float]:
    """Return between which amounts the quantile lies, as far as so many draws tell.

    By the ranks around it: how many draws fall below a quantile is binomial.
    z   standard deviations on each side
    """
    ordered, size = np.sort(draws), draws.size
    around = z * np.sqrt(size * level * (1 - level))
    low, high = (int(np.clip(size * level + side * around, 0, size - 1)) for side in (-1, 1))
    return float(ordered[low]), float(ordered[high])


def tail_shares(losses: NDArray[np.floating], total: Floats, level: float) -> Floats:
    """Return which part of the worst `1 - level` of the losses each account makes.

    losses    (draws, accounts)
    total     (draws,)  of all accounts, and what is not told one by one
    returns   (accounts,)  nothing but zeros where nothing is lost
    """
    order = np.argsort(total, kind="stable")
    weight = np.zeros(total.size)
    weight[order] = Losses.of(total).tail_weights(level)
    # Draws that lose the same as the one on which the part ends each count in the same measure.
    edge = total == total[order][int(np.argmax(weight[order] > 0))]
    weight[edge] = weight[edge].mean()
    lost = float(weight @ total)
    bad = weight > 0
    return np.asarray(weight[bad] @ losses[bad] / lost if lost > 0 else np.zeros(losses.shape[1]))
