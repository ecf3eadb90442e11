"""How do the criteria of each account become scores from 0 to 1?

Methods C2. The criteria that every month dates (c1, c2, c4, c5) are those of `dated`, which the
look back uses too; the others are only known today.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection import dated
from llavero.analysis.selection.dated import Panel
from llavero.analysis.selection.scale import CONSTANT, Scaled, log_of_size, stretched, within

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

FALLING = np.array([criterion in ("c5", "c6") for criterion in CRITERIA])
CLUSTERS = {  # of methods C2
    "today": ("c1", "c2", "c5", "c6"),
    "tomorrow": ("c3", "c4", "c12"),
    "strategy": ("c7", "c8", "c11"),
    "relation": ("c9", "c10"),
}
ITEMS = 5  # of complexity, G5


@dataclass(frozen=True, slots=True)
class Undated:
    """The criteria that no month dates; NaN where not known."""

    potential: Floats  # c3: what it could buy more, as far as that is trusted
    overdue: Floats  # c6: part of the balance
    fit: Floats  # c7: 0-5
    prestige: Floats  # c8: 0-5
    relation: Floats  # c9: 0-100
    openness: Floats  # c10: 1-5
    complexity: Floats  # c11: items of G5
    pressure: Floats  # c12: of competitors, 1-5


@dataclass(frozen=True, slots=True)
class Criteria:
    """The criteria of each account."""

    raw: Floats  # (accounts, criteria)  NaN where not known
    score: Floats  # (accounts, criteria)  in [0, 1]
    known: Flags  # (accounts, criteria)
    constant: Flags  # (criteria,)  tells nobody apart

    @property
    def present(self) -> Flags:
        """Return the criteria that are known of some account."""
        return np.asarray(self.known.any(axis=0), dtype=np.bool_)


def criteria(panel: Panel, undated: Undated) -> Criteria:
    """Return the criteria of the accounts, stretched between the least and the most of them."""
    of_months = dated.dated(panel)
    sales, left, growth, volatility = dated.scores(of_months)
    pressed = _defended(of_months.left, undated.pressure)
    raw = (
        of_months.sales,
        of_months.left,
        undated.potential,
        of_months.growth,
        of_months.volatility,
        undated.overdue,
        undated.fit,
        undated.prestige,
        undated.relation,
        undated.openness,
        undated.complexity,
        pressed,
    )
    scaled = (
        sales,
        left,
        stretched(log_of_size(undated.potential)),
        growth,
        volatility,
        within(undated.overdue, 0, 1, falling=True),
        within(undated.fit, 0, 5),
        within(undated.prestige, 0, 5),
        within(undated.relation, 0, 100),
        within(undated.openness, 1, 5),
        within(undated.complexity, 0, ITEMS),
        stretched(pressed),
    )
    return _together(raw, scaled)


def _together(raw: tuple[Floats, ...], scaled: tuple[Scaled, ...]) -> Criteria:
    return Criteria(
        np.stack(raw, axis=1),
        np.stack([one.score for one in scaled], axis=1),
        np.stack([one.known for one in scaled], axis=1),
        np.array([one.constant for one in scaled]),
    )


def _defended(left: Floats, pressure: Floats) -> Floats:
    """Return the part of the contribution that competitors press for (c12)."""
    kept = np.where(np.isnan(left), np.nan, np.maximum(left, 0))
    total = float(np.nansum(kept))
    return kept / total * pressure if total > 0 else np.full(left.size, np.nan)


def in_force(points: Floats, present: Flags) -> Floats:
    """Return the weights of the criteria: those that nobody has weigh nothing.

    points   (criteria,)  as people gave them
    returns  (criteria,)  sum to 1; all 0 where no criterion with points is present
    """
    weights = np.where(present, points, 0.0)
    total = weights.sum()
    return np.asarray(weights / total if total > 0 else weights, dtype=np.float64)


def whole(raw: Floats) -> Floats:
    """Return the attributes with the median in the place of what is not known, for TOPSIS.

    raw   (accounts, criteria); a criterion that nobody has is 0 for all
    """
    known = ~np.isnan(raw)
    some = np.asarray(known.any(axis=0), dtype=np.bool_)
    medians = np.array(
        [np.median(column[known[:, at]]) if some[at] else 0.0 for at, column in enumerate(raw.T)]
    )
    return np.where(known, raw, medians)


def on_the_scales_of(ours: Criteria, theirs: Criteria) -> Criteria:
    """Return the scores that other accounts have on the scales of ours: between our neighbours.

    Beyond the least and the most of ours a score is that of the end; what is not known of an
    account is the median of ours, as among ours.
    """
    columns = [_on_scale(ours, theirs, at) for at in range(len(CRITERIA))]
    return Criteria(theirs.raw, np.stack(columns, axis=1), theirs.known, ours.constant)


def _on_scale(ours: Criteria, theirs: Criteria, at: int) -> Floats:
    raw, score = ours.raw[ours.known[:, at], at], ours.score[ours.known[:, at], at]
    if not raw.size:
        return np.full(len(theirs.raw), CONSTANT)
    order = np.argsort(raw, kind="stable")
    known = theirs.known[:, at]
    found = np.interp(np.where(known, theirs.raw[:, at], 0.0), raw[order], score[order])
    return np.asarray(np.where(known, found, np.median(score)), dtype=np.float64)


def merged(first: Flags, ours: Criteria, theirs: Criteria) -> Criteria:
    """Return the criteria of both in one order: ours where `first`, theirs elsewhere."""
    return Criteria(
        _laid(first, ours.raw, theirs.raw),
        _laid(first, ours.score, theirs.score),
        _laid(first, ours.known, theirs.known).astype(np.bool_),
        ours.constant,
    )


def _laid(first: Flags, ours: NDArray[Any], theirs: NDArray[Any]) -> Floats:  # Any: any kind
    table = np.empty((first.size, ours.shape[1]))
    table[first], table[~first] = ours, theirs
    return table
