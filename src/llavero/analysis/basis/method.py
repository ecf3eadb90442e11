"""Does product, segment or geography explain who serves whom, beyond chance?

Normalised mutual information between sellers and categories, weighted by sales, against a null
of random assignment, adjusted for chance (Vinh, Epps and Bailey, 2010); p by permutation, never
zero (Phipson and Smyth, 2010), and Holm's correction (1979). The rule and its thresholds are
those of methods B3. The p is a benchmark against random assignment, not an inference from a
sample: the ledger is a census (CV13).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]

UNKNOWN = -1  # label of a unit whose category nobody wrote down
OWNED = 0.90  # share of an account that makes a seller its single owner
ATTRIBUTE = 0.80  # share of accounts with one line that makes the line an account's attribute
NAMED = 0.80  # share of sales with a single owner that makes accounts named
SIGNIFICANT = 0.05
STRONG = 0.30  # adjusted information from which a dimension is a candidate
AHEAD = 0.15  # by which the first candidate must lead, or the basis is mixed
INSEPARABLE = 0.70
FEW_SELLERS, FEW_ACCOUNTS = 2, 8
FEW_ARRANGEMENTS = 100.0
TIE = 1e-12  # sums of the same floats in another order differ by less

Kind = Literal["product", "segment", "geography"]
Verdict = Literal[
    "product", "segment", "geography", "mixed", "named_account", "none", "inconclusive"
]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who sold how much of what to whom: a cell per account, product line and seller.

    weight > 0, ledger currency; labels from 0 without gaps, UNKNOWN where not said.
    """

    account: Labels  # (cells,)
    product: Labels  # (cells,)
    seller: Labels  # (cells,)
    weight: Floats  # (cells,)
    segment: Labels  # (accounts,)
    region: Labels  # (accounts,)

    @property
    def accounts(self) -> int:
        """Return how many accounts there are."""
        return int(self.segment.size)

    @property
    def sellers(self) -> int:
        """Return how many sellers there are."""
        return int(self.seller.max()) + 1 if self.seller.size else 0


def summed(codes: Labels, weight: Floats, size: int) -> Floats:
    """Return the weight of each code from 0 to size − 1."""
    return np.asarray(np.bincount(codes, weights=weight, minlength=size), dtype=np.float64)


def crosstab(rows: Labels, columns: Labels, weight: Floats, shape: tuple[int, int]) -> Floats:
    """Return the weight of each pair of labels.

    returns   shape
    """
    codes = rows * shape[1] + columns
    return summed(codes, weight, shape[0] * shape[1]).reshape(shape)


def mutual_information(table: Floats) -> Floats:
    """Return the mutual information of rows and columns, in nats.

    table     (..., rows, columns)  weights >= 0 with a positive sum
    returns   (...)
    """
    rows, columns, joint = _entropies(table)
    return rows + columns - joint


def normalised_information(table: Floats) -> Floats:
    """Return mutual information over the mean of both entropies: 0 independent, 1 the same.

    table     (..., rows, columns)  weights >= 0 with a positive sum
    returns   (...)  in [0, 1]; 0 where rows and columns have a single label each
    """
    rows, columns, joint = _entropies(table)
    mean = (rows + columns) / 2
    safe = np.where(mean > TIE, mean, 1.0)
    return np.asarray(np.clip((rows + columns - joint) / safe, 0.0, 1.0), dtype=np.float64)


def _entropies(table: Floats) -> tuple[Floats, Floats, Floats]:
    total = table.sum(axis=(-2, -1))

    def entropy(weights: Floats, axes: tuple[int, ...]) -> Floats:
        # H(p) = ln S − Σ w ln w / S needs no division of the whole table.
        logarithms = np.log(weights, out=np.zeros_like(weights), where=weights > 0)
        return np.asarray(np.log(total) - (weights * logarithms).sum(axis=axes) / total)

    return (
        entropy(table.sum(axis=-1), (-1,)),
        entropy(table.sum(axis=-2), (-1,)),
        entropy(table, (-2, -1)),
    )


def purity(table: Floats) -> float:
    """Return the share of sales in each seller's main category: Σ_k max_c W ÷ Σ W.

    table   (sellers, categories)
    """
    return float(table.max(axis=1).sum() / table.sum())


def reverse_purity(table: Floats) -> float:
    """Return the share of sales of each category's main seller: Σ_c max_k W ÷ Σ W."""
    return float(table.max(axis=0).sum() / table.sum())


