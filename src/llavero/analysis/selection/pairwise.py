"""How much does each criterion weigh, when people compare them two by two?

The analytic hierarchy process: Saaty (1980), cited below as S. The random index is our own
simulation, which agrees with Alonso and Lamata (2006); S's table can be taken instead.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Table = Literal["simulated", "saaty"]

CONVERGED = 1e-12
SCALE = 9.0  # a criterion is at most nine times as important as another
# Mean consistency index of random judgements, by number of items from 1 on.
RANDOM_INDEX: dict[Table, tuple[float, ...]] = {
    "simulated": (0, 0, 0.525, 0.883, 1.109, 1.247, 1.342, 1.405, 1.450, 1.485, 1.513, 1.536),
    "saaty": (0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
}
LOOKED_AT = 3  # judgements to look at again


@dataclass(frozen=True, slots=True)
class Consistency:
    """How far the judgements agree with one another."""

    largest: float  # eigenvalue, >= items
    index: float  # CI = (λ − n) ÷ (n − 1)
    ratio: float  # CR = CI ÷ RI
    limit: float  # that the ratio may not exceed

    @property
    def accepted(self) -> bool:
        """Return whether the weights may be used."""
        return self.ratio <= self.limit


@dataclass(frozen=True, slots=True)
class Judgement:
    """A comparison that disagrees with the others, and the value that would agree."""

    row: int
    column: int
    given: float
    agreeing: float  # w_row ÷ w_column, on the scale


def priorities(judgements: Floats) -> tuple[Floats, float]:
    """Return the weights of the items, and the largest eigenvalue (S, chapter 3).

    judgements   (items, items)  a_ij = how many times as important i is as j, a_ji = 1 ÷ a_ij
    returns      (items,) sum to 1; λ_max >= items

    Raises ValueError if the judgements are not positive and reciprocal.
    """
    _reciprocal(judgements)
    weights = np.full(len(judgements), 1 / len(judgements))
    while True:
        following = judgements @ weights
        following /= following.sum()
        if np.abs(following - weights).max() < CONVERGED:
            return following, float((judgements @ following / following).mean())
        weights = following


def _reciprocal(judgements: Floats) -> None:
    square = judgements.ndim == 2 and judgements.shape[0] == judgements.shape[1]
    if not square or not (judgements > 0).all():
        raise ValueError("judgements: a square of positive numbers")
    if not np.allclose(judgements * judgements.T, 1.0, rtol=1e-6):
        raise ValueError("judgements: a_ji must be 1 ÷ a_ij")


def consistency(judgements: Floats, table: Table = "simulated") -> Consistency:
    """Return how consistent the judgements are (S, chapter 3); two items always are.

    Raises ValueError for more items than the table has.
    """
    items = len(judgements)
    indexes = RANDOM_INDEX[table]
    if items > len(indexes):
        raise ValueError(f"judgements: at most {len(indexes)} items, not {items}")
    _, largest = priorities(judgements)
    limit = {3: 0.05, 4: 0.08}.get(items, 0.10)
    if items <= 2:
        return Consistency(largest, 0.0, 0.0, limit)
    index = max(0.0, (largest - items) / (items - 1))
    return Consistency(largest, index, index / indexes[items - 1], limit)


def to_look_at(judgements: Floats, most: int = LOOKED_AT) -> tuple[Judgement, ...]:
    """Return the judgements that disagree most with the weights of all, the worst first."""
    weights, _ = priorities(judgements)
    rows, columns = np.triu_indices(len(judgements), 1)
    agreeing = weights[rows] / weights[columns]
    apart = np.abs(np.log(judgements[rows, columns] / agreeing))
    worst = np.argsort(-apart, kind="stable")[:most]
    return tuple(
        Judgement(
            int(rows[at]),
            int(columns[at]),
            float(judgements[rows[at], columns[at]]),
            float(np.clip(agreeing[at], 1 / SCALE, SCALE)),
        )
        for at in worst
        if apart[at] > 0
    )


def of_group(judgements: Floats) -> Floats:
    """Return the judgements of a group: the geometric mean of its members'.

    judgements   (members, items, items)
    """
    return np.asarray(np.exp(np.log(judgements).mean(axis=0)), dtype=np.float64)


def global_weights(clusters: Floats, members: tuple[Floats, ...]) -> Floats:
    """Return the weights of the criteria of a hierarchy: cluster × local, in order.

    clusters   (clusters,)  sum to 1
    members    per cluster the local weights of its criteria, each summing to 1
    """
    parts = [cluster * local for cluster, local in zip(clusters, members, strict=True)]
    return np.concatenate(parts)
