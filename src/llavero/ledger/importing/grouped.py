"""Does a ledger name its customer in a row of its own above the lines of that customer?

So do reports by customer: the name alone, its lines, "Total for" the name, the next name.
"""

from collections.abc import Mapping
from dataclasses import replace

from llavero.ledger.importing.parsing import tidy
from llavero.ledger.importing.rules import TOTAL_BEGINS
from llavero.ledger.recognition.choice import candidates, choose
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.evidence.sample import Row, Sample
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.sql import identifier, text

CUSTOMER = "account_id"
ABOVE = "source_above"  # no heading begins so
LEAST = 2  # names
MOST_LINES = 0.02  # of the lines of a report may fill the column of the names
FULL = 3  # cells from which a row is a line
LABEL = 2  # cells up to which a row that fills the column is a name, not a line


def may_be_grouped(raw: RawTable) -> bool:
    """Return whether the table has a column without a heading to its left."""
    return raw.columns[0] == "#1"


def grouped(raw: RawTable, sample: Sample, seen: Mapping[str, Looks]) -> RawTable:
    """Return the ledger with the customer of the row above in each line, where it says no other."""
    choice = choose("ledger", candidates(seen, "ledger", typed=raw.canonical), seen)
    lacks = set(choice.missing) == {CUSTOMER} or _is_names(choice.of(CUSTOMER), raw)
    if not lacks or not choice.of("doc_date") or not _names_above(sample):
        return raw
    first, rest = identifier(raw.columns[0]), raw.columns[1:]
    alone = " AND ".join(f"{tidy(identifier(one))} IS NULL" for one in rest)
    begins = f"regexp_matches(lower(strip_accents({tidy(first)})), {text(TOTAL_BEGINS)})"
    name = f"CASE WHEN {alone} AND NOT {begins} THEN {tidy(first)} END"
    above = f"last_value({ABOVE} IGNORE NULLS) OVER (ORDER BY source_row ROWS UNBOUNDED PRECEDING)"
    listed = ", ".join(map(identifier, rest))
    named = f"SELECT *, {name} AS {ABOVE} FROM ({raw.select})"
    each = f"SELECT *, coalesce({tidy(first)}, {above})::VARCHAR AS {CUSTOMER} FROM ({named})"
    told = ", ".join([listed, CUSTOMER, *([raw.fault] if raw.fault else []), "source_row"])
    select = f"SELECT {told} FROM ({each}) WHERE {ABOVE} IS NULL"
    columns = (*rest, CUSTOMER)
    made = replace(raw, columns=columns, select=select, ordered=None, spread=None)
    return made.noting(("import-customer-above", {}))


def _is_names(candidate: object, raw: RawTable) -> bool:
    return getattr(candidate, "source", None) == raw.columns[0]


def _names_above(sample: Sample) -> bool:
    """Return whether the first column holds names in rows of their own, above lines without one."""
    names = {row[0] for row in sample.rows if row[0] and _filled(row) < LABEL}
    lines = [row for row in sample.rows if _filled(row) >= FULL]
    labelled = [row for row in lines if row[0] and not _is_sum(row)]
    return len(names) >= LEAST and len(labelled) <= MOST_LINES * len(lines)


def _filled(row: Row) -> int:
    return sum(cell is not None for cell in row)


def _is_sum(row: Row) -> bool:
    return (row[0] or "").casefold().startswith(("total", "subtotal", "sub total", "suma"))
