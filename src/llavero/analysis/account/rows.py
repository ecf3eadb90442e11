"""How are the rows that speak of a few accounts read, each with its account?"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from ibis import Table

from llavero.ledger.tables import Ledger

Row = Mapping[str, Any]  # Any: values of a row, by the types of the schema
Rows = Mapping[str, list[Row]]  # by group


def by_group(ledger: Ledger, table: Table) -> Rows:
    """Return the rows of a table with a column `of_group`, by it; none for who has none."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in ledger.rows(table).to_pylist():
        found[row["of_group"]].append(row)
    return found
