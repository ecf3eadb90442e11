"""How fast does something change, whatever a few odd values say?

Source: Theil (1950) and Sen (1968), the median of the slopes of all pairs; Kendall (1938), the
rank correlation with time. `scipy.stats` has both and takes a second to import.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def theil_sen(at: Floats, values: Floats) -> float:
    """Return the median of the slopes between all pairs of values.

    at, values   (points,)  at least two, `at` all different
    """
    late, early = np.tril_indices(values.size, -1)
    return float(np.median((values[late] - values[early]) / (at[late] - at[early])))


def tau(values: Floats) -> float | None:
    """Return Kendall's rank correlation of the values with their order; None if all are equal.

    Pairs of equal values say nothing and are left out as far as the scale allows (tau-b).
    """
    if np.all(values == values[0]):
        return None
    late, early = np.tril_indices(values.size, -1)
    signs = np.sign(values[late] - values[early])
    return float(signs.sum() / np.sqrt(signs.size * np.count_nonzero(signs)))
