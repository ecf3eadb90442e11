"""What does a workbook that came back say?"""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from llavero.interview.form import DAY, HEAD, Identity, Slot
from llavero.interview.questionnaire import questionnaire
from llavero.interview.reply import Reply
from llavero.report.form.archive import FormRefused, safe_parts
from llavero.report.form.excel import ACCOUNT_COLUMN, ACCOUNT_ID, ANSWER_COLUMN, PART_COLUMN
from llavero.report.form.percents import Place, percents
from llavero.report.form.sheets import Cell, Rows, cell_text, sheets_of

_MARKS = (ANSWER_COLUMN, ACCOUNT_COLUMN, PART_COLUMN)


def read_excel(path: Path) -> Reply:
    """Return what the form at `path` says.

    Raises FormRefused.
    """
    shown = percents(safe_parts(path))
    identity: Identity | None = None
    said: dict[Slot, str] = {}
    for at, sheet in enumerate(sheets_of(path)):
        rows = _with_percents(sheet, shown[at] if at < len(shown) else frozenset())
        identity = identity or _identity(rows)
        said.update(_fields(rows))
    if identity is None:
        raise FormRefused("not-a-form", path)
    ids = {s.account: said[s] for s in said if s.part == ACCOUNT_ID and s.question == HEAD}
    fields = {slot: value for slot, value in said.items() if slot.part != ACCOUNT_ID}
    lacking = {q.id for q in questionnaire().questions} - {slot.question for slot in said}
    filled = {slot: value for slot, value in fields.items() if value}
    return Reply(identity, filled, {at: id for at, id in ids.items() if id}, frozenset(lacking))


def _with_percents(rows: Rows, percent: frozenset[Place]) -> Rows:
    """Return the cells with what the sheet shows as a percentage written as one."""
    if not percent:
        return rows
    return [
        [
            f"{cell * 100:.10g} %" if (at, column) in percent and isinstance(cell, float) else cell
            for column, cell in enumerate(row)
        ]
        for at, row in enumerate(rows)
    ]


def _identity(rows: Rows) -> Identity | None:
    cells = (cell for row in rows for cell in row if isinstance(cell, str))
    return next((found for cell in cells if (found := Identity.read(cell))), None)


def _fields(rows: Rows) -> Mapping[Slot, str]:
    """Return the fields of one sheet: each row says what it asks, each column what it is."""
    columns = _columns(rows)
    found: dict[Slot, str] = {}
    for row in rows:
        asked = next(
            (slot for cell in row if isinstance(cell, str) if (slot := Slot.read(cell))), None
        )
        if asked is None:
            continue
        for at, mark in columns.items():
            slot = _at(asked, mark)
            found[slot] = _text(row[at] if at < len(row) else "", slot)
    return found


def _columns(rows: Rows) -> Mapping[int, str]:
    for row in rows:
        marks = {
            at: cell
            for at, cell in enumerate(row)
            if isinstance(cell, str) and cell.startswith(_MARKS)
        }
        if marks:
            return marks
    return {}


def _at(asked: Slot, mark: str) -> Slot:
    account, part = asked.account, asked.part
    if mark.startswith(ACCOUNT_COLUMN):
        account = int(mark.removeprefix(ACCOUNT_COLUMN))
    elif mark.startswith(PART_COLUMN):
        part = mark.removeprefix(PART_COLUMN)
    return Slot(asked.question, part, account, asked.row, asked.option)


def _text(cell: Cell, slot: Slot) -> str:
    if isinstance(cell, float) and slot == Slot(HEAD, DAY):
        return (date(1899, 12, 30) + timedelta(days=int(cell))).isoformat()
    return cell_text(cell)
