"""What does each table that came become? The one public face of recognition."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import duckdb

from llavero.ledger.mapping import Confidence, TableMap
from llavero.ledger.recognition.beginning import begin
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.sample import read_rare, read_rest, read_sample
from llavero.ledger.recognition.exchange import read_pairs
from llavero.ledger.recognition.fingerprint import fingerprint
from llavero.ledger.recognition.key_accounts import ask_key_accounts, class_heading
from llavero.ledger.recognition.kinds import read_kind
from llavero.ledger.recognition.money import read_currency, read_rates, read_written_currencies
from llavero.ledger.recognition.renaming import renamed
from llavero.ledger.recognition.rows import (
    leaver_heading,
    read_blanks,
    read_leavers,
    read_states,
    state_heading,
)
from llavero.ledger.recognition.values import closed_headings, rare_kinds, read_values
from llavero.ledger.recognition.whose_region import read_region
from llavero.ledger.recognition.written import read_writing
from llavero.ledger.schema import Type
from llavero.ledger.sources.raw import RawTable
from llavero.prose import Style
from llavero.study import Settings


def propose(
    raws: Sequence[RawTable],
    *,
    style: Style,
    settings: Settings,
    saved: Mapping[str, TableMap],
    listed: bool = False,
) -> tuple[TableMap, ...]:
    """Return what each of `raws` becomes, in their order.

    The tables of one import are looked at together: what one says of how dates and numbers are
    written counts for the others. `saved` holds the kept mappings by fingerprint; one that is
    kept is taken as it is, and where it names a table and no column, the columns are proposed.
    `listed` says that the study has key accounts already.
    """
    kept = [_kept(raw, saved) for raw in raws]
    open_ = [raw for raw, known in zip(raws, kept, strict=True) if known is None]
    with duckdb.connect() as connection:
        connection.execute("SET enable_progress_bar = false")
        drafts = [_draft(raw, saved, settings, connection) for raw in open_]
    told = listed or any(known and _tells_keys(known) for known in kept)
    finished = map(_finished, read_writing(ask_key_accounts(drafts, listed=told), style))
    return tuple(known or next(finished) for known in kept)


def _kept(raw: RawTable, saved: Mapping[str, TableMap]) -> TableMap | None:
    """Return the kept mapping of this shape, if it is complete."""
    known = saved.get(fingerprint(raw.columns))
    if known is None or (known.table and not known.columns):
        return None
    return renamed(known, raw)


def _tells_keys(known: TableMap) -> bool:
    """Return whether a kept mapping is a list of key accounts, or has a column of marks."""
    return known.table == "ka_status" or any(c.target == "is_key" for c in known.columns)


def _draft(
    raw: RawTable,
    saved: Mapping[str, TableMap],
    settings: Settings,
    connection: duckdb.DuckDBPyConnection,
) -> Draft:
    said = saved.get(fingerprint(raw.columns))
    table = said.table if said else None
    sample = read_sample(raw, connection)
    draft = begin(sample, currency=settings.currency, table=table)
    if not sample.complete and draft.table:
        whole = read_rest(sample, dates=_dates(draft), lists=_lists(draft), connection=connection)
        draft = begin(whole, currency=settings.currency, table=table)
        if rare := rare_kinds(draft):
            draft = replace(draft, sample=read_rare(whole, *rare, connection))
    draft = read_written_currencies(read_values(draft), settings.currency)
    draft = read_rates(draft, settings.currency)
    known = read_leavers(read_blanks(read_states(read_kind(read_region(draft)))))
    return read_pairs(read_currency(known, settings.currency), settings.currency)


def _dates(draft: Draft) -> tuple[str, ...]:
    """Return the headings of dates that may be read two ways: one day above twelve decides."""
    mapped = [c.source for c in draft.columns if draft.schema.column(c.target).type is Type.DATE]
    open_ = [h for h in mapped if h in draft.seen and h not in draft.sample.raw.canonical]
    return tuple(h for h in dict.fromkeys(open_) if draft.seen[h].numeric_dates)


def _lists(draft: Draft) -> tuple[str, ...]:
    """Return the headings of closed lists: each value must be known."""
    state, told = state_heading(draft), (class_heading(draft), leaver_heading(draft))
    more = (*([state[0]] if state else []), *(one for one in told if one))
    return tuple(dict.fromkeys((*closed_headings(draft), *more, *draft.keep_rows)))


def _finished(draft: Draft) -> TableMap:
    raw = draft.sample.raw
    unsure = any(c.confidence is Confidence.UNCERTAIN for c in draft.columns)
    assert draft.questions or not unsure, "what is uncertain is asked"
    mapped = {c.source for c in draft.columns} | {m for c in draft.columns for m in c.more}
    return TableMap(
        raw=raw.name,
        table=draft.table,
        columns=draft.columns,
        candidates=draft.candidates,
        constants=dict(draft.constants),
        ignored={s: why for s, why in draft.ignored.items() if s not in mapped},
        fill_down=draft.fill_down,
        keep_rows=dict(draft.keep_rows),
        questions=draft.questions,
        reason=draft.reason,
        system=draft.system,
        fingerprint=fingerprint(raw.columns),
    )
