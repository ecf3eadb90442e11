"""Which tables do the sheets of a workbook hold: XLSX, XLSM, XLSB, XLS, ODS?

Totals and notes below a table stay in it: what a row means is for the import to tell. A cell in
error (#N/A) comes as a blank one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.cell import as_text
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.heading import Heading, Span, find_heading
from llavero.ledger.sources.raw import WITHIN, Note, RawTable
from llavero.ledger.sources.spool import Numbered, spool_path, spool_rows

# The part of a workbook with a password in which Excel hides the rest.
LOCKED = "EncryptedPackage".encode("utf-16-le")
SAMPLE = 200  # rows from which the heading is told


class WorkbookUnreadable(KamError):
    """A workbook is damaged."""

    code = "source-workbook-unreadable"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class WorkbookLocked(KamError):
    """A workbook asks for a password."""

    code = "source-workbook-locked"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class WorkbookHoldsNoTable(KamError):
    """No sheet of a workbook holds a table."""

    code = "source-workbook-no-table"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def open_workbook(
    path: Path, name: str, work: Path, *, sha256: str | None = None
) -> tuple[RawTable, ...]:
    """Return a table for each sheet that holds one; the first tells which sheets hold none.

    Raises WorkbookUnreadable, WorkbookLocked or WorkbookHoldsNoTable.
    """
    digest = sha256 or file_digest(path)
    try:
        # By path, calamine believes the name's ending; an open file it judges by its content.
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as workbook:
            return _tables(workbook, name, work, digest)
    except PasswordError as error:
        raise WorkbookLocked(file=name) from error
    except CalamineError as error:
        if LOCKED in path.read_bytes():
            raise WorkbookLocked(file=name) from error
        raise WorkbookUnreadable(file=name, reason=str(error)) from error


def _tables(workbook: CalamineWorkbook, name: str, work: Path, digest: str) -> tuple[RawTable, ...]:
    tables: list[RawTable] = []
    notes: list[Note] = []
    for sheet in workbook.sheets_metadata:
        if sheet.typ != SheetTypeEnum.WorkSheet:
            continue
        found = _table(workbook.get_sheet_by_name(sheet.name), name, work, digest)
        if found is None:
            notes.append(("source-sheet-without-table", {"file": name, "sheet": sheet.name}))
            continue
        if sheet.visible != SheetVisibleEnum.Visible:
            hidden: Note = ("source-sheet-hidden", {"file": name, "sheet": sheet.name})
            found = replace(found, hidden=True).noting(hidden)
        tables.append(found)
    if not tables:
        raise WorkbookHoldsNoTable(file=name)
    return (tables[0].noting(*notes), *tables[1:])


def _table(sheet: CalamineSheet, file: str, work: Path, digest: str) -> RawTable | None:
    if sheet.start is None:
        return None
    stream = enumerate(sheet.iter_rows(), start=1)
    sample = list(islice(stream, sheet.start[0] + SAMPLE))
    # The heading may lie far down; blank rows above it tell nothing.
    rows = [(number, cells) for number, cells in sample if any(cell != "" for cell in cells)]
    heading = find_heading([as_text(cells) for _, cells in rows], _merged(sheet, rows))
    if heading is None:
        return None
    name = f"{file}{WITHIN}{sheet.name}"
    data: Iterator[Numbered] = chain(rows[heading.first_data :], stream)
    spool = spool_rows(spool_path(work, name, digest), heading.columns, data)
    if not spool.columns or (len(spool.columns) < 2 and spool.rows < 1):
        return None
    return RawTable(
        name,
        file,
        digest,
        spool.columns,
        spool.select,
        canonical=spool.canonical,
        notes=_notes(heading, rows),
    )


def _merged(sheet: CalamineSheet, rows: Sequence[Numbered]) -> list[Span]:
    """Return the merged cells, in the positions of `rows` and of their cells."""
    assert sheet.start is not None, "a sheet without a first cell has no rows"
    left = sheet.start[1]
    place = {number: at for at, (number, _) in enumerate(rows)}
    return [
        Span(place[first[0] + 1], first[1] - left, last[1] - left)
        for first, last in sheet.merged_cell_ranges or ()
        if first[0] + 1 in place
    ]


def _notes(heading: Heading, rows: Sequence[Numbered]) -> tuple[Note, ...]:
    if heading.rows == 0:
        return (("source-no-heading", {}),)
    above = heading.first_data - heading.rows
    notes: list[Note] = []
    if above:
        notes.append(("source-rows-above-heading", {"rows": above}))
    if heading.rows == 2:
        notes.append(("source-heading-of-two-rows", {}))
    return tuple(notes)
