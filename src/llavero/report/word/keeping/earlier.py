"""What stands in an earlier report: what was generated, what a person changed, what was added?"""

from dataclasses import dataclass

from docx.document import Document

from llavero.report.word.keeping.manifest import Manifest
from llavero.report.word.keeping.places import known_places
from llavero.report.word.keeping.wording import digest, has_content, tracked, wording
from llavero.report.word.markup import Element, element, qualified

P = qualified("w:p")
_SHAPE = qualified("w:pPr")
_BLOCKS = (P, qualified("w:tbl"), qualified("w:sdt"), qualified("w:customXml"))
_STARTS = (qualified("w:commentRangeStart"),)
_ENDS = (qualified("w:commentRangeEnd"),)
_LISTED = ("toc ", "table of figures")  # how the names of the styles of contents begin
_HEADING = "toc heading"


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A block of an earlier report."""

    element: Element
    entry: int | None  # its place in the list of what was generated; None: a person added it
    edited: bool


@dataclass(frozen=True, slots=True, eq=False)
class Earlier:
    """An earlier report, as it came back."""

    name: str
    document: Document
    manifest: Manifest
    units: tuple[Found, ...]

    @property
    def complete(self) -> bool:
        """Return whether the list of what was generated came back with it."""
        return bool(self.manifest.study)

    @property
    def has_contents(self) -> bool:
        """Return whether Word has put contents of its own in the place of ours."""
        return any(_is_contents(block) for block in self.document.element.body)


def units_of(document: Document, manifest: Manifest) -> list[Found]:
    """Return the blocks of the body that hold something, without the contents."""
    body = document.element.body
    _gather_comments(body)
    contents = _Contents(document)
    blocks = [
        block
        for block in body
        if block.tag in _BLOCKS and not contents.holds(block) and has_content(block)
    ]
    said = [digest(wording([block], document.part)) for block in blocks]
    known = known_places(blocks, said, manifest)
    return [
        Found(
            block,
            place,
            place is None or mark != manifest.entries[place].said or tracked([block]),
        )
        for block, mark, place in zip(blocks, said, known, strict=True)
    ]


class _Contents:
    """Tells the lines of contents and lists apart: the program writes them anew."""

    def __init__(self, document: Document) -> None:
        self._names = {
            style.get(qualified("w:styleId"), ""): _name(style).casefold()
            for style in document.styles.element.iter(qualified("w:style"))
        }

    def holds(self, block: Element) -> bool:
        if block.tag == qualified("w:sdt"):
            return _is_contents(block)
        style = block.find(f"{_SHAPE}/{qualified('w:pStyle')}")
        name = "" if style is None else self._names.get(style.get(qualified("w:val"), ""), "")
        return name.startswith(_LISTED) and name != _HEADING


def _is_contents(block: Element) -> bool:
    if block.tag != qualified("w:sdt"):
        return False
    gallery = next(block.iter(qualified("w:docPartGallery")), None)
    return gallery is not None and "Contents" in gallery.get(qualified("w:val"), "")


def _name(style: Element) -> str:
    found = style.find(qualified("w:name"))
    return "" if found is None else str(found.get(qualified("w:val"), ""))


def _gather_comments(body: Element) -> None:
    """Bring the ends of comments that stand between blocks into the blocks beside them."""
    blocks = [block for block in body if block.tag in (P, *_STARTS, *_ENDS)]
    for at, end in enumerate(blocks):
        if end.tag in _STARTS:
            after = next((b for b in blocks[at:] if b.tag == P), None)
            if after is not None:
                shape = after.find(_SHAPE)
                after.insert(0 if shape is None else 1, end)
        elif end.tag in _ENDS:
            before = next((b for b in reversed(blocks[:at]) if b.tag == P), None)
            if before is not None:
                before.append(end)


def shape_of(paragraph: Element) -> Element:
    """Return the properties of a paragraph, made where it has none."""
    found: Element | None = paragraph.find(_SHAPE)
    if found is None:
        found = element("w:pPr")
        paragraph.insert(0, found)
    return found
