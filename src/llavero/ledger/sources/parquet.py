"""Which table does a Parquet file hold? One, whose columns are already typed."""

from pathlib import Path

import duckdb

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.heading import unique_names
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.sql import identifier, text

_UNTYPED = ("VARCHAR", "BLOB")


class ParquetUnreadable(KamError):
    """A Parquet file is damaged."""

    code = "source-parquet-unreadable"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def open_parquet(path: Path, name: str, *, sha256: str | None = None) -> RawTable:
    """Return the table of a Parquet file. Raises ParquetUnreadable."""
    described = f"DESCRIBE SELECT * FROM read_parquet({text(path)})"
    try:
        with duckdb.connect() as connection:
            found = [(row[0], row[1]) for row in connection.execute(described).fetchall()]
    except duckdb.Error as error:
        raise ParquetUnreadable(file=name, reason=str(error)) from error
    columns = unique_names(own for own, _ in found)
    texts = [
        f"{identifier(own)}::VARCHAR AS {identifier(column)}"
        for column, (own, _) in zip(columns, found, strict=True)
    ]
    rows = f"read_parquet({text(path)}, file_row_number=true)"
    select = f"SELECT {', '.join(texts)}, file_row_number + 1 AS source_row FROM {rows}"
    typed = (c for c, (_, type_) in zip(columns, found, strict=True) if type_ not in _UNTYPED)
    return RawTable(
        name, name, sha256 or file_digest(path), columns, select, canonical=frozenset(typed)
    )
