"""What is told of an import to a person at a terminal?"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from llavero.cli.asking import said_choice
from llavero.cli.import_facts import (
    missing_facts,
    said_examples,
    said_failure,
    said_reason,
    said_rule,
)
from llavero.ledger.checks import Failure, Severity
from llavero.ledger.importing.decisions import OpenMap
from llavero.ledger.importing.outcome import Fate, Outcome, SourceOutcome
from llavero.ledger.importing.totals import YearTotal
from llavero.ledger.mapping import Confidence, TableMap
from llavero.prose import Prose, write
from llavero.prose.write import number


def outcome_lines(outcome: Outcome, prose: Prose) -> Iterator[str]:
    """Yield the lines that tell what an import did."""
    if outcome.dry_run:
        yield prose.text("cli-import-dry-run")
    shown: list[SourceOutcome] = []
    for source in outcome.sources:
        yield ""
        yield from _source(source, shown, outcome.folder, prose)
        shown.append(source)
    yield from _totals(outcome.totals, prose)
    yield from _failures(outcome, prose)
    yield from _missing(outcome, prose)
    yield ""
    yield _conclusion(outcome, prose)


def unrecognised_lines(sources: Iterable[SourceOutcome], prose: Prose) -> Iterator[str]:
    """Yield of each source why it was taken for nothing."""
    for source in sources:
        yield from _fate(source, prose)


def _fate(source: SourceOutcome, prose: Prose) -> Iterator[str]:
    """Yield what became of a source, and why."""
    table = source.table_map.table
    named = prose.text(_label(table)) if table else ""
    yield prose.text(
        f"cli-import-{source.fate.value}", source=source.name, table=named, other=source.other
    )
    reason = said_reason(source.table_map.reason, prose)
    if reason:
        yield f"  {reason}"
    if source.lacking:
        columns = ", ".join(prose.text(f"{_label(table)}.{name}") for name in source.lacking)
        yield "  " + prose.text("cli-import-lacking", columns=columns)


def _label(table: str | None) -> str:
    return f"table-{(table or '').replace('_', '-')}"


def _source(
    source: SourceOutcome, shown: Sequence[SourceOutcome], folder: Path, prose: Prose
) -> Iterator[str]:
    yield from _fate(source, prose)
    if source.fate in (Fate.IMPORTED, Fate.REPLACED):
        alike = [s.name for s in shown if _is_read_alike(s.table_map, source.table_map)]
        if alike:
            yield "  " + prose.text("cli-import-read-as", source=alike[0])
        else:
            yield from mapping_lines(source.table_map, prose)
        yield from _rows(source, folder, prose)


def _is_read_alike(one: TableMap, other: TableMap) -> bool:
    return (one.fingerprint, one.table, one.columns) == (
        other.fingerprint,
        other.table,
        other.columns,
    )


def mapping_lines(table_map: TableMap, prose: Prose) -> Iterator[str]:
    """Yield what each column was taken for, how surely, and why."""
    table = _label(table_map.table)
    sources = [" + ".join((column.source, *column.more)) for column in table_map.columns]
    width = max(map(len, sources), default=0)
    for column, source in zip(table_map.columns, sources, strict=True):
        label = prose.text(f"{table}.{column.target}")
        sure = column.confidence is Confidence.SURE
        said = [label] if sure else [label, prose.text("cli-import-probable")]
        reason = said_reason(column.reason, prose, table_map.table) or ""
        yield f"  {source:<{width}}  → {' '.join(said)} ({reason})"
    for target, value in table_map.constants.items():
        yield f"  {value:<{width}}  → {prose.text(f'{table}.{target}')}"
    private = [h for h, why in table_map.ignored.items() if why.sentence.endswith(PRIVATE)]
    used = {*private, *table_map.keep_rows}
    others = [h for h in table_map.ignored if h not in used]
    if private:
        yield "  " + prose.text("cli-import-private", columns=", ".join(private))
    if others:
        yield "  " + prose.text("cli-import-ignored", columns=", ".join(others))


PRIVATE = ("-personal", "-pay", "-secret")


def _rows(source: SourceOutcome, folder: Path, prose: Prose) -> Iterator[str]:
    for note in source.notes:
        yield f"  {said_reason(note, prose)}"
    yield "  " + prose.text(
        "cli-import-rows",
        read=source.rows_read,
        kept=source.rows_kept,
        aside=source.rows_set_aside,
    )
    for kept_out in source.kept_out:
        amounts = ", ".join(_amount(c, a, prose) for c, a in kept_out.amounts)
        line = (
            f"{_count(kept_out.rows, prose)}  {said_rule(kept_out, prose, source.table_map.table)}"
        )
        yield f"    {line} ({amounts})" if amounts else f"    {line}"
    for heading, values in (source.unread or {}).items():
        yield "    " + prose.text("cli-import-unread", column=heading, values=values)
    if source.derived:
        table = _label(source.table_map.table)
        columns = ", ".join(prose.text(f"{table}.{name}") for name in source.derived)
        yield "  " + prose.text("cli-import-derived", columns=columns)
    if source.set_aside:
        yield "  " + prose.text("cli-import-aside-file", file=str(folder / source.set_aside))
    if not source.keeps_copy:
        yield "  " + prose.text("cli-import-no-copy")


def _totals(totals: Sequence[YearTotal], prose: Prose) -> Iterator[str]:
    if not totals:
        return
    yield ""
    yield prose.text("cli-import-totals")
    headings = [
        prose.text(f"cli-import-{name}") for name in ("year", "lines", "invoices", "credits", "net")
    ]
    rows = [headings]
    summed: dict[tuple[int, str], list[Decimal]] = {}
    for total in totals:
        sums = summed.setdefault((total.year, total.currency), [Decimal(0)] * 4)
        parts = (
            Decimal(total.lines),
            total.invoices + total.debit_notes,
            total.credit_notes,
            total.net,
        )
        summed[total.year, total.currency] = [a + b for a, b in zip(sums, parts, strict=True)]
    for (year, currency), (lines, invoices, credits, net) in sorted(summed.items()):
        amounts = [_amount(currency, value, prose) for value in (invoices, credits, net)]
        rows.append([str(year), number(lines, prose.style, 0), *amounts])
    widths = [max(len(row[at]) for row in rows) for at in range(len(headings))]
    for row in rows:
        yield "  " + "  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True))


def _amount(currency: str, amount: Decimal, prose: Prose) -> str:
    # Accounting is reconciled to the cent, so all amounts show two decimals here.
    return f"{currency} {number(amount, prose.style, 2)}"


def _count(rows: int, prose: Prose) -> str:
    return f"{write(rows, prose.style):>6}"


def _failures(outcome: Outcome, prose: Prose) -> Iterator[str]:
    for severity in Severity:
        mine = [failure for failure in outcome.failures if failure.severity is severity]
        if mine:
            yield ""
            yield prose.text(f"cli-import-{severity.value}s")
            for failure in mine:
                yield from failure_lines(failure, outcome, prose)


def failure_lines(failure: Failure, outcome: Outcome, prose: Prose) -> Iterator[str]:
    """Yield the sentence of a broken rule, and some rows that break it."""
    yield f"  - {said_failure(failure, prose)}"
    examples = said_examples(failure, outcome, prose)
    if examples:
        yield f"    {examples}"


def _missing(outcome: Outcome, prose: Prose) -> Iterator[str]:
    missing = missing_facts(outcome, prose)
    if not missing:
        return
    yield ""
    yield prose.text("cli-import-missing")
    for section in sorted({need["section"] for need in missing}):
        what = "; ".join(need["what"] for need in missing if need["section"] == section)
        yield "  " + prose.text("cli-import-missing-section", section=section, what=what)


def _conclusion(outcome: Outcome, prose: Prose) -> str:
    if outcome.dry_run:
        return prose.text("cli-import-nothing-written")
    if not outcome.changed:
        return prose.text("cli-import-no-change")
    return prose.text("cli-import-done", study=outcome.study)


def question_lines(open_map: OpenMap, prose: Prose) -> Iterator[str]:
    """Yield the open questions of a source and how to answer them."""
    yield ""
    yield prose.text("cli-import-about", source=open_map.table_map.raw)
    for question in open_map.table_map.questions:
        yield f"  - {said_reason(question.sentence, prose, open_map.table_map.table)}"
        choices = ", ".join(said_choice(question, choice, prose) for choice in question.choices)
        yield "    " + prose.text("cli-import-choices", choices=choices)
        if question.proposal:
            yield "    " + prose.text("cli-import-proposal", proposal=question.proposal)
    if open_map.path:
        yield "  " + prose.text("cli-import-answer", file=str(open_map.path))
