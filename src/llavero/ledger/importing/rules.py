"""Which rows of a source are no rows of the ledger, and by which rule?

A rule is written `name` or `name:column`; its sentence is `aside-<name>`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from llavero.ledger.importing.parsing import MARGIN, among, says_something, tidy
from llavero.ledger.schema import TableSchema, Type
from llavero.ledger.sources.sql import identifier, text

BLANK = "blank-row"
HEADING = "repeated-heading"
TOTALS = "totals-row"
STATE = "state-not-counted"
OTHER_CURRENCY = "other-currency"
NO_VALUE = "no-value"
UNREADABLE = "unreadable"
IMPLAUSIBLE = "implausible-date"
DUPLICATE = "duplicate"
# Rows that carry nothing of their own: their amounts are not missing from anything.
WITHOUT_FACTS = (BLANK, HEADING, TOTALS)

# Columns in which a label of a sum is nothing else.
LABELLED = ("account_id", "account_name", "name", "doc_id", "seller_id", "seller_name")
# A product or a region may be called Total; the row of a sum lacks one of these besides.
OF_A_LINE = ("doc_id", "line_id", "seller_id", "product_id", "qty", "unit_price")
# A label in a column that nobody uses tells a sum where the first of these that there is lacks.
OF_THE_GOODS = ("product_id", "unit_price", "doc_id", "line_id", "qty")
FIRST_PLAUSIBLE = date(1970, 1, 1)
# The whole cell, so that a customer called Total Energies stays a customer.
TOTAL_WORDS = r"(gran |grand )?(sub)? ?(total|suma)(es|s)?( general| global)?:?"
# In a row that lacks what it must have, a cell that begins like this tells it is a sum.
TOTAL_BEGINS = r"^(gran |grand )?(sub)? ?(total|suma|sum)(es|s)?\b"


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of the source and what it becomes; all in SQL over one row."""

    heading: str
    came: str  # the text as it came
    target: str  # column of the table


def rule_of_row(
    table: TableSchema,
    cells: Sequence[Cell],
    *,
    all_came: Sequence[str],
    unused: Sequence[str],
    kept: Sequence[tuple[str, tuple[str, ...]]],
    today: date,
) -> str:
    """Return the SQL of the rule that keeps a row out, NULL where none does.

    all_came   every column of the source, as it came
    unused     those of them that nothing is read from
    kept       a column that came and the only values with which a row counts
    """
    by_target = {cell.target: cell for cell in cells}
    sums = f"({_is_sum(table, by_target)} OR {is_sum_besides(by_target, unused)})"
    left = OTHER_CURRENCY if table.name == "fx" else STATE
    bad = [f"{identifier(name)} IS NULL" for name in table.required if name in by_target]
    bad += [_not_kept(came, values) for came, values in kept]
    bad += [_implausible(name, today) for name in _dated(table, by_target)]
    named = [
        f"WHEN {_is_blank(all_came)} THEN {text(BLANK)}",
        f"WHEN {_repeats_heading(cells)} THEN {text(HEADING)}",
        f"WHEN {_begins_like_sum(all_came, table, by_target)} OR {sums} THEN {text(TOTALS)}",
        *(f"WHEN {_not_kept(came, values)} THEN {text(left)}" for came, values in kept),
    ]
    for name in table.required:
        if name in by_target:
            named += _missing(name, by_target[name].came, table)
    named += [
        f"WHEN {_implausible(name, today)} THEN {text(f'{IMPLAUSIBLE}:{name}')}"
        for name in _dated(table, by_target)
    ]
    return f"CASE WHEN {' OR '.join([*bad, sums])} THEN CASE {' '.join(named)} END END"


def unread_values(table: TableSchema, cells: Sequence[Cell]) -> str:
    """Return the SQL of the optional columns whose value could not be read, NULL where none."""
    optional = [
        cell
        for cell in cells
        if not table.column(cell.target).required and _may_be_unreadable(table, cell.target)
    ]
    if not optional:
        return "NULL::VARCHAR[]"
    suspected = [f"({identifier(c.target)} IS NULL AND {c.came} IS NOT NULL)" for c in optional]
    said = ", ".join(
        f"CASE WHEN {identifier(c.target)} IS NULL AND "
        f"{says_something(tidy(c.came), table.column(c.target).type)} "
        f"THEN {text(c.target)} END"
        for c in optional
    )
    found = f"list_filter([{said}], lambda name: name IS NOT NULL)"
    return f"CASE WHEN {' OR '.join(suspected)} THEN nullif({found}, []::VARCHAR[]) END"


