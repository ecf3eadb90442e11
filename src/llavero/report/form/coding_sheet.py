"""How are suggested codes handed to a person to decide?

A sheet of Excel: each open answer, the codes its words suggest with these words and how sure they
are, and room for others. A suggestion that nobody decides stays one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from llavero.analysis.patterns.coded import CODED
from llavero.interview.answers import Answer as Given
from llavero.interview.answers import Interview
from llavero.interview.coding.codebook import load_codebook, load_codes
from llavero.interview.coding.codes import NO_CODE
from llavero.interview.coding.decisions import BETWEEN_SPANS
from llavero.interview.coding.names import masked
from llavero.interview.coding.suggest import Answer, Suggestion, suggest
from llavero.interview.questionnaire import questionnaire
from llavero.report.form.wording import Wording

MARK = "llavero-codes"
ANSWER = "@answer|"
FIRST_ROW = 2
BLANK_ROWS = 2  # for codes that nothing suggested
_WIDTHS = (9, 34, 20, 70, 9, 32, 10, 34, 12)
_HEADS = ("seller", "question", "account", "answer", "code", "meaning", "sure", "words", "decision")
_CODE, _WORDS, _DECISION = 5, 8, 9  # columns


def answers_to_code(interviews: Sequence[Interview]) -> Iterator[tuple[Interview, Given]]:
    """Yield the open answers that carry codes, by interview."""
    for interview in interviews:
        for answer in interview.answers:
            if answer.question in CODED and answer.text.strip():
                yield interview, answer


def suggestions_of(interviews: Sequence[Interview]) -> list[Suggestion]:
    """Return the codes that the words of these interviews suggest."""
    return suggest(_answer(interview, given) for interview, given in answers_to_code(interviews))


def _answer(interview: Interview, given: Given) -> Answer:
    account = given.account or None
    return Answer(interview.id, given.question, given.text, account, interview.language)


def write_coding_sheet(
    interviews: Sequence[Interview], study: str, language: str, path: Path
) -> Path:
    """Write the sheet of what is to be decided; names of persons are masked."""
    workbook = xlsxwriter.Workbook(str(path))
    words = Wording.of(language)
    sheet = workbook.add_worksheet(words("form-codes-sheet"))
    codes = _write_codebook(workbook, words)
    out = _Sheet(sheet, words, _formats(workbook))
    out.head(f"{MARK}|{study}")
    for interview, given in answers_to_code(interviews):
        out.answer(interview, given)
    out.rules(f"='{words('form-codes-book')}'!$A$1:$A${codes}")
    workbook.close()
    return path


def _formats(workbook: Workbook) -> dict[str, Format]:
    text = {"text_wrap": True, "valign": "top", "font_size": 11}
    looks: dict[str, dict[str, object]] = {
        "text": text,
        "head": {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF"},
        "share": {**text, "num_format": "0 %"},
        "box": {**text, "bg_color": "#F3F7FC"},
    }
    return {name: workbook.add_format(look) for name, look in looks.items()}


def _write_codebook(workbook: Workbook, words: Wording) -> int:
    """Write what each code means on a sheet of its own; return how many there are."""
    sheet, book = workbook.add_worksheet(words("form-codes-book")), load_codebook()
    wrap = workbook.add_format({"text_wrap": True, "valign": "top"})
    rows = [
        (code, known.name[words.language], known.definition[words.language])
        for code, known in sorted(book.codes.items())
    ]
    for at, row in enumerate([*rows, (NO_CODE, words("form-codes-none"), "")]):
        sheet.write_row(at, 0, row, wrap)
    sheet.set_column(1, 1, 36)
    sheet.set_column(2, 2, 90)
    return len(rows) + 1


@dataclass(slots=True)
class _Sheet:
    """The sheet of answers on its way."""

    sheet: Worksheet
    words: Wording
    formats: dict[str, Format]
    row: int = FIRST_ROW

    def head(self, mark: str) -> None:
        """Write the hidden row that says what the columns are, and the one that is seen."""
        self.sheet.write_string(0, 0, mark)
        for at, name in ((_CODE, "@code"), (_WORDS, "@span"), (_DECISION, "@decision")):
            self.sheet.write_string(0, at, name)
        self.sheet.set_row(0, None, None, {"hidden": True})
        self.sheet.set_column(0, 0, 2, None, {"hidden": True})
        for at, (name, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True), start=1):
            self.sheet.set_column(at, at, width, self.formats["text"])
            self.sheet.write_string(1, at, self.words(f"form-codes-{name}"), self.formats["head"])
        self.sheet.freeze_panes(FIRST_ROW, 0)
        self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(1)

    def answer(self, interview: Interview, given: Given) -> None:
        """Write an answer, the codes it seems to carry, and room for others."""
        asked = questionnaire().of(given.question).asked[self.words.language]
        shown = (
            interview.seller_code,
            f"{given.question}. {asked}",
            given.account,
            masked(given.text),
        )
        for column, said in enumerate(shown, start=1):
            self.sheet.write_string(self.row, column, said, self.formats["text"])
        key = f"{ANSWER}{interview.id}|{given.question}|{given.account}"
        for one in (*suggest([_answer(interview, given)]), *[None] * BLANK_ROWS):
            self.sheet.write_string(self.row, 0, key)
            for column in (_CODE, _WORDS, _DECISION):
                self.sheet.write_blank(self.row, column, None, self.formats["box"])
            if one is not None:
                self._suggestion(one, given.text)
            self.row += 1

    def rules(self, codes: str) -> None:
        """Let codes and decisions be chosen from lists."""
        last = max(self.row - 1, FIRST_ROW)
        some = {"validate": "list", "source": codes, "error_type": "warning"}
        self.sheet.data_validation(FIRST_ROW, _CODE, last, _CODE, some)
        answers = [self.words("form-yes"), self.words("form-no")]
        either = {"validate": "list", "source": answers}
        self.sheet.data_validation(FIRST_ROW, _DECISION, last, _DECISION, either)

    def _suggestion(self, one: Suggestion, text: str) -> None:
        name = load_codes()[one.code].name[self.words.language]
        spans = BETWEEN_SPANS.join(masked(text, part=(s.start, s.end)) for s in one.spans)
        self.sheet.write_string(self.row, _CODE, one.code, self.formats["box"])
        self.sheet.write_string(self.row, _CODE + 1, name, self.formats["text"])
        self.sheet.write_number(
            self.row, _CODE + 2, round(one.confidence, 2), self.formats["share"]
        )
        self.sheet.write_string(self.row, _WORDS, spans, self.formats["box"])
