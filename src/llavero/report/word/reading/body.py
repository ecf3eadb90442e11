"""Which lines, tables and drawings does the body of a document hold, in order?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from llavero.report.brief.manuscript import Block, Grid, Line
from llavero.report.word.reading.archive import Archive, attribute, child, local
from llavero.report.word.reading.boxes import Piece, unboxed
from llavero.report.word.reading.drawings import Drawings
from llavero.report.word.reading.letters import Fields, Letters, Run, inside, pieces
from llavero.report.word.reading.looks import Looks

SPACES = re.compile(r"\s+")
# A frame is a table used as a sheet: it holds the text of a page, not figures.
FRAME = 600
ANSWER = 600
LABEL = 100


def body_blocks(archive: Archive) -> Iterator[Piece]:
    """Yield what the body of the document holds."""
    reader = _Reader(archive)
    yield from reader.blocks(archive.body())


class _Reader:
    def __init__(self, archive: Archive) -> None:
        self._looks = Looks.of(archive)
        self._fields = Fields()
        self._drawings = Drawings(archive, self._box)
        self._in_contents = False
        self._boxed = False

    def blocks(self, container: Element) -> Iterator[Piece]:
        for element in container:
            match local(element):
                case "p":
                    yield from self._paragraph(element)
                case "tbl":
                    yield from self._table(element)
                case "sdt":
                    yield from self._control(element)
                case "AlternateContent":
                    yield from self.blocks(inside(element))
                case "customXml" | "ins" | "moveTo" | "smartTag":
                    yield from self.blocks(element)

    def _box(self, container: Element) -> list[Block]:
        boxed, self._boxed = self._boxed, True
        found = list(unboxed(self.blocks(container)))
        self._boxed = boxed
        return found

    def _control(self, control: Element) -> Iterator[Piece]:
        gallery = child(control, "sdtPr", "docPartObj", "docPartGallery")
        before = self._in_contents
        self._in_contents = before or "Contents" in (attribute(gallery, "val") or "")
        content = child(control, "sdtContent")
        yield from self.blocks(content) if content is not None else ()
        self._in_contents = before

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        letters = Letters(paragraph, self._looks, self._fields)
        for runs in pieces(letters.runs):
            text = _text(runs)
            if text:
                yield self._line(text, runs, letters)
        for drawing in letters.drawings:
            yield from self._drawings.read(drawing)

    def _line(self, text: str, runs: list[Run], letters: Letters) -> Line:
        shown = [run for run in runs if run.text.strip()]
        sizes = [run.size for run in shown if run.size is not None]
        looks, properties = self._looks, letters.properties
        return Line(
            text,
            level=looks.level(properties),
            lead=_lead(shown),
            bold=all(run.bold for run in shown),
            underlined=all(run.underlined for run in shown),
            size=min(sizes) if len(sizes) == len(shown) else None,
            listed=looks.listed(properties),
            caption=looks.caption(properties),
            contents=self._in_contents or letters.contents or looks.contents(properties),
            boxed=self._boxed,
        )

    def _table(self, table: Element) -> Iterator[Block]:
        rows = [list(_cells(row)) for row in _inner(table, "tr")]
        read = [[(span, self._cell(cell)) for span, cell in row] for row in rows]
        if any(_is_form_row([cell for _, cell in row]) for row in read):
            yield from _unfolded(cell for row in read for _, cell in row)
        elif all(len(row) == 1 for row in read):
            cells = [cell for row in read for _, cell in row]
            text = sum(len(_joined(cell)) for cell in cells)
            yield from _framed(cells, page=text >= FRAME)
        else:
            yield Grid(tuple(_filled(rows, read)))

    def _cell(self, cell: Element) -> list[Block]:
        return list(unboxed(self.blocks(cell)))


def _text(runs: Iterable[Run]) -> str:
    return SPACES.sub(" ", "".join(run.text for run in runs)).strip()


def _lead(runs: list[Run]) -> str:
    heavy: list[Run] = []
    for run in runs:
        if not run.bold:
            return _text(heavy)
        heavy.append(run)
    return ""


def _inner(container: Element, name: str) -> Iterator[Element]:
    """Yield the rows or cells of a table, also those inside content controls."""
    for element in container:
        found = local(element)
        if found == name:
            if child(child(element, f"{name}Pr"), "del") is None:
                yield element
        elif found in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _inner(element, name)


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    for cell in _inner(row, "tc"):
        span = attribute(child(cell, "tcPr", "gridSpan"), "val") or "1"
        yield (int(span) if span.isdigit() else 1), cell


def _joined(blocks: Iterable[Block]) -> str:
    words: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            words.append(block.text)
        elif isinstance(block, Grid):
            words.extend(cell for row in block.rows for cell in row)
        else:
            words.extend(block.labels)
    return " ".join(word for word in words if word)


def _filled(
    rows: list[list[tuple[int, Element]]], read: list[list[tuple[int, list[Block]]]]
) -> Iterator[tuple[str, ...]]:
    above: tuple[str, ...] = ()
    for row, cells in zip(rows, read, strict=True):
        line: list[str] = []
        for (span, cell), (_, blocks) in zip(row, cells, strict=True):
            merge = child(cell, "tcPr", "vMerge")
            continues = merge is not None and attribute(merge, "val") != "restart"
            repeated = above[len(line)] if continues and len(line) < len(above) else ""
            line.extend([repeated or _joined(blocks)] * span)
        above = tuple(line)
        yield above


def _is_form_row(cells: list[list[Block]]) -> bool:
    """Return whether a row is a question or a title with a written answer beside or below it."""
    if any(isinstance(b, Line) and b.level is not None for cell in cells for b in cell):
        return any(len(_joined(cell)) >= ANSWER for cell in cells)
    texts = [_joined(cell) for cell in cells]
    return len(texts) == 2 and 0 < len(texts[0]) <= LABEL and len(texts[1]) >= ANSWER


def _unfolded(cells: Iterable[list[Block]]) -> Iterator[Block]:
    for cell in cells:
        yield from _boxed(cell)


def _framed(cells: list[list[Block]], *, page: bool) -> Iterator[Block]:
    for cell in cells:
        yield from cell if page else _boxed(cell)


def _boxed(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield replace(block, boxed=True) if isinstance(block, Line) else block
