"""How much does each criterion weigh, when people say it by rank?

Source: the centroid of all weights that keep a rank order (rank-order centroid), w_k =
(1/K) Σ_{j=k..K} 1/j; methods C3.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def of_ranks(ranks: NDArray[np.int64]) -> Floats:
    """Return the rank-order centroid weights of criteria that were ordered.

    ranks     (criteria,)  1 for the most important, each from 1 to their number once
    returns   (criteria,)  sum to 1

    Raises ValueError if they are no order.
    """
    count = ranks.size
    if sorted(ranks.tolist()) != list(range(1, count + 1)):
        raise ValueError(f"ranks: each from 1 to {count} once, not {ranks.tolist()}")
    tail = np.cumsum(1 / np.arange(count, 0, -1))[::-1]  # Σ_{j=k..K} 1/j
    return np.asarray(tail[ranks - 1] / count, dtype=np.float64)
