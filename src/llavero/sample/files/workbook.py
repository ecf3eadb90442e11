"""How does a person keep tables in a workbook, with a title above and totals below?"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from llavero.sample.files.columns import Column, Kind, whole_number

_EPOCH = date(1899, 12, 30).toordinal()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: what stands above the table, the table, and what stands below."""

    name: str
    columns: Sequence[Column]
    above: Sequence[str] = ()  # one line each; "" leaves the row blank, as a logo does
    bands: Sequence[tuple[str, int, int]] = ()  # merged headings over columns first..last
    totals: str = ""  # label of a row of totals; none where it is blank
    notes: Sequence[str] = field(default=())  # lines below the table


def write_workbook(path: Path, sheets: Sequence[Sheet], written_on: date) -> None:
    """Write the sheets as a workbook that bears the date `written_on`."""
    options = {"constant_memory": True, "default_date_format": "dd/mm/yyyy"}
    with xlsxwriter.Workbook(str(path), options) as book:
        day = datetime.combine(written_on, time(), UTC)
        book.set_properties({"created": day})
        formats = {
            Kind.DATE: book.add_format({"num_format": "dd/mm/yyyy"}),
            Kind.CENTS: book.add_format({"num_format": "#,##0.00"}),
            Kind.SHARE: book.add_format({"num_format": "0%"}),
        }
        strong = book.add_format({"bold": True})
        band = book.add_format({"bold": True, "align": "center", "border": 1})
        for sheet in sheets:
            _write_sheet(book.add_worksheet(sheet.name), sheet, formats, strong, band)


def _write_sheet(
    page: Worksheet, sheet: Sheet, formats: dict[Kind, Format], strong: Format, band: Format
) -> None:
    row = 0
    for line in sheet.above:
        if line:
            page.write_string(row, 0, line, strong)
        row += 1
    if sheet.bands:
        for label, first, last in sheet.bands:
            page.merge_range(row, first, row, last, label, band)
        row += 1
    for place, column in enumerate(sheet.columns):
        page.write_string(row, place, column.heading, strong)
    row = _write_rows(page, sheet.columns, row + 1, formats)
    if sheet.totals:
        _write_totals(page, sheet, row, formats, strong)
        row += 1
    for line in sheet.notes:
        page.write_string(row + 1, 0, line)
        row += 1


def _write_rows(
    page: Worksheet, columns: Sequence[Column], row: int, formats: dict[Kind, Format]
) -> int:
    kinds = [(place, column.kind, formats.get(column.kind)) for place, column in enumerate(columns)]
    for values in zip(*(_cells(column) for column in columns), strict=True):
        for (place, kind, style), value in zip(kinds, values, strict=True):
            if value is None:
                continue
            if kind is Kind.TEXT:
                page.write_string(row, place, value, style)
            else:
                page.write_number(row, place, value, style)
        row += 1
    return row


def _cells(column: Column) -> list[object]:
    """Return the values as a workbook stores them."""
    match column.kind:
        case Kind.TEXT:
            return [None if v in (None, "") else str(v) for v in column.values]
        case Kind.DATE:
            return [v.toordinal() - _EPOCH if isinstance(v, date) else None for v in column.values]
        case Kind.CENTS:
            return [None if v is None else whole_number(v) / 100 for v in column.values]
        case _:
            return list(column.values)


def _write_totals(
    page: Worksheet, sheet: Sheet, row: int, formats: dict[Kind, Format], strong: Format
) -> None:
    page.write_string(row, 0, sheet.totals, strong)
    for place, column in enumerate(sheet.columns):
        if column.kind is Kind.CENTS and place:
            total = sum(whole_number(value) for value in column.values if value is not None)
            page.write_number(row, place, total / 100, formats[Kind.CENTS])
