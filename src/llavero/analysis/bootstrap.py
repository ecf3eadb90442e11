"""How far may a rate be trusted, when the same accounts come back in many cases?

Source: Rubin (1981), "The Bayesian Bootstrap", Annals of Statistics 9(1), 130-134: each draw
weighs every account anew, with weights that are exponential and independent.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
DRAWS = 1_000
CHUNK = 100  # draws at once, so that they fit in the memory
LEVEL = (5, 95)  # percentiles between which nine draws of ten lie


@dataclass(frozen=True, slots=True)
class Interval:
    """A value, and between what nine of ten draws lie."""

    value: float
    low: float
    high: float

    @property
    def verdict(self) -> Literal["better", "worse", "same"]:
        """Return whether the value is told from nothing."""
        if self.low > 0:
            return "better"
        return "worse" if self.high < 0 else "same"


def drawn_sums(columns: Floats, rng: np.random.Generator) -> Iterator[Floats]:
    """Yield the sums of the columns with the accounts weighed anew.

    columns   (accounts, columns)
    yields    (CHUNK, columns), until there are DRAWS rows
    """
    for _ in range(DRAWS // CHUNK):
        yield rng.standard_exponential((CHUNK, columns.shape[0])) @ columns


def interval(value: float, draws: Floats) -> Interval:
    """Return a value with the bounds of its draws; draws without a value are left out."""
    low, high = np.nanpercentile(draws, LEVEL)
    return Interval(float(value), float(low), float(high))
