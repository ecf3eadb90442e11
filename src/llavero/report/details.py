"""What stands in an annex instead of its section, and which words lead there?

A director wants the answer first: what a section marks as detail is written in an annex of its
heading, and the paragraph before it says in which and under which numbers.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from string import ascii_uppercase

from llavero.document import Block, Chapter, Detail, Heading, Paragraph, Table
from llavero.prose import Prose, Text


def parted(
    chapters: Iterable[Chapter], prose: Prose, further: Iterable[Chapter] = ()
) -> tuple[tuple[Chapter, ...], list[Chapter]]:
    """Return the chapters without their detail, and the chapter of annexes, if there is any.

    further   what no section leads to, each an annex of its own after the others
    """
    annexes = _Annexes(prose)
    left = tuple(replace(one, blocks=tuple(_left(one, annexes))) for one in chapters)
    for chapter in further:
        annexes.append(chapter)
    if not annexes.blocks:
        return left, []
    opening = Paragraph(prose.say("details-opening"))
    return left, [Chapter(prose.say("details-title"), (opening, *annexes.blocks))]


@dataclass(slots=True)
class _Annexes:
    """The annexes as far as they are written."""

    prose: Prose
    blocks: list[Block] = field(default_factory=list)
    annexes: int = 0
    letter: str = ""  # of the one that is open
    tables: int = 0  # in it

    def open(self, title: Text) -> str:
        """Begin the annex of a heading and return its letter."""
        self.letter, self.tables = _letter(self.annexes), 0
        self.annexes += 1
        said = self.prose.say("details-heading", letter=self.letter, title=title)
        self.blocks.append(Heading(said, place=f"annex-{self.letter}", annex=self.letter))
        return self.letter

    def add(self, block: Block) -> Iterator[Text]:
        """Write a block into the annex that is open; yield its number, if it has one."""
        self.blocks.append(block)
        if isinstance(block, Table):
            self.tables += 1
            number = f"{self.letter}.{self.tables}"
            name = self.prose.text("details-table", number=number)
            yield Text.to(f"table:{number}", name)

    def append(self, chapter: Chapter) -> None:
        """Write a chapter as an annex."""
        self.open(chapter.title)
        for block in chapter.blocks:
            # Nothing leads to its tables: their numbers are not needed.
            deque(self.add(block), maxlen=0)

    def pointer(self, letter: str, places: list[Text]) -> Text:
        """Return the sentence that leads to what an annex holds."""
        annex = Text.to(f"annex-{letter}", self.prose.text("details-annex", letter=letter))
        if not places:
            return self.prose.say("details-see", annex=annex)
        return self.prose.say("details-see-there", annex=annex, places=Text.join(places, ", "))

    def further(self, places: list[Text]) -> Text:
        """Return the sentence that leads to more tables of the annex that was named."""
        return self.prose.say("details-see-more", places=Text.join(places, ", "))


def _letter(at: int) -> str:
    """Return A to Z, then AA, AB ..."""
    before, last = divmod(at, len(ascii_uppercase))
    return (_letter(before - 1) if before else "") + ascii_uppercase[last]


def _left(chapter: Chapter, annexes: _Annexes) -> Iterator[Block]:
    """Yield the blocks of a chapter that stay, with what leads to those that do not."""
    title, part = chapter.title, list[Block]()
    for block in chapter.blocks:
        if isinstance(block, Heading) and block.level == 2:
            yield from _led(title, part, annexes)
            title, part = block.text, []
        part.append(block)
    yield from _led(title, part, annexes)


def _led(title: Text, part: list[Block], annexes: _Annexes) -> list[Block]:
    """Return what stays of the blocks below a heading; their detail goes to one annex."""
    if not any(_detail(block) for block in part):
        return part
    letter = annexes.open(title)
    left: list[Block] = []
    led: dict[int, list[Text]] = {}  # the place of a paragraph, and the captions it leads to
    for block in part:
        if _detail(block):
            led.setdefault(_speaker(left), []).extend(annexes.add(block))
        else:
            left.append(block)
    _point(left, led, annexes, letter)
    return [block for block in left if not _empty(block)]


def _point(left: list[Block], led: dict[int, list[Text]], annexes: _Annexes, letter: str) -> None:
    """Let the paragraphs lead to the annex: the first in full, further ones to their tables."""
    first = next((at for at, places in led.items() if places), min(led))
    for at, places in led.items():
        if at == first:
            left[at] = _leading(left[at], annexes.pointer(letter, places))
        elif places:
            left[at] = _leading(left[at], annexes.further(places))


def _empty(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.text.spans and block.see is None


def _detail(block: Block) -> bool:
    return isinstance(block, Detail) and block.detail


def _speaker(left: list[Block]) -> int:
    """Return the place of the last paragraph under the present heading, a new one if need be."""
    for at in range(len(left) - 1, -1, -1):
        if isinstance(left[at], Heading):
            break
        if isinstance(left[at], Paragraph):
            return at
    left.append(Paragraph(Text(())))
    return len(left) - 1


def _leading(block: Block, pointer: Text) -> Paragraph:
    assert isinstance(block, Paragraph), "only a paragraph leads to detail"
    return replace(block, see=pointer) if block.text.spans else Paragraph(pointer)
