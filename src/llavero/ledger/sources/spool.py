"""How are rows kept in a Parquet file until they are imported, and read from it?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from llavero.ledger.sources.cell import as_text, is_canonical, types_of
from llavero.ledger.sources.digest import joint_digest
from llavero.ledger.sources.sql import identifier, text

BATCH = 20_000
Numbered = tuple[int, Sequence[object]]  # row as the user counts it, its cells


@dataclass(frozen=True, slots=True)
class Spool:
    """Rows in a Parquet file, all as text, with their `source_row`."""

    path: Path
    columns: tuple[str, ...]  # those that hold something, or have a heading
    canonical: frozenset[str]
    rows: int
    sha256: str  # of the rows

    @property
    def select(self) -> str:
        """Return the SELECT of a raw table over the spool."""
        names = ", ".join(map(identifier, (*self.columns, "source_row")))
        return f"SELECT {names} FROM read_parquet({text(self.path)})"


def spool_path(work: Path, *identity: str) -> Path:
    """Return where the spool of what `identity` names lies in the working folder."""
    return work / f"{joint_digest(identity)[:24]}.parquet"


def spool_rows(path: Path, columns: Sequence[str], rows: Iterable[Numbered]) -> Spool:
    """Write the rows to `path` and return the spool. A row without any value is no row.

    Columns whose name only says their position (`#4`) and that hold nothing are left out.
    """
    fields = [
        *(pa.field(name, pa.string()) for name in columns),
        pa.field("source_row", pa.int64()),
    ]
    types: list[set[type]] = [set() for _ in columns]
    digest = sha256()
    count = 0
    with parquet.ParquetWriter(path, pa.schema(fields), compression="zstd") as writer:
        for batch in _batches(rows):
            cells, numbers = _columns(batch, len(columns))
            for seen, values in zip(types, cells, strict=True):
                seen |= types_of(values)
            texts = [as_text(values) for values in cells]
            digest.update(repr((texts, numbers)).encode())
            arrays = [*(pa.array(values, pa.string()) for values in texts), pa.array(numbers)]
            writer.write_batch(pa.record_batch(arrays, schema=writer.schema))
            count += len(numbers)
    held = tuple(n for n, seen in zip(columns, types, strict=True) if seen or not _nameless(n))
    canonical = frozenset(
        name for name, seen in zip(columns, types, strict=True) if is_canonical(seen)
    )
    return Spool(path, held, canonical, count, digest.hexdigest())


def _nameless(name: str) -> bool:
    return name.startswith("#") and name[1:].isdigit()


def _batches(rows: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    stream = (row for row in rows if any(cell not in (None, "") for cell in row[1]))
    while batch := list(islice(stream, BATCH)):
        yield batch


def _columns(batch: Sequence[Numbered], width: int) -> tuple[list[list[object]], list[int]]:
    padded = ((*cells[:width], *(None,) * (width - len(cells))) for _, cells in batch)
    return [list(values) for values in zip(*padded, strict=True)], [number for number, _ in batch]
