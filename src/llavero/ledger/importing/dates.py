"""Which day does a written text mean?

The column's orders are tried one after another, value by value. A day keeps the date that was
written: a time of day after it, or a zone, does not move it.
"""

from collections.abc import Sequence

from llavero.ledger.mapping import DateOrder
from llavero.ledger.sources.sql import text

MONTHS = {
    **dict.fromkeys(("ene", "enero", "jan", "january"), 1),
    **dict.fromkeys(("feb", "febrero", "february"), 2),
    **dict.fromkeys(("mar", "marzo", "march"), 3),
    **dict.fromkeys(("abr", "abril", "apr", "april"), 4),
    **dict.fromkeys(("may", "mayo"), 5),
    **dict.fromkeys(("jun", "junio", "june"), 6),
    **dict.fromkeys(("jul", "julio", "july"), 7),
    **dict.fromkeys(("ago", "agosto", "aug", "august"), 8),
    **dict.fromkeys(("sep", "sept", "set", "septiembre", "setiembre", "september"), 9),
    **dict.fromkeys(("oct", "octubre", "october"), 10),
    **dict.fromkeys(("nov", "noviembre", "november"), 11),
    **dict.fromkeys(("dic", "diciembre", "dec", "december"), 12),
}
# Two digits of a year from here on belong to the last century.
LAST_CENTURY = 70
# Excel's days that can be a date of business: 1954 to 2119.
FIRST_SERIAL, LAST_SERIAL = 20_000, 80_000
TIME = r"(?:[ T]+\d{1,2}:\d{2}.*)?"
SEPARATOR = r"[-/. ]"


def day(
    value: str, orders: Sequence[DateOrder], *, months: bool = False, years: bool = False
) -> str:
    """Return the SQL of the day that the SQL `value` (a text) means, or NULL.

    With `months`, a month alone (`2025-01`, `01/2025`, `ene-25`) means its first day; with
    `years`, a year alone.
    """
    # A date that begins with its year can be read in one way only, whatever the others do.
    orders = tuple(dict.fromkeys((*orders, DateOrder.ISO)))
    # The quick readings know one form each, which no other order writes; they go first because
    # most values have one of them and a regular expression costs ten times as much.
    quick = [_QUICK[order](value) for order in orders if order in _QUICK]
    forms = [form for order in orders for form in _FORMS.get(order, ())]
    forms += [*_NAMED, *(_MONTHS_ALONE if months else ())]
    readings = [*quick, *(_matched(value, *form) for form in forms)]
    if years:
        alone = f"regexp_full_match({value}, '(19|20)[0-9][0-9]')"
        readings.append(f"CASE WHEN {alone} THEN try_cast({value} || '-01-01' AS DATE) END")
    return f"coalesce({', '.join(readings)})"


def _iso(value: str) -> str:
    return f"CASE WHEN {value}[5] IN ('-', '/') THEN try_cast({value} AS DATE) END"


def _day_first(value: str) -> str:
    return _strptime(value, "%d/%m/%Y")


def _month_first(value: str) -> str:
    return _strptime(value, "%m/%d/%Y")


def _strptime(value: str, format_: str) -> str:
    # A year of two digits would be read as one of the first century.
    return f"CASE WHEN length({value}) = 10 THEN try_strptime({value}, '{format_}')::DATE END"


def _excel(value: str) -> str:
    serial = f"try_cast({value} AS DECIMAL(18,6))"
    inside = f"{serial} BETWEEN {FIRST_SERIAL} AND {LAST_SERIAL}"
    return f"CASE WHEN {inside} THEN DATE '1899-12-30' + floor({serial})::INTEGER END"


def _matched(value: str, form: str, names: tuple[str, ...]) -> str:
    """Return the day that the groups of a regular expression give, or NULL."""
    plain = f"strip_accents(lower({value}))" if "name" in names else value
    whole = text(rf"^\s*{form}\s*$")
    group = {
        name: f"regexp_extract({plain}, {whole}, {at})" for at, name in enumerate(names, start=1)
    }
    year, century = group["year"], f"CASE WHEN {group['year']} >= '{LAST_CENTURY}'"
    full_year = f"CASE WHEN length({year}) = 4 THEN '' ELSE {century} THEN '19' ELSE '20' END END"
    month = group.get("month") or f"{_NUMBER_OF_NAME}[{group['name']}]"
    number = group.get("day", "'1'")
    written = f"{full_year} || {year} || '-' || {month} || '-' || {number}"
    return f"CASE WHEN regexp_matches({plain}, {whole}) THEN try_cast({written} AS DATE) END"


_NUMBER_OF_NAME = "MAP {" + ", ".join(f"{text(k)}: '{v}'" for k, v in MONTHS.items()) + "}"
_QUICK = {
    DateOrder.ISO: _iso,
    DateOrder.DAY_FIRST: _day_first,
    DateOrder.MONTH_FIRST: _month_first,
    DateOrder.EXCEL: _excel,
}
Form = tuple[str, tuple[str, ...]]  # regular expression, what its groups are
_NUMERIC = rf"(\d{{1,2}}){SEPARATOR}(\d{{1,2}}){SEPARATOR}(\d{{4}}|\d{{2}}){TIME}"
_FORMS: dict[DateOrder, tuple[Form, ...]] = {
    DateOrder.ISO: (
        (rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){TIME}", ("year", "month", "day")),
    ),
    DateOrder.DAY_FIRST: ((_NUMERIC, ("day", "month", "year")),),
    DateOrder.MONTH_FIRST: ((_NUMERIC, ("month", "day", "year")),),
    DateOrder.COMPACT: (
        (r"(\d{4})(\d{2})(\d{2})(?:[ T]?\d{2}:?\d{2}.*)?", ("year", "month", "day")),
    ),
}
# Whatever the order of the column, a month in letters is no day.
_WEEKDAY = r"(?:[a-z]{2,9}\.?,? +)?"
_BETWEEN = r"(?: de | del |[-/., ])+"
_NAME = r"([a-z]{3,10})"
_YEAR = r"(\d{4}|\d{2})"
_NAMED: tuple[Form, ...] = (
    (rf"{_WEEKDAY}(\d{{1,2}}){_BETWEEN}{_NAME}{_BETWEEN}{_YEAR}{TIME}", ("day", "name", "year")),
    (rf"{_WEEKDAY}{_NAME}{_BETWEEN}(\d{{1,2}}){_BETWEEN}{_YEAR}{TIME}", ("name", "day", "year")),
    (rf"(\d{{4}}){_BETWEEN}{_NAME}{_BETWEEN}(\d{{1,2}}){TIME}", ("year", "name", "day")),
)
_MONTHS_ALONE: tuple[Form, ...] = (
    (r"(\d{4})[-/.]?(\d{1,2})", ("year", "month")),
    (r"(\d{1,2})[-/.](\d{4})", ("month", "year")),
    (rf"{_NAME}(?: de |[-/., ])+{_YEAR}", ("name", "year")),
)
