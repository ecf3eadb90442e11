"""Which column that a table lacks do others of it make up?

A date of month and year, an amount of quantity and price, a cost of quantity and unit cost, the
number of a document of its series and a number that each series counts anew, the path in the org
chart of its levels, an amount of a total and its taxes, the customer of a line of the row above,
rows of months that are columns.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from re import findall

import duckdb

from llavero.ledger.importing.dates import MONTHS
from llavero.ledger.importing.grouped import grouped, may_be_grouped
from llavero.ledger.importing.levels import (
    BETWEEN,
    department_of,
    levels,
    may_hold_levels,
    path_of,
)
from llavero.ledger.importing.local_amount import local_amount, may_tell_rates
from llavero.ledger.importing.months import SAYS_WHEN, first_day, is_month_of_year
from llavero.ledger.importing.numbers import number
from llavero.ledger.importing.parsing import tidy
from llavero.ledger.importing.unfolding import may_be_unfolded, unfolded
from llavero.ledger.importing.untaxed import may_hold_taxes, taxed
from llavero.ledger.mapping import Written
from llavero.ledger.recognition.choice import Choice, candidates, choose
from llavero.ledger.recognition.evidence.amounts import number_evidence
from llavero.ledger.recognition.evidence.content import Looks, looks
from llavero.ledger.recognition.evidence.sample import Sample, read_sample
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.schema import Type
from llavero.ledger.sources.raw import WITHIN, Note, RawTable
from llavero.ledger.sources.sql import identifier, text

Seen = Mapping[str, Looks]
Made = tuple[str, str, Note]  # heading, SQL of its text, what the user is told
DATES = (("ledger", "doc_date"), ("fx", "month"))
MOST = 0.9
SERIES = (frozenset({"serie"}), frozenset({"serie", "document"}))
OF_A_UNIT = ({"unit", "cost"}, {"price", "cost"}, {"unit", "price", "cost"})
MONEY = Type.MONEY


def completed(raw: RawTable) -> RawTable:
    """Return the table with the columns that others make up, under the schema's own names."""
    if raw.table is not None or not _may_lack(raw):
        return raw
    with duckdb.connect() as connection:
        sample = read_sample(raw, connection)
    seen = {source: looks(source, sample.column(source)) for source in raw.columns}
    if may_be_unfolded(raw):
        return unfolded(raw, seen)
    if may_be_grouped(raw) and (above := grouped(raw, sample, seen)) is not raw:
        return completed(above)
    if may_hold_levels(raw.columns):
        raw = _placed(raw, sample, seen)
    raw = _numbered_by_series(_dated_by_month(raw, seen), seen)
    made = (*_dates(raw, seen), *_amounts(raw, seen), *_costs(raw, seen), *_untaxed(sample, seen))
    for column in (*made, *_rates(sample, seen)):
        raw = _with(raw, *column)
    return raw


def _may_lack(raw: RawTable) -> bool:
    """Return whether something says when, or a quantity and a price, by the headings alone."""
    columns = raw.columns
    if may_hold_levels(columns) or may_hold_taxes(columns):
        return True
    if may_be_grouped(raw) or may_be_unfolded(raw) or may_tell_rates(columns):
        return True
    said = [heading(column).concepts for column in columns]
    whole = frozenset().union(*said)
    if whole & SAYS_WHEN or {"quantity", "price"} <= whole:
        return True
    return {"quantity", "cost"} <= whole or any(concepts in SERIES for concepts in said)


def _with(raw: RawTable, name: str, sql: str, note: Note) -> RawTable:
    def wide(select: str | None) -> str | None:
        return select and f"SELECT *, ({sql})::VARCHAR AS {identifier(name)} FROM ({select})"

    select = wide(raw.select)
    assert select is not None, "a table has its rows"
    ordered, spread, columns = wide(raw.ordered), wide(raw.spread), (*raw.columns, name)
    made = replace(raw, columns=columns, select=select, ordered=ordered, spread=spread)
    return made.noting(note)


