"""Would other weights choose other accounts?

Methods C6: weights drawn around those agreed (Dirichlet), one criterion left out at a time, and
how far each weight can move alone before the choice changes.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

DRAWS = 5_000
CONCENTRATION = 50.0  # κ: how near the drawn weights stay to those agreed
CORE, FRONTIER, MARGINAL = 0.90, 0.50, 0.10
BATCH = 4_000_000  # scores held at a time
Firmness = Literal["core", "frontier", "marginal", "out"]


@dataclass(frozen=True, slots=True)
class Robustness:
    """How often each account is chosen when the weights vary."""

    chosen: Floats  # (accounts,)  P(select)
    low: Places  # (accounts,)  place from 0: 5th and 95th percentile; equal scores share the best
    high: Places  # of an account that nobody looks at: the first and the last there are


def under_other_weights(
    scores: Floats,
    weights: Floats,
    number: int,
    rng: np.random.Generator,
    *,
    draws: int = DRAWS,
    concentration: float = CONCENTRATION,
    looked_at: Flags | None = None,
) -> Robustness:
    """Return how often each account is among the first `number`, and between which places it is.

    scores      (accounts, criteria)  in [0, 1]
    weights     (criteria,)  sum to 1; a criterion without weight never gets any
    looked_at   (accounts,)  whose places are wanted; all where it is not said
    """
    drawn = np.zeros((draws, weights.size))
    weighty = weights > 0
    drawn[:, weighty] = rng.dirichlet(concentration * weights[weighty], size=draws)
    wanted = np.arange(len(scores)) if looked_at is None else np.flatnonzero(looked_at)
    chosen = np.zeros(len(scores))
    places = np.empty((draws, wanted.size), dtype=np.int32)
    held = max(1, BATCH // max(1, len(scores)))
    for start in range(0, draws, held):
        found = drawn[start : start + held] @ scores.T
        chosen += _among_first(found, number).sum(axis=0)
        if wanted.size:
            places[start : start + held] = _places(found, np.sort(found, axis=1), wanted)
    low, high = np.zeros(len(scores)), np.full(len(scores), len(scores) - 1.0)
    if wanted.size:
        low[wanted], high[wanted] = np.percentile(places, [5, 95], axis=0)
    return Robustness(
        chosen / draws, np.floor(low).astype(np.int64), np.ceil(high).astype(np.int64)
    )


def _among_first(scores: Floats, number: int) -> Flags:
    """Return which accounts are among the first in each draw: (draws, accounts).

    Of equal scores at the line the first in order are.
    """
    count = scores.shape[1]
    if number >= count:
        return np.ones(scores.shape, dtype=np.bool_)
    last = count - number
    chosen: Flags = scores >= np.partition(scores, last, axis=1)[:, last, None]
    for row in np.flatnonzero(chosen.sum(axis=1) > number).tolist():
        chosen[row] = _first(scores[row], number)
    return chosen


def _places(scores: Floats, ordered: Floats, wanted: Places) -> NDArray[np.int32]:
    """Return how many accounts have more in each draw: (draws, wanted)."""
    found = [
        row.size - np.searchsorted(row, mine, side="right")
        for row, mine in zip(ordered, scores[:, wanted], strict=True)
    ]
    return np.array(found, dtype=np.int32)


def firmness(chosen: Floats) -> NDArray[np.str_]:
    """Return the Firmness of each account's choice."""
    found = [chosen >= CORE, chosen >= FRONTIER, chosen >= MARGINAL]
    return np.select(found, ["core", "frontier", "marginal"], "out")


def overlap(one: Flags, other: Flags) -> float:
    """Return the Jaccard index of two choices; 1 where neither chooses anything."""
    either = int((one | other).sum())
    return float((one & other).sum()) / either if either else 1.0


def without_each(scores: Floats, weights: Floats, number: int) -> Floats:
    """Return how much of the choice stays when each criterion is left out (Jaccard).

    returns   (criteria,)
    """
    whole = _first(scores @ weights, number)
    left = []
    for at in range(weights.size):
        kept = np.delete(weights, at)
        found = _first(np.delete(scores, at, axis=1) @ kept, number)
        left.append(overlap(whole, found))
    return np.array(left, dtype=np.float64)


def _first(score: Floats, number: int) -> Flags:
    chosen = np.zeros(score.size, dtype=np.bool_)
    chosen[np.argsort(-score, kind="stable")[:number]] = True
    return chosen


def room(scores: Floats, weights: Floats, number: int) -> Floats:
    """Return between which values each weight can move alone without another choice.

    The other weights keep their proportions. A score is then linear in the weight, and so is the
    difference between an account that is chosen and one that is not.

    returns   (criteria, 2)  least and most, in [0, 1]
    """
    chosen = _first(scores @ weights, number)
    bounds = [_room(scores, weights, chosen, at) for at in range(weights.size)]
    return np.array(bounds, dtype=np.float64).reshape(-1, 2)


def _room(scores: Floats, weights: Floats, chosen: Flags, at: int) -> tuple[float, float]:
    rest = 1 - weights[at]
    if rest <= 0 or chosen.all() or not chosen.any():
        return 0.0, 1.0
    base = (scores @ weights - weights[at] * scores[:, at]) / rest  # score of the others alone
    slope = scores[:, at] - base  # score(t) = base + t · slope
    apart = base[chosen][:, None] - base[~chosen][None, :]
    steeper = slope[chosen][:, None] - slope[~chosen][None, :]
    with np.errstate(divide="ignore", invalid="ignore"):
        crossing = -apart / steeper
    least = np.max(crossing, initial=0.0, where=(steeper > 0) & (crossing <= weights[at]))
    most = np.min(crossing, initial=1.0, where=(steeper < 0) & (crossing >= weights[at]))
    return float(least), float(most)
