"""In which order does a column write its dates?

A column that writes a day above twelve decides for itself. One whose dates all read both ways is
decided by the rest of the file, then by the other files, then by its own order and spread, and
last by how the country writes; what remains open is asked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from llavero.ledger.mapping import DateOrder
from llavero.ledger.names import plain

MONTHS = {
    name[:3]: number
    for number, names in enumerate(
        (
            "enero january", "febrero february", "marzo march", "abril april", "mayo may",
            "junio june", "julio july", "agosto august", "septiembre september",
            "octubre october", "noviembre november", "diciembre december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTHS["set"] = 9
EXCEL_DAYS = (20_000, 80_000)  # 1954 to 2119
LAST_CENTURY = 70  # two digits of a year from here on belong to it
OLDEST, NEWEST = 1950, 2100
ENDLESS = (2999, 9999)  # the years that systems write for a spell that has not ended

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?")
_TWO_PARTS = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})(?:[ T,].*)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0)?")
_EXCEL = re.compile(r"\d{5}(?:\.\d+)?")
_DAY_MONTH = re.compile(
    r"(?:[a-z]+ )?(\d{1,2})(?: de)? ([a-z]+)(?: de| del)? (\d{4}|\d{2})(?: .*)?"
)
_MONTH_DAY = re.compile(r"(?:[a-z]+ )?([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4}|\d{2})(?: .*)?")
_MONTH_YEAR = re.compile(r"([a-z]+)(?: de| del)? (\d{4}|\d{2})")

NUMERIC = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """One value read as a date: the orders in which it can be one, and the date in each."""

    readings: tuple[tuple[DateOrder, date], ...]

    @property
    def orders(self) -> frozenset[DateOrder]:
        """Return the orders in which the value is a date."""
        return frozenset(order for order, _ in self.readings)


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """What the values of one column say of the order of their dates."""

    heading: str
    values: int  # different values
    dates: int  # of them that are dates in some order
    orders: Counter[DateOrder]  # values that are a date in this order and in no other
    either: tuple[WrittenDate, ...]  # values that are dates both day and month first
    example: str | None = None  # a value that is a date in one order only

    @property
    def share(self) -> float:
        """Return the part of the values that are dates."""
        return self.dates / self.values if self.values else 0.0

    @property
    def own(self) -> DateOrder | None:
        """Return the order that the column's own values prove."""
        proven = [order for order in NUMERIC if self.orders[order]]
        return proven[0] if len(proven) == 1 else None

    @property
    def mixed(self) -> bool:
        """Return whether some values can only be day first and others only month first."""
        return all(self.orders[order] for order in NUMERIC)

    @property
    def open(self) -> bool:
        """Return whether the column writes dates both ways and proves neither."""
        return bool(self.either) and self.own is None


def written_date(text: str, *, serial: bool = True) -> WrittenDate | None:
    """Return how a value reads as a date, None if it is none.

    `serial` says whether a bare number may count the days since 1899-12-30.
    """
    text = text.strip()
    if found := _ISO.fullmatch(text):
        return _dates((DateOrder.ISO, found[1], found[2], found[3] or "1"))
    if found := _TWO_PARTS.fullmatch(text):
        first, second, year = found[1], found[2], found[3]
        return _dates(
            (DateOrder.DAY_FIRST, year, second, first), (DateOrder.MONTH_FIRST, year, first, second)
        )
    if found := _COMPACT.fullmatch(text):
        return _dates((DateOrder.COMPACT, found[1], found[2], found[3]))
    if serial and _EXCEL.fullmatch(text) and EXCEL_DAYS[0] <= float(text) <= EXCEL_DAYS[1]:
        ordinal = date(1899, 12, 30).toordinal() + int(float(text))
        return WrittenDate(((DateOrder.EXCEL, date.fromordinal(ordinal)),))
    return _worded(plain(text))


