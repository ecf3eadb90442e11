"""Which source is it: new, the same again, corrected, or known under another name?"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from llavero.ledger.mapping import TableMap
from llavero.ledger.names import plain
from llavero.ledger.schema import schema_digest
from llavero.ledger.sources.digest import joint_digest
from llavero.ledger.sources.raw import RawTable


@dataclass(frozen=True, slots=True)
class Arrival:
    """A raw table and where it came from."""

    raw: RawTable
    origin: str  # a path, or a database's URL without its password
    files: tuple[Path, ...] = ()  # what there is to keep of it

    @property
    def source_id(self) -> str:
        """Return its identity: the name by which the user knows it."""
        return source_id(self.raw.name)


def source_id(name: str) -> str:
    """Return what names the files of the source `name`, and is different for every name."""
    slug = re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")[:40]
    return f"{slug or 'source'}-{sha256(name.encode()).hexdigest()[:8]}"


def told_apart(arrivals: Sequence[Arrival]) -> tuple[Arrival, ...]:
    """Return the arrivals with names of their own: the folder goes before a name that repeats."""
    names = Counter(arrival.raw.name for arrival in arrivals)
    return tuple(
        replace(a, raw=replace(a.raw, name=f"{Path(a.origin).parent.name}/{a.raw.name}"))
        if names[a.raw.name] > 1
        else a
        for a in arrivals
    )


def digest_of(raw: RawTable, table_map: TableMap, currency: str) -> str:
    """Return what changes when the rows that an import gives may change."""
    said = (
        table_map.table,
        tuple((c.source, c.target, c.written, sorted(c.values.items())) for c in table_map.columns),
        sorted(table_map.constants.items()),
        table_map.fill_down,
        sorted(table_map.keep_rows.items()),
    )
    also = [raw.also_read] if raw.also_read else []
    return joint_digest([raw.sha256, repr(said), currency, schema_digest(), *also])
