"""What would a seller be expected to sell, by the potential, the hours and the years in hand?

The idea is of Cravens, Woodruff & Stamper (1972): a territory's sales are set beside what its
potential, its workload and the seller's experience lead to expect, not beside other territories.
Who stands out is judged by the deleted residual with a limit for as many sellers as are looked at
(Bonferroni; Cook & Weisberg 1982, 2.2.2).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

CHANCE = 0.05  # of calling out anybody at all where everybody is alike
SPREAD = 1e-9  # relative to its size, below which a column adds nothing


@dataclass(frozen=True, slots=True)
class Fit:
    """A least-squares fit."""

    coefficients: Floats  # (kept + 1,)  constant first
    kept: tuple[int, ...]  # columns that say something of their own
    fitted: Floats  # (n,)
    deleted: Floats  # (n,)  residuals over their deviation without the row; NaN where it has none
    explained: float  # R squared
    free: int  # degrees of freedom of the deleted residuals


def fit(values: Floats, causes: Floats) -> Fit | None:
    """Return the least-squares fit; None where the rows leave no freedom to judge any of them.

    values   (n,)         what is to be explained, not all equal
    causes   (n, causes)  what explains it; one that the others or the constant hold is left out
    """
    kept = _kept(causes)
    drawn = np.column_stack([np.ones(values.size), causes[:, kept]])
    free = values.size - drawn.shape[1] - 1
    total = float(((values - values.mean()) ** 2).sum())
    if free < 1 or total <= 0:
        return None
    basis, triangle = np.linalg.qr(_scaled(drawn))
    fitted = basis @ (basis.T @ values)
    left = values - fitted
    scale = _sizes(drawn)
    coefficients = np.linalg.solve(triangle, basis.T @ values) / scale
    explained = 1 - float((left**2).sum()) / total
    deleted = _deleted(left, (basis**2).sum(axis=1), free)
    return Fit(coefficients, tuple(kept), fitted, deleted, explained, free)


def stands_out(found: Fit) -> NDArray[np.int64]:
    """Return 1 for who is above what chance explains, -1 for who is below, 0 for the others."""
    from scipy.special import stdtrit  # long to import, and a report needs none

    limit = float(stdtrit(found.free, 1 - CHANCE / (2 * found.deleted.size)))
    beyond = np.abs(np.nan_to_num(found.deleted)) > limit
    return np.where(beyond, np.sign(np.nan_to_num(found.deleted)), 0).astype(np.int64)


def _kept(causes: Floats) -> list[int]:
    """Return the columns that are no sum of the constant and the columns before them."""
    kept: list[int] = []
    for at, column in enumerate(causes.T):
        before = np.column_stack([np.ones(column.size), causes[:, kept]])
        basis, _ = np.linalg.qr(_scaled(before))
        own = column - basis @ (basis.T @ column)
        if np.linalg.norm(own) > SPREAD * max(float(np.linalg.norm(column)), SPREAD):
            kept.append(at)
    return kept


def _sizes(drawn: Floats) -> Floats:
    return np.asarray(np.linalg.norm(drawn, axis=0))


def _scaled(drawn: Floats) -> Floats:
    return np.asarray(drawn / _sizes(drawn))


def _deleted(left: Floats, leverage: Floats, free: int) -> Floats:
    """Return the residuals over their deviation, estimated without the row itself."""
    room = 1 - leverage
    own = np.divide(left**2, room, out=np.zeros_like(left), where=room > SPREAD)
    spread = np.sqrt(np.maximum((left**2).sum() - own, 0) / free)
    below = spread * np.sqrt(np.maximum(room, 0))
    deleted: Floats = np.divide(left, below, out=np.full_like(left, np.nan), where=below > SPREAD)
    return deleted