def _placed(raw: RawTable, sample: Sample, seen: Seen) -> RawTable:
    """Return a staff list with the path and the department in place of the levels that say them."""
    found = levels(sample, seen)
    if not found:
        return raw
    made = {"org_path": path_of(found)}
    if "dept" not in raw.columns and not _says_department(raw, found):
        made["dept"] = department_of(found, seen)

    def read(select: str | None) -> str | None:
        kept = f"* EXCLUDE ({', '.join(map(identifier, found))})"
        new = [f"({sql})::VARCHAR AS {identifier(name)}" for name, sql in made.items()]
        return select and f"SELECT {', '.join([kept, *new])} FROM ({select})"

    columns = (*(one for one in raw.columns if one not in found), *made)
    select = read(raw.select)
    assert select is not None, "a table has its rows"
    placed = replace(
        raw, columns=columns, select=select, ordered=read(raw.ordered), spread=read(raw.spread)
    )
    return placed.noting(("import-path-of-levels", {"levels": BETWEEN.join(found)}))


def _says_department(raw: RawTable, levels_: Sequence[str]) -> bool:
    return any("dept" in heading(one).concepts for one in raw.columns if one not in levels_)


def _dated_by_month(raw: RawTable, seen: Seen) -> RawTable:
    """Return a ledger that only says the month of a sale with the first day in its place."""
    source = next((s for s, look in seen.items() if is_month_of_year(s, look)), None)
    others = {s: look for s, look in seen.items() if s != source}
    if source is None or _lacks("ledger", "doc_date", raw, others) is None:
        return raw
    made = _in_place(raw, source, first_day(source))
    return made.noting(("import-date-of-month-alone", {"month": source}))


def _numbered_by_series(raw: RawTable, seen: Seen) -> RawTable:
    """Return a ledger whose documents are numbered by each series with the series before."""
    choice = _ledger(raw, seen)
    number_ = choice.of("doc_id") if choice else None
    series = [s for s in seen if heading(s).concepts in SERIES and not seen[s].blank]
    if number_ is None or len(series) != 1 or number_.source == series[0]:
        return raw
    if seen[number_.source].numbers < MOST:
        return raw  # the number says its series already
    parts = ", ".join(tidy(identifier(s)) for s in (series[0], number_.source))
    made = _in_place(raw, number_.source, f"concat_ws('-', {parts})")
    facts: dict[str, object] = {"series": series[0], "number": number_.source}
    return made.noting(("import-number-of-series", facts))


def _in_place(raw: RawTable, source: str, sql: str) -> RawTable:
    """Return a table with other text in one of its columns."""

    def read(select: str | None) -> str | None:
        return select and f"SELECT * REPLACE ({sql} AS {identifier(source)}) FROM ({select})"

    select = read(raw.select)
    assert select is not None, "a table has its rows"
    return replace(raw, select=select, ordered=read(raw.ordered), spread=read(raw.spread))


def _lacks(table: str, target: str, raw: RawTable, seen: Seen) -> Choice | None:
    """Return the choice of a table whose only required columns still open are these."""
    choice = choose(table, candidates(seen, table, typed=raw.canonical), seen)
    lacking = set(choice.missing)
    allowed = {"doc_date", "net_amount"} if table == "ledger" else {target}
    return choice if target in lacking <= allowed else None


def _dates(raw: RawTable, seen: Seen) -> Iterator[Made]:
    month = next((s for s, look in seen.items() if _is_month(s, look)), None)
    year = next((s for s, look in seen.items() if look.years > MOST), None)
    named = findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", raw.name.rpartition(WITHIN)[2] or raw.name)
    if month is None or (year is None and len(set(named)) != 1):
        return
    said = f"left({tidy(identifier(year))}, 4)" if year else text(named[0])
    for table, target in DATES:
        if target not in raw.columns and _lacks(table, target, raw, seen):
            sql = f"{said} || '-' || lpad({_month(identifier(month))}, 2, '0') || '-01'"
            facts: dict[str, object] = {"column": target, "month": month, "year": year or named[0]}
            yield target, sql, ("import-date-of-month", facts)
            return


def _is_month(source: str, look: Looks) -> bool:
    if "month" not in heading(source).concepts or look.blank or look.dates > 0:
        return False
    known = {*MONTHS, *(str(n) for n in range(1, 13)), *(f"{n:02}" for n in range(1, 13))}
    values = [value.casefold().removesuffix(".") for value in look.different]
    return sum(value in known for value in values) >= MOST * len(values)


def _month(column: str) -> str:
    bare = f"rtrim(lower(strip_accents({tidy(column)})), '.')"
    cases = " ".join(f"WHEN {text(name)} THEN {text(str(n))}" for name, n in MONTHS.items())
    return f"CASE {bare} {cases} ELSE try_cast({bare} AS INTEGER)::VARCHAR END"


