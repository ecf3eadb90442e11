"""Which rows are in a table of sales that has a column for each month?"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from llavero.ledger.importing.dates import MONTHS
from llavero.ledger.importing.parsing import DASHES, among, tidy
from llavero.ledger.mapping import Reason, TableMap
from llavero.ledger.names import plain
from llavero.ledger.recognition.choice import candidates, choose
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.sources.raw import WITHIN, RawTable
from llavero.ledger.sources.sql import identifier, text

MANY_MONTHS = 6
NOTE = "import-months-unfolded"
BESIDE = Reason("recognition-months-beside")
NUMBERS = 0.6
NO_SALE = frozenset(
    {"quantity", "cost", "budget", "quota", "percent", "margin", "purchase", "stock"}
)
_ISO = re.compile(r"((?:19|20)\d\d)[-/. ]?(0?[1-9]|1[0-2])(?:[-/. ]0?1(?:[ T]00:00.*)?)?")
_AFTER = re.compile(r"(?:0?1[-/. ])?(0?[1-9]|1[0-2])[-/. ]((?:19|20)\d\d)")
_WORDED = re.compile(r"([a-z]+)\.? ?(?:de |del |of )?(?:((?:19|20)?\d\d))?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def may_be_unfolded(raw: RawTable) -> bool:
    """Return whether the headings hold a column for each of many months."""
    return len(months_in(raw)) >= MANY_MONTHS


def months_in(raw: RawTable) -> dict[str, str]:
    """Return the first day of the month that each heading says, in their order.

    Where the headings say no year, the name of the sheet or else of the file must.
    """
    said = {column: month_of(column) for column in raw.columns}
    found = {column: month for column, month in said.items() if month}
    years = _years(raw.name)
    unsaid = any(year is None for _, year in found.values())
    once = len({month for month, _ in found.values()}) == len(found)
    if unsaid and not (len(years) == 1 and once):
        return {}
    return {
        column: f"{year or years[0]:04}-{month:02}-01" for column, (month, year) in found.items()
    }


def month_of(column: str) -> tuple[int, int | None] | None:
    """Return the month and the year that a heading is: "ene-24", "2024-01", "Enero"."""
    bare = column.strip()
    if match := _ISO.fullmatch(bare):
        return int(match[2]), int(match[1])
    if match := _AFTER.fullmatch(bare):
        return int(match[1]), int(match[2])
    match = _WORDED.fullmatch(plain(bare))
    if match is None or match[1] not in MONTHS:
        return None
    year = int(match[2]) if match[2] else None
    return MONTHS[match[1]], year + 2000 if year is not None and year < 100 else year


def unfolded(raw: RawTable, seen: Mapping[str, Looks]) -> RawTable:
    """Return sales with a column for each month as a row per customer and month."""
    months = months_in(raw)
    if len(months) < MANY_MONTHS or not _are_sales(raw, months, seen):
        return raw
    kept = [c for c in raw.columns if c not in months and not _is_sum(c, seen[c])]
    listed = ", ".join(map(identifier, kept))
    days = ", ".join(map(text, months.values()))
    amounts = ", ".join(map(identifier, months))
    each = (
        f"SELECT {listed}, unnest([{days}]) AS doc_date, unnest([{amounts}]) AS net_amount, "
        f"{', '.join([*([raw.fault] if raw.fault else []), 'source_row'])} FROM ({raw.select})"
    )
    said = tidy("net_amount")
    zero = "regexp_full_match(net_amount, '[-$ ]*0*[.,]?0*[ -]*')"
    select = (
        f"SELECT * FROM ({each}) WHERE {said} IS NOT NULL AND NOT {zero} "
        f"AND NOT {among(said, DASHES)}"
    )
    columns = (*kept, "doc_date", "net_amount")
    made = replace(
        raw, columns=columns, select=select, ordered=None, spread=None, canonical=frozenset()
    )
    facts: dict[str, object] = {"first": next(iter(months)), "last": [*months][-1]}
    return made.noting((NOTE, facts))


def _years(name: str) -> list[int]:
    sheet = _YEAR.findall(name.rpartition(WITHIN)[2])
    return sorted({int(year) for year in sheet or _YEAR.findall(name)})


def _are_sales(raw: RawTable, months: Mapping[str, str], seen: Mapping[str, Looks]) -> bool:
    """Return whether the months hold amounts, of customers that the other columns name."""
    if any(not seen[m].blank and seen[m].numbers < NUMBERS for m in months):
        return False
    titled = heading(raw.name.replace(WITHIN, " ")).concepts
    said = {concept for c in raw.columns if c not in months for concept in heading(c).concepts}
    if (titled | said) & NO_SALE or "supplier" in said:
        return False
    others = {c: look for c, look in seen.items() if c not in months}
    choice = choose("ledger", candidates(others, "ledger"), others)
    return choice.of("account_id") is not None


def _is_sum(column: str, look: Looks) -> bool:
    """Return whether a column adds up or averages the months beside it."""
    return look.numbers >= NUMBERS and bool(heading(column).concepts & {"total", "amount"})


def without_monthly_copies(
    raws: Sequence[RawTable], maps: Sequence[TableMap], *, documents: bool
) -> tuple[TableMap, ...]:
    """Leave out sales by month where sales by document came too: they would count twice.

    documents   whether the study has sales by document already
    """
    unfolded_ = [any(note == NOTE for note, _ in raw.notes) for raw in raws]
    by_document = documents or any(
        found.table == "ledger" and not was and any(c.target == "doc_id" for c in found.columns)
        for found, was in zip(maps, unfolded_, strict=True)
    )
    return tuple(
        TableMap(found.raw, None, reason=BESIDE, fingerprint=found.fingerprint)
        if was and by_document and found.table == "ledger"
        else found
        for found, was in zip(maps, unfolded_, strict=True)
    )
