"""On which sheets do the blocks of a report stand, one after another?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llavero.document import (
    Block,
    Bullets,
    Callout,
    Chapter,
    Chart,
    Heading,
    OrgChart,
    Paragraph,
    RelationshipMap,
    Table,
)
from llavero.report.word.chart.charts import chart
from llavero.report.word.chart.size import wide
from llavero.report.word.draft import Draft
from llavero.report.word.drawing.figures import figure
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.markup import Element
from llavero.report.word.orgchart.orgcharts import drawings
from llavero.report.word.relationship_map.maps import relationship_map
from llavero.report.word.sheet.page import Page
from llavero.report.word.table.annex import annex_of_figures
from llavero.report.word.table.column_widths import fits
from llavero.report.word.table.tables import table
from llavero.report.word.text.callouts import callout
from llavero.report.word.text.paragraphs import (
    body_paragraph,
    bullets,
    chapter_title,
    heading,
    keep_with_next,
)
from llavero.report.word.text.references import references

Piece = Chapter | Heading | Paragraph | Bullets | Callout | Table | Chart | Drawing


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
    flow.write(references(draft), landscape=False)
    for chapter in draft.report.annex.chapters:
        flow.write_chapter(chapter)
    draft.page = Page.of(draft.paper, landscape=True)
    flow.write(annex_of_figures(draft), landscape=True)
    return flow.stretches


class _Flow:
    """Lays each piece on a sheet, and turns the sheet where a piece is too wide for it."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.stretches: list[Stretch] = []

    def write_chapter(self, chapter: Chapter) -> None:
        waiting: list[Piece] = [chapter]
        pieces = list(_pieces(chapter.blocks, self.draft))
        for piece, after in zip(pieces, [*pieces[1:], None], strict=True):
            waiting.append(piece)
            # A heading goes where the piece below it goes.
            if not isinstance(piece, Heading):
                landscape = _wide(piece, self.draft.paper)
                self._write_pieces(waiting, landscape=landscape)
                if isinstance(piece, Paragraph) and isinstance(after, Table):
                    keep_with_next(self.stretches[-1].content[-1])
                waiting = []
        self._write_pieces(waiting, landscape=False)

    def write(self, content: list[Element], *, landscape: bool) -> None:
        if not content:
            return
        if not self.stretches or self.stretches[-1].page.landscape != landscape:
            page = Page.of(self.draft.paper, landscape=landscape)
            self.stretches.append(Stretch(page, []))
        self.stretches[-1].content.extend(content)

    def _write_pieces(self, pieces: Iterable[Piece], *, landscape: bool) -> None:
        self.draft.page = Page.of(self.draft.paper, landscape=landscape)
        for piece in pieces:
            self.write(_written(piece, self.draft), landscape=landscape)


def _pieces(blocks: Iterable[Block], draft: Draft) -> Iterator[Piece]:
    for block in blocks:
        if isinstance(block, OrgChart):
            yield from drawings(block, draft.paper, draft.labels)
        elif isinstance(block, RelationshipMap):
            yield relationship_map(block, draft)
        else:
            yield block


def _wide(piece: Piece, paper: str) -> bool:
    if isinstance(piece, Table):
        return not fits(piece, Page.of(paper).text_width)
    if isinstance(piece, Drawing):
        return piece.landscape
    return isinstance(piece, Chart) and wide(piece)


def _written(piece: Piece, draft: Draft) -> list[Element]:
    match piece:
        case Chapter():
            return [chapter_title(piece, draft)]
        case Heading():
            return [heading(piece, draft)]
        case Paragraph():
            return [body_paragraph(piece, draft)]
        case Bullets():
            return bullets(piece, draft)
        case Callout():
            return callout(piece, draft)
        case Table():
            return table(piece, draft)
        case Chart():
            return chart(piece, draft)
        case Drawing():
            return figure(piece, draft)