def main_label(unit: Labels, label: Labels, weight: Floats, units: int) -> tuple[Labels, Floats]:
    """Return each unit's heaviest label and its share of the unit's weight; ties to the least.

    returns   (units,), (units,)
    """
    labels = int(label.max()) + 1 if label.size else 1
    pairs, place = np.unique(unit * labels + label, return_inverse=True)
    weights = np.bincount(place, weights=weight)
    order = np.lexsort((pairs, -weights, pairs // labels))
    owner, first = np.unique((pairs // labels)[order], return_index=True)
    chosen = order[first]
    total = summed(unit, weight, units)
    best, share = np.full(units, UNKNOWN, dtype=np.int64), np.zeros(units)
    best[owner] = pairs[chosen] % labels
    share[owner] = weights[chosen] / total[owner]
    return best, share


def single_owner(coverage: Coverage) -> float:
    """Return the share of sales in accounts where one seller books nine tenths or more."""
    _, share = main_label(coverage.account, coverage.seller, coverage.weight, coverage.accounts)
    weight = summed(coverage.account, coverage.weight, coverage.accounts)
    return float(weight[share >= OWNED - TIE].sum() / weight.sum())


def p_value(observed: float, null: Floats) -> float:
    """Return (1 + #{null >= observed}) ÷ (R + 1)."""
    return float((1 + (null >= observed - TIE).sum()) / (null.size + 1))


def adjusted(observed: float, chance: float) -> float:
    """Return the information beyond chance: (observed − chance) ÷ (1 − chance).

    Returns 0 where chance alone tells everything.
    """
    return (observed - chance) / (1 - chance) if chance < 1 - TIE else 0.0


def holm(p: Sequence[float]) -> tuple[float, ...]:
    """Return the p values corrected for their number (Holm, 1979), in the same order."""
    order = np.argsort(p, kind="stable")
    stepped = [(len(p) - at) * p[place] for at, place in enumerate(order)]
    raised = np.minimum(np.maximum.accumulate(stepped), 1.0) if stepped else np.array([])
    out = np.empty(len(p))
    out[order] = raised
    return tuple(float(value) for value in out)


def arrangements(labels: Labels, within: Labels | None = None) -> float:
    """Return the logarithm of the number of distinct arrangements of the labels.

    within   (units,)  units among whose members alone the labels move; None: among all
    """
    group = np.zeros_like(labels) if within is None else within
    members = np.bincount(group)
    codes = group * (labels.max(initial=0) + 1) + labels
    pairs = np.unique(codes, return_counts=True)[1]
    factorials = np.cumsum(np.log(np.maximum(np.arange(labels.size + 1), 1)))
    return float(factorials[members].sum() - factorials[pairs].sum())


@dataclass(frozen=True, slots=True)
class Dimension:
    """How well one dimension explains who serves whom."""

    kind: Kind
    table: Floats  # (sellers, categories)
    purity: float
    reverse_purity: float
    information: float  # NMI
    chance: float  # mean NMI under random assignment
    adjusted: float
    p: float | None  # None: too few arrangements to tell
    p_holm: float | None
    covered: float  # share of the sales whose category is known
    permutations: int

    @property
    def candidate(self) -> bool:
        """Return whether the dimension may be the basis of organisation."""
        significant = self.p_holm is not None and self.p_holm <= SIGNIFICANT + TIE
        return significant and self.adjusted >= STRONG - TIE


@dataclass(frozen=True, slots=True)
class Decision:
    """On what basis the accounts are served."""

    verdict: Verdict
    dimensions: tuple[Kind, ...]  # two where the basis is mixed
    inseparable: bool  # two candidates tell nearly the same categories apart


def decide(
    dimensions: Sequence[Dimension],
    owned: float,
    *,
    sellers: int,
    accounts: int,
    between: float = 0.0,
) -> Decision:
    """Return the basis of organisation by the rule of methods B3.

    owned     share of sales in accounts with a single owner
    between   NMI of the two leading candidates with each other
    """
    if sellers < FEW_SELLERS or accounts < FEW_ACCOUNTS:
        return Decision("inconclusive", (), False)
    ranked = candidates(dimensions)
    if not ranked:
        return Decision("named_account" if owned >= NAMED - TIE else "none", (), False)
    inseparable = len(ranked) > 1 and between >= INSEPARABLE - TIE
    first = ranked[0]
    if len(ranked) == 1 or first.adjusted - ranked[1].adjusted >= AHEAD - TIE:
        return Decision(first.kind, (first.kind,), inseparable)
    return Decision("mixed", (first.kind, ranked[1].kind), inseparable)


def candidates(dimensions: Sequence[Dimension]) -> tuple[Dimension, ...]:
    """Return the dimensions that may be the basis, strongest first."""
    found = [dimension for dimension in dimensions if dimension.candidate]
    return tuple(sorted(found, key=lambda one: (-one.adjusted, one.kind)))
