"""What does a raw table become by its headings and its values, before how they are written?"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from llavero.ledger.mapping import ColumnMap, Confidence, Question, Reason
from llavero.ledger.names import plain
from llavero.ledger.recognition.ages import holds_ages
from llavero.ledger.recognition.choice import Candidate, Choice, candidates, choose
from llavero.ledger.recognition.customer import without_shared_numbers
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.content import Looks, fit, looks
from llavero.ledger.recognition.evidence.dates import MONTHS, written_date
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.recognition.ignoring import ignored
from llavero.ledger.recognition.judgement import (
    candidates_of,
    columns_of,
    family_names,
    questions_of,
)
from llavero.ledger.recognition.net_amount import with_proofs
from llavero.ledger.recognition.rows import questions_of_rows
from llavero.ledger.recognition.systems import Recognised, recognised
from llavero.ledger.recognition.which_table import Verdict, which_table
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import TABLES
from llavero.ledger.schema import table_schema

MANY_MONTHS, MANY_PERIODS = 6, 2
MONTH_AND_YEAR = re.compile(r"(?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d")
LONG_PERIOD = re.compile(
    r"(?:\w+ )?(?:(?:[TQSH][1-4]|[1-4][TQSH]|FY|Año)[-/ ]?'?(?:20)?\d\d"
    r"|(?:19|20)\d\d(?:[-/ ](?:[TQSH][1-4]|[1-4][TQSH]))?)",
    re.IGNORECASE,
)
# Reasons of a heading that give way to what is known of the system's report.
UNSAID = ("-unknown", "-rival", "-content")


def begin(sample: Sample, *, currency: str, table: str | None = None) -> Draft:
    """Return the draft of a raw table.

    currency   the study's
    table      the table a person has said it is; recognised where it is None
    """
    seen = {source: looks(source, sample.column(source)) for source in sample.raw.columns}
    if table is None and sample.raw.table is None and (known := recognised(sample.raw.columns)):
        return _of_system(sample, seen, known, currency)
    raw = replace(sample.raw, table=table or sample.raw.table)
    if raw.table is None and holds_ages(seen):
        return Draft(sample, seen, None, reason=Reason("recognition-ages"))
    verdict = which_table(raw, seen)
    if verdict.best is None:
        return Draft(sample, seen, None, reason=_unrecognised(seen, verdict))
    chosen = verdict.best
    if chosen.table == "ledger":
        told = without_shared_numbers(chosen.candidates, sample)
        proven = with_proofs(told, sample, seen, currency)
        chosen = choose("ledger", proven, seen)
    return _of_choice(sample, seen, chosen, verdict)


def _of_choice(
    sample: Sample, seen: Mapping[str, Looks], choice: Choice, verdict: Verdict
) -> Draft:
    columns = columns_of(choice, seen)
    others = tuple(other.table for other in verdict.others)
    reason = Reason("recognition-table", {"table": choice.table})
    questions = questions_of(choice, seen)
    if others:
        facts = {"table": choice.table, "others": ", ".join(others)}
        reason = Reason("recognition-table-close", facts)
        questions = (Question("table", reason, (choice.table, *others), choice.table), *questions)
    return Draft(
        sample,
        seen,
        choice.table,
        columns,
        candidates_of(choice),
        questions,
        ignored=ignored(choice.table, seen, columns, choice.candidates),
        reason=reason,
    )


def _of_system(
    sample: Sample, seen: Mapping[str, Looks], known: Recognised, currency: str
) -> Draft:
    """Return the draft of a known export: its own columns first, the rest by their headings."""
    shape = known.shape
    columns = _columns_of_system(seen, known)
    rest = _rest(sample, seen, known, columns, currency)
    taken = {c.source for c in columns}
    choice = choose(shape.table, rest, {s: look for s, look in seen.items() if s not in taken})
    filled = {c.target for c in columns}
    choice = replace(
        choice,
        chosen=tuple(c for c in choice.chosen if c.target not in filled),
        missing=tuple(target for target in choice.missing if target not in filled),
    )
    added = columns_of(choice, seen)
    facts = {"system": shape.system, "shape": shape.name}
    kept, asked = _kept(sample, known)
    possible = candidates(seen, shape.table, typed=sample.raw.canonical)
    left = ignored(shape.table, seen, (*columns, *added), possible)
    left |= {s: Reason(f"recognition-ignored-{why}") for s, why in known.ignored.items()}
    if shape.only_these:
        why = Reason(f"recognition-ignored-{shape.only_these}")
        left = {s: why if r.sentence.endswith(UNSAID) else r for s, r in left.items()}
    return Draft(
        sample,
        seen,
        shape.table,
        (*columns, *added),
        candidates_of(choice),
        (*questions_of(choice, seen), *asked),
        ignored=left,
        fill_down=known.fill_down if _holed(known.fill_down, seen) else (),
        keep_rows=kept,
        reason=Reason("recognition-system", facts),
        system=shape.system,
    )


def _columns_of_system(seen: Mapping[str, Looks], known: Recognised) -> tuple[ColumnMap, ...]:
    shape = known.shape
    schema = table_schema(shape.table)
    reason = Reason("recognition-preset", {"system": shape.system, "shape": shape.name})
    columns = []
    for target, source in known.columns.items():
        if seen[source].blank or not fit(seen[source], schema.column(target)):
            continue
        said = shape.values.get(target, {})
        first = "firstname" in heading(source).concepts or plain(source) == "nombre"
        more = family_names(seen, source) if target == "name" and first else ()
        columns.append(
            ColumnMap(source, target, Confidence.SURE, reason, values=dict(said), more=more)
        )
    return tuple(columns)


def _rest(
    sample: Sample,
    seen: Mapping[str, Looks],
    known: Recognised,
    columns: Sequence[ColumnMap],
    currency: str,
) -> tuple[Candidate, ...]:
    """Return the candidates among the headings that the system's shape does not name."""
    if known.shape.only_these:
        return ()
    named = {c.source for c in columns} | set(known.keep) | set(known.ignored)
    named |= {more for c in columns for more in c.more}
    free = {source: look for source, look in seen.items() if source not in named}
    filled = {c.target for c in columns}
    possible = candidates(free, known.shape.table, typed=sample.raw.canonical)
    open_ = [c for c in possible if c.target not in filled]
    if known.shape.table == "ledger":
        told = without_shared_numbers(open_, sample)
        return with_proofs(told, sample, seen, currency)
    return tuple(open_)


