"""What do the lines of a part add up to? A part of its own, made when they come."""

from pathlib import Path

import duckdb

from llavero.ledger.engine import view_of
from llavero.ledger.manifest import Manifest, Part
from llavero.ledger.schema import LEDGER, LEDGER_MONTHS
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import text
from llavero.ledger.sums import EVERY_LINE_COSTED, NO_LINE_COSTED, months_of


def with_months(
    manifest: Manifest, ledger: Path, connection: duckdb.DuckDBPyConnection, work: Path
) -> Manifest:
    """Return the manifest with the sums of every part of the ledger that has none yet."""
    known = {part.source_id for part in manifest.parts_of(LEDGER_MONTHS.name)}
    new = [part for part in manifest.parts_of(LEDGER.name) if part.source_id not in known]
    made = (_months(part, ledger, connection, work) for part in new)
    return Manifest(manifest.sources, (*manifest.parts, *made))


def _months(part: Part, ledger: Path, connection: duckdb.DuckDBPyConnection, work: Path) -> Part:
    lines = f"({view_of(LEDGER, [part], ledger)})"
    select = months_of(lines, _known(part, lines, connection))
    path = work / f"{part.source_id}.months.parquet"
    connection.execute(f"COPY ({select}) TO {text(path)} (FORMAT parquet)")
    counted = connection.execute(f"SELECT count(*) FROM read_parquet({text(path)})").fetchall()
    columns = tuple(column.name for column in LEDGER_MONTHS.columns)
    return Part(
        part.source_id, LEDGER_MONTHS.name, str(path), file_digest(path), counted[0][0], columns, 1
    )


def _known(part: Part, lines: str, connection: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Return what is the same on every line of a part: the engine's statistics tell it at once."""
    names = ("seller_id", "currency", "account_name", "seller_name")
    known = {name: "NULL" for name in names if name not in part.columns}
    if "currency" in part.columns:
        one = f"SELECT min(currency), max(currency), count(*) - count(currency) FROM {lines}"
        least, most, without = connection.execute(one).fetchall()[0]
        if least is not None and least == most and not without:
            known["currency"] = text(least)
    if "cogs" not in part.columns:
        return known | NO_LINE_COSTED
    uncosted = f"SELECT count(*) FROM {lines} WHERE cogs IS NULL"
    return known | ({} if connection.execute(uncosted).fetchall()[0][0] else EVERY_LINE_COSTED)
