"""What does a column of a file hold, and how are its values to be written?"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What the values of a column are. Any value may be None: a blank cell."""

    TEXT = "text"
    WHOLE = "whole"
    CENTS = "cents"  # written as units with two decimals
    NUMBER = "number"
    SHARE = "share"  # a fraction; a workbook shows it as a percentage
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its values, one a row."""

    heading: str
    values: Sequence[object]
    kind: Kind = Kind.TEXT


def text(heading: str, values: Sequence[object]) -> Column:
    """Return a column of words."""
    return Column(heading, values, Kind.TEXT)


def dates(heading: str, values: Sequence[object]) -> Column:
    """Return a column of dates."""
    return Column(heading, values, Kind.DATE)


def cents(heading: str, values: Sequence[object]) -> Column:
    """Return a column of money, given in cents."""
    return Column(heading, values, Kind.CENTS)


def whole(heading: str, values: Sequence[object]) -> Column:
    """Return a column of whole numbers."""
    return Column(heading, values, Kind.WHOLE)


def whole_number(value: object) -> int:
    """Return a value of a column of whole numbers or money."""
    assert isinstance(value, int), "such a column holds whole numbers"
    return value
