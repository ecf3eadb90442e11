"""How is an import done, from the sources that were named to the ledger?"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.progress import Progress, silence
from llavero.ledger.checks import Failure, Severity, failures
from llavero.ledger.engine import DuckDb, view_of
from llavero.ledger.importing.adding_up import with_months
from llavero.ledger.importing.arrivals import Original, arrivals
from llavero.ledger.importing.asked_once import Ask
from llavero.ledger.importing.decisions import decide
from llavero.ledger.importing.designated import listed_before_marked
from llavero.ledger.importing.identity import Arrival, digest_of
from llavero.ledger.importing.keeping import keep_files, keep_set_aside, replaced, swap
from llavero.ledger.importing.kept_mappings import decided_mappings, keep_mapping
from llavero.ledger.importing.outcome import Fate, Outcome, SourceOutcome
from llavero.ledger.importing.own_rates import told_rates
from llavero.ledger.importing.parts import write_links
from llavero.ledger.importing.repetition import Repetition
from llavero.ledger.importing.rules import NO_VALUE, UNREADABLE
from llavero.ledger.importing.sold_again import SOLD_AGAIN
from llavero.ledger.importing.taking import Taken, Taking, as_kept
from llavero.ledger.importing.totals import year_totals
from llavero.ledger.importing.workplace import rehearsal, workplace
from llavero.ledger.links import account_link_rows, seller_link_rows
from llavero.ledger.manifest import Manifest, SourceEntry, read_manifest
from llavero.ledger.mapping import Reason, TableMap
from llavero.ledger.recognition.kept import read_mapping
from llavero.ledger.recognition.related import Related, related
from llavero.ledger.schema import (
    KA_STATUS,
    LEDGER,
    LEDGER_MONTHS,
    LINKS,
    SCHEMA,
    VACANCIES,
    table_schema,
)
from llavero.ledger.sources.raw import WITHIN, RawTable
from llavero.study import Study

# A source that lacks more than this, or cannot be read, was most likely understood wrongly.
MOST_WITHOUT = 0.5


class NothingRecognised(KamError):
    """None of the tables is one that the ledger has."""

    code = "import-nothing-recognised"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, sources: Sequence[SourceOutcome], related: Related | None) -> None:
        self.sources = tuple(sources)
        self.related = related
        names = ", ".join(source.name for source in sources)
        super().__init__(files=len(sources), names=names)


class ChecksFailed(KamError):
    """The facts break a rule that would make every figure wrong. Nothing was written."""

    code = "import-checks-failed"
    exit_code = ExitCode.DATA_FAILS_CHECKS

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        broken = [f for f in outcome.failures if f.severity is Severity.ERROR]
        super().__init__(rules=len(broken))


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked to import, and how."""

    sources: tuple[str, ...]
    recipe: Path | None = None
    mapping: Path | None = None
    dry_run: bool = False
    ask: Ask | None = None  # None: nobody may be asked
    originals: Mapping[str, Original] | None = None  # of sources made of something else


def import_sources(
    study: Study, request: Request, *, now: datetime, progress: Progress = silence
) -> Outcome:
    """Import the sources into the study's ledger and return what was done.

    now   the instant that the manifest records; no invoice is later than its day

    Raises a KamError where a source cannot be read, nothing is recognised, a person must
    decide (QuestionsOpen), a rule forbids it (ChecksFailed) or another import runs.
    """
    with rehearsal() if request.dry_run else workplace(study) as work:
        former = read_manifest(study.ledger)
        came = arrivals(request.sources, request.recipe, work, progress, request.originals)
        maps, answered = _maps(study, request, came, former)
        settled = dict(_settled(came, maps, former, study.settings.currency))
        open_ = [(a, m) for a, m in zip(came, maps, strict=True) if a.source_id not in settled]
        if not open_ and all(o.fate is Fate.NOT_RECOGNISED for o in settled.values()):
            raise NothingRecognised(list(settled.values()), related(_raws(came), maps))
        taking = Taking(study, former, _engine(work), work, now.date(), progress)
        taken, repetitions = taking.take(open_)
        progress("stage-import-check", 0, 1)
        candidate = _candidate(taking, taken, now)
        outcome = _outcome(taking, came, settled, taken, candidate, repetitions, request.dry_run)
        progress("stage-import-check", 1, 1)
        if any(f.severity is Severity.ERROR for f in outcome.failures):
            raise ChecksFailed(outcome)
        if request.dry_run or not taken:
            return outcome
        return _kept(taking, taken, candidate, outcome, answered, now)


def _engine(work: Path) -> DuckDb:
    engine = DuckDb()
    engine.connection.execute(f"SET temp_directory = '{work / 'spill'}'")
    return engine


