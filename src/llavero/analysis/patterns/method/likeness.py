"""How alike are two sellers, and would chance make them so?

Jaccard's index of their codes, with the chance of so large an overlap if all codes were equally
likely (hypergeometric: a guide, no test); Gower's distance (1971) over answers of several kinds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two sellers share of the codes that could be found."""

    one: str
    other: str
    shared: int
    jaccard: float | None  # None: neither has any
    expected: float  # by chance
    chance: float  # of sharing so many or more


class Scale(StrEnum):
    """Of what kind an answer is, for a distance."""

    NUMBER = "number"
    CATEGORY = "category"
    PRESENCE = "presence"  # what neither has makes them no more alike


def overlaps(held: Mapping[str, frozenset[str]], codes: int) -> tuple[Overlap, ...]:
    """Return the overlap of each pair of holders, of `codes` that could be found."""
    return tuple(_overlap(a, b, held[a], held[b], codes) for a, b in combinations(sorted(held), 2))


def _overlap(one: str, other: str, a: frozenset[str], b: frozenset[str], codes: int) -> Overlap:
    from scipy.special import comb

    shared, either = len(a & b), len(a | b)
    most = min(len(a), len(b))
    ways = [
        float(comb(len(a), k, exact=True) * comb(codes - len(a), len(b) - k, exact=True))
        for k in range(shared, most + 1)
    ]
    whole = float(comb(codes, len(b), exact=True))
    return Overlap(
        one,
        other,
        shared,
        shared / either if either else None,
        len(a) * len(b) / codes if codes else 0.0,
        min(1.0, sum(ways) / whole),
    )


def gower(columns: Sequence[Floats], scales: Sequence[Scale]) -> Floats:
    """Return the distance of each pair, in [0, 1]; NaN where they share no answer.

    columns   (holders,) each; a category is a number of its own, presence is 0 or 1; NaN: no answer
    scales    of the columns; a number is divided by the range of its column

    Gower (1971).
    """
    count = len(columns[0]) if columns else 0
    total, weight = np.zeros((count, count)), np.zeros((count, count))
    for column, scale in zip(columns, scales, strict=True):
        apart, counts = _apart(column, scale)
        total += np.where(counts, apart, 0.0)
        weight += counts
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(weight > 0, total / weight, np.nan))


def _apart(column: Floats, scale: Scale) -> tuple[Floats, NDArray[np.bool_]]:
    known = ~np.isnan(column)
    both = known[:, None] & known[None, :]
    filled = np.nan_to_num(column)
    difference = np.abs(filled[:, None] - filled[None, :])
    if scale == Scale.NUMBER:
        spread = float(np.ptp(column[known])) if known.any() else 0.0
        return (difference / spread if spread > 0 else np.zeros_like(difference)), both
    if scale == Scale.PRESENCE:
        some = (filled[:, None] + filled[None, :]) > 0
        return (difference > 0).astype(np.float64), both & some
    return (difference > 0).astype(np.float64), both
