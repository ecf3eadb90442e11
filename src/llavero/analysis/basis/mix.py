"""How do each seller's sales spread over a dimension, for a chart that can be read?"""

from collections.abc import Mapping

import numpy as np

from llavero.analysis.basis.evidence import Evidence
from llavero.analysis.basis.findings import SellerMix, SharesOfSeller
from llavero.analysis.basis.method import UNKNOWN, Dimension, Floats, Kind
from llavero.analysis.basis.reading import SEVERAL, Named

SELLERS, CATEGORIES = 12, 6


def seller_mix(found: Evidence, named: Named, names: Mapping[str, str]) -> SellerMix | None:
    """Return the spread over the leading dimension: the verdict's, or else the most informative.

    Returns None where no dimension has two categories.
    """
    dimension = _leading(found)
    if dimension is None:
        return None
    table, categories = dimension.table, _categories(named, dimension.kind)
    sold = np.flatnonzero(table.sum(axis=1))
    shown = sold[np.argsort(-table[sold].sum(axis=1), kind="stable")][:SELLERS]
    columns = np.argsort(-table.sum(axis=0), kind="stable").tolist()
    kept, rest = columns[:CATEGORIES], columns[CATEGORIES:]
    kept.sort(key=lambda at: categories[at] == SEVERAL)  # stable: only SEVERAL moves, to the end
    several = categories[kept[-1]] == SEVERAL
    return SellerMix(
        kind=dimension.kind,
        categories=tuple(categories[at] for at in kept if categories[at] != SEVERAL),
        several=several,
        others=bool(rest),
        sellers=tuple(
            SharesOfSeller(
                names.get(named.sellers[at], named.sellers[at]), _shares(table[at], kept, rest)
            )
            for at in shown
        ),
        left_out=int(sold.size - shown.size),
    )


def _leading(found: Evidence) -> Dimension | None:
    wanted = found.decision.dimensions[:1]
    ranked = sorted(
        found.dimensions, key=lambda d: (d.kind not in wanted, -d.adjusted, -d.information)
    )
    return ranked[0] if ranked else None


def _categories(named: Named, kind: Kind) -> tuple[str, ...]:
    """Return the names of the categories that some sale has, as the table's columns have them."""
    labels = named.categories[kind]
    coverage = named.coverage
    used = {
        "product": coverage.product,
        "segment": coverage.segment,
        "geography": coverage.region,
    }[kind]
    return tuple(labels[at] for at in np.unique(used[used != UNKNOWN]))


def _shares(row: Floats, kept: list[int], rest: list[int]) -> tuple[float, ...]:
    parts = [*row[kept].tolist(), *([float(row[rest].sum())] if rest else [])]
    return tuple(part / float(row.sum()) for part in parts)
