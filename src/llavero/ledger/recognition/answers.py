"""What does a mapping become when a person answers one of its questions?"""

from collections.abc import Callable
from dataclasses import replace

from llavero.ledger.mapping import ColumnMap, Confidence, DateOrder, Question, Reason, TableMap

ANSWERED = Reason("recognition-answered")
KEEP, LEAVE = "keep", "leave"


def answer(table_map: TableMap, key: str, choice: str) -> TableMap:
    """Return the mapping with the answer to its question `key` applied and the question gone.

    Keys and choices: "table", a table of the schema, or "" to set the source aside;
    "column:<target>", a heading, or "" for none; "dates:<heading>", "dmy" or "mdy";
    "decimals:<heading>", "." or ","; "values:<heading>:<value>", a value of the schema, or ""
    for unknown; "rows:<heading>:<value>", "keep" or "leave"; "currency", a code of ISO 4217;
    "keys:<heading>", the values that mean key account, one of them, or "" for none.
    After "table" the mapping has no columns: `propose` completes it where it stands in `saved`.

    Raises ValueError if the mapping has no such question or the question no such choice.
    """
    question = _question(table_map, key)
    if question.choices and choice not in (*question.choices, ""):
        raise ValueError(f"{key} is one of {question.choices}: {choice}")
    kind, _, subject = key.partition(":")
    asked_less = replace(table_map, questions=tuple(q for q in table_map.questions if q.key != key))
    return _ANSWERS[kind](asked_less, subject, choice)


def _question(table_map: TableMap, key: str) -> Question:
    for question in table_map.questions:
        if question.key == key:
            return question
    raise ValueError(f"{table_map.raw} has no question {key}")


def _table(table_map: TableMap, _subject: str, choice: str) -> TableMap:
    return TableMap(table_map.raw, choice or None, fingerprint=table_map.fingerprint)


def _column(table_map: TableMap, target: str, choice: str) -> TableMap:
    others = tuple(c for c in table_map.columns if c.target != target)
    if not choice:
        return replace(table_map, columns=others)
    known = [c for c in (*table_map.columns, *table_map.candidates) if c.source == choice]
    same = [c for c in known if c.target == target] or known
    written = same[0] if same else ColumnMap(choice, target, Confidence.SURE, ANSWERED)
    chosen = replace(written, target=target, confidence=Confidence.SURE, reason=ANSWERED)
    ignored = {h: why for h, why in table_map.ignored.items() if h != choice}
    return replace(table_map, columns=(*others, chosen), ignored=ignored)


def _dates(table_map: TableMap, heading: str, choice: str) -> TableMap:
    order = DateOrder(choice)
    undecided = {DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST}

    def ordered(column: ColumnMap) -> ColumnMap:
        known = column.written.date_orders
        rest = tuple(o for o in known if o not in undecided)
        # A column that mixes both keeps both: what can be read one way only is read so.
        mixed = tuple(o for o in undecided if o != order) if undecided <= set(known) else ()
        orders = (*rest, order, *mixed)
        return replace(column, written=replace(column.written, date_orders=orders))

    return _changed(table_map, heading, ordered)


def _decimals(table_map: TableMap, heading: str, choice: str) -> TableMap:
    def marked(column: ColumnMap) -> ColumnMap:
        return replace(column, written=replace(column.written, decimal_mark=choice))

    return _changed(table_map, heading, marked)


def _values(table_map: TableMap, subject: str, choice: str) -> TableMap:
    heading, value = _heading_of(table_map, subject)

    def meaning(column: ColumnMap) -> ColumnMap:
        return replace(column, values={**column.values, value: choice}) if choice else column

    return _changed(table_map, heading, meaning)


def _rows(table_map: TableMap, subject: str, choice: str) -> TableMap:
    heading, value = _heading_of(table_map, subject)
    kept = tuple(v for v in table_map.keep_rows.get(heading, ()) if v != value)
    if choice == KEEP:
        kept = (*kept, value)
    return replace(table_map, keep_rows={**table_map.keep_rows, heading: kept})


def _keys(table_map: TableMap, heading: str, choice: str) -> TableMap:
    others = tuple(c for c in table_map.columns if c.target != "is_key")
    if not choice:
        return replace(table_map, columns=others)
    (marks,) = (c for c in table_map.columns if c.target == "is_key" and c.source == heading)
    values = dict(marks.values)
    if choice in values:
        values = {value: "true" if value == choice else "false" for value in values}
    chosen = replace(marks, values=values, confidence=Confidence.SURE, reason=ANSWERED)
    return replace(table_map, columns=(*others, chosen))


def _currency(table_map: TableMap, _subject: str, choice: str) -> TableMap:
    return replace(table_map, constants={**table_map.constants, "currency": choice})


def _changed(
    table_map: TableMap, heading: str, change: Callable[[ColumnMap], ColumnMap]
) -> TableMap:
    """Return the mapping with every use of one heading changed and the change taken as sure."""

    open_ = {question.key for question in table_map.questions}

    def changed(column: ColumnMap) -> ColumnMap:
        if column.source != heading:
            return column
        done = change(column)
        if open_ & {f"column:{column.target}", f"dates:{heading}", f"decimals:{heading}"}:
            return done
        return replace(done, confidence=Confidence.SURE, reason=ANSWERED)

    return replace(
        table_map,
        columns=tuple(changed(c) for c in table_map.columns),
        candidates=tuple(changed(c) for c in table_map.candidates),
    )


def _heading_of(table_map: TableMap, subject: str) -> tuple[str, str]:
    """Split "<heading>:<value>": both may hold colons, so the mapping's headings decide."""
    headings = {c.source for c in table_map.columns} | set(table_map.keep_rows)
    fitting = [h for h in headings if subject.startswith(f"{h}:")]
    heading = max(fitting, key=len)
    return heading, subject[len(heading) + 1 :]


_ANSWERS: dict[str, Callable[[TableMap, str, str], TableMap]] = {
    "table": _table,
    "column": _column,
    "dates": _dates,
    "decimals": _decimals,
    "values": _values,
    "rows": _rows,
    "currency": _currency,
    "keys": _keys,
}
