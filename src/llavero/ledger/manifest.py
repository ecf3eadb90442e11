"""Of which files is the ledger made now?

The manifest is the ledger: a part file counts only if the manifest names it, and the manifest
is swapped in one rename. Part files are named by their content and never changed.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from llavero.ledger.schema import LEDGER_MONTHS, schema_digest
from llavero.study import write_aside

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Part:
    """The rows that one source gave to one table."""

    source_id: str
    table: str
    path: str  # below the ledger's folder
    sha256: str  # of the part file
    rows: int
    columns: tuple[str, ...]  # those the source supplied
    # Of the part's first row, where `source_row` is not stored because no row was left out.
    first_row: int | None = None


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source as it was imported: a file, a sheet of a workbook, a table of a database."""

    source_id: str
    name: str  # as the user knows it: "ventas.xlsx › Hoja1"
    sha256: str  # of what was read and of the mapping that was used
    rows_read: int
    rows_kept: int
    rows_set_aside: int
    imported_at: str  # ISO instant, UTC
    set_aside: str | None = None  # file with the rows set aside, below the study's folder
    table: str = ""  # of the ledger
    content: str = ""  # SHA-256 of what was read, whatever the mapping
    kept: str | None = None  # folder with the file as it came, below the study's folder
    origin: str = ""  # where it was read from; a database's URL without its password
    repeats: tuple[str, ...] = ()  # sources whose rows were kept in place of equal ones of this


@dataclass(frozen=True, slots=True)
class Manifest:
    """The ledger's present state."""

    sources: Mapping[str, SourceEntry] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    schema: str = field(default_factory=schema_digest)

    def parts_of(self, table: str) -> tuple[Part, ...]:
        """Return the parts of one table, in a fixed order."""
        return tuple(sorted((p for p in self.parts if p.table == table), key=lambda p: p.source_id))

    def supplied(self, table: str) -> frozenset[str]:
        """Return the columns that at least one source supplied."""
        return frozenset(name for part in self.parts_of(table) for name in part.columns)

    def came_on(self, table: str) -> date | None:
        """Return the day on which the last source of one table was imported."""
        ids = {part.source_id for part in self.parts_of(table)}
        days = [entry.imported_at for id, entry in self.sources.items() if id in ids]
        return datetime.fromisoformat(max(days)).date() if days else None

    @property
    def digest(self) -> str:
        """Return what identifies the facts: the same facts give the same digest."""
        # What lines add up to says no more than they do, and comes in any order of rows.
        facts = sorted(
            (part.table, part.source_id, part.sha256)
            for part in self.parts
            if part.table != LEDGER_MONTHS.name
        )
        return sha256(json.dumps(facts).encode()).hexdigest()[:16]


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of the ledger in `folder`; an empty one if nothing was imported."""
    path = folder / MANIFEST
    if not path.exists():
        return Manifest()
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Manifest(
        {name: _entry(entry) for name, entry in stored["sources"].items()},
        tuple(Part(**{**part, "columns": tuple(part["columns"])}) for part in stored["parts"]),
        stored["schema"],
    )


def _entry(stored: dict[str, Any]) -> SourceEntry:
    # What JSON gives; a manifest written before a field existed does without it.
    return SourceEntry(**{**stored, "repeats": tuple(stored.get("repeats", ()))})


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Make `manifest` the ledger's state, in one step."""
    stored = asdict(manifest)
    write_aside(folder / MANIFEST, json.dumps(stored, indent=1, ensure_ascii=False))
