"""Which tables does a web page hold? Many systems export one under the name of a workbook."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import html

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.encoding import decode, encoding_of
from llavero.ledger.sources.heading import find_heading
from llavero.ledger.sources.raw import WITHIN, Note, RawTable
from llavero.ledger.sources.spool import spool_path, spool_rows


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
    grids = [list(_rows(table)) for table in page.iter("table") if table.find(".//table") is None]
    digest = sha256 or file_digest(path)
    found = []
    for at, grid in enumerate(grids, start=1):
        inner = name if len(grids) == 1 else f"{name}{WITHIN}#{at}"
        table = _table(grid, inner, name, work, digest)
        found += [table] if table else []
    if not found:
        raise PageHoldsNoTable(file=name)
    return tuple(found)


def _rows(table: html.HtmlElement) -> Iterator[list[str]]:
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row.iter("td", "th"):
            span = str(cell.get("colspan", "1"))
            cells.append(" ".join(cell.text_content().split()))
            cells += [""] * (int(span) - 1 if span.isdecimal() else 0)
        yield cells


def _table(
    grid: Sequence[list[str]], name: str, file: str, work: Path, digest: str
) -> RawTable | None:
    heading = find_heading(grid[:200])
    if heading is None or len(heading.columns) < 2:
        return None
    rows = list(enumerate(grid, start=1))[heading.first_data :]
    spool = spool_rows(spool_path(work, name, digest), heading.columns, rows)
    notes: tuple[Note, ...] = () if heading.rows else (("source-no-heading", {}),)
    return RawTable(name, file, digest, spool.columns, spool.select, notes=notes)
