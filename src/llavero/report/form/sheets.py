"""What stands in the cells of a workbook that came back?"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from llavero.report.form.archive import FormRefused

Cell = int | float | str | bool | time | date | datetime | timedelta
Rows = Sequence[Sequence[Cell]]


def sheets_of(path: Path) -> Sequence[Rows]:
    """Return the cells of every sheet, hidden or not.

    Raises FormRefused.
    """
    try:
        with CalamineWorkbook.from_filelike(BytesIO(path.read_bytes())) as workbook:
            sheets = [workbook.get_sheet_by_name(name) for name in workbook.sheet_names]
            return [sheet.to_python(skip_empty_area=False) for sheet in sheets]
    except CalamineError as fault:
        raise FormRefused("damaged", path) from fault


def cell_text(cell: Cell) -> str:
    """Return a cell as text: whole numbers without a point, days as 2026-10-05."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return f"{cell:.10g}"
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell).strip()
