"""Does something go with having a trait, and could so few sellers show it?

An exact permutation test over sellers: each way in which the trait could have fallen on as many of
them. No test is made where even the clearest outcome could not be told from chance.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.05
RATE = 0.10  # of false discoveries (Benjamini & Hochberg 1995)
MOST = 200_000  # ways to share out the trait; beyond, nothing is tried


@dataclass(frozen=True, slots=True)
class Contrast:
    """How far those who have a trait are from the others."""

    difference: float  # of the means
    chance: float  # of so large a difference, either way round


def least_chance(count: int, having: int) -> float:
    """Return the smallest one-sided p that `having` of `count` sellers can give: 1 / C(n, n1)."""
    return 1 / comb(count, having)


def can_be_tested(count: int, having: int, level: float = LEVEL) -> bool:
    """Return whether the clearest outcome would pass `level` one-sided."""
    return 0 < having < count and least_chance(count, having) <= level + 1e-12


def contrast(values: NDArray[np.float64], having: Sequence[bool]) -> Contrast | None:
    """Return the difference of means and its exact two-sided p; None where it cannot be tested.

    values   (sellers,) an outcome each
    having   whether each has the trait
    """
    count, number = len(values), sum(having)
    if not can_be_tested(count, number) or comb(count, number) > MOST:
        return None
    seen = _difference(values, np.array(having))
    ways = list(combinations(range(count), number))
    marks = np.zeros((len(ways), count), dtype=np.bool_)
    marks[np.repeat(np.arange(len(ways)), number), np.array(ways).ravel()] = True
    total = values.sum()
    inside = marks @ values
    every = inside / number - (total - inside) / (count - number)
    return Contrast(seen, float(np.mean(np.abs(every) >= abs(seen) - 1e-9)))


def discoveries(chances: Sequence[float], rate: float = RATE) -> tuple[bool, ...]:
    """Return which of many tests stand when `rate` of those told may be false.

    Benjamini & Hochberg (1995).
    """
    order = np.argsort(chances, kind="stable")
    limits = rate * (np.arange(len(chances)) + 1) / max(1, len(chances))
    passing = np.flatnonzero(np.array(chances)[order] <= limits + 1e-12)
    told = np.zeros(len(chances), dtype=np.bool_)
    if passing.size:
        told[order[: passing[-1] + 1]] = True
    return tuple(bool(each) for each in told)


def _difference(values: NDArray[np.float64], marks: NDArray[np.bool_]) -> float:
    return float(values[marks].mean() - values[~marks].mean())
