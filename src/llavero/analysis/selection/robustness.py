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
    low: Places  # (accounts,)  place from 0: 5th and 95th percentile
    high: Places


def under_other_weights(
    scores: Floats,
    weights: Floats,
    number: int,
    rng: np.random.Generator,
    *,
    draws: int = DRAWS,
    concentration: float = CONCENTRATION,
) -> Robustness:
    """Return how often each account is among the first `number`, and between which places it is.

    scores    (accounts, criteria)  in [0, 1]
    weights   (criteria,)  sum to 1; a criterion without weight never gets any
    """
    drawn = np.zeros((draws, weights.size))
    weighty = weights > 0
    drawn[:, weighty] = rng.dirichlet(concentration * weights[weighty], size=draws)
    places = _places_under(drawn, scores)
    low, high = np.percentile(places, [5, 95], axis=0)
    return Robustness(
        (places < number).mean(axis=0),
        np.floor(low).astype(np.int64),
        np.ceil(high).astype(np.int64),
    )


def _places_under(drawn: Floats, scores: Floats) -> NDArray[np.int32]:
    """Return the places of each account under each draw of weights: (draws, accounts)."""
    held = max(1, BATCH // max(1, len(scores)))
    batches = [
        _places(drawn[start : start + held] @ scores.T) for start in range(0, len(drawn), held)
    ]
    return np.concatenate(batches)


def _places(scores: Floats) -> NDArray[np.int32]:
    """Return the place of each account in each draw: (draws, accounts); ties by their order."""
    order = np.argsort(-scores, axis=1, kind="stable")
    found = np.empty(order.shape, dtype=np.int32)
    along = np.arange(scores.shape[1], dtype=np.int32)
    np.put_along_axis(found, order, along[None, :], axis=1)
    return found


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
