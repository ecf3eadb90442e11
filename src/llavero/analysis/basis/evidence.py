"""What does each dimension explain of who serves whom, and on which basis is it decided?"""

from dataclasses import dataclass, replace
from math import log

import numpy as np

from llavero.analysis.basis.method import (
    ATTRIBUTE,
    FEW_ACCOUNTS,
    FEW_ARRANGEMENTS,
    FEW_SELLERS,
    OWNED,
    UNKNOWN,
    Coverage,
    Decision,
    Dimension,
    Floats,
    Kind,
    Labels,
    adjusted,
    arrangements,
    candidates,
    crosstab,
    decide,
    holm,
    main_label,
    normalised_information,
    p_value,
    purity,
    reverse_purity,
    single_owner,
    summed,
)
from llavero.analysis.basis.permutation import (
    BUDGET,
    null_between,
    null_within,
    permutations_within,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that the decision rests on."""

    decision: Decision
    owned: float  # share of sales in accounts with a single owner
    dimensions: tuple[Dimension, ...]
    sellers: int
    accounts: int


@dataclass(frozen=True, slots=True)
class _Units:
    """What is permuted for one dimension: labels of the units, all known."""

    kind: Kind
    seller: Labels
    category: Labels
    weight: Floats
    within: Labels | None  # account of each cell, where labels move only within accounts
    covered: float


def evidence(
    coverage: Coverage,
    rng: np.random.Generator,
    *,
    permutations: int | None = None,
    budget: int = BUDGET,
) -> Evidence:
    """Return how well each dimension explains who serves whom, and the decision.

    permutations   how many; None: as many as `budget` allows (see `permutations_within`)
    """
    units = [u for u in _dimensions(coverage) if u is not None]
    conclusive = coverage.sellers >= FEW_SELLERS and coverage.accounts >= FEW_ACCOUNTS
    rounds = permutations or permutations_within(budget, sum(u.weight.size for u in units))
    nulls = _nulls(units, coverage.sellers, rounds, rng) if conclusive else [None] * len(units)
    found = [_dimension(u, null, coverage.sellers) for u, null in zip(units, nulls, strict=True)]
    corrected = holm([d.p if d.p is not None else 1.0 for d in found])
    dimensions = tuple(
        replace(d, p_holm=p if d.p is not None else None)
        for d, p in zip(found, corrected, strict=True)
    )
    owned = single_owner(coverage)
    decision = decide(
        dimensions,
        owned,
        sellers=coverage.sellers,
        accounts=coverage.accounts,
        between=_between(coverage, dimensions),
    )
    return Evidence(decision, owned, dimensions, coverage.sellers, coverage.accounts)


def _dimensions(coverage: Coverage) -> tuple[_Units | None, ...]:
    weight = summed(coverage.account, coverage.weight, coverage.accounts)
    owner, _ = main_label(coverage.account, coverage.seller, coverage.weight, coverage.accounts)
    return (
        _product(coverage, owner, weight),
        _of_accounts("segment", owner, coverage.segment, weight),
        _of_accounts("geography", owner, coverage.region, weight),
    )


def _of_accounts(kind: Kind, owner: Labels, category: Labels, weight: Floats) -> _Units | None:
    return _units(kind, owner, category, weight, None)


def _product(coverage: Coverage, owner: Labels, weight: Floats) -> _Units | None:
    """Return cells; or accounts, where nearly all of them buy a single line."""
    known = coverage.product != UNKNOWN
    if not known.any():
        return None
    line, share = main_label(
        coverage.account[known],
        coverage.product[known],
        coverage.weight[known],
        coverage.accounts,
    )
    if (share[line != UNKNOWN] >= OWNED - 1e-12).mean() >= ATTRIBUTE:
        return _units("product", owner, line, weight, None)
    return _units("product", coverage.seller, coverage.product, coverage.weight, coverage.account)


def _units(
    kind: Kind, seller: Labels, category: Labels, weight: Floats, within: Labels | None
) -> _Units | None:
    """Return the units whose category is known; None if that leaves a single category."""
    known = category != UNKNOWN
    labels, relabelled = np.unique(category[known], return_inverse=True)
    if labels.size < 2:
        return None
    account = None
    if within is not None:
        account = np.unique(within[known], return_inverse=True)[1].astype(np.int64)
    covered = float(weight[known].sum() / weight.sum())
    relabelled = relabelled.astype(np.int64)
    return _Units(kind, seller[known], relabelled, weight[known], account, covered)


def _nulls(
    units: list[_Units], sellers: int, rounds: int, rng: np.random.Generator
) -> list[Floats | None]:
    """Return each dimension's information under random assignment, in the same order."""
    found: dict[Kind, Floats] = {}
    across = [u for u in units if u.within is None]
    for group in _alike(across):
        first = group[0]
        nulls = null_between(
            first.seller,
            [u.category for u in group],
            first.weight,
            sellers,
            permutations=rounds,
            rng=rng,
        )
        found |= dict(zip((u.kind for u in group), nulls, strict=True))
    for u in units:
        if u.within is not None:
            found[u.kind] = null_within(
                u.within, u.category, u.seller, u.weight, sellers, permutations=rounds, rng=rng
            )
    return [found[u.kind] for u in units]


def _alike(units: list[_Units]) -> list[list[_Units]]:
    """Return the dimensions that know the same accounts together: one permutation serves them."""
    groups: list[list[_Units]] = []
    for u in units:
        for group in groups:
            if np.array_equal(group[0].seller, u.seller) and np.array_equal(
                group[0].weight, u.weight
            ):
                group.append(u)
                break
        else:
            groups.append([u])
    return groups


def _dimension(units: _Units, null: Floats | None, sellers: int) -> Dimension:
    categories = int(units.category.max()) + 1
    table = crosstab(units.seller, units.category, units.weight, (sellers, categories))
    information = float(normalised_information(table))
    chance = float(null.mean()) if null is not None else 0.0
    moved = units.category if units.within is not None else units.seller
    enough = arrangements(moved, units.within) >= log(FEW_ARRANGEMENTS)
    return Dimension(
        kind=units.kind,
        table=table,
        purity=purity(table),
        reverse_purity=reverse_purity(table),
        information=information,
        chance=chance,
        adjusted=adjusted(information, chance) if null is not None else 0.0,
        p=p_value(information, null) if null is not None and enough else None,
        p_holm=None,
        covered=units.covered,
        permutations=0 if null is None else int(null.size),
    )


def _between(coverage: Coverage, dimensions: tuple[Dimension, ...]) -> float:
    """Return the information that the two leading candidates share, cell by cell."""
    ranked = candidates(dimensions)
    if len(ranked) < 2:
        return 0.0
    labels = {
        "product": coverage.product,
        "segment": coverage.segment[coverage.account],
        "geography": coverage.region[coverage.account],
    }
    first, second = labels[ranked[0].kind], labels[ranked[1].kind]
    known = (first != UNKNOWN) & (second != UNKNOWN)
    if not known.any():
        return 0.0
    shape = (int(first.max()) + 1, int(second.max()) + 1)
    table = crosstab(first[known], second[known], coverage.weight[known], shape)
    return float(normalised_information(table))
