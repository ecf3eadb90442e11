"""How is the value of a cell or a field written as text, and what kind of thing is it?"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

# "IVA 16%" names a column; three letters before an amount are its currency.
_TAX = r"(?!(?:IVA|IGV|VAT|GST|HST|PST|TAX|ISR|ISV|RET)\b|[A-Z]{3}.*%)"
NUMBER = re.compile(
    rf"{_TAX}"
    r"[-+−(]?\s?(?:[$€£]|[A-Z]{3})?\s?[-−]?\d[\d.,'’\s]*(?:[eE][-+]?\d+)?\s?[)%-]?"
)
DATE = re.compile(
    r"(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[-/. ][A-Za-zñ]{3,10}\.?[-/. ]\d{2,4})"
    r"(?:[T ]\d{1,2}:\d{2}.*)?"
)
YEAR = re.compile(r"(?:19|20)\d\d")


class Kind(StrEnum):
    """What a text looks like."""

    BLANK = "blank"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YEAR = "year"


TYPED = (Kind.NUMBER, Kind.DATE, Kind.YEAR)


def kind_of(text: str | None) -> Kind:
    """Return what a text looks like."""
    trimmed = (text or "").strip()
    if not trimmed:
        return Kind.BLANK
    if YEAR.fullmatch(trimmed):
        return Kind.YEAR
    if DATE.fullmatch(trimmed):
        return Kind.DATE
    return Kind.NUMBER if NUMBER.fullmatch(trimmed) else Kind.TEXT


def _float(value: float) -> str:
    # The shortest text that means this number; beyond that, binary digits are noise.
    shortest = repr(value)
    plain = format(Decimal(shortest), "f") if "e" in shortest else shortest
    return plain.removesuffix(".0")


def _instant(value: datetime) -> str:
    if value.time() == time() and value.tzinfo is None:
        return value.date().isoformat()
    return value.isoformat(" ")


def _same(value: str) -> str | None:
    return value or None


_WRITERS: Mapping[type, Callable[..., str | None]] = {
    type(None): lambda _: None,
    str: _same,
    bool: lambda value: "true" if value else "false",
    int: str,
    float: _float,
    Decimal: lambda value: format(value, "f"),
    date: date.isoformat,
    datetime: _instant,
    time: time.isoformat,
    timedelta: str,
    bytes: bytes.hex,
}
_NUMBERS = frozenset({int, float, Decimal, bool})
_DATES = frozenset({date, datetime})


def as_text(values: Sequence[object]) -> list[str | None]:
    """Return each value as text: ISO dates, numbers with a point and no exponent, blanks null."""
    if types_of(values) <= {str}:
        return [str(value) if value else None for value in values]
    return [_WRITERS[type(value)](value) for value in values]


def types_of(values: Sequence[object]) -> set[type]:
    """Return the types of the values that are not blank."""
    types = set(map(type, values)) - {type(None)}
    if str in types and not any(value for value in values if type(value) is str):
        types.remove(str)
    return types


def is_canonical(types: set[type]) -> bool:
    """Return whether values of these types are all numbers or all dates, by the source's word."""
    return bool(types) and (types <= _NUMBERS or types <= _DATES)
