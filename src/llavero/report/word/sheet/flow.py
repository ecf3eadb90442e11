"""On which sheets do the blocks of a report stand, one after another?"""

from dataclasses import dataclass

from llavero.document import (
    Bullets,
    Callout,
    Chapter,
    Chart,
    Heading,
    Paragraph,
    Table,
)
from llavero.report.word.chart.charts import chart
from llavero.report.word.draft import Draft, Zone
from llavero.report.word.drawing.figures import figure
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.markup import Element
from llavero.report.word.sheet.page import Page
from llavero.report.word.sheet.placing import Placed, placed
from llavero.report.word.table.annex import annex_of_figures
from llavero.report.word.table.tables import table
from llavero.report.word.text import bookmarks
from llavero.report.word.text.callouts import callout
from llavero.report.word.text.paragraphs import (
    body_paragraph,
    bullets,
    chapter_title,
    heading,
    keep_with_next,
)
from llavero.report.word.text.references import references


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs and tables that stand on sheets that lie alike."""

    page: Page
    content: list[Element]


def stretches(draft: Draft) -> list[Stretch]:
    """Return the body of the report: chapters, references, annexes."""
    flow = _Flow(draft)
    for chapter in draft.report.chapters:
        flow.write_chapter(chapter)
    flow.leave("body")
    draft.zone = "back"
    flow.write_part("references", references(draft), landscape=False)
    for chapter in draft.report.annex.chapters:
        flow.write_chapter(chapter)
    draft.page = Page.of(draft.paper, landscape=True)
    flow.write_part("figures", annex_of_figures(draft), landscape=True)
    flow.leave("back")
    return flow.stretches


class _Flow:
    """Writes each piece where it was placed, on a sheet that stands or lies."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.stretches: list[Stretch] = []
        self._left = 0  # stretches and pieces of content of the zones before

    def write_chapter(self, chapter: Chapter) -> None:
        pieces = placed(chapter, self.draft.paper, self.draft.labels)
        first = pieces[0].landscape if pieces else False
        self._write_piece(Placed(chapter, landscape=first))
        for one in pieces:
            self._write_piece(one)
            if one.kept:
                keep_with_next(self.stretches[-1].content[-1])

    def write_part(self, name: str, content: list[Element], *, landscape: bool) -> None:
        self.draft.marks.note_part(name, content)
        self.write(content, landscape=landscape)

    def write(self, content: list[Element], *, landscape: bool) -> None:
        if not content:
            return
        if not self.stretches or self.stretches[-1].page.landscape != landscape:
            page = Page.of(self.draft.paper, landscape=landscape)
            self.stretches.append(Stretch(page, []))
        self.stretches[-1].content.extend(content)

    def leave(self, zone: Zone) -> None:
        """Mark all that was written since the last zone as one."""
        written = [(one, at) for one in self.stretches for at in range(len(one.content))]
        if len(written) == self._left:
            return
        start, end = self.draft.ends(bookmarks.zone(zone))
        (first, begins), (last, ends) = written[self._left], written[-1]
        last.content.insert(ends + 1, end)
        first.content.insert(begins, start)
        self._left = len(written) + 2

    def _write_piece(self, one: Placed) -> None:
        self.draft.page = Page.of(self.draft.paper, landscape=one.landscape)
        content = _written(one, self.draft)
        self.draft.marks.note(one.piece, content)
        self.write(content, landscape=one.landscape)


def _written(one: Placed, draft: Draft) -> list[Element]:
    match one.piece:
        case Chapter():
            return [chapter_title(one.piece, draft)]
        case Heading():
            return [heading(one.piece, draft)]
        case Paragraph():
            return [body_paragraph(one.piece, draft)]
        case Bullets():
            return bullets(one.piece, draft)
        case Callout():
            return callout(one.piece, draft)
        case Table():
            return table(one.piece, draft, broken=one.broken, small=one.small)
        case Chart():
            return chart(one.piece, draft, one.shrunk)
        case Drawing():
            return figure(one.piece, draft)