def _kept(
    sample: Sample, known: Recognised
) -> tuple[dict[str, tuple[str, ...]], tuple[Question, ...]]:
    """Return the values that are kept, as the file writes them, and what must be asked."""
    kept: dict[str, tuple[str, ...]] = {}
    asked: list[Question] = []
    for source, rule in known.keep.items():
        keys = {value: plain(value) for value in sample.values(source)}
        wanted, unwanted = ({plain(v) for v in values} for values in rule)
        unknown = [v for v, key in keys.items() if key not in wanted | unwanted]
        found = [v for v, key in keys.items() if key in wanted]
        kept[source] = tuple(dict.fromkeys((*found, *rule[0], *unknown)))
        asked += questions_of_rows(source, unknown)
    return kept, tuple(asked)


def _holed(fill_down: Sequence[str], seen: Mapping[str, Looks]) -> bool:
    return any(0 < seen[source].filled < seen[source].rows for source in fill_down)


def _unrecognised(seen: Mapping[str, Looks], verdict: Verdict) -> Reason:
    for is_period, least in ((_is_month, MANY_MONTHS), (_is_long_period, MANY_PERIODS)):
        periods = [source for source in seen if is_period(source)]
        if len(periods) >= least:
            facts = {"first": periods[0], "last": periods[-1]}
            return Reason("recognition-months-across", facts)
    nearest = verdict.nearest
    if nearest is None or nearest.table not in TABLES:
        return Reason("recognition-table-none")
    facts = {"table": nearest.table, "columns": ", ".join(nearest.missing) or "—"}
    sentence = "recognition-table-lacks" if nearest.missing else "recognition-table-little"
    return Reason(sentence, facts)


def _is_month(source: str) -> bool:
    """Return whether a heading is a month: "Ene-24", "2024-01", or its first day."""
    words = plain(source).split()
    if words and words[0][:3] in MONTHS and len(words) <= 2 and not words[0][3:].isdigit():
        return True
    return bool(written_date(source, serial=False) or MONTH_AND_YEAR.fullmatch(source.strip()))


def _is_long_period(source: str) -> bool:
    """Return whether a heading is a year, a half or a quarter: "2024", "T1 2024", "FY25"."""
    return bool(LONG_PERIOD.fullmatch(source.strip()))
