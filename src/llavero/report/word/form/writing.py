"""How is the form of an interview written as a Word file?

Consent and notice first; key accounts from memory; the list of accounts on a later page, each
account on a page of its own; then how the seller works.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document

from llavero.interview.course import RECALL, course
from llavero.interview.form import (
    CODE,
    DAY,
    HEAD,
    INTERVIEWER,
    MARK,
    NAME,
    STATE,
    TEXT,
    Form,
    FormAccount,
    Slot,
)
from llavero.interview.questionnaire import Kind, Layout, Part, Question
from llavero.prose import Style
from llavero.report.form.excel import ACCOUNT_ID, ROWS_OF_PEOPLE
from llavero.report.form.wording import Wording
from llavero.report.word.draft import document_language
from llavero.report.word.form import boxes
from llavero.report.word.form.controls import EMPTY_CELL, Controls, Field
from llavero.report.word.markup import Element, element, qualified
from llavero.report.word.package.numbering import Numberings, add_lists
from llavero.report.word.package.packing import packed, write_whole
from llavero.report.word.package.template import empty_document
from llavero.report.word.sheet.page import Page, section
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import run

MARGIN = 1020  # twips: 1.8 cm, so that an account takes two sheets


def write_word(form: Form, path: Path) -> Path:
    """Write the form at `path` and return the path."""
    language = document_language(Style.of(form.language))
    page = Page.of("letter")
    width = page.width - 2 * MARGIN
    document = empty_document(language, width, update_fields=False)
    document.element.set(qualified("mc:Ignorable"), "w14")
    sheet = _Sheet(form, Wording.of(form.language), Controls(language), width)
    body = document.element.body
    body.clear_content()
    body.extend(sheet.content())
    body.append(_section(page))
    add_lists(document, Numberings())
    _describe(document, form, sheet.words)
    return write_whole(packed(document), path)


def _section(page: Page) -> Element:
    made = section(page, ())
    margins = made.find(qualified("w:pgMar"))
    for side in ("top", "right", "bottom", "left"):
        margins.set(qualified(f"w:{side}"), str(MARGIN))
    return made


def _describe(document: Document, form: Form, words: Wording) -> None:
    properties = document.core_properties
    properties.title = words("form-title")
    properties.author = properties.last_modified_by = form.company[:255]
    document.settings.odd_and_even_pages_header_footer = False
    footer = document.sections[0].footer.paragraphs[0]
    number = element("w:fldSimple", run("1"), instr="PAGE")
    footer._p.extend([run(f"{form.company} · {form.code} · "), number])


@dataclass(slots=True)
class _Sheet:
    """The form on its way to paper."""

    form: Form
    words: Wording
    controls: Controls
    width: int  # twips

    def content(self) -> Iterator[Element]:
        """Yield the form from top to bottom."""
        parts = course()
        yield from self._start(parts.consent)
        yield from self._questions(parts.before)
        for at, account in enumerate(self.form.accounts, start=1):
            yield from self._account(at, account, parts.accounts)
        yield from self._questions(parts.after, page_break=True)
        yield paragraph("BodyText", run(self.words("form-end")))

    def _identity(self) -> Field:
        return self.controls.fixed(MARK, self.form.identity, element("w:sz", val=14))

    def _start(self, consent: Question) -> Iterator[Element]:
        words, company = self.words, self.form.company
        yield paragraph("Title", run(words("form-title")))
        yield paragraph("Subtitle", run(company))
        yield _heading(words("notice-title"))
        for said in (*words.notice(company), words("form-how-word")):
            yield paragraph("BodyText", run(said))
        yield _heading(words("privacy-title"))
        for said in words.privacy(company):
            yield boxes.small(said, keep=False)
        yield _heading(words("form-block-consent"), page_break=True)
        yield boxes.pairs(list(self._head()), self.width)
        yield boxes.small(words("form-reference") + " ", self._identity(), keep=False)
        part = consent.parts[0]
        yield boxes.question(words.asked(consent))
        yield boxes.pairs([(words.hint(part), self._field(consent, part))], self.width)
        yield boxes.spacer()

    def _head(self) -> Iterator[tuple[str, Field]]:
        words, write = self.words, self.words("form-write")
        code = Slot(HEAD, CODE)
        said = words("form-code")
        yield (
            said,
            self.controls.fixed(code.tag, self.form.code, element("w:b"))
            if self.form.code
            else self.controls.text(code, said, write),
        )
        said = words("form-day")
        yield said, self.controls.day(Slot(HEAD, DAY), said, words("form-date"))
        said = words("form-interviewer")
        yield said, self.controls.text(Slot(HEAD, INTERVIEWER), said, write)

    def _questions(
        self, questions: Iterable[Question], *, page_break: bool = False
    ) -> Iterator[Element]:
        block = ""
        for question in questions:
            if question.block != block:
                said = self.words(f"form-block-{question.block}")
                yield _heading(said, page_break=page_break)
                block, page_break = question.block, False
            if question.id == RECALL:
                yield boxes.small(self.words("recall-instruction"))
            yield from self._question(question)

    def _account(
        self, at: int, account: FormAccount, questions: Iterable[Question]
    ) -> Iterator[Element]:
        words = self.words
        place = words("form-account-place", place=at)
        if not account.name:
            yield _heading(place, page_break=True)
            field = self.controls.text(Slot(HEAD, NAME, at), place, words("form-write"))
            yield boxes.pairs([(words("form-account-name"), field)], self.width)
        else:
            name = self.controls.fixed(Slot(HEAD, NAME, at).tag, account.name)
            yield _heading(f"{place}: ", *name, page_break=True)
            id_ = self.controls.fixed(Slot(HEAD, ACCOUNT_ID, at).tag, account.id)
            yield boxes.small(words("form-account-id", id="") + " ", id_)
        if at == 1:
            yield boxes.small(words("accounts-instruction"))
        for question in questions:
            yield from self._question(question, at)

    def _question(self, question: Question, at: int = 0) -> Iterator[Element]:
        """Yield a question and its fields: what is said freely before what is chosen."""
        words = self.words
        yield boxes.question(words.asked(question))
        if said := self._options(question):
            yield boxes.small(said)
        if question.open:
            field = self.controls.words(
                Slot(question.id, TEXT, at), question.id, words("form-write")
            )
            if question.least_words:
                yield boxes.small(words.open(question))
            yield boxes.open_box(field, self.width, long=question.least_words > 0)
            yield boxes.spacer()
        if question.layout == Layout.ROWS:
            yield boxes.small(words("people-instruction"))
            yield self._people(question, at)
            yield boxes.spacer()
        elif question.parts:
            yield from self._parts(question, at)
        yield self._state(question, at)

    def _parts(self, question: Question, at: int) -> Iterator[Element]:
        for part in question.parts:
            if part.kind == Kind.CHOICES:
                yield self._ticks(question, part, at)
        single = [part for part in question.parts if part.kind != Kind.CHOICES]
        if single:
            fields = [(self.words.label(p), self._field(question, p, at)) for p in single]
            yield boxes.pairs(fields, self.width)
            yield boxes.spacer()

    def _options(self, question: Question) -> str:
        """Return the options that a list holds, for who answers on paper."""
        listed = [part for part in question.parts if part.kind == Kind.CHOICE]
        if not listed:
            return ""
        return " · ".join(said for _, said in self.words.options(listed[0]))

    def _ticks(self, question: Question, part: Part, at: int) -> Element:
        content: list[Element] = []
        for number, (_, said) in enumerate(self.words.options(part), start=1):
            slot = Slot(question.id, part.id, at, option=number)
            content += [*self.controls.tick(slot, said), boxes.label(f"\u00a0{said}    ")]
        return paragraph("Normal", *content)

    def _state(self, question: Question, at: int) -> Element:
        content: list[Field | str] = []
        for number, name in ((1, "unknown"), (2, "refused")):
            slot = Slot(question.id, STATE, at, option=number)
            said = self.words(f"form-{name}")
            content += [self.controls.tick(slot, said), f"\u00a0{said}    "]
        return boxes.small(*content, keep=False)

    def _people(self, question: Question, at: int) -> Element:
        rows = [
            [self._field(question, part, at, row) for part in question.parts]
            for row in range(1, ROWS_OF_PEOPLE + 1)
        ]
        return boxes.matrix([self.words.label(p) for p in question.parts], rows, self.width)

    def _field(self, question: Question, part: Part, at: int = 0, row: int = 0) -> Field:
        slot = Slot(question.id, part.id, at, row)
        title = f"{question.id} {self.words.label(part)}"
        if options := self.words.options(part):
            said = [said for _, said in options]
            return self.controls.choice(slot, title, self.words("form-choose"), said)
        prompt = EMPTY_CELL if row else self.words("form-write")
        write = self.controls.words if part.kind == Kind.LIST else self.controls.text
        return write(slot, title, prompt)


def _heading(text: str, *content: Element, page_break: bool = False) -> Element:
    before = (element("w:pageBreakBefore"),) if page_break else ()
    return paragraph("Heading2", run(text), *content, properties=before)
