"""How is the form of an interview written as a workbook?

Column A of each sheet is hidden and says what each row asks; a hidden row says what each column is.
So a form is read back though its rows are sorted or deleted and its sheets renamed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from llavero.interview.closed import REFUSED, UNKNOWN
from llavero.interview.course import RECALL, course
from llavero.interview.form import CODE, DAY, HEAD, INTERVIEWER, NAME, TEXT, Form, Slot
from llavero.interview.questionnaire import NUMERIC, Kind, Layout, Part, Question
from llavero.report.form.wording import Wording

ANSWER_COLUMN = "@answer"
ACCOUNT_COLUMN = "@account="
PART_COLUMN = "@part="
ACCOUNT_ID = "id"
ROWS_OF_PEOPLE = 6  # an account has more fields on paper than most sellers know people
_ASKED, _PART, _FIRST = 1, 2, 3  # columns: what is asked, what is expected, the first answer
_LINE = 16  # points


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the form: its address, its words and the part it holds, if it is not open."""

    slot: Slot
    asked: str
    expects: str
    part: Part | None = None
    lines: int = 1


@dataclass(slots=True)
class Book:
    """A workbook on its way."""

    form: Form
    words: Wording
    workbook: Workbook
    formats: dict[str, Format]
    lists: Worksheet
    listed: dict[tuple[str, ...], str] = field(default_factory=dict)  # options -> their range

    def options(self, said: tuple[str, ...]) -> str:
        """Return the range of the hidden sheet that holds these options, NS and NR."""
        if said not in self.listed:
            at = len(self.listed)
            for row, option in enumerate((*said, UNKNOWN, REFUSED)):
                self.lists.write_string(row, at, option)
            top = xl_rowcol_to_cell(0, at, row_abs=True, col_abs=True)
            end = xl_rowcol_to_cell(len(said) + 1, at, row_abs=True, col_abs=True)
            self.listed[said] = f"='{self.words('form-sheet-lists')}'!{top}:{end}"
        return self.listed[said]


def write_excel(form: Form, path: Path) -> Path:
    """Write the form at `path` and return the path."""
    words = Wording.of(form.language)
    workbook = xlsxwriter.Workbook(str(path))
    workbook.set_properties(
        {"title": words("form-title"), "author": form.company, "company": form.company}
    )
    names = ("start", "before", "accounts", "people", "after", "lists")
    sheets = {name: workbook.add_worksheet(words(f"form-sheet-{name}")) for name in names}
    book = Book(form, words, workbook, _formats(workbook), sheets["lists"])
    parts = course()
    _start(book, sheets["start"])
    _general(book, sheets["before"], parts.before)
    _accounts(book, sheets["accounts"], [q for q in parts.accounts if q.layout != Layout.ROWS])
    _people(book, sheets["people"], [q for q in parts.accounts if q.layout == Layout.ROWS])
    _general(book, sheets["after"], parts.after, end=words("form-end"))
    sheets["lists"].hide()
    workbook.close()
    return path


