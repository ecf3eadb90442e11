"""What must be remembered while a document is being written?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from docx.document import Document

from llavero.document import Report
from llavero.prose import Prose, Style
from llavero.report.word.corporate.carrying import Carrier
from llavero.report.word.corporate.template import Template
from llavero.report.word.keeping.marks import Marks
from llavero.report.word.markup import Element, element
from llavero.report.word.package.numbering import HEADINGS, Numberings
from llavero.report.word.sheet.page import Page, Paper
from llavero.report.word.text import bookmarks

CaptionKind = Literal["table", "figure"]
Zone = Literal["body", "back"]  # chapters, or the references and annexes behind them


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents, or of the list of figures or tables."""

    bookmark: str
    title: str
    level: int = 1
    number: str = ""
    zone: Zone = "body"
    annex: str = ""  # the letter of the one in which a caption is numbered


@dataclass(slots=True)
class Draft:
    """A document on its way: its counters, its entries, the sheet that lies on the desk."""

    report: Report
    document: Document
    paper: Paper
    page: Page
    pages: Mapping[str, int]  # bookmark → page, where a first pass has counted them
    labels: Prose
    numberings: Numberings = field(default_factory=Numberings)
    template: Template | None = None  # of the company
    carrier: Carrier | None = None  # of its parts
    headings: list[Entry] = field(default_factory=list)
    captions: dict[CaptionKind, list[Entry]] = field(
        default_factory=lambda: {"table": [], "figure": []}
    )
    zone: Zone = "body"  # in which is written
    explained: frozenset[str] = frozenset()  # figures with a row in the annex
    citations: Mapping[str, str] = field(default_factory=dict)  # reference → how it is cited
    marks: Marks = field(default_factory=Marks)  # by which each block is found again
    chapter: "ChapterCount" = field(default_factory=lambda: ChapterCount())
    _bookmarks: int = 0
    _drawings: int = 0
    _charts: int = 0

    @classmethod
    def of(
        cls,
        report: Report,
        document: Document,
        paper: Paper,
        pages: Mapping[str, int],
        template: Template | None = None,
    ) -> "Draft":
        """Return a draft of `report` with nothing written yet."""
        return cls(
            report,
            document,
            paper,
            Page.of(paper),
            pages,
            Prose(report.style, "llavero.report.word"),
            _numberings(template),
            template,
            template.carrier(document) if template else None,
            explained=frozenset(row.key for row in report.annex.figures),
            citations={one.key: one.citation for one in report.references},
        )

    def marked(self, name: str, *content: Element) -> list[Element]:
        """Return the content between the two ends of a bookmark."""
        self._bookmarks += 1
        start = element("w:bookmarkStart", id=self._bookmarks, name=name)
        return [start, *content, element("w:bookmarkEnd", id=self._bookmarks)]

    def ends(self, name: str) -> tuple[Element, Element]:
        """Return the two ends of a bookmark around paragraphs and tables."""
        start, end = self.marked(name)
        return start, end

    def drawing_id(self) -> int:
        """Return a number that no other drawing of the document has."""
        self._drawings += 1
        return self._drawings

    def next_chart(self) -> int:
        """Return the number of the next chart, by which its parts are named."""
        self._charts += 1
        return self._charts

    def caption(self, kind: CaptionKind, title: str) -> Entry:
        """Return the next caption of its kind, numbered through, or within its annex."""
        annex = self.chapter.annex
        alike = [one for one in self.captions[kind] if one.annex == annex]
        number = f"{annex}.{len(alike) + 1}" if annex else str(len(alike) + 1)
        entry = Entry(bookmarks.caption(kind, number), title, number=number, annex=annex)
        self.captions[kind].append(entry)
        return entry

    def heading(self, title: str, level: int, number: str) -> Entry:
        """Return a heading, which the contents will show."""
        entry = Entry(bookmarks.heading(len(self.headings) + 1), title, level, number, self.zone)
        self.headings.append(entry)
        return entry


def _numberings(template: Template | None) -> Numberings:
    if template is None or template.numbering is None:
        return Numberings()
    _, theirs = template.numbering
    return Numberings(theirs, template.lists)


@dataclass(slots=True)
class ChapterCount:
    """Where the numbers of the headings stand."""

    list_id: int | None = None  # None: a chapter whose headings carry no number
    section: int = 0
    second: int = 0
    level: int = 1  # of the last heading
    annex: str = ""  # the letter of the one that is open

    @classmethod
    def of(cls, section: int | None, numberings: Numberings) -> "ChapterCount":
        """Return the count of a chapter that starts, numbered as its section of the brief."""
        if section is None:
            return cls()
        return cls(numberings.start(HEADINGS, section), section)


def document_language(style: Style) -> str:
    """Return the language of the prose as Word names it, such as es-MX."""
    if style.language == "es":
        return style.numbers if style.numbers.startswith("es") else "es-MX"
    return "en-US"