def _maps(
    study: Study, request: Request, came: Sequence[Arrival], former: Manifest
) -> tuple[tuple[TableMap, ...], frozenset[str]]:
    kept = decided_mappings(study)
    if request.mapping is not None:
        given = read_mapping(request.mapping)
        kept[given.fingerprint] = given
    listed = bool(former.parts_of(KA_STATUS.name))
    coming = {arrival.source_id for arrival in came}
    sold = [part for part in former.parts_of(LEDGER.name) if part.source_id not in coming]
    decided = decide(
        _raws(came),
        study,
        kept,
        request.ask,
        dry_run=request.dry_run,
        listed=listed,
        documents=any("doc_id" in part.columns for part in sold),
    )
    return decided.maps, decided.answered


def _raws(came: Sequence[Arrival]) -> tuple[RawTable, ...]:
    return tuple(arrival.raw for arrival in came)


def _settled(
    came: Sequence[Arrival], maps: Sequence[TableMap], former: Manifest, currency: str
) -> Iterator[tuple[str, SourceOutcome]]:
    """Yield the sources that add nothing: not recognised, imported before, or known already."""
    coming = {arrival.source_id for arrival in came}
    held = {
        (entry.content, _within(entry.name), entry.table): entry.name
        for entry in former.sources.values()
        if entry.source_id not in coming
    }
    for arrival, table_map in zip(came, maps, strict=True):
        raw, id_ = arrival.raw, arrival.source_id
        same = (raw.sha256, _within(raw.name), table_map.table or "")
        notes = tuple(Reason(sentence, facts) for sentence, facts in raw.notes)
        as_yet = SourceOutcome(id_, raw.name, Fate.NOT_RECOGNISED, table_map, notes=notes)
        if table_map.table is None:
            yield id_, as_yet
        elif lacking := _lacking(raw.columns, table_map):
            yield id_, replace(as_yet, lacking=lacking)
        elif (entry := former.sources.get(id_)) and entry.sha256 == digest_of(
            raw, table_map, currency
        ):
            yield (
                id_,
                replace(
                    as_yet,
                    fate=Fate.UNCHANGED,
                    rows_read=entry.rows_read,
                    rows_kept=entry.rows_kept,
                    set_aside=entry.set_aside,
                ),
            )
            held.setdefault(same, raw.name)
        elif other := held.get(same):
            yield id_, replace(as_yet, fate=Fate.SAME_CONTENT, other=other)
        else:
            held[same] = raw.name


def _within(name: str) -> str:
    """Return the sheet or table within the file: two sheets share the digest of their file."""
    return name.partition(WITHIN)[2]


def _lacking(columns: Sequence[str], table_map: TableMap) -> tuple[str, ...]:
    known = (*columns, "source_row")
    given = {column.target for column in table_map.columns if column.source in known}
    given |= set(table_map.constants)
    required = table_schema(table_map.table or "").required
    return tuple(name for name in required if name not in given)


def _candidate(taking: Taking, taken: Sequence[Taken], now: datetime) -> Manifest:
    """Return what the manifest would be; the engine then has the ledger's tables as views."""
    currency = taking.study.settings.currency
    stamp = now.isoformat(timespec="seconds")
    entries = [t.entry(currency=currency, imported_at=stamp, set_aside=None) for t in taken]
    parts = [part for t in taken for part in (t.part, *t.more)]
    manifest = listed_before_marked(replaced(taking.former, parts, entries))
    for table in (*SCHEMA, VACANCIES):
        _view(taking, manifest, table.name)
    connection, work = taking.engine.connection, taking.work
    manifest = with_months(manifest, taking.study.ledger, connection, work)
    _view(taking, manifest, LEDGER_MONTHS.name)
    if rates := told_rates(manifest, connection, work, currency):
        manifest = Manifest(manifest.sources, (*manifest.parts, rates))
        _view(taking, manifest, rates.table)
    for table, build in zip(LINKS, (account_link_rows, seller_link_rows), strict=True):
        part = write_links(table, build(taking.engine), connection, work)
        manifest = Manifest(manifest.sources, (*manifest.parts, part))
        _view(taking, manifest, table.name)
    return manifest


def _view(taking: Taking, manifest: Manifest, name: str) -> None:
    select = view_of(table_schema(name), manifest.parts_of(name), taking.study.ledger)
    taking.engine.connection.execute(f'CREATE OR REPLACE VIEW "{name}" AS {select}')


