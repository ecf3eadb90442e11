"""How does a recipe turn a source's tables into the ledger's?

A recipe is a folder with one SELECT per table of the ledger, `<table>.sql`.
"""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from llavero.ledger.sources.digest import joint_digest
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.spool import parquet_select
from llavero.ledger.sources.sql import identifier, text


def open_recipe(recipe: Path, tables: Sequence[RawTable], work: Path) -> tuple[RawTable, ...]:
    """Return what the recipe's SELECTs give over `tables`: one raw table per table of the ledger.

    Raises a KamError whose exit code is 10 where a SELECT cannot be run.
    """
    connection = duckdb.connect()
    for table in tables:
        name = identifier(Path(table.name).stem)
        connection.execute(f"CREATE VIEW {name} AS {table.select}")
    return tuple(_result(connection, path, tables, work) for path in sorted(recipe.glob("*.sql")))


def _result(
    connection: duckdb.DuckDBPyConnection, path: Path, tables: Sequence[RawTable], work: Path
) -> RawTable:
    sql = path.read_text(encoding="utf-8")
    columns = tuple(c[0] for c in connection.sql(sql).description)
    spool = work / f"{path.stem}.recipe.parquet"
    connection.execute(f"COPY ({sql.rstrip().rstrip(';')}) TO {text(spool)}")
    return RawTable(
        path.name,
        path.name,
        joint_digest([sql, *(table.sha256 for table in tables)]),
        columns,
        parquet_select(spool, columns),
        canonical=frozenset(columns),
        table=path.stem,
    )
