"""How does a block carry, unseen, the mark by which it is found again?

As a bookmark around it whose name begins with an underscore: Word does not list it, and Word and
LibreOffice keep it when they save.
"""

import re
from collections.abc import Iterator

from llavero.report.word.markup import Element, element, qualified

_NAME = re.compile(r"_LLV_([0-9a-f]{12})_([0-9a-f]{16})")
FIRST = 1_000_000  # numbers of bookmarks, above all others of the document
_START = qualified("w:bookmarkStart")
_P, _SHAPE = qualified("w:p"), qualified("w:pPr")
_CALLED = qualified("w:name")


def set_anchor(main: Element, anchor: str, said: str, number: int) -> None:
    """Put the mark around the content of a paragraph, or of the first one of a table.

    What was generated there stands in the mark too: the list of all may be taken out of a file.
    """
    paragraph = main if main.tag == _P else next(main.iter(_P), None)
    if paragraph is None:
        return
    start = element("w:bookmarkStart", id=FIRST + number, name=f"_LLV_{anchor}_{said}")
    shape = paragraph.find(_SHAPE)
    paragraph.insert(0 if shape is None else 1, start)
    paragraph.append(element("w:bookmarkEnd", id=FIRST + number))


def anchors_in(found: Element) -> Iterator[str]:
    """Yield the marks that begin in an element."""
    yield from (anchor for anchor, _ in marks_in(found))


def marks_in(found: Element) -> Iterator[tuple[str, str]]:
    """Yield the marks that begin in an element, each with that of what was generated there."""
    for start in found.iter(_START):
        named = _NAME.fullmatch(start.get(_CALLED, ""))
        if named:
            yield named.group(1), named.group(2)


def is_anchor(name: str) -> bool:
    """Return whether a bookmark is a mark of ours."""
    return _NAME.fullmatch(name) is not None
