"""In which order and size do the pieces of a chapter stand, so that no page is left half empty?

A figure that does not fit in the room that is left is drawn smaller, within what can be read, with
those above it. Where that is not enough, the text that follows goes before it.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

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
from llavero.prose import Prose
from llavero.report.word.chart.size import least, size, wide
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.orgchart.fitting import CAPTION
from llavero.report.word.orgchart.orgcharts import drawings
from llavero.report.word.relationship_map.maps import relationship_map
from llavero.report.word.sheet import heights
from llavero.report.word.sheet.page import EMU_PER_POINT, TWIPS_PER_CM, Page, Paper
from llavero.report.word.table.column_widths import SMALL, fits
from llavero.report.word.table.tables import KEPT_WHOLE

EDGES = {
    "Heading1": heights.spaces("Heading1", "Heading1"),
    "Heading2": heights.spaces("Heading2", "Heading2"),
    "Heading3": heights.spaces("Heading3", "Heading3"),
    "Paragraph": heights.spaces("BodyText", "BodyText"),
    "Bullets": heights.spaces("ListBullet", "ListBullet"),
    "Callout": (0.0, 11.0),
    "Table": heights.spaces("TableCaption", "SourceLine"),
    "Chart": heights.spaces("Figure", "SourceLine"),
    "Drawing": heights.spaces("Figure", "SourceLine"),
}  # points of space above and below each kind of piece
Piece = Chapter | Heading | Paragraph | Bullets | Callout | Table | Chart | Drawing
Read = Paragraph | Bullets | Callout
Standing = Table | Chart | Drawing  # what cannot be broken as text can

POINTS_PER_CM = TWIPS_PER_CM / heights.TWIPS
SPARE = 16.0  # points: the height of a line, for what is estimated too low
LINES = 31.0  # points: fewer than two lines of a paragraph never stand alone
WORTH = 60.0  # points: room that is left empty without regret
TAIL = 170.0  # points: a last page with less than this looks like a mistake
# What is tried to spare a short last page: the height of charts, and whether short tables break.
TIGHTER = ((1.0, False), (0.9, False), (0.8, False), (1.0, True), (0.8, True))
MADE_SMALLER = 20.0  # cm of a page that a drawing would fill
FOOT = 2.0  # cm that the caption and the source of a drawing take
TALL = 325.0  # points: a table lower than this keeps its letters, as those like it do
EMPTY = 0.4  # of a page: more than this is not left empty for a table to stand whole
LEAST_BROKEN = 5  # rows: a table of no more than these is not divided
FIRST_ROWS = 3  # that stay with the caption of a long table


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece where it stands: on which sheet, how tall, and whether what follows is beside it."""

    piece: Piece
    landscape: bool = False
    shrunk: float = 1.0  # part of the height that a chart would have
    kept: bool = False  # a paragraph on the page of the table it introduces
    broken: bool = False  # a short table that may be divided
    small: bool = False  # a table in small letters


def placed(chapter: Chapter, paper: Paper, labels: Prose) -> list[Placed]:
    """Return the pieces of a chapter as they should stand."""
    best: _Sheet | None = None
    for tighter, broken in TIGHTER:
        sheet = _Sheet(paper, labels, tighter, broken)
        sheet.place(chapter)
        if best is None or sheet.cost < best.cost:
            best = sheet
        if not best.short_tail:
            break
    assert best is not None, "something is tried"
    return best.pieces


