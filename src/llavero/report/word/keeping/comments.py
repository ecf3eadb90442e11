"""How do the comments of people come along, with authors, dates and replies?"""

from copy import deepcopy
from dataclasses import dataclass, field

from docx.document import Document
from lxml import etree

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.related import Adapt, fill, new_part, related, root_of
from llavero.report.word.keeping.relations import Relations
from llavero.report.word.keeping.threads import Threads
from llavero.report.word.markup import Element, element, qualified, root
from llavero.report.word.text.spans import run

AUTHOR, INITIALS = "Llavero", "LL"
NUMBER = qualified("w:id")
START, END, REFERENCE = (
    qualified(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
)
MARKERS = (START, END, REFERENCE)
_AUTHOR = qualified("w:author")


@dataclass(slots=True)
class Comments:
    """The comments of the new document: those that are kept, and our own on conflicts."""

    earlier: Document
    draft: Draft
    adapt: Adapt
    known: dict[str, etree._Element] = field(init=False)
    _threads: Threads = field(init=False)
    _relations: Relations | None = None
    _made: list[Element] = field(default_factory=list)
    _numbers: dict[str, str] = field(default_factory=dict)
    _dropped: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        found = root_of(related(self.earlier.part, "comments"))
        every = () if found is None else found.iter(qualified("w:comment"))
        self.known = {one.get(NUMBER, ""): one for one in every}
        self._threads = Threads.of(self.earlier.part, self.known)

    def take(self, block: Element) -> None:
        """Bring the comments that a copied block carries."""
        for marker in list(block.iter(*MARKERS)):
            number = self.number(marker.get(NUMBER, ""))
            if number is None:
                remove_marker(marker)
            else:
                marker.set(NUMBER, number)

    def number(self, old: str) -> str | None:
        """Return the number in the new document of a comment; None if it is not there."""
        if old not in self.known or old in self._dropped:
            return None
        if old not in self._numbers:
            made: Element = deepcopy(self.known[old])
            self._numbers[old] = str(len(self._made))
            made.set(NUMBER, self._numbers[old])
            self._made.append(made)
        return self._numbers[old]

    def waiting(self) -> list[str]:
        """Return the numbers in the earlier file of the comments that have found no place."""
        return [old for old in self.known if old not in self._numbers and old not in self._dropped]

    def drop_ours(self, block: Element) -> bool:
        """Leave out our own comments on a block, but for those answered; return if there were."""
        numbers = {marker.get(NUMBER, "") for marker in block.iter(REFERENCE)}
        ours = {number for number in numbers if self.ours(number)}
        self._dropped |= ours
        return bool(ours)

    def ours(self, old: str) -> bool:
        """Return whether a comment is one of ours that nobody has answered."""
        found = self.known.get(old)
        return (
            found is not None and found.get(_AUTHOR) == AUTHOR and not self._threads.answered(old)
        )

    def write(self, block: Element, *said: str) -> None:
        """Comment on a block that stands in the document."""
        number = str(len(self._made))
        lines = [element("w:p", run(one)) for one in said if one]
        self._made.append(element("w:comment", *lines, id=number, author=AUTHOR, initials=INITIALS))
        surround(block, number)

    def add(self) -> None:
        """Add the part of the comments to the document."""
        if not self._made:
            return
        old, main = related(self.earlier.part, "comments"), self.draft.document.part
        part = new_part(main, "comments")
        links = self._threads.links(self._made, self._numbers)
        for one in self._made:
            if old is not None:
                self.adapt(one, Relations(old, part))
        self._threads.add(self._made, links, main)
        fill(part, root("w:comments", *self._made))


def surround(block: Element, number: str) -> None:
    """Put the range of a comment around a paragraph, or the first one of a table."""
    paragraph = block if block.tag == qualified("w:p") else next(block.iter(qualified("w:p")))
    shape = paragraph.find(qualified("w:pPr"))
    paragraph.insert(0 if shape is None else 1, element("w:commentRangeStart", id=number))
    paragraph.append(element("w:commentRangeEnd", id=number))
    paragraph.append(reference(number))


def reference(number: str) -> Element:
    """Return the run that shows a comment at the margin."""
    return element("w:r", element("w:commentReference", id=number))


def remove_marker(marker: Element) -> None:
    """Take a marker out, with the run that it alone stands in."""
    holder = marker.getparent()
    if holder is None:
        return
    holder.remove(marker)
    left = [one for one in holder if one.tag != qualified("w:rPr")]
    if holder.tag == qualified("w:r") and not left and holder.getparent() is not None:
        holder.getparent().remove(holder)
