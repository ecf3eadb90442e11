"""How does a small table by group become a column over the accounts of a review?"""

from collections.abc import Mapping, Sequence

import numpy as np
import pyarrow as pa
from ibis import Table
from numpy.typing import NDArray

from llavero.ledger.columns import coded, floats, texts
from llavero.ledger.tables import Ledger

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]
OUTSIDE = -1


def placed(groups: list[str], places: Mapping[str, int]) -> Labels:
    """Return the place of each group in a review; OUTSIDE where it is not in it."""
    return np.array([places.get(group, OUTSIDE) for group in groups], dtype=np.int64)


def places_in(known: Sequence[str], rows: pa.Table, column: str) -> Labels:
    """Return the place among those known of what each row names; OUTSIDE where it is not."""
    places = {name: place for place, name in enumerate(known)}
    named, label = coded(rows, column)
    # A row that names nothing has the last label: no place.
    found: Labels = np.array(
        [*(places.get(name, OUTSIDE) for name in named), OUTSIDE], dtype=np.int64
    )[label]
    return found


def spread(ledger: Ledger, table: Table, places: Mapping[str, int], *columns: str) -> list[Floats]:
    """Return columns of a table with a row per group, over the accounts; NaN where no row is."""
    rows = ledger.rows(table)
    place = placed(texts(rows, "group_id"), places)
    inside = place != OUTSIDE
    found = []
    for column in columns:
        values = np.full(len(places), np.nan)
        values[place[inside]] = floats(rows, column)[inside]
        found.append(values)
    return found


def part(of: Floats, whole: Floats) -> Floats:
    """Return a part of a whole; NaN where there is no whole."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, of / whole, np.nan)


def tallied(labels: Labels, count: int, weights: Floats | None = None) -> Floats:
    """Return how often, or with how much weight, each of the labels 0 to `count` - 1 occurs."""
    return np.asarray(np.bincount(labels, weights, count), dtype=np.float64)