def _formats(workbook: Workbook) -> dict[str, Format]:
    base = {"font_name": "Calibri", "font_size": 12, "text_wrap": True, "valign": "top"}
    box = {"border": 1, "border_color": "#7F8FA6", "bg_color": "#F3F7FC", "locked": False}
    looks: dict[str, dict[str, object]] = {
        "title": {"font_size": 18, "bold": True, "font_color": "#1F3A5F"},
        "heading": {"font_size": 14, "bold": True, "font_color": "#1F3A5F"},
        "text": {},
        "asked": {"bold": True},
        "expects": {"font_color": "#555555"},
        "head": {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF"},
        "answer": box,
        "number": {**box, "num_format": "0.##", "align": "left"},
        "date": {**box, "num_format": "yyyy-mm-dd", "align": "left"},
        "known": {"bold": True, "border": 1, "border_color": "#7F8FA6"},
        "small": {"font_size": 9, "font_color": "#777777"},
    }
    return {name: workbook.add_format({**base, **look}) for name, look in looks.items()}


def _laid_out(book: Book, sheet: Worksheet, answers: int, width: int) -> None:
    """Give a sheet its columns, its hidden identity and its way to the printer."""
    sheet.set_column(0, 0, 2, None, {"hidden": True})
    sheet.set_column(_ASKED, _ASKED, 52, book.formats["text"])
    sheet.set_column(_PART, _PART, 30, book.formats["text"])
    sheet.set_column(_FIRST, _FIRST + answers - 1, width, book.formats["text"])
    sheet.write_string(0, 0, book.form.identity)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(1)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L" + book.form.code + "&R&P / &N")
    sheet.protect("", {"format_columns": True, "format_rows": True, "format_cells": True})


def _start(book: Book, sheet: Worksheet) -> None:
    words, form = book.words, book.form
    _laid_out(book, sheet, 1, 40)
    sheet.set_portrait()
    sheet.write_string(0, _ASKED, words("form-title"), book.formats["title"])
    sheet.write_string(1, _ASKED, form.company, book.formats["heading"])
    row = 3
    for title, paragraphs in (
        ("notice-title", (*words.notice(form.company), words("form-how-excel"))),
        ("privacy-title", words.privacy(form.company)),
    ):
        sheet.write_string(row, _ASKED, words(title), book.formats["heading"])
        for at, paragraph in enumerate(paragraphs, start=row + 1):
            sheet.merge_range(at, _ASKED, at, _FIRST, paragraph, book.formats["text"])
            sheet.set_row(at, _LINE * _lines(paragraph, 105))
        row += len(paragraphs) + 2
    _columns(book, sheet, row, [ANSWER_COLUMN], [words("form-answer")])
    _fields(book, sheet, row + 2, _head_fields(book))


def _head_fields(book: Book) -> Iterator[Field]:
    words = book.words
    for name in (CODE, DAY, INTERVIEWER):
        yield Field(Slot(HEAD, name), words(f"form-{name}"), "")
    consent = course().consent
    part = consent.parts[0]
    yield Field(Slot(consent.id, part.id), words.asked(consent), words.hint(part), part)


def _general(book: Book, sheet: Worksheet, questions: tuple[Question, ...], end: str = "") -> None:
    _laid_out(book, sheet, 1, 70)
    _columns(book, sheet, 0, [ANSWER_COLUMN], [book.words("form-answer")])
    sheet.freeze_panes(2, 0)
    row, block = 2, ""
    for question in questions:
        if question.block != block:
            block = question.block
            said = book.words(f"form-block-{block}")
            sheet.write_string(row, _ASKED, said, book.formats["heading"])
            row += 1
        if question.id == RECALL:
            said = book.words("recall-instruction")
            sheet.write_string(row, _ASKED, said, book.formats["expects"])
            sheet.set_row(row, _LINE * _lines(said, 50))
            row += 1
        row = _fields(book, sheet, row, _question_fields(book, question)) + 1
    if end:
        sheet.write_string(row, _ASKED, end, book.formats["asked"])


def _accounts(book: Book, sheet: Worksheet, questions: list[Question]) -> None:
    form, words = book.form, book.words
    places = range(1, len(form.accounts) + 1)
    _laid_out(book, sheet, len(form.accounts), 34)
    heads = [words("form-account-place", place=at) for at in places]
    # On paper as many accounts as fit, with the questions beside them again on the next sheet.
    sheet.set_print_scale(75)
    sheet.repeat_columns(_ASKED, _PART)
    _columns(book, sheet, 0, [f"{ACCOUNT_COLUMN}{at}" for at in places], heads)
    _account_names(book, sheet)
    sheet.freeze_panes(4, _FIRST)
    row = 4
    for question in questions:
        row = _fields(book, sheet, row, _question_fields(book, question), len(places)) + 1


def _account_names(book: Book, sheet: Worksheet) -> None:
    for row, part in ((2, NAME), (3, ACCOUNT_ID)):
        sheet.write_string(row, 0, Slot(HEAD, part).tag)
    sheet.set_row(3, None, None, {"hidden": True})
    said = f"{book.words('accounts-instruction')}"
    sheet.set_row(2, _LINE * 4)
    sheet.write_string(2, _ASKED, said, book.formats["expects"])
    sheet.write_string(2, _PART, book.words("form-account-name"), book.formats["expects"])
    for at, account in enumerate(book.form.accounts):
        look = book.formats["known" if account.name else "answer"]
        sheet.write_string(2, _FIRST + at, account.name, look)
        sheet.write_string(3, _FIRST + at, account.id)


def _people(book: Book, sheet: Worksheet, questions: list[Question]) -> None:
    (question,) = questions
    words = book.words
    _laid_out(book, sheet, len(question.parts), 22)
    heads = [words.label(part) for part in question.parts]
    _columns(book, sheet, 0, [f"{PART_COLUMN}{part.id}" for part in question.parts], heads)
    sheet.freeze_panes(2, _FIRST)
    sheet.write_string(2, _ASKED, words.asked(question), book.formats["asked"])
    sheet.write_string(2, _PART, words("people-instruction"), book.formats["expects"])
    sheet.set_row(2, _LINE * 3)
    row = 3
    for at, account in enumerate(book.form.accounts, start=1):
        name = words("form-people-account", place=at, name=account.name)
        for number in range(1, ROWS_OF_PEOPLE + 1):
            sheet.write_string(row, 0, Slot(question.id, "*", at, number).tag)
            look = book.formats["asked" if number == 1 else "expects"]
            sheet.write_string(row, _ASKED, name, look)
            for column, part in enumerate(question.parts):
                _field(book, sheet, row, _FIRST + column, part)
            row += 1
        row += 1


def _columns(book: Book, sheet: Worksheet, row: int, keys: list[str], heads: list[str]) -> None:
    """Write the hidden row that says what the columns are, and the one that is seen."""
    words = book.words
    for at, key in enumerate(keys):
        sheet.write_string(row, _FIRST + at, key)
    if row:
        sheet.write_string(row, 0, "@")
    sheet.set_row(row, None, None, {"hidden": True})
    sheet.write_string(row + 1, _ASKED, words("form-question"), book.formats["head"])
    sheet.write_string(row + 1, _PART, words("form-part"), book.formats["head"])
    for at, head in enumerate(heads):
        sheet.write_string(row + 1, _FIRST + at, head, book.formats["head"])


def _question_fields(book: Book, question: Question) -> Iterator[Field]:
    """Yield the fields of a question: what is said freely before what is chosen."""
    words, asked = book.words, book.words.asked(question)
    if question.open:
        lines = 8 if question.least_words else 4
        yield Field(Slot(question.id, TEXT), asked, words.open(question), None, lines)
        asked = ""
    for part in question.parts:
        if part.kind == Kind.CHOICES:
            for at, (_, said) in enumerate(words.options(part), start=1):
                slot = Slot(question.id, part.id, option=at)
                yield Field(slot, asked, f"{said} ({words('form-tick')})", part)
                asked = ""
            continue
        lines = 3 if part.kind == Kind.LIST else 1
        yield Field(Slot(question.id, part.id), asked, words.label(part), part, lines)
        asked = ""


def _fields(
    book: Book, sheet: Worksheet, row: int, fields: Iterator[Field], columns: int = 1
) -> int:
    """Write fields below one another; return the row after the last."""
    for each in fields:
        sheet.write_string(row, 0, each.slot.tag)
        sheet.write_string(row, _ASKED, each.asked, book.formats["asked"])
        sheet.write_string(row, _PART, each.expects, book.formats["expects"])
        for at in range(columns):
            _field(book, sheet, row, _FIRST + at, each.part, each.slot)
        high = max(each.lines, _lines(each.asked, 46), _lines(each.expects, 28))
        sheet.set_row(row, _LINE * high + 3)
        row += 1
    return row


def _field(
    book: Book, sheet: Worksheet, row: int, column: int, part: Part | None, slot: Slot | None = None
) -> None:
    """Write an empty field, with the rule that Excel checks while it is filled in."""
    if slot == Slot(HEAD, DAY):
        sheet.write_blank(row, column, None, book.formats["date"])
        return
    if slot == Slot(HEAD, CODE) and book.form.code:
        sheet.write_string(row, column, book.form.code, book.formats["known"])
        return
    numeric = part is not None and part.kind in NUMERIC
    sheet.write_blank(row, column, None, book.formats["number" if numeric else "answer"])
    if part is None:
        return
    if numeric:
        sheet.data_validation(row, column, row, column, _number_rule(book, part, row, column))
    elif part.kind == Kind.CHOICES:
        rule = {"validate": "list", "source": ["x"], "error_type": "warning"}
        sheet.data_validation(row, column, row, column, rule)
    elif options := book.words.options(part):
        source = book.options(tuple(said for _, said in options))
        rule = {"validate": "list", "source": source, "error_type": "warning"}
        sheet.data_validation(row, column, row, column, rule)


def _number_rule(book: Book, part: Part, row: int, column: int) -> dict[str, object]:
    cell = xl_rowcol_to_cell(row, column)
    within = [f"ISNUMBER({cell})"]
    if part.least is not None:
        within.append(f"{cell}>={part.least:g}")
    if part.most is not None:
        within.append(f"{cell}<={part.most:g}")
    if part.kind in (Kind.INTEGER, Kind.YEAR, Kind.SCALE):
        within.append(f"{cell}=INT({cell})")
    message = book.words("form-number-wrong", range=book.words.range(part))
    if part.kind == Kind.PERCENT:
        within.append(f"OR({cell}=0,{cell}>=1)")  # Excel makes 0.22 of what is typed as 22 %
        message = book.words("form-percent-warning")
    states = f'UPPER({cell})="{UNKNOWN}",UPPER({cell})="{REFUSED}"'
    return {
        "validate": "custom",
        "value": f"=OR(AND({','.join(within)}),{states})",
        "error_message": message,
        "error_type": "warning" if part.kind == Kind.PERCENT else "stop",
    }


def _lines(said: str, width: int) -> int:
    return sum(-(-max(1, len(line)) // width) for line in said.split("\n"))
