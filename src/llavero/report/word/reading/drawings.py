"""What can be read in a drawing: its kind, its words, its alternative text?"""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from llavero.report.brief.manuscript import Block, Drawing, Line
from llavero.report.word.reading.archive import Archive, attribute, local
from llavero.report.word.reading.boxes import LooseBox, Piece

GROUPS = {"wgp", "wpc", "group", "grpSp"}


class Drawings:
    """Reads the drawings of one document; `box` reads the paragraphs of a text box."""

    def __init__(self, archive: Archive, box: Callable[[Element], list[Block]]) -> None:
        self._archive = archive
        self._box = box

    def read(self, drawn: Element) -> list[Piece]:
        """Return the drawing, or the text box."""
        inner = list(_shown(drawn))
        names = {local(element) for element in inner}
        description = _description(inner)
        boxes = [self._box(element) for element in inner if local(element) == "txbxContent"]
        if names & {"relIds"}:
            return [Drawing("smartart", self._smartart(inner), description)]
        if names & {"chart"}:
            return [Drawing("chart", self._chart(inner), description)]
        if boxes and not names & GROUPS:
            return [LooseBox(tuple(box)) for box in boxes if box]
        if boxes:
            return [Drawing("shapes", tuple(_label(box) for box in boxes), description)]
        if names & {"pic", "imagedata", "blip"}:
            return [Drawing("picture", (), description)]
        return []

    def _smartart(self, inner: list[Element]) -> tuple[str, ...]:
        relation = next(attribute(e, "dm") for e in inner if local(e) == "relIds")
        data = self._archive.target(relation)
        if data is None:
            return ()
        points = [point for point in data.iter() if local(point) == "pt"]
        return tuple(text for text in map(_letters, points) if text)

    def _chart(self, inner: list[Element]) -> tuple[str, ...]:
        relation = next(attribute(e, "id") for e in inner if local(e) == "chart")
        part = self._archive.target(relation)
        if part is None:
            return ()
        paragraphs = [found for found in part.iter() if local(found) in ("p", "v")]
        return tuple(dict.fromkeys(text for text in map(_letters, paragraphs) if text))


def _shown(drawn: Element) -> Iterator[Element]:
    """Yield what is drawn, without the fallback that repeats it for older readers.

    It does not go into a text box: whoever reads the box does.
    """
    for below in drawn:
        name = local(below)
        if name == "Fallback" and any(local(e) == "Choice" for e in drawn):
            continue
        yield below
        if name != "txbxContent":
            yield from _shown(below)


def _description(inner: list[Element]) -> str:
    for element in inner:
        if local(element) in ("docPr", "shape", "group"):
            for name in ("descr", "alt", "title"):
                if words := attribute(element, name):
                    return words.strip()
    return ""


def _letters(element: Element) -> str:
    texts = [e.text or "" for e in element.iter() if local(e) in ("t", "v")]
    return " ".join("".join(texts).split())


def _label(box: list[Block]) -> str:
    return " ".join(block.text for block in box if isinstance(block, Line))
