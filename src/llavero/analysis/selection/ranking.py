"""In which order do the accounts stand, by weighted sum, by TOPSIS and by rank agreement?

TOPSIS: Hwang and Yoon (1981), cited below as HY.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

WHOLE = 100.0
ROWS = 256  # of the pairs held at a time


def contributions(scores: Floats, weights: Floats) -> Floats:
    """Return what each criterion adds to each account's score; a row adds up to the score.

    scores    (accounts, criteria)  in [0, 1]
    weights   (criteria,)  sum to 1
    returns   (accounts, criteria)  in [0, 100]
    """
    return np.asarray(WHOLE * scores * weights, dtype=np.float64)


def closeness(attributes: Floats, weights: Floats, falling: Flags) -> Floats:
    """Return how close each account is to the best and far from the worst (HY, TOPSIS).

    attributes   (accounts, criteria)  raw, none missing
    weights      (criteria,)  sum to 1
    falling      (criteria,)  the least is the best
    returns      (accounts,)  in [0, 1]; .5 where an account is both best and worst
    """
    length = np.sqrt((attributes**2).sum(axis=0))
    weighted = weights * attributes / np.where(length > 0, length, 1.0)
    best = np.where(falling, weighted.min(axis=0), weighted.max(axis=0))
    worst = np.where(falling, weighted.max(axis=0), weighted.min(axis=0))
    to_best = np.sqrt(((weighted - best) ** 2).sum(axis=1))
    to_worst = np.sqrt(((weighted - worst) ** 2).sum(axis=1))
    both = to_best + to_worst
    return np.where(both > 0, to_worst / np.where(both > 0, both, 1.0), 0.5)


def places(score: Floats, ids: Places) -> Places:
    """Return each account's place, from 0 for the highest score; ties by the least id.

    score, ids   (accounts,)
    """
    order = np.lexsort((ids, -score))
    found = np.empty(score.size, dtype=np.int64)
    found[order] = np.arange(score.size)
    return found


def agreement(one: Floats, other: Floats) -> float | None:
    """Return Kendall's τ of two scores (tau-b); None where one of them tells nobody apart."""
    if one.size < 2 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return None
    both, first, second = 0, 0, 0  # pairs: in the same order less in the other, and told apart
    for at in range(0, one.size, ROWS):
        ours = np.sign(one[at : at + ROWS, None] - one[None, :]).astype(np.int8)
        theirs = np.sign(other[at : at + ROWS, None] - other[None, :]).astype(np.int8)
        both += int((ours * theirs).sum(dtype=np.int64))
        first += int(np.count_nonzero(ours))
        second += int(np.count_nonzero(theirs))
    return both / float(np.sqrt(float(first) * second))