def date_evidence(heading: str, values: Iterable[str], *, serial: bool) -> DateEvidence:
    """Return what the different values of a column say."""
    orders: Counter[DateOrder] = Counter()
    either: list[WrittenDate] = []
    seen = dates = 0
    example = None
    for value in values:
        seen += 1
        read = written_date(value, serial=serial)
        if read is None:
            continue
        dates += 1
        if len({day for _, day in read.readings}) > 1:
            either.append(read)
        elif len(read.readings) == 1:
            order = read.readings[0][0]
            orders[order] += 1
            if order in NUMERIC and example is None:
                example = value
    return DateEvidence(heading, seen, dates, orders, tuple(either), example)


def orders_needed(evidence: DateEvidence, first: DateOrder | None) -> tuple[DateOrder, ...]:
    """Return the orders that the values need, `first` before the other of its kind."""
    needed = {order for order, count in evidence.orders.items() if count}
    if first:
        needed.add(first)
    rest = [order for order in DateOrder if order in needed and order not in NUMERIC]
    numeric = sorted((o for o in NUMERIC if o in needed), key=lambda order: order != first)
    return (*rest, *numeric) or (DateOrder.ISO,)


def steps_back(days: Sequence[WrittenDate | None], order: DateOrder) -> tuple[int, int]:
    """Return how many steps from row to row go back in time, read in `order`, and of how many."""
    read = [dict(day.readings).get(order) for day in days if day]
    known = [day for day in read if day]
    steps = list(pairwise(known))
    return sum(a > b for a, b in steps), len(steps)


def constant_part(evidence: DateEvidence) -> DateOrder | None:
    """Return the order in which every date is the same day of several months, if one is."""
    for order in NUMERIC:
        days = [dict(day.readings)[order] for day in evidence.either]
        if len({day.day for day in days}) == 1 and len({(d.year, d.month) for d in days}) >= 3:
            return order
    return None


def whole_months(evidence: DateEvidence) -> DateOrder | None:
    """Return the one order in which the dates fill at least three months without a gap.

    In the other some month must be missing: two orders without a gap prove nothing.
    """
    months = {order: _months(evidence, order) for order in NUMERIC}
    filled = [order for order in NUMERIC if not _has_gap(months[order])]
    return filled[0] if len(filled) == 1 and len(months[filled[0]]) >= 3 else None


def _months(evidence: DateEvidence, order: DateOrder) -> set[int]:
    days = [dict(day.readings)[order] for day in evidence.either]
    return {day.year * 12 + day.month for day in days}


def _has_gap(months: set[int]) -> bool:
    return max(months) - min(months) != len(months) - 1


def _worded(text: str) -> WrittenDate | None:
    """Read a date whose month is a word: "31 ene 25", "31 de enero de 2025", "jan 31 2025"."""
    if found := _DAY_MONTH.fullmatch(text):
        day, month, year = found[1], _month(found[2]), found[3]
        return _dates((DateOrder.DAY_FIRST, year, month, day)) if month else None
    if found := _MONTH_DAY.fullmatch(text):
        month, day, year = _month(found[1]), found[2], found[3]
        return _dates((DateOrder.MONTH_FIRST, year, month, day)) if month else None
    if found := _MONTH_YEAR.fullmatch(text):
        month = _month(found[1])
        return _dates((DateOrder.DAY_FIRST, found[2], month, "1")) if month else None
    return None


def _month(word: str) -> str | None:
    number = MONTHS.get(word[:3])
    return str(number) if number else None


def _full_year(year: str) -> int:
    if len(year) == 4:
        return int(year)
    return int(year) + (1900 if int(year) >= LAST_CENTURY else 2000)


def _dates(*parts: tuple[DateOrder, str, str | None, str]) -> WrittenDate | None:
    readings = []
    for order, year, month, day in parts:
        full = _full_year(year)
        try:
            read = date(full, int(month or 0), int(day))
        except ValueError:
            continue
        if OLDEST <= read.year <= NEWEST or read.year in ENDLESS:
            readings.append((order, read))
    return WrittenDate(tuple(readings)) if readings else None
