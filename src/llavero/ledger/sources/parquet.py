"""Which tables does a Parquet file hold? One; its columns are already typed."""

from pathlib import Path

import duckdb

from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.spool import parquet_select


def open_parquet(path: Path) -> tuple[RawTable, ...]:
    """Return the table of a Parquet file."""
    columns = tuple(
        row[0]
        for row in duckdb.execute(
            "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(?))", [str(path)]
        ).fetchall()
    )
    return (
        RawTable(
            path.name,
            path.name,
            file_digest(path),
            columns,
            parquet_select(path, columns),
            canonical=frozenset(columns),
        ),
    )
