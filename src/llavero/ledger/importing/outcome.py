"""What did an import do? All that a person or a script may be told of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from llavero.ledger.checks import Failure
from llavero.ledger.importing.set_aside import KeptOut
from llavero.ledger.importing.totals import YearTotal
from llavero.ledger.mapping import Reason, TableMap


class Fate(StrEnum):
    """What became of a source."""

    IMPORTED = "imported"
    REPLACED = "replaced"  # its former rows went
    UNCHANGED = "unchanged"  # the same file, read the same way
    SAME_CONTENT = "same-content"  # known under another name: not counted twice
    NOT_RECOGNISED = "not-recognised"  # set aside whole


@dataclass(frozen=True, slots=True)
class SourceOutcome:
    """What became of one source. Rows of an unchanged one are those of its import."""

    source_id: str
    name: str
    fate: Fate
    table_map: TableMap
    rows_read: int = 0
    rows_kept: int = 0
    kept_out: tuple[KeptOut, ...] = ()
    unread: Mapping[str, int] | None = None  # heading -> values that could not be read
    derived: tuple[str, ...] = ()  # columns filled from others
    set_aside: str | None = None  # file, below the study's folder
    notes: tuple[Reason, ...] = ()
    other: str = ""  # name of the source that has the same content
    lacking: tuple[str, ...] = ()  # required columns that were not found
    keeps_copy: bool = True  # the file lies in the study as it came
    columns: tuple[str, ...] = ()  # of the table, that the source gives

    @property
    def rows_set_aside(self) -> int:
        """Return how many rows were kept out."""
        return self.rows_read - self.rows_kept


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did, or would do."""

    study: str
    folder: Path  # the study's
    dry_run: bool
    sources: tuple[SourceOutcome, ...]
    totals: tuple[YearTotal, ...]  # of the whole ledger, by source
    failures: tuple[Failure, ...]
    supplied: Mapping[str, tuple[str, ...]]  # table -> columns the ledger has now
    names: Mapping[str, str]  # of the sources, by id
    rows: Mapping[str, int]  # table -> rows the ledger has now

    @property
    def changed(self) -> bool:
        """Return whether the ledger is another than before."""
        return any(s.fate in (Fate.IMPORTED, Fate.REPLACED) for s in self.sources)