def _may_be_unreadable(table: TableSchema, target: str) -> bool:
    column = table.column(target)
    return column.type is not Type.TEXT or bool(column.values)


def _dated(table: TableSchema, by_target: dict[str, Cell]) -> list[str]:
    return ["doc_date"] if table.name == "ledger" and "doc_date" in by_target else []


def _implausible(name: str, today: date) -> str:
    last = date(today.year + 1, 12, 31)
    return f"{identifier(name)} NOT BETWEEN DATE '{FIRST_PLAUSIBLE}' AND DATE '{last}'"


def _not_kept(came: str, values: tuple[str, ...]) -> str:
    said = f"coalesce(lower(trim({came}, {text(MARGIN)})), '')"
    return f"NOT {among(said, [value.strip().lower() for value in values])}"


def _missing(name: str, came: str, table: TableSchema) -> list[str]:
    column = identifier(name)
    says = says_something(tidy(came), table.column(name).type)
    return [
        f"WHEN {column} IS NULL AND {says} THEN {text(f'{UNREADABLE}:{name}')}",
        f"WHEN {column} IS NULL THEN {text(f'{NO_VALUE}:{name}')}",
    ]


def _is_blank(all_came: Sequence[str]) -> str:
    return " AND ".join(f"coalesce(trim({came}, {text(MARGIN)}), '') = ''" for came in all_came)


def _repeats_heading(cells: Sequence[Cell]) -> str:
    came_of = {cell.heading: cell.came for cell in cells}
    same = [
        f"coalesce(lower(trim({came}, {text(MARGIN)})) = lower({text(heading)}), false)::INTEGER"
        for heading, came in came_of.items()
    ]
    needed = min(2, len(same))
    return f"({' + '.join(same)}) >= {needed}" if same else "false"


def _begins_like_sum(
    all_came: Sequence[str], table: TableSchema, by_target: dict[str, Cell]
) -> str:
    lacks = [f"{identifier(name)} IS NULL" for name in table.required if name in by_target]
    begins = " OR ".join(
        f"coalesce(regexp_matches(lower(strip_accents(trim({came}, {text(MARGIN)}))), "
        f"{text(TOTAL_BEGINS)}), false)"
        for came in all_came
    )
    return f"(({' OR '.join(lacks)}) AND ({begins}))" if lacks and begins else "false"


def _is_sum(table: TableSchema, by_target: dict[str, Cell]) -> str:
    """Return the SQL of whether a row is a sum by its label, though it lacks nothing required."""
    named = [f"coalesce({is_total(by_target[n].came)}, false)" for n in LABELLED if n in by_target]
    lacks = [f"{identifier(name)} IS NULL" for name in OF_A_LINE if name in by_target]
    others = [
        f"coalesce({is_total(cell.came)}, false)"
        for cell in by_target.values()
        if cell.target not in LABELLED and _is_free_text(table, cell.target)
    ]
    if lacks and others:
        named.append(f"(({' OR '.join(lacks)}) AND ({' OR '.join(others)}))")
    return f"({' OR '.join([*named, 'false'])})"


def is_sum_besides(targets: Collection[str], unused: Sequence[str]) -> str:
    """Return the SQL of whether a column that nobody uses labels the row a sum."""
    telling = next((name for name in OF_THE_GOODS if name in targets), None)
    if telling is None or not unused:
        return "false"
    labels = " OR ".join(f"coalesce({may_be_total(value)}, false)" for value in unused)
    # Most rows have their goods: of these no label is looked at.
    return f"(CASE WHEN {identifier(telling)} IS NULL THEN {labels} ELSE false END)"


def _is_free_text(table: TableSchema, target: str) -> bool:
    column = table.column(target)
    return column.type is Type.TEXT and not column.values


def is_total(value: str) -> str:
    """Return the SQL of whether a text is the label of a sum."""
    return (
        f"regexp_full_match(lower(strip_accents(trim({value}, {text(MARGIN)}))), "
        f"{text(TOTAL_WORDS)})"
    )


def may_be_total(value: str) -> str:
    """Return the SQL of whether a code may be the label of a sum: its first letter tells."""
    first = " OR ".join(f"starts_with({value}, '{letter}')" for letter in "TtSsGg ")
    return f"(CASE WHEN {first} THEN {is_total(value)} ELSE false END)"
