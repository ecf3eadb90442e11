"""What a source gave, as a person would read it."""

from pathlib import Path

import duckdb

from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.raw import RawTable


def rows(raw: RawTable) -> list[tuple[object, ...]]:
    """Return the rows of a raw table: the values of its columns, then `source_row`."""
    names = ", ".join(f'"{name}"' for name in (*raw.columns, "source_row"))
    with duckdb.connect() as connection:
        return connection.execute(f"SELECT {names} FROM ({raw.select})").fetchall()


def faults(raw: RawTable) -> list[tuple[object, ...]]:
    """Return the rows that are no rows of the table, and why."""
    select = f"SELECT source_row, {raw.fault} FROM ({raw.select}) WHERE {raw.fault} IS NOT NULL"
    with duckdb.connect() as connection:
        return connection.execute(select).fetchall()


def notes(raw: RawTable) -> list[str]:
    """Return the ids of the notes."""
    return [sentence for sentence, _ in raw.notes]


def opened(folder: Path, content: bytes | str, name: str = "ventas.csv") -> RawTable:
    """Return the one table of a file with this content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (raw,) = open_source(str(path), folder / "work")
    return raw
