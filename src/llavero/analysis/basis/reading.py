"""How do the rows of the ledger become the labels that the method reads?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from llavero.analysis.basis.method import UNKNOWN, Coverage, Kind, Labels
from llavero.ledger.columns import coded, flags, floats, texts

SEVERAL = ""  # label of a group that spans categories; no category is called so
Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The coverage, and what each of its labels is called; labels follow the order of the names."""

    coverage: Coverage
    groups: Names
    sellers: Names
    categories: Mapping[Kind, Names]

    def where(self, kept: NDArray[np.bool_]) -> "Named":
        """Return the cells for which `kept` holds, with only their groups and sellers."""
        whole = self.coverage
        groups, account = np.unique(whole.account[kept], return_inverse=True)
        sellers, seller = np.unique(whole.seller[kept], return_inverse=True)
        part = Coverage(
            account.astype(np.int64),
            whole.product[kept],
            seller.astype(np.int64),
            whole.weight[kept],
            whole.segment[groups],
            whole.region[groups],
        )
        return Named(
            part,
            tuple(self.groups[at] for at in groups),
            tuple(self.sellers[at] for at in sellers),
            self.categories,
        )

    def of_groups(self, names: frozenset[str]) -> NDArray[np.bool_]:
        """Return which cells belong to groups of these names."""
        return _chosen(self.groups, names)[self.coverage.account]

    def of_sellers(self, names: frozenset[str]) -> NDArray[np.bool_]:
        """Return which cells belong to sellers of these names."""
        return _chosen(self.sellers, names)[self.coverage.seller]

    def labelled(self, kind: Kind) -> bool:
        """Return whether any sale has a category of this kind."""
        coverage = self.coverage
        labels = {
            "product": coverage.product,
            "segment": coverage.segment,
            "geography": coverage.region,
        }[kind]
        return bool((labels != UNKNOWN).any())


def named_coverage(rows: pa.Table, segments: pa.Table, regions: pa.Table) -> Named:
    """Return the cells of a query's rows, and the labels of their groups."""
    groups, account = coded(rows, "group_id")
    sellers, seller = coded(rows, "seller_id")
    lines, product = coded(rows, "product_line")
    weight = floats(rows, "net_amount")
    segment_names, segment = _labels(segments, groups)
    region_names, region = _labels(regions, groups)
    return Named(
        Coverage(account, product, seller, weight, segment, region),
        groups,
        sellers,
        {"product": lines, "segment": segment_names, "geography": region_names},
    )


def _chosen(names: Names, wanted: frozenset[str]) -> NDArray[np.bool_]:
    return np.array([name in wanted for name in names], dtype=np.bool_)


def _labels(rows: pa.Table, groups: Names) -> tuple[Names, Labels]:
    """Return the categories in order, and each group's; UNKNOWN where it has none."""
    told = zip(texts(rows, "group_id"), texts(rows, "label"), flags(rows, "is_main"), strict=True)
    said = {group: label if is_main else SEVERAL for group, label, is_main in told}
    used = [said.get(group) for group in groups]
    names = tuple(sorted({label for label in used if label is not None}))
    ranks = {name: at for at, name in enumerate(names)}
    codes = [UNKNOWN if label is None else ranks[label] for label in used]
    return names, np.array(codes, dtype=np.int64)
