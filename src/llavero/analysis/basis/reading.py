"""How do the rows of the ledger become the labels that the method reads?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from llavero.analysis.basis.method import UNKNOWN, Coverage, Kind, Labels

SEVERAL = ""  # label of a group that spans categories; no category is called so
Strings = NDArray[np.object_]


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of the ledger, with their names; rows in a fixed order."""

    group: Strings
    product: Strings  # None where not said
    seller: Strings
    weight: NDArray[np.float64]
    segment: Mapping[str, str]  # of each group; SEVERAL where it spans some
    region: Mapping[str, str]

    def where(self, kept: NDArray[np.bool_]) -> "Cells":
        """Return the cells for which `kept` holds."""
        return Cells(
            self.group[kept],
            self.product[kept],
            self.seller[kept],
            self.weight[kept],
            self.segment,
            self.region,
        )

    @property
    def size(self) -> int:
        """Return how many cells there are."""
        return int(self.weight.size)


@dataclass(frozen=True, slots=True)
class Named:
    """The coverage, and what each of its labels is called."""

    coverage: Coverage
    sellers: tuple[str, ...]
    categories: Mapping[Kind, tuple[str, ...]]


def cells_of(rows: pa.Table, segments: pa.Table, regions: pa.Table) -> Cells:
    """Return the cells of a query's rows."""
    return Cells(
        _strings(rows, "group_id"),
        _strings(rows, "product_line"),
        _strings(rows, "seller_id"),
        rows.column("net_amount").cast(pa.float64()).to_numpy(),
        _labels(segments),
        _labels(regions),
    )


def named_coverage(cells: Cells) -> Named:
    """Return the cells with labels from 0, in the order of their names."""
    groups, account = np.unique(cells.group.astype(str), return_inverse=True)
    sellers, seller = np.unique(cells.seller.astype(str), return_inverse=True)
    lines, product = _coded(list(cells.product))
    segments, segment = _coded([cells.segment.get(group) for group in groups])
    regions, region = _coded([cells.region.get(group) for group in groups])
    coverage = Coverage(
        account.astype(np.int64), product, seller.astype(np.int64), cells.weight, segment, region
    )
    categories: dict[Kind, tuple[str, ...]] = {
        "product": lines,
        "segment": segments,
        "geography": regions,
    }
    return Named(coverage, tuple(str(name) for name in sellers), categories)


def _strings(rows: pa.Table, column: str) -> Strings:
    return np.array(rows.column(column).to_pylist(), dtype=object)


def _labels(rows: pa.Table) -> dict[str, str]:
    return {
        row["group_id"]: row["label"] if row["is_main"] else SEVERAL for row in rows.to_pylist()
    }


def _coded(names: list[str | None]) -> tuple[tuple[str, ...], Labels]:
    known = sorted({name for name in names if name is not None})
    place = {name: at for at, name in enumerate(known)}
    codes = [UNKNOWN if name is None else place[name] for name in names]
    return tuple(known), np.array(codes, dtype=np.int64)
