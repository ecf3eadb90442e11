"""Do two orders of many accounts agree?

Kendall's rank correlation (tau-b, Kendall 1945). The pairs in the wrong order are counted one
binary digit of the rank at a time, so that twenty thousand accounts take milliseconds.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.int64]


def kendall(one: Floats, other: Floats) -> float | None:
    """Return Kendall's τ of two scores; None where one of them tells nobody apart.

    one, other   (accounts,)  none missing
    """
    pairs = one.size * (one.size - 1) // 2
    tied, tied_other = _tied(one), _tied(other)
    if pairs in (tied, tied_other):
        return None
    _, ranks = np.unique(other, return_inverse=True)
    wrong = _inversions(ranks[np.lexsort((other, one))].astype(np.int64))
    both = _tied(np.unique(one, return_inverse=True)[1] * one.size + ranks)
    right = pairs - tied - tied_other + both - wrong
    return (right - wrong) / float(np.sqrt(float(pairs - tied) * float(pairs - tied_other)))


def _tied(values: NDArray[np.generic]) -> int:
    """Return how many pairs have equal values."""
    counts = np.unique(values, return_counts=True)[1].astype(np.int64)
    return int((counts * (counts - 1) // 2).sum())


def _inversions(ranks: Places) -> int:
    """Return how many pairs stand with the higher rank first.

    Two ranks differ first at one binary digit. Among those alike before it, each 0 stands behind
    as many higher ranks as there are 1s ahead of it.
    """
    found = 0
    for digit in range(int(ranks.max(initial=0)).bit_length()):
        high = ranks >> (digit + 1)
        by_high = np.argsort(high, kind="stable")
        ones = (ranks[by_high] >> digit) & 1
        ahead = np.cumsum(ones) - ones
        sorted_high = high[by_high]
        starts = np.searchsorted(sorted_high, sorted_high, side="left")
        found += int((ahead - ahead[starts])[ones == 0].sum())
    return found
