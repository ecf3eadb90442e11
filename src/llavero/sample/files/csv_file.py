"""How does a system write a table as a text file?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from llavero.sample.files.columns import Column, Kind, whole_number


@dataclass(frozen=True, slots=True)
class Dialect:
    """The habits of one system."""

    delimiter: str = ","
    encoding: str = "utf-8"
    decimal_mark: str = "."
    day: str = "%Y-%m-%d"


SPANISH_EXCEL = Dialect(";", "cp1252", ",", "%d/%m/%Y")
WITH_MARK = Dialect(",", "utf-8-sig", ".", "%d/%m/%Y")
ISO = Dialect()


def write_csv(path: Path, columns: Sequence[Column], dialect: Dialect) -> None:
    """Write the columns as a text file with a heading line."""
    cells = [_written(column, dialect) for column in columns]
    headings = [_quoted(column.heading, dialect) for column in columns]
    rows = map(dialect.delimiter.join, zip(*cells, strict=True))
    text = "\r\n".join([dialect.delimiter.join(headings), *rows, ""])
    path.write_bytes(text.encode(dialect.encoding))


def _written(column: Column, dialect: Dialect) -> list[str]:
    # Most values of a column repeat, so each different one is written once.
    known: dict[object, str] = {None: ""}
    write = _writer(column.kind, dialect)
    for value in set(column.values):
        if value is not None:
            known[value] = write(value)
    return [known[value] for value in column.values]


def _writer(kind: Kind, dialect: Dialect) -> Callable[[object], str]:
    def number(value: object) -> str:
        return f"{value}".replace(".", dialect.decimal_mark)

    def money(value: object) -> str:
        amount = whole_number(value)
        units, part = divmod(abs(amount), 100)
        sign = "-" if amount < 0 else ""
        return f"{sign}{units}{dialect.decimal_mark}{part:02d}"

    def day(value: object) -> str:
        assert isinstance(value, date), "a column of dates holds dates"
        return value.strftime(dialect.day)

    def words(value: object) -> str:
        return _quoted(str(value), dialect)

    number_kinds = dict.fromkeys((Kind.WHOLE, Kind.NUMBER, Kind.SHARE), number)
    return {**number_kinds, Kind.CENTS: money, Kind.DATE: day, Kind.TEXT: words}[kind]


def _quoted(text: str, dialect: Dialect) -> str:
    if any(mark in text for mark in (dialect.delimiter, '"', "\n")):
        return '"' + text.replace('"', '""') + '"'
    return text
