"""Which customers does the list of customers itself mark as key accounts?"""

from pathlib import Path

import duckdb

from llavero.ledger.manifest import Manifest, Part
from llavero.ledger.schema import ACCOUNTS, KA_STATUS
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import text

MARK = "is_key"


def marked_part(part: Part, connection: duckdb.DuckDBPyConnection, work: Path) -> Part | None:
    """Return the marked customers as rows of key accounts; None where the list marks none.

    Since when they are so is not said: they are so for as long as the ledger reaches.
    """
    if part.table != ACCOUNTS.name or MARK not in part.columns:
        return None
    row = "source_row" if part.first_row is None else f"file_row_number + {part.first_row}"
    read = f"read_parquet({text(part.path)}, file_row_number=true)"
    path = work / f"{part.source_id}.marked.parquet"
    connection.execute(
        f"COPY (SELECT account_id AS group_id, {text(part.source_id)} AS source_id, "
        f"{row} AS source_row FROM {read} WHERE {MARK}) TO {text(path)} (FORMAT parquet)"
    )
    counted = connection.execute(f"SELECT count(*) FROM read_parquet({text(path)})").fetchall()
    rows = int(counted[0][0])
    if not rows:
        return None
    columns = ("group_id",)
    return Part(part.source_id, KA_STATUS.name, str(path), file_digest(path), rows, columns)


def listed_before_marked(manifest: Manifest) -> Manifest:
    """Return the manifest in which a list of key accounts goes before marks in other lists."""
    own = [p for p in manifest.parts if p.table == KA_STATUS.name and _is_list(manifest, p)]
    if not own:
        return manifest
    kept = tuple(p for p in manifest.parts if p.table != KA_STATUS.name or p in own)
    return Manifest(manifest.sources, kept)


def _is_list(manifest: Manifest, part: Part) -> bool:
    return manifest.sources[part.source_id].table == KA_STATUS.name