@dataclass(slots=True)
class _Sheet:
    """The page that is being filled, and what was placed before it."""

    paper: Paper
    labels: Prose
    tighter: float  # of the height of all charts
    broken: bool  # whether short tables may be divided
    pieces: list[Placed] = field(default_factory=list)
    used: float = 0.0  # points of the present page
    turned: int = 0  # pages that are full
    landscape: bool = False
    below: float = 0.0  # points of space below the last piece, which what follows shares
    crossed: bool = False  # whether the last piece began on the page before
    charts: list[int] = field(default_factory=list)  # places of those on the present page
    headings: list[Heading] = field(default_factory=list)  # that wait for what is below them

    @property
    def page(self) -> Page:
        return Page.of(self.paper, landscape=self.landscape)

    @property
    def height(self) -> float:
        return self.page.text_height / heights.TWIPS

    @property
    def room(self) -> float:
        """Return what is left of the page below the headings that wait."""
        used, _ = self._headed()
        return self.height - used

    def _headed(self) -> tuple[float, float]:
        """Return where the page stands after the headings that wait, and the space below it."""
        used, below = self.used, self.below
        for heading in self.headings:
            before, after = EDGES[f"Heading{heading.level}"]
            used += heights.heading_height(heading, self.page) - _overlap(used, below, before)
            below = after
        return used, below

    def _shares(self, piece: Piece) -> float:
        """Return how much of the space above a piece is there already."""
        used, below = self._headed()
        return _overlap(used, below, _edges(piece)[0])

    @property
    def short_tail(self) -> bool:
        return self.turned > 0 and not self.landscape and 0 < self.used < TAIL

    @property
    def cost(self) -> int:
        """Return the pages; one that is nearly empty counts twice."""
        return self.turned + self.short_tail

    def place(self, chapter: Chapter) -> None:
        """Place all blocks of a chapter, whose title begins a page."""
        self.used = heights.title_height(chapter.title, self.page)
        self.below = EDGES["Heading1"][1]
        waiting = deque[Block | Drawing](chapter.blocks)
        while waiting:
            block = waiting.popleft()
            match block:
                case Heading():
                    self.headings.append(block)
                case OrgChart():
                    waiting.extendleft(reversed(self._drawn(block)))
                case RelationshipMap():
                    waiting.appendleft(relationship_map(block, self.paper, self.labels.style))
                case Paragraph() | Bullets() | Callout():
                    self._write(block)
                case _:
                    self._stand(block, waiting)
        self._emit_headings()

    def _drawn(self, block: OrgChart) -> list[Drawing]:
        """Return the drawings of an organisation, the first for the room that is left."""
        taken = (self.height - self.room + SPARE) / POINTS_PER_CM - (CAPTION - FOOT)
        taken += (1.0 - self.tighter) * MADE_SMALLER
        return list(drawings(block, self.paper, self.labels, max(0.0, taken)))

    def _write(self, block: Read) -> None:
        self._lie(landscape=False)
        whole = isinstance(block, Callout)
        needed = text_height(block, self.page)
        if (needed - self._shares(block) if whole else min(needed, LINES)) > self.room:
            self._turn()
        self._emit(Placed(block), needed)

    def _stand(self, block: Standing, waiting: deque[Block | Drawing]) -> None:
        """Place what cannot be broken, in the room that is left or after the text that follows."""
        landscape = lies(block, self.paper)
        small = landscape == self.landscape and self._fits_small(block)
        if landscape != self.landscape or not (small or self._fits(block)):
            self._bring_forward(waiting)
        self._lie(landscape=landscape)
        if not (small or self._fits(block)):
            self._turn()
        shrunk = self._shrunk(block) if isinstance(block, Chart) else 1.0
        self._introduce(block)
        divisible = not small and self._is_divisible(block)
        one = Placed(block, landscape, shrunk, broken=divisible, small=small)
        self._emit(one, self._needed(block, shrunk))

    def _bring_forward(self, waiting: deque[Block | Drawing]) -> None:
        """Write the text that follows, as far as it fills the page; none that leads to a table."""
        if self.landscape:
            return
        page = self.turned
        while waiting and isinstance(waiting[0], Read) and self.room > WORTH:
            if self.turned > page:
                return
            if len(waiting) > 1 and isinstance(waiting[1], Table):
                return
            text = waiting.popleft()
            assert isinstance(text, Read), "it was looked at above"
            self._write(text)

    def _fits(self, block: Standing) -> bool:
        return self._needed(block, 1.0) - self._slack(block) <= self.room - SPARE

    def _fits_small(self, block: Standing) -> bool:
        """Return whether a table fits only in small letters, and is worth them."""
        if not isinstance(block, Table) or len(block.rows) > KEPT_WHOLE:
            return False
        whole, smaller = (heights.table_height(block, self.page, small=s) for s in (False, True))
        room = self.room - SPARE + self._shares(block)
        return whole >= TALL and smaller <= room < whole

    def _is_divisible(self, block: Standing) -> bool:
        """Return whether a table of few rows may break: most of a page would wait empty for it."""
        if not isinstance(block, Table) or len(block.rows) <= LEAST_BROKEN:
            return False
        return self.broken or heights.table_height(block, self.page) > EMPTY * self.height

    def _needed(self, block: Standing, shrunk: float) -> float:
        if isinstance(block, Table):
            whole = len(block.rows) <= KEPT_WHOLE and not self._is_divisible(block)
            needed = heights.table_height(block, self.page, None if whole else FIRST_ROWS)
        else:
            drawn = self._drawing_height(block, shrunk)
            needed = heights.figure_height(drawn, block.caption, block.source, self.page)
        return needed - self._shares(block)

    def _drawing_height(self, block: Chart | Drawing, shrunk: float) -> float:
        if isinstance(block, Chart):
            return size(block, self.page, shrunk).height / EMU_PER_POINT
        return block.picture.height * POINTS_PER_CM

    def _slack(self, block: Standing) -> float:
        """Return how much smaller a chart, and those above it on the page, may be drawn."""
        if not isinstance(block, Chart):
            return 0.0
        return self._give(block, 1.0) + sum(given for _, given in self._above())

    def _give(self, chart: Chart, shrunk: float) -> float:
        smallest = least(chart, self.page)
        natural = self._drawing_height(chart, 1.0)
        return max(0.0, shrunk - smallest) * natural

    def _above(self) -> Iterator[tuple[int, float]]:
        for at in self.charts:
            piece = self.pieces[at].piece
            assert isinstance(piece, Chart), "only charts are noted"
            yield at, self._give(piece, self.pieces[at].shrunk)

    def _shrunk(self, chart: Chart) -> float:
        """Return how tall a chart is drawn, and draw those above it as much smaller."""
        wished = max(self.tighter, least(chart, self.page))
        lacking = self._needed(chart, wished) - self.room + SPARE
        total = self._give(chart, wished) + sum(given for _, given in self._above())
        if lacking <= 0 or not total:
            return wished
        part = min(1.0, lacking / total)
        for at, given in list(self._above()):
            piece = self.pieces[at].piece
            assert isinstance(piece, Chart), "only charts are noted"
            taken = part * given
            smaller = self.pieces[at].shrunk - taken / self._drawing_height(piece, 1.0)
            self.pieces[at] = replace(self.pieces[at], shrunk=smaller)
            self.used -= taken
        return wished - part * self._give(chart, wished) / self._drawing_height(chart, 1.0)

    def _introduce(self, block: Standing) -> None:
        """Keep the paragraph before a table beside it, where both stand on this page.

        One that began on the page before would be moved as a whole, and leave that page empty.
        """
        last = self.pieces[-1] if self.pieces else None
        here = self.used > 0 and not self.headings and not self.crossed
        if isinstance(block, Table) and here and last and isinstance(last.piece, Paragraph):
            self.pieces[-1] = replace(last, kept=True)

    def _emit(self, one: Placed, needed: float) -> None:
        if isinstance(one.piece, Table):
            needed = heights.table_height(one.piece, self.page, small=one.small)
        if not isinstance(one.piece, Chart | Drawing):
            needed -= self._shares(one.piece)
        self._emit_headings()
        if isinstance(one.piece, Chart):
            self.charts.append(len(self.pieces))
        self.pieces.append(one)
        self.used += needed
        self.below = _edges(one.piece)[1]
        self.crossed = self.used - self.below > self.height
        while self.used - self.below > self.height:
            self.used -= self.height
            self.turned += 1
            self.charts.clear()

    def _emit_headings(self) -> None:
        self.used, self.below = self._headed()
        self.pieces += [Placed(heading, self.landscape) for heading in self.headings]
        self.headings.clear()

    def _turn(self) -> None:
        """Begin a page."""
        if self.used:
            self.turned += 1
        self.used, self.below = 0.0, 0.0
        self.charts.clear()

    def _lie(self, *, landscape: bool) -> None:
        if landscape != self.landscape:
            self._turn()
            self.landscape = landscape


def _edges(piece: Piece) -> tuple[float, float]:
    return EDGES[type(piece).__name__]


def _overlap(used: float, below: float, before: float) -> float:
    """Return the space above a piece that is not added: at the top of a page, all of it."""
    return min(below, before) if used else before


def lies(block: Standing, paper: Paper) -> bool:
    """Return whether a piece needs a sheet on its side."""
    if isinstance(block, Table):
        return not fits(block, Page.of(paper).text_width, SMALL)
    if isinstance(block, Drawing):
        return block.landscape
    return wide(block)


def text_height(block: Read, page: Page) -> float:
    """Return the height of what is read line by line, in points."""
    match block:
        case Paragraph():
            return heights.paragraph_height(block, page)
        case Bullets():
            return heights.bullets_height(block, page)
        case Callout():
            return heights.callout_height(block, page)
