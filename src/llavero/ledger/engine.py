"""On what do the expressions run? The only module that knows DuckDB.

Ibis is used as a compiler only: an expression on unbound tables becomes SQL, and the engine's
own driver runs it (docs/adr/0002).
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import duckdb
import pyarrow as pa

from llavero.ledger.manifest import Manifest, Part
from llavero.ledger.schema import LINKS, PROVENANCE, SCHEMA, SQL_TYPES, TableSchema

MEMORY_LIMIT = "3GB"


class Engine(Protocol):
    """Runs SQL of its dialect over the ledger's tables."""

    dialect: str

    def rows(self, sql: str) -> pa.Table:
        """Return the rows of a query."""
        ...

    def keep(self, name: str, sql: str) -> None:
        """Compute a query once and let later ones read it as the table `name`."""
        ...


def view_of(table: TableSchema, parts: Iterable[Part], folder: Path) -> str:
    """Return the SELECT that reads one table: every column of the schema, in order."""
    parts = tuple(parts)
    supplied = {name for part in parts for name in part.columns}
    columns = ", ".join(
        f'"{c.name}"' if c.name in supplied else f'NULL::{SQL_TYPES[c.type]} AS "{c.name}"'
        for c in table.columns
    )
    provenance = ", ".join(f'"{column.name}"' for column in PROVENANCE)
    if not parts:
        nothing = ", ".join(f"NULL::{SQL_TYPES[c.type]} AS {c.name}" for c in PROVENANCE)
        return f"SELECT {columns}, {nothing} WHERE false"
    paths = ", ".join("'" + str(folder / part.path).replace("'", "''") + "'" for part in parts)
    return f"SELECT {columns}, {provenance} FROM read_parquet([{paths}], union_by_name=true)"


class DuckDb:
    """DuckDB in memory over the ledger's Parquet files: nothing is locked, nothing is written."""

    dialect = "duckdb"

    def __init__(self) -> None:
        self.connection = duckdb.connect(config={"memory_limit": MEMORY_LIMIT})
        self.connection.execute("SET TimeZone = 'UTC'")

    @classmethod
    def over(cls, folder: Path, manifest: Manifest) -> "DuckDb":
        """Return an engine whose tables are the ledger in `folder`."""
        engine = cls()
        for table in SCHEMA + LINKS:
            select = view_of(table, manifest.parts_of(table.name), folder)
            engine.connection.execute(f'CREATE VIEW "{table.name}" AS {select}')
        return engine

    def rows(self, sql: str) -> pa.Table:
        """Return the rows of a query."""
        return self.connection.sql(sql).to_arrow_table()

    def keep(self, name: str, sql: str) -> None:
        """Compute a query once and let later ones read it as the table `name`."""
        self.connection.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS {sql}')
