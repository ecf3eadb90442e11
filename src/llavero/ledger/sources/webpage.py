"""Which tables does a web page hold? Many systems export one under the name of a workbook."""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from lxml import html

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.encoding import decode, encoding_of
from llavero.ledger.sources.heading import Span, find_heading
from llavero.ledger.sources.raw import WITHIN, Note, RawTable
from llavero.ledger.sources.spool import spool_path, spool_rows

SAMPLE = 200  # rows from which the heading is told
WIDEST = 1000  # columns or rows that one cell is believed to take


class PageHoldsNoTable(KamError):
    """A web page has no table with a heading and rows."""

    code = "source-page-no-table"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def open_web_page(
    path: Path, name: str, work: Path, *, sha256: str | None = None
) -> tuple[RawTable, ...]:
    """Return the tables of a web page. Their rows count from the first of each.

    Raises PageHoldsNoTable.
    """
    page = html.document_fromstring(decode(path.read_bytes(), encoding_of(path)))
    grids = [_grid(table) for table in page.iter("table") if table.find(".//table") is None]
    digest = sha256 or file_digest(path)
    found = []
    for at, grid in enumerate(grids, start=1):
        inner = name if len(grids) == 1 else f"{name}{WITHIN}#{at}"
        table = _table(grid, inner, name, work, digest)
        found += [table] if table else []
    if not found:
        raise PageHoldsNoTable(file=name)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of a table by row and column; a cell over several is full in the first only."""

    rows: list[list[str]]
    merged: list[Span]


def _grid(table: html.HtmlElement) -> _Grid:
    cells: dict[tuple[int, int], str] = {}
    merged: list[Span] = []
    height = 0
    for at, row in enumerate(table.iter("tr")):
        column = 0
        for cell in row.iter("td", "th"):
            while (at, column) in cells:
                column += 1
            last = column + _span(cell, "colspan") - 1
            places = product(range(at, at + _span(cell, "rowspan")), range(column, last + 1))
            cells |= dict.fromkeys(places, "")
            cells[at, column] = " ".join(cell.text_content().split())
            merged += [Span(at, column, last)] if last > column else []
            column = last + 1
        height = at + 1
    width = max((column + 1 for _, column in cells), default=0)
    rows = [[cells.get((at, column), "") for column in range(width)] for at in range(height)]
    return _Grid(rows, merged)


def _span(cell: html.HtmlElement, name: str) -> int:
    """Return how many columns or rows a cell takes."""
    said = str(cell.get(name, "1"))
    return min(max(int(said), 1), WIDEST) if said.isdecimal() else 1


def _table(grid: _Grid, name: str, file: str, work: Path, digest: str) -> RawTable | None:
    heading = find_heading(grid.rows[:SAMPLE], grid.merged)
    if heading is None or len(heading.columns) < 2:
        return None
    rows = list(enumerate(grid.rows, start=1))[heading.first_data :]
    spool = spool_rows(spool_path(work, name, digest), heading.columns, rows)
    notes: tuple[Note, ...] = () if heading.rows else (("source-no-heading", {}),)
    return RawTable(name, file, digest, spool.columns, spool.select, notes=notes)
