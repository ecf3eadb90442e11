"""How are some columns of a table read row by row?"""

from collections.abc import Iterable
from typing import Any

from ibis import Table

from llavero.ledger.tables import Ledger


def pairs_of(ledger: Ledger, table: Table, *names: str) -> Iterable[tuple[Any, ...]]:
    """Return the values of some columns, row by row; Any: what a column holds."""
    rows = ledger.rows(table.order_by(list(names[:2])))
    return zip(*(rows.column(name).to_pylist() for name in names), strict=True)