def _amounts(raw: RawTable, seen: Seen) -> Iterator[Made]:
    choice = _lacks("ledger", "net_amount", raw, seen)
    if choice is None or "net_amount" in raw.columns:
        return
    quantity, price = choice.of("qty"), choice.of("unit_price") or choice.of("list_price")
    cut = [s for s in seen if "discount" in heading(s).concepts and not seen[s].blank]
    if not quantity or not price or "taxed" in heading(price.source).concepts:
        return
    if len(cut) > 1 or any("percent" not in heading(s).concepts for s in cut):
        return
    factors = [_number(raw, seen, s) for s in (quantity.source, price.source)]
    factors += [f"(1 - coalesce({_number(raw, seen, s)}, 0) / {_whole(seen[s])})" for s in cut]
    named = " × ".join((quantity.source, price.source, *(f"(1 − {s})" for s in cut)))
    wide = " * ".join(f"({factor})::DOUBLE" for factor in factors)
    facts: dict[str, object] = {"column": "net_amount", "factors": named}
    sql = f"round(({wide})::DECIMAL(30, 8), 2)"
    yield "net_amount", sql, ("import-amount-of-factors", facts)


def _untaxed(sample: Sample, seen: Seen) -> Iterator[Made]:
    """Make up the amount of a line of which only the total with its taxes is told."""
    raw = sample.raw
    found = taxed(sample, seen) if may_hold_taxes(raw.columns) else None
    if found is None or "net_amount" in raw.columns:
        return
    taxes = " - ".join(f"coalesce({_number(raw, seen, tax)}, 0)" for tax in found.taxes)
    facts: dict[str, object] = {"terms": " − ".join((found.total, *found.taxes))}
    sql = f"({_number(raw, seen, found.total)}) - {taxes}"
    yield "net_amount", sql, ("import-amount-without-tax", facts)


def _rates(sample: Sample, seen: Seen) -> Iterator[Made]:
    """Make up the rate of a line whose amount stands in two currencies."""
    raw = sample.raw
    found = local_amount(sample, seen) if may_tell_rates(raw.columns) else None
    if found is None or "fx_rate" in raw.columns:
        return
    code = tidy(identifier(found.currency))
    home = f"{code} IS NULL" if found.house is None else f"{code} = {text(found.house)}"
    local, amount = (f"({_number(raw, seen, s)})::DOUBLE" for s in (found.local, found.amount))
    sql = f"CASE WHEN {home} THEN 1 ELSE round({local} / nullif({amount}, 0), 6) END"
    facts: dict[str, object] = {"factors": f"{found.local} / {found.amount}"}
    yield "fx_rate", sql, ("import-rate-of-amounts", facts)


def _costs(raw: RawTable, seen: Seen) -> Iterator[Made]:
    """Make up the cost of a ledger's line where only that of a unit is told."""
    choice = _ledger(raw, seen)
    quantity = choice.of("qty") if choice else None
    units = [s for s in seen if _is_of_a_unit(s) and seen[s].numbers > MOST]
    if choice is None or choice.of("cogs") or not quantity or len(units) != 1:
        return
    factors = [f"({_number(raw, seen, s)})::DOUBLE" for s in (quantity.source, units[0])]
    facts: dict[str, object] = {"column": "cogs", "factors": f"{quantity.source} × {units[0]}"}
    sql = f"round(({' * '.join(factors)})::DECIMAL(30, 8), 2)"
    yield "cogs", sql, ("import-cost-of-factors", facts)


def _is_of_a_unit(source: str) -> bool:
    said = heading(source)
    return set(said.concepts) - {"product"} in OF_A_UNIT and not said.strangers


def _ledger(raw: RawTable, seen: Seen) -> Choice | None:
    """Return the choice of a ledger that lacks at most its date or amount."""
    choice = choose("ledger", candidates(seen, "ledger", typed=frozenset(raw.canonical)), seen)
    return choice if set(choice.missing) <= {"doc_date", "net_amount"} else None


def _number(raw: RawTable, seen: Seen, source: str) -> str:
    evidence = number_evidence(source, seen[source].different)
    mark = "." if source in raw.canonical else evidence.own or "."
    return number(tidy(identifier(source)), MONEY, Written(mark), "")


def _whole(look: Looks) -> int:
    """Return what a whole discount is written as: 100, or 1 where fractions are."""
    return 1 if all(value.lstrip("0")[:1] in ("", ".", ",") for value in look.different) else 100
