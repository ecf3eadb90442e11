"""Which fields does a paragraph hold, and what does each show?"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from llavero.report.word.markup import Element, qualified

_CHARACTER, _KIND = qualified("w:fldChar"), qualified("w:fldCharType")
_CODE, _LETTERS = qualified("w:instrText"), qualified("w:t")


@dataclass(slots=True)
class Field:
    """A field: what it computes, the letters it shows, the signs it is made of."""

    code: str = ""
    shown: list[Element] = field(default_factory=list)
    signs: list[Element] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """Return its instruction, word by word."""
        return self.code.split()

    def show(self, text: str) -> None:
        """Let the field show a text."""
        for at, letters in enumerate(self.shown):
            letters.text = "" if at else text


def fields_in(block: Element) -> Iterator[Field]:
    """Yield the fields of a block that end in it."""
    opened: list[Field] = []
    for below in block.iter(_CHARACTER, _CODE, _LETTERS):
        if below.tag == _CHARACTER and below.get(_KIND) == "begin":
            opened.append(Field())
        if not opened:
            continue
        if below.tag == _LETTERS:
            opened[-1].shown.append(below)
            continue
        opened[-1].signs.append(below)
        if below.tag == _CODE:
            opened[-1].code += below.text or ""
        elif below.get(_KIND) == "end":
            yield opened.pop()
