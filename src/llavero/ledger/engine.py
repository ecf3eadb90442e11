"""On what do the expressions run? The only module that knows DuckDB.

Ibis is used as a compiler only: an expression on unbound tables becomes SQL, and the engine's
own driver runs it (docs/adr/0002).
"""

from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pyarrow as pa

from llavero.ledger.manifest import Manifest, Part
from llavero.ledger.schema import DERIVED, PROVENANCE, SCHEMA, SQL_TYPES, Column, TableSchema

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY_LIMIT = "3GB"
PROVENANCE_NAMES = tuple(column.name for column in PROVENANCE)


class Engine(Protocol):
    """Runs SQL of its dialect over the ledger's tables."""

    dialect: str

    def rows(self, sql: str) -> pa.Table:
        """Return the rows of a query."""
        ...

    def keep(self, name: str, sql: str) -> None:
        """Compute a query once and let later ones read it as the table `name`."""
        ...

    def begin(self, name: str, sql: str) -> None:
        """Begin to compute what `keep` does; who reads the table waits for it."""
        ...

    def view(self, name: str, sql: str) -> None:
        """Let later queries read this one as the table `name`, without computing it now."""
        ...


def view_of(table: TableSchema, parts: Iterable[Part], folder: Path) -> str:
    """Return the SELECT that reads one table: every column of the schema, in order."""
    parts = tuple(parts)
    selects = [_placed(table, part, folder) for part in parts if part.first_row is not None]
    stored = tuple(part for part in parts if part.first_row is None)
    if stored:
        selects.insert(0, _stored(table, stored, folder))
    if not selects:
        columns = ", ".join(_column(c, frozenset()) for c in (*table.columns, *PROVENANCE))
        return f"SELECT {columns} WHERE false"
    return "\nUNION ALL\n".join(selects)


def _stored(table: TableSchema, parts: tuple[Part, ...], folder: Path) -> str:
    supplied = frozenset(name for part in parts for name in (*part.columns, *PROVENANCE_NAMES))
    columns = ", ".join(_column(c, supplied) for c in (*table.columns, *PROVENANCE))
    paths = ", ".join(_path(part, folder) for part in parts)
    return f"SELECT {columns} FROM read_parquet([{paths}], union_by_name=true)"


def _placed(table: TableSchema, part: Part, folder: Path) -> str:
    """Return the SELECT of a part whose rows keep the order of their source without a gap."""
    columns = ", ".join(_column(c, frozenset(part.columns)) for c in table.columns)
    row = f'file_row_number + {part.first_row} AS "source_row"'
    read = f"read_parquet({_path(part, folder)}, file_row_number=true)"
    return f"SELECT {columns}, '{part.source_id}' AS source_id, {row} FROM {read}"


def _column(column: Column, supplied: frozenset[str]) -> str:
    if column.name in supplied:
        return f'"{column.name}"'
    return f'NULL::{SQL_TYPES[column.type]} AS "{column.name}"'


def _path(part: Part, folder: Path) -> str:
    return "'" + str(folder / part.path).replace("'", "''") + "'"


class DuckDb:
    """DuckDB in memory over the ledger's Parquet files: nothing is locked, nothing is written.

    What is begun is computed by a thread of its own, one table after the other.
    """

    dialect = "duckdb"

    def __init__(self) -> None:
        import duckdb

        self._worker = ThreadPoolExecutor(1)
        self._begun: dict[str, Future[None]] = {}
        self.connection = duckdb.connect(config={"memory_limit": MEMORY_LIMIT})
        # What DuckDB draws on a terminal would stand between our own lines.
        self.connection.execute("SET enable_progress_bar = false")
        self.connection.execute("SET TimeZone = 'UTC'")

    @classmethod
    def over(cls, folder: Path, manifest: Manifest) -> "DuckDb":
        """Return an engine whose tables are the ledger in `folder`."""
        engine = cls()
        for table in SCHEMA + DERIVED:
            select = view_of(table, manifest.parts_of(table.name), folder)
            engine.connection.execute(f'CREATE VIEW "{table.name}" AS {select}')
        return engine

    def rows(self, sql: str) -> pa.Table:
        """Return the rows of a query."""
        self._wait(sql)
        return self.connection.sql(sql).to_arrow_table()

    def keep(self, name: str, sql: str) -> None:
        """Compute a query once and let later ones read it as the table `name`."""
        self._wait(sql)
        self._make(self.connection, name, sql)

    def begin(self, name: str, sql: str) -> None:
        """Begin to compute what `keep` does; who reads the table waits for it."""
        self._begun[name] = self._worker.submit(self._make, self.connection.cursor(), name, sql)

    def view(self, name: str, sql: str) -> None:
        """Let later queries read this one as the table `name`, without computing it now."""
        self._wait(sql)
        self.connection.execute(f'CREATE OR REPLACE VIEW "{name}" AS {sql}')

    def _make(self, connection: "DuckDBPyConnection", name: str, sql: str) -> None:
        connection.execute(f'CREATE OR REPLACE TABLE "{name}" AS {sql}')

    def _wait(self, sql: str) -> None:
        """Wait until the tables that were begun and that a query reads are there."""
        for name, done in self._begun.items():
            if f'"{name}"' in sql:
                done.result()