def _outcome(
    taking: Taking,
    came: Sequence[Arrival],
    settled: Mapping[str, SourceOutcome],
    taken: Sequence[Taken],
    candidate: Manifest,
    repetitions: Sequence[Repetition],
    dry_run: bool,
) -> Outcome:
    connection, currency = taking.engine.connection, taking.study.settings.currency
    outcomes = {**settled, **{t.outcome.source_id: t.outcome for t in taken}}
    broken = (
        *_hopeless(taken),
        *_repeating(repetitions),
        *_unjoined(came, [outcomes[arrival.source_id].table_map for arrival in came]),
        *_orphans(taking.former, taken),
        *failures(connection, candidate, currency=currency, today=taking.today),
    )
    names = [table.name for table in SCHEMA if candidate.parts_of(table.name)]
    return Outcome(
        study=taking.study.slug,
        folder=taking.study.folder,
        dry_run=dry_run,
        sources=tuple(outcomes[arrival.source_id] for arrival in came),
        totals=year_totals(connection, currency),
        failures=broken,
        supplied={name: tuple(sorted(candidate.supplied(name))) for name in names},
        names={id_: entry.name for id_, entry in candidate.sources.items()},
        rows={name: sum(p.rows for p in candidate.parts_of(name)) for name in names},
    )


def _hopeless(taken: Sequence[Taken]) -> Iterator[Failure]:
    """Sources that were understood wrongly: too little of them could be read, or is there."""
    for each in taken:
        outcome = each.outcome
        said = {"source": outcome.name, "table": each.part.table, "rows": outcome.rows_read}
        for rule, code in ((UNREADABLE, "source-unreadable"), (NO_VALUE, "source-incomplete")):
            # A line without an amount, such as a remark below an invoice, is missed by no sum.
            found = [
                k for k in outcome.kept_out if k.name == rule and (k.amounts or rule != NO_VALUE)
            ]
            if outcome.rows_read and sum(k.rows for k in found) > MOST_WITHOUT * outcome.rows_read:
                headings = ", ".join(sorted({k.heading for k in found if k.heading}))
                facts = {**said, "without": sum(k.rows for k in found), "columns": headings}
                yield Failure(code, Severity.ERROR, facts)
                break
        else:
            told_elsewhere = any(k.name == SOLD_AGAIN for k in outcome.kept_out)
            if outcome.rows_kept == 0 and each.part.table == "ledger" and not told_elsewhere:
                yield Failure("nothing-kept", Severity.ERROR, said)


def _repeating(repetitions: Sequence[Repetition]) -> Iterator[Failure]:
    """Lines of a document that look alike (methods CV12)."""
    for found in repetitions:
        if found.alike_across:
            yield Failure("lines-across", Severity.WARNING, {"rows": found.alike_across})
        if found.alike > found.alike_across:
            yield Failure(
                "lines-alike", Severity.WARNING, {"rows": found.alike - found.alike_across}
            )


def _unjoined(came: Sequence[Arrival], maps: Sequence[TableMap]) -> Iterator[Failure]:
    """Tables that were taken for nothing and seem to be parts of one database."""
    if found := related(_raws(came), maps):
        yield Failure("tables-related", Severity.WARNING, found.facts)


def _orphans(former: Manifest, taken: Sequence[Taken]) -> Iterator[Failure]:
    """Sources that gave up rows because one that now changes had them."""
    changing = {t.outcome.source_id for t in taken}
    for entry in former.sources.values():
        if entry.source_id not in changing and changing & set(entry.repeats):
            facts = {"source": entry.name}
            yield Failure("repeats-changed", Severity.WARNING, facts)


def _kept(
    taking: Taking,
    taken: Sequence[Taken],
    candidate: Manifest,
    outcome: Outcome,
    answered: frozenset[str],
    now: datetime,
) -> Outcome:
    """Make the candidate the study's ledger, and return the outcome with its files in place."""
    study, currency = taking.study, taking.study.settings.currency
    stamp = now.isoformat(timespec="seconds")
    changing = {each.outcome.source_id for each in taken}
    sources = {id_: _stale(e, changing) for id_, e in candidate.sources.items()}
    kept = {}
    for each in taken:
        keep_files(each.arrival, study, taking.work)
        aside = keep_set_aside(each.aside, study, each.part.sha256) if each.aside else None
        entry = each.entry(currency=currency, imported_at=stamp, set_aside=aside)
        sources[entry.source_id] = entry
        kept[entry.source_id] = as_kept(each, aside)
        keep_mapping(study, each.table_map, decided=each.arrival.raw.name in answered)
    swap(study, taking.former, Manifest(sources, candidate.parts))
    return replace(outcome, sources=tuple(kept.get(s.source_id, s) for s in outcome.sources))


def _stale(entry: SourceEntry, changing: Set[str]) -> SourceEntry:
    """Forget what identified a source that gave up rows to one that changes: it may get them back.

    Importing it again is then no repetition.
    """
    return replace(entry, sha256="", repeats=()) if changing & set(entry.repeats) else entry
