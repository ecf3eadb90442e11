"""How does a division of accounts become an Excel file that a director can sort and change?"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from llavero.analysis.assignment.blocks import person_name
from llavero.analysis.assignment.findings import Assignment
from llavero.analysis.assignment.refining import Placed
from llavero.prose import Prose

COLUMNS = ("account", "giver", "taker", "account-hours", "relief", "fit", "handover", "net")
PEOPLE = ("person", "accounts-now", "accounts", "hours-now", "hours", "load-now", "load")
WIDTH = 18
WIDE = 36


def write_assignment(
    path: Path, found: Assignment, accounts: Iterable[Placed], prose: Prose
) -> None:
    """Write the plan on a sheet, an account each, and the load of each person on another.

    prose   of the assignment and of the terminal
    """
    # Text that begins with a sign of Excel's is text: it came from the company's files.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    with xlsxwriter.Workbook(str(path), options) as book:
        bold, share = book.add_format({"bold": True}), book.add_format({"num_format": "0.0%"})
        plan = book.add_worksheet(prose.text("assignment-sheet-plan"))
        heads = ["assignment-sheet-code", *(f"assignment-column-{one}" for one in COLUMNS)]
        _head(plan, [prose.text(one) for one in heads], bold)
        for row, one in enumerate(accounts, start=1):
            plan.write_row(row, 0, _cells(one, prose))
        loads = book.add_worksheet(prose.text("assignment-sheet-loads"))
        _head(loads, [prose.text(f"assignment-column-{one}") for one in PEOPLE], bold)
        for row, person in enumerate(found.persons, start=1):
            figures = (person.accounts_now, person.accounts, person.hours_now, person.hours)
            loads.write(row, 0, str(person_name(person, prose)))
            loads.write_row(row, 1, [figure.value for figure in figures])
            loads.write_row(row, 5, [person.load_now.value, person.load.value], share)


def _head(
    sheet: xlsxwriter.worksheet.Worksheet, heads: Sequence[str], bold: xlsxwriter.format.Format
) -> None:
    sheet.write_row(0, 0, heads, bold)
    sheet.set_column(0, len(heads) - 1, WIDTH)
    sheet.set_column(1, 1, WIDE)
    sheet.freeze_panes(1, 0)


def _cells(one: Placed, prose: Prose) -> list[str | float]:
    then = prose.text("assignment-post", post=one.post) if one.post else one.then
    worth: list[str | float] = ["", "", "", ""]
    if one.moved:
        net = one.relief + one.fit - one.handover
        worth = [round(value, 1) for value in (one.relief, one.fit, one.handover, net)]
    return [one.group, one.name, one.now, then, one.hours, *worth]
