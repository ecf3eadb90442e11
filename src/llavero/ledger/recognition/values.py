"""What do the values of a column mean where the schema closes the list, and what is unknown?"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from llavero.ledger.mapping import ColumnMap, Question, Reason
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.amounts import digits_of, is_negative
from llavero.ledger.recognition.words.vocabulary import NOT_SALES, has_vocabulary, meanings
from llavero.ledger.schema import Type

# Columns whose list the schema leaves open, though the usual systems close it.
OPEN_LISTS: Mapping[tuple[str, str], str] = {
    ("contacts", "role"): "contact_role",
    ("programme_rules", "item"): "programme_rule",
}
MOST_QUESTIONS = 8  # unknown values asked for in one column; more of them means another column


def vocabulary_of(table: str, column: ColumnMap, type_: Type) -> str | None:
    """Return the name of the vocabulary for a column, None where its values stand as they are."""
    if type_ is Type.BOOLEAN:
        return "flag"
    if (table, column.target) in OPEN_LISTS:
        return OPEN_LISTS[(table, column.target)]
    return column.target if has_vocabulary(column.target) else None


def closed_headings(draft: Draft) -> tuple[str, ...]:
    """Return the headings whose every value must be known."""
    if draft.table is None:
        return ()
    return tuple(
        c.source
        for c in draft.columns
        if c.source in draft.seen
        and vocabulary_of(draft.table, c, draft.schema.column(c.target).type)
    )


def rare_kinds(draft: Draft) -> tuple[str, tuple[str, ...]] | None:
    """Return the heading of the kind of document, and the unknown kinds that no row shows."""
    column = draft.of("doc_type") if draft.table == "ledger" else None
    if column is None or column.source not in draft.seen:
        return None
    values = draft.sample.values(column.source)
    known = {*meanings("doc_type", values), *column.values, *_signs(draft, column.source)}
    unknown = tuple(value for value in values if value not in known)
    return (column.source, unknown) if unknown else None


def read_values(draft: Draft) -> Draft:
    """Return the draft with the meaning of each value of its closed lists, or a question."""
    if draft.table is None:
        return draft
    for column in draft.columns:
        type_ = draft.schema.column(column.target).type
        vocabulary = vocabulary_of(draft.table, column, type_)
        if vocabulary and column.source in draft.seen:
            draft = _read(draft, column, vocabulary)
    return draft


def _read(draft: Draft, column: ColumnMap, vocabulary: str) -> Draft:
    values = draft.sample.values(column.source)
    if draft.schema.column(column.target).type is Type.INTEGER:
        values = tuple(value for value in values if digits_of(value) is None)
    known = {**meanings(vocabulary, values), **column.values}
    known = {
        value: meaning
        for value, meaning in known.items()
        if value in values or value in column.values
    }
    unknown = [value for value in values if value not in known]
    if column.target == "doc_type":
        return _documents(draft, column, known, unknown)
    done = replace(column, values=known)
    allowed = draft.schema.column(column.target).values
    if not allowed:
        return _with(draft, column, done, ())
    choices = (*allowed, "")
    return _with(draft, column, done, _asked(column, unknown, choices, {}))


def _documents(
    draft: Draft, column: ColumnMap, known: Mapping[str, str], unknown: Sequence[str]
) -> Draft:
    """Map the kinds of documents; those that are no sale are left out, never mapped."""
    signs = _signs(draft, column.source)
    some_negative = any(negative for negative, _ in signs.values())
    settled = {v: _by_sign(signs.get(v), some_negative) for v in unknown}
    meant = {v: m for v, m in {**known, **settled}.items() if m and m != NOT_SALES}
    no_sale = tuple(v for v, m in known.items() if m == NOT_SALES)
    choices = (*draft.schema.column("doc_type").values, "")
    open_ = [v for v in unknown if not settled[v] and not _only_of_notes(draft, column.source, v)]
    if no_sale:
        kept = tuple(v for v in draft.sample.values(column.source) if v not in no_sale)
        blank = ("",) if any(v is None for v in draft.sample.column(column.source)) else ()
        draft = replace(draft, keep_rows={column.source: (*kept, *blank), **draft.keep_rows})
    done = replace(column, values=meant)
    return _with(draft, column, done, _asked(column, open_, choices, settled))


def _only_of_notes(draft: Draft, source: str, value: str) -> bool:
    """Return whether a value stands only in rows that are no record: totals, notes at the foot.

    They lack what every line has, and are set aside whatever the value means.
    """
    at = draft.sample.raw.columns.index
    must = [c.source for name in draft.schema.required if (c := draft.of(name))]
    needed = [at(heading) for heading in must if heading in draft.seen]
    rows = [r for r in (*draft.sample.rows, *draft.sample.rare) if r[at(source)] == value]
    return bool(rows) and all(any(row[i] is None for i in needed) for row in rows)


def _by_sign(sign: tuple[int, int] | None, some_negative: bool) -> str | None:
    """Return the kind that the amounts of an unknown kind of document show, if they do."""
    if sign is None:
        return None
    negative, positive = sign
    if negative and not positive:
        return "credit_note"
    return "invoice" if positive and not negative and some_negative else None


def _signs(draft: Draft, source: str) -> dict[str, tuple[int, int]]:
    """Return how many amounts of each kind of document are below and above zero."""
    amount = draft.of("net_amount")
    if amount is None or amount.source not in draft.seen:
        return {}
    at = draft.sample.raw.columns.index
    rows = (*draft.sample.rows, *draft.sample.rare)
    kinds, amounts = ([row[at(heading)] for row in rows] for heading in (source, amount.source))
    counts: dict[str, tuple[int, int]] = {}
    for kind, written in zip(kinds, amounts, strict=True):
        if kind and written and any(c in "123456789" for c in written):
            negative, positive = counts.get(kind, (0, 0))
            below = is_negative(written)
            counts[kind] = (negative + below, positive + (not below))
    return counts


def _asked(
    column: ColumnMap,
    unknown: Sequence[str],
    choices: tuple[str, ...],
    proposals: Mapping[str, str | None],
) -> tuple[Question, ...]:
    return tuple(
        Question(
            f"values:{column.source}:{value}",
            Reason("recognition-value-ask", {"heading": column.source, "value": value}),
            choices,
            proposals.get(value),
        )
        for value in unknown[:MOST_QUESTIONS]
    )


def _with(draft: Draft, old: ColumnMap, new: ColumnMap, asked: tuple[Question, ...]) -> Draft:
    columns = tuple(new if c is old else c for c in draft.columns)
    return replace(draft, columns=columns, questions=(*draft.questions, *asked))
