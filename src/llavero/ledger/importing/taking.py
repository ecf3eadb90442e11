"""How do the tables that came become parts of the ledger?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from llavero.foundation.progress import Progress
from llavero.ledger.engine import DuckDb, view_of
from llavero.ledger.importing.designated import marked_part
from llavero.ledger.importing.identity import Arrival, digest_of
from llavero.ledger.importing.keeping import kept_folder
from llavero.ledger.importing.outcome import Fate, SourceOutcome
from llavero.ledger.importing.parts import write_part
from llavero.ledger.importing.reading import Reading
from llavero.ledger.importing.repetition import Repetition, repetition
from llavero.ledger.importing.set_aside import kept_out, write_set_aside
from llavero.ledger.importing.staff import with_posts
from llavero.ledger.importing.staging import Staged, stage
from llavero.ledger.importing.vacancies import without_vacancies
from llavero.ledger.importing.watching import WHOLE, watched
from llavero.ledger.manifest import Manifest, Part, SourceEntry
from llavero.ledger.mapping import Reason, TableMap
from llavero.ledger.schema import EMPLOYEES, TableSchema, table_schema
from llavero.ledger.sources.sql import text
from llavero.prose import Prose
from llavero.study import Study

ASIDE = ("llavero.ledger.importing", "llavero.ledger.sources")


@dataclass(frozen=True, slots=True)
class Taken:
    """A source on its way into the ledger."""

    arrival: Arrival
    table_map: TableMap
    part: Part
    more: tuple[Part, ...]  # what the rows tell of other tables
    outcome: SourceOutcome
    aside: Path | None  # file with the rows kept out, still in the working folder
    repeats: tuple[str, ...]  # sources that have rows of this one

    def entry(self, *, currency: str, imported_at: str, set_aside: str | None) -> SourceEntry:
        """Return what the manifest records of the source."""
        outcome = self.outcome
        return SourceEntry(
            outcome.source_id,
            outcome.name,
            digest_of(self.arrival.raw, self.table_map, currency),
            outcome.rows_read,
            outcome.rows_kept,
            outcome.rows_set_aside,
            imported_at,
            set_aside,
            table=self.part.table,
            content=self.arrival.raw.sha256,
            kept=kept_folder(self.arrival),
            origin=self.arrival.origin,
            repeats=self.repeats,
        )


@dataclass(frozen=True, slots=True)
class Taking:
    """What all sources of one import share."""

    study: Study
    former: Manifest
    engine: DuckDb
    work: Path
    today: date
    progress: Progress

    def take(
        self, came: Sequence[tuple[Arrival, TableMap]]
    ) -> tuple[tuple[Taken, ...], tuple[Repetition, ...]]:
        """Return the sources as parts, and what was found to repeat in each table."""
        staged = []
        for at, (arrival, table_map) in enumerate(came):
            self.progress("stage-import-read", at, len(came))
            reading = self._reading(arrival, table_map)
            with watched(self.engine.connection, self._tell):
                staged.append(stage(reading, self.engine.connection, self.work))
        self.progress("stage-import-read", len(came), len(came))
        names = dict.fromkeys(each.reading.table.name for each in staged)
        repeated = {name: self._repetition(table_schema(name), staged) for name in names}
        taken = tuple(
            self._taken(arrival, table_map, each, repeated[each.reading.table.name])
            for (arrival, table_map), each in zip(came, staged, strict=True)
        )
        return taken, tuple(repeated.values())

    def _tell(self, hundredths: int) -> None:
        self.progress("stage-import-hundredths", hundredths, WHOLE)

    def _reading(self, arrival: Arrival, table_map: TableMap) -> Reading:
        assert table_map.table is not None, "tables that are not recognised were left out"
        currency = table_map.constants.get("currency") or self.study.settings.currency
        table = table_schema(table_map.table)
        return Reading(arrival.raw, table_map, table, arrival.source_id, currency, self.today)

    def _repetition(self, table: TableSchema, staged: Iterable[Staged]) -> Repetition:
        mine = [each for each in staged if each.reading.table is table]
        coming = {each.source_id for each in mine}
        parts = [p for p in self.former.parts_of(table.name) if p.source_id not in coming]
        stored = view_of(table, parts, self.study.ledger) if parts else None
        return repetition(self.engine.connection, table, mine, stored)

    def _taken(
        self, arrival: Arrival, table_map: TableMap, staged: Staged, found: Repetition
    ) -> Taken:
        connection = self.engine.connection
        part = write_part(staged, found.rows, connection, self.work)
        derived: tuple[str, ...] = ()
        vacant: Part | None = None
        if staged.reading.table is EMPLOYEES:
            part, derived = with_posts(part, connection, self.work)
            part, vacant = without_vacancies(part, connection, self.work)
        marked = marked_part(part, connection, self.work)
        prose = Prose(self.study.settings.style, *ASIDE)
        aside = write_set_aside(staged, found.rows, connection, self.work, prose)
        headings = {column.target: column.source for column in staged.reading.columns}
        former = self.former.sources.get(arrival.source_id)
        outcome = SourceOutcome(
            arrival.source_id,
            arrival.raw.name,
            Fate.REPLACED if former else Fate.IMPORTED,
            table_map,
            rows_read=staged.rows,
            rows_kept=part.rows + (vacant.rows if vacant else 0),
            kept_out=kept_out(staged, found.rows, connection, self.study.settings.currency),
            unread={headings.get(name, name): n for name, n in staged.unread.items()},
            derived=derived,
            notes=(*_notes(arrival), *_marks(marked), *_vacant(vacant)),
            keeps_copy=kept_folder(arrival) is not None,
            columns=part.columns,
        )
        repeats = self._repeats(staged, found)
        more = tuple(other for other in (marked, vacant) if other is not None)
        return Taken(arrival, table_map, part, more, outcome, aside, repeats)

    def _repeats(self, staged: Staged, found: Repetition) -> tuple[str, ...]:
        if found.rows is None:
            return ()
        sql = (
            f"SELECT DISTINCT first_source FROM {found.rows} "
            f"WHERE source_id = {text(staged.source_id)} AND first_source <> source_id ORDER BY 1"
        )
        return tuple(row[0] for row in self.engine.connection.execute(sql).fetchall())


def _notes(arrival: Arrival) -> tuple[Reason, ...]:
    return tuple(Reason(sentence, facts) for sentence, facts in arrival.raw.notes)


def _marks(marked: Part | None) -> tuple[Reason, ...]:
    return (Reason("import-marked-key-accounts", {"rows": marked.rows}),) if marked else ()


def _vacant(vacant: Part | None) -> tuple[Reason, ...]:
    return (Reason("import-vacant-posts", {"rows": vacant.rows}),) if vacant else ()


def as_kept(taken: Taken, set_aside: str | None) -> SourceOutcome:
    """Return the outcome with the place of its file of rows set aside."""
    return replace(taken.outcome, set_aside=set_aside)
