"""How unequal are the accounts? Indices of concentration over sales of at least zero.

Sources: Gini (1912); Herfindahl (1950) and Hirschman (1945) for the sum of squared shares;
Shannon (1948) for the entropy. Definitions and edge cases: methods B4.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Shares are sums of floats: a share of exactly 80 % may come out a hair below it.
TOLERANCE = 1e-9
MATERIAL = 0.10  # IFRS 8, paragraph 34: a customer of ten per cent or more is disclosed


@dataclass(frozen=True, slots=True)
class PositiveBase:
    """The positive sales on which shares are taken, and what was left out (CV4)."""

    sales: Floats  # (accounts with sales > 0,), largest first
    negative: float  # sum of the negative sales, <= 0
    negative_count: int

    def too_negative(self, limit: float) -> bool:
        """Return whether the negative accounts exceed the limit over the positive base."""
        total = float(self.sales.sum())
        return total > 0 and -self.negative / total > limit


def positive_base(sales: Floats) -> PositiveBase:
    """Return the accounts with positive sales, largest first.

    sales   (accounts,)  ledger currency
    """
    ordered = np.sort(sales[sales > 0])[::-1]
    below = sales[sales < 0]
    return PositiveBase(ordered, float(below.sum()), int(below.size))


def shares(sales: Floats) -> Floats:
    """Return each account's share of the total.

    sales     (accounts,)  > 0
    returns   (accounts,)  fractions that add up to 1

    Raises ValueError if there is no account.
    """
    if sales.size == 0:
        raise ValueError("sales: shares need at least one account with positive sales")
    return np.asarray(sales / sales.sum(), dtype=np.float64)


def pareto_count(share: Floats, part: float = 0.80) -> int:
    """Return how many of the largest accounts make up `part` of the sales.

    share   (accounts,)  largest first
    """
    reached = np.cumsum(share) >= part - TOLERANCE
    return int(np.argmax(reached)) + 1


def concentration_ratio(share: Floats, largest: int) -> float:
    """Return the joint share of the `largest` accounts; of all, if there are fewer.

    share   (accounts,)  largest first
    """
    return float(share[:largest].sum())


def herfindahl(share: Floats) -> float:
    """Return the sum of squared shares: from 1/n, all equal, to 1, a single account."""
    return float(np.square(share).sum())


Band = Literal["diversified", "moderate", "high"]


def band(hhi: float, moderate: float, high: float) -> Band:
    """Return the band of dependence (methods B4, an analogy with market concentration).

    moderate, high   indices from which it is moderate, and above which it is high
    """
    if hhi < moderate:
        return "diversified"
    return "moderate" if hhi <= high else "high"


def gini(sales: Floats) -> float:
    """Return the Gini coefficient: 0 where all accounts are equal, (n-1)/n at most.

    sales   (accounts,)  >= 0, any order
    """
    ascending = np.sort(sales)
    n = ascending.size
    ranks = 2 * np.arange(1, n + 1) - n - 1
    return float((ranks * ascending).sum() / (n * ascending.sum()))


def corrected_gini(sales: Floats) -> float | None:
    """Return the Gini coefficient on a scale that reaches 1; None for a single account."""
    n = sales.size
    return gini(sales) * n / (n - 1) if n > 1 else None


def entropy(share: Floats) -> float:
    """Return Shannon's entropy in nats; accounts without sales add nothing."""
    present = share[share > 0]
    return float(-(present * np.log(present)).sum())
