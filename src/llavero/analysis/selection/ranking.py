"""In which order do the accounts stand, by weighted sum, by TOPSIS and by rank agreement?

TOPSIS: Hwang and Yoon (1981), cited below as HY.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

WHOLE = 100.0


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
    """Return Kendall's τ of two scores (tau-b); None where one of them tells nobody apart.

    Source: Knight (1966): pairs in another order are the exchanges of a sort.
    """
    if one.size < 2 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return None
    _, first = np.unique(one, return_inverse=True)
    _, second = np.unique(other, return_inverse=True)
    whole = one.size * (one.size - 1) // 2
    tied_one, tied_other = _tied(first), _tied(second)
    tied = _tied(first * (int(second.max()) + 1) + second)
    exchanged = _exchanges(second[np.lexsort((second, first))])
    apart = whole - tied_one - tied_other + tied - 2 * exchanged
    return float(apart / np.sqrt(float(whole - tied_one) * float(whole - tied_other)))


def _tied(labels: Places) -> int:
    """Return how many pairs have the same label."""
    counts = np.unique(labels, return_counts=True)[1]
    return int((counts * (counts - 1) // 2).sum())


def _exchanges(ranks: Places) -> int:
    """Return how many pairs stand in falling order: a merge sort, all blocks of a width at once."""
    size = 1 << int(ranks.size - 1).bit_length()
    top = int(ranks.max()) + 1
    row = np.full(size, top, dtype=np.int64)  # what is added at the end is last in any order
    row[: ranks.size] = ranks
    found, width = 0, 1
    while width < size:
        blocks = row.reshape(-1, 2 * width)
        apart = np.arange(len(blocks), dtype=np.int64)[:, None] * (top + 1)
        left = (blocks[:, :width] + apart).ravel()
        right = (blocks[:, width:] + apart).ravel()
        until = (np.repeat(np.arange(len(blocks)), width) + 1) * width
        found += int((until - np.searchsorted(left, right, side="right")).sum())
        row = np.sort(blocks, axis=1).ravel()
        width *= 2
    return found
