"""Which types may a column have, and what is said of a column and of a table?"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Type(StrEnum):
    """The types of the columns, as DuckDB, Spark and Ibis all know them."""

    TEXT = "string"
    DATE = "date"
    # Six decimals: price times quantity less discount is exact in the exports we have seen, and
    # 18 digits stay in a 64-bit integer (docs/adr/0003).
    MONEY = "decimal(18, 6)"
    QUANTITY = "decimal(18, 6)"
    NUMBER = "float64"
    INTEGER = "int64"
    SUM = "decimal(38, 6)"  # of amounts of lines
    BOOLEAN = "boolean"


SQL_TYPES: Mapping[Type, str] = {
    Type.TEXT: "VARCHAR",
    Type.DATE: "DATE",
    Type.MONEY: "DECIMAL(18,6)",
    Type.QUANTITY: "DECIMAL(18,6)",
    Type.NUMBER: "DOUBLE",
    Type.INTEGER: "BIGINT",
    Type.SUM: "DECIMAL(38,6)",
    Type.BOOLEAN: "BOOLEAN",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    type: Type
    meaning: str
    required: bool = False
    unit: str = ""
    values: tuple[str, ...] = ()  # the only ones allowed, where the list is closed
    personal: bool = False  # says something of a natural person


@dataclass(frozen=True, slots=True)
class TableSchema:
    """A table: what one row is, and its columns. `key` names the columns that tell rows apart."""

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    def column(self, name: str) -> Column:
        """Return the column of that name. Raises KeyError."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name} has no column {name}")

    @property
    def required(self) -> tuple[str, ...]:
        """Return the names of the columns that every row must have."""
        return tuple(column.name for column in self.columns if column.required)


def text(
    name: str, meaning: str, *, required: bool = False, values: tuple[str, ...] = ()
) -> Column:
    """Return a column of text."""
    return Column(name, Type.TEXT, meaning, required, values=values)


def date(name: str, meaning: str, *, required: bool = False) -> Column:
    """Return a column of days."""
    return Column(name, Type.DATE, meaning, required)


def money(
    name: str, meaning: str, *, required: bool = False, unit: str = "currency of the row"
) -> Column:
    """Return a column of amounts of a row."""
    return Column(name, Type.MONEY, meaning, required, unit)


def total(name: str, meaning: str) -> Column:
    """Return a column of sums of amounts."""
    return Column(name, Type.SUM, meaning, unit="currency of the row")


def flag(name: str, meaning: str) -> Column:
    """Return a column of yes and no."""
    return Column(name, Type.BOOLEAN, meaning)


def number(name: str, meaning: str, unit: str) -> Column:
    """Return a column of numbers."""
    return Column(name, Type.NUMBER, meaning, unit=unit)


def integer(name: str, meaning: str, unit: str = "count") -> Column:
    """Return a column of whole numbers."""
    return Column(name, Type.INTEGER, meaning, unit=unit)
