"""Which elements of a document on its way are one block, and how is each found again?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from llavero.document import Callout, Chapter, Heading
from llavero.report.word.keeping.keys import Key, Keyed, key_of, short, texts_of
from llavero.report.word.keeping.wording import has_content
from llavero.report.word.markup import Element, qualified

START = qualified("w:bookmarkStart")
NAME = qualified("w:name")
STYLE, VALUE = f"{qualified('w:pPr')}/{qualified('w:pStyle')}", qualified("w:val")
_TITLES = ("TOCHeading", "ListHeading")


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A block as it was written: the element that speaks, and the room around it."""

    key: Key
    anchor: str  # no other unit of the document has it
    elements: tuple[Element, ...]
    main: Element


@dataclass(slots=True)
class Marks:
    """The units of a document, in order."""

    units: list[Unit] = field(default_factory=list)
    _chapter: str = ""
    _headings: tuple[str, ...] = ()
    _seen: Counter[str] = field(default_factory=Counter)

    def note(self, piece: Keyed, content: Sequence[Element]) -> None:
        """Take down the elements that a piece was written as."""
        described = texts_of(piece)
        if isinstance(piece, Chapter):
            self._enter(key_of("title", "", (piece.title,)).anchor, 1)
        if isinstance(piece, Heading):
            own = key_of("heading", "", (piece.text,)).anchor
            self._enter(own, piece.level)
        if isinstance(piece, Callout):
            self._add(key_of("callout", self._place, described[0][1]), content, content[1])
            return
        for (kind, texts), element in zip(described, content, strict=True):
            self._add(key_of(kind, self._place, texts), [element], element)

    def note_part(self, name: str, content: Sequence[Element]) -> None:
        """Take down what stands around the chapters: each element is known by its bookmarks."""
        for element in filter(has_content, content):
            names = sorted(start.get(NAME, "") for start in element.iter(START))
            kind = "table" if element.tag == qualified("w:tbl") else name
            said = "" if kind == "table" else short(*names)
            self._add(Key(kind, name, said, ""), [element], element)

    def note_front(self, cover: Sequence[Element], contents: Sequence[Element]) -> None:
        """Take down what stands before all that was noted: the cover, the contents.

        Each title of the contents has the lines below it.
        """
        body, self.units = self.units, []
        self.note_part("cover", cover)
        for at, (title, lines) in enumerate(contents_titles(contents)):
            self._add(Key("contents", str(at), "", ""), [title, *lines], title)
        self.units += body

    def replace(self, at: int, main: Element) -> None:
        """Let another element stand for a unit."""
        self.units[at] = replace(self.units[at], main=main)

    @property
    def _place(self) -> str:
        return short(self._chapter, *self._headings)

    def _enter(self, own: str, level: int) -> None:
        if level == 1:
            self._chapter, self._headings = own, ()
        else:
            self._headings = (*self._headings[: level - 2], own)

    def _add(self, key: Key, elements: Sequence[Element], main: Element) -> None:
        self._seen[key.anchor] += 1
        anchor = short(key.anchor, str(self._seen[key.anchor]))
        self.units.append(Unit(key, anchor, tuple(elements), main))


def contents_titles(content: Sequence[Element]) -> list[tuple[Element, list[Element]]]:
    """Return the titles of the contents and lists, each with the lines below it."""
    found: list[tuple[Element, list[Element]]] = []
    for one in content:
        style = one.find(STYLE)
        if style is not None and style.get(VALUE) in _TITLES:
            found.append((one, []))
        elif found:
            found[-1][1].append(one)
    return found
