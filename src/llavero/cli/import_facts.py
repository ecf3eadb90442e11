"""What is told of an import to a script?"""

from typing import Any

from llavero.cli.ledger_words import column_label, labelled
from llavero.ledger.checks import Failure
from llavero.ledger.importing.decisions import OpenMap
from llavero.ledger.importing.outcome import Outcome, SourceOutcome
from llavero.ledger.importing.set_aside import KeptOut, say_rule
from llavero.ledger.importing.totals import YearTotal
from llavero.ledger.mapping import Reason, TableMap
from llavero.prose import Prose
from llavero.report.needs import NEEDS, Held

PACKAGES = (
    "llavero.ledger",
    "llavero.ledger.importing",
    "llavero.ledger.recognition",
    "llavero.ledger.sources",
    "llavero.report",
)


def outcome_facts(outcome: Outcome, prose: Prose) -> dict[str, Any]:
    """Return the outcome of an import as JSON holds it. Amounts are exact, written as text."""
    return {
        "study": outcome.study,
        "dry_run": outcome.dry_run,
        "changed": outcome.changed,
        "sources": [_source(source, outcome, prose) for source in outcome.sources],
        "totals": [_total(total) for total in outcome.totals],
        "checks": [_failure(failure, outcome, prose) for failure in outcome.failures],
        "tables": dict(outcome.rows),
        "missing": missing_facts(outcome, prose),
    }


def missing_facts(outcome: Outcome, prose: Prose) -> list[dict[str, Any]]:
    """Return what the report would still need, and for which of its sections."""
    held = Held(outcome.supplied)
    return [
        {
            "id": need.id,
            "section": need.section,
            "what": prose.text(need.id),
            "remedy": prose.text(f"{need.id}.remedy"),
            "allows": prose.text(f"{need.id}.allows"),
        }
        for need in NEEDS
        if held.lacks(need)
    ]


def mapping_facts(table_map: TableMap, prose: Prose) -> dict[str, Any]:
    """Return what a table was taken for."""
    return {
        "table": table_map.table,
        "system": table_map.system,
        "reason": said_reason(table_map.reason, prose),
        "columns": [
            {
                "source": column.source,
                "more": list(column.more),
                "target": column.target,
                "confidence": column.confidence.value,
                "reason": said_reason(column.reason, prose, table_map.table),
            }
            for column in table_map.columns
        ],
        "constants": dict(table_map.constants),
        "ignored": [
            {"source": heading, "reason": said_reason(reason, prose, table_map.table)}
            for heading, reason in table_map.ignored.items()
        ],
    }


def question_facts(open_map: OpenMap, prose: Prose) -> dict[str, Any]:
    """Return the open questions of a mapping, and where they may be answered."""
    return {
        "source": open_map.table_map.raw,
        "mapping": str(open_map.path) if open_map.path else None,
        "questions": [
            {
                "key": question.key,
                "question": said_reason(question.sentence, prose, open_map.table_map.table),
                "choices": list(question.choices),
                "proposal": question.proposal,
            }
            for question in open_map.table_map.questions
        ],
    }


def said_reason(reason: Reason | None, prose: Prose, table: str | None = None) -> str | None:
    """Return a reason as a sentence; None where there is none.

    `table` is the one that the columns of the reason belong to, where it does not say.
    """
    if reason is None or not prose.has(reason.sentence):
        return None
    return prose.text(reason.sentence, **labelled(reason.sentence, reason.facts, table, prose))


def said_failure(failure: Failure, prose: Prose) -> str:
    """Return the sentence of a broken rule."""
    return prose.text(f"check-{failure.code}", **failure.facts)


def said_examples(failure: Failure, outcome: Outcome, prose: Prose) -> str:
    """Return some rows that break a rule; an empty text where it names none."""
    said = [
        prose.text(
            "check-example",
            source=outcome.names.get(example.source_id, example.source_id),
            row=example.row,
            value=example.value,
        )
        for example in failure.examples
    ]
    return prose.text("check-examples", examples="; ".join(said)) if said else ""


def said_rule(kept_out: KeptOut, prose: Prose, table: str | None) -> str:
    """Return the sentence of a rule that kept rows of a table out."""
    target = kept_out.rule.partition(":")[2]
    called = kept_out.heading or column_label(table or "", target, prose)
    return say_rule(kept_out.rule, {target: called}, prose)


def _source(source: SourceOutcome, outcome: Outcome, prose: Prose) -> dict[str, Any]:
    return {
        "source_id": source.source_id,
        "name": source.name,
        "status": source.fate.value,
        "same_as": source.other or None,
        "lacking": list(source.lacking),
        **mapping_facts(source.table_map, prose),
        "derived": list(source.derived),
        "notes": [said_reason(note, prose) for note in source.notes],
        "rows": {
            "read": source.rows_read,
            "kept": source.rows_kept,
            "set_aside": source.rows_set_aside,
        },
        "set_aside": {
            "file": source.set_aside,
            "rules": [
                {
                    "rule": kept_out.rule,
                    "rows": kept_out.rows,
                    "sentence": said_rule(kept_out, prose, source.table_map.table),
                    "amounts": [{"currency": c, "amount": str(a)} for c, a in kept_out.amounts],
                }
                for kept_out in source.kept_out
            ],
        },
        "unread": dict(source.unread or {}),
        "totals": [_total(t) for t in outcome.totals if t.source_id == source.source_id],
    }


def _total(total: YearTotal) -> dict[str, Any]:
    return {
        "source_id": total.source_id,
        "year": total.year,
        "currency": total.currency,
        "lines": total.lines,
        "invoices": str(total.invoices),
        "debit_notes": str(total.debit_notes),
        "credit_notes": str(total.credit_notes),
        "net": str(total.net),
    }


def _failure(failure: Failure, outcome: Outcome, prose: Prose) -> dict[str, Any]:
    examples = [
        {
            "source": outcome.names.get(example.source_id, example.source_id),
            "row": example.row,
            "value": example.value,
        }
        for example in failure.examples
    ]
    return {
        "code": failure.code,
        "severity": failure.severity.value,
        "message": said_failure(failure, prose),
        "examples": examples,
    }
