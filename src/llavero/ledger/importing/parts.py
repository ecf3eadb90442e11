"""How do the rows that are kept become a part of the ledger?"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb

from llavero.ledger.importing.reading import RULE
from llavero.ledger.importing.staging import Staged
from llavero.ledger.manifest import Part
from llavero.ledger.schema import PROVENANCE, SQL_TYPES, TableSchema
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import identifier, text

LINKS_SOURCE = "links"


def write_part(
    staged: Staged, repeated: str | None, connection: duckdb.DuckDBPyConnection, work: Path
) -> Part:
    """Return the part with the rows of a source that no rule keeps out, still in `work`.

    Where nothing is kept out, the staged file is the part as it stands.
    """
    again = repeated_rows(staged, repeated, connection)
    reading = staged.reading
    if staged.whole is not None and not again:
        first_row = None if staged.numbered else reading.raw.first_row
        return _part(staged, staged.whole, staged.rows, first_row)
    path = work / f"{staged.source_id}.part.parquet"
    columns = ", ".join(identifier(name) for name in reading.supplied)
    without = (
        f"AND source_row NOT IN (SELECT source_row FROM {repeated} "
        f"WHERE source_id = {text(staged.source_id)})"
        if repeated
        else ""
    )
    connection.execute(
        f"COPY (SELECT {columns}, source_id, source_row FROM ({staged.select}) "
        f"WHERE {RULE} IS NULL {without}) TO {text(path)} (FORMAT parquet)"
    )
    rows = staged.rows - sum(staged.rules.values()) - again
    return _part(staged, path, rows, None)


def repeated_rows(
    staged: Staged, repeated: str | None, connection: duckdb.DuckDBPyConnection
) -> int:
    """Return how many rows of the source came before."""
    if repeated is None:
        return 0
    sql = f"SELECT count(*) FROM {repeated} WHERE source_id = {text(staged.source_id)}"
    return int(connection.execute(sql).fetchall()[0][0])


def _part(staged: Staged, path: Path, rows: int, first_row: int | None) -> Part:
    reading = staged.reading
    digest = file_digest(path)
    return Part(
        staged.source_id, reading.table.name, str(path), digest, rows, reading.supplied, first_row
    )


def write_links(
    table: TableSchema,
    rows: Sequence[Mapping[str, object]],
    connection: duckdb.DuckDBPyConnection,
    work: Path,
) -> Part:
    """Return the part of a table that is made from the others."""
    # Through a file of JSON: PyArrow loads pandas to take rows from Python, which takes a second.
    lines = work / f"{table.name}.jsonl"
    with lines.open("w", encoding="utf-8") as file:
        file.writelines(
            json.dumps({**row, "source_id": LINKS_SOURCE, "source_row": at}) + "\n"
            for at, row in enumerate(rows, start=1)
        )
    columns = (*table.columns, *PROVENANCE)
    types = ", ".join(f"{text(c.name)}: {text(SQL_TYPES[c.type])}" for c in columns)
    read = f"read_json({text(lines)}, format='newline_delimited', columns={{{types}}})"
    path = work / f"{table.name}.part.parquet"
    connection.execute(f"COPY (SELECT * FROM {read}) TO {text(path)} (FORMAT parquet)")
    names = tuple(column.name for column in table.columns)
    return Part(LINKS_SOURCE, table.name, str(path), file_digest(path), len(rows), names)


def place_part(part: Part, ledger: Path) -> Part:
    """Move a part from the working folder to its place below `ledger`, named by its content."""
    name = f"{part.table}/{part.sha256[:24]}.parquet"
    (ledger / part.table).mkdir(parents=True, exist_ok=True)
    Path(part.path).replace(ledger / name)
    return Part(
        part.source_id, part.table, name, part.sha256, part.rows, part.columns, part.first_row
    )
