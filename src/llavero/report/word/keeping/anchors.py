"""How does a block carry, unseen, the mark by which it is found again?

As a bookmark around it whose name begins with an underscore: Word does not list it, and Word and
LibreOffice keep it when they save.
"""

import re
from collections.abc import Iterator

from llavero.report.word.markup import Element, element, qualified

_NAME = re.compile(r"_LLV_([0-9a-f]{12})")
FIRST = 1_000_000  # numbers of bookmarks, above all others of the document
_START, _END = qualified("w:bookmarkStart"), qualified("w:bookmarkEnd")
_P, _SHAPE = qualified("w:p"), qualified("w:pPr")
_ID, _CALLED = qualified("w:id"), qualified("w:name")


def set_anchor(main: Element, anchor: str, number: int) -> None:
    """Put the mark around the content of a paragraph, or of the first one of a table."""
    paragraph = main if main.tag == _P else next(main.iter(_P), None)
    if paragraph is None:
        return
    start = element("w:bookmarkStart", id=FIRST + number, name=f"_LLV_{anchor}")
    shape = paragraph.find(_SHAPE)
    paragraph.insert(0 if shape is None else 1, start)
    paragraph.append(element("w:bookmarkEnd", id=FIRST + number))


def anchors_in(found: Element) -> Iterator[str]:
    """Yield the marks that begin in an element."""
    for start in found.iter(_START):
        named = _NAME.fullmatch(start.get(_CALLED, ""))
        if named:
            yield named.group(1)


def without_anchors(found: Element) -> None:
    """Take the marks out of an element."""
    for start in list(found.iter(_START)):
        if _NAME.fullmatch(start.get(_CALLED, "")):
            _remove(found, start.get(_ID, ""))


def _remove(found: Element, number: str) -> None:
    for end in list(found.iter(_START, _END)):
        parent = end.getparent()
        if end.get(_ID) == number and parent is not None:
            parent.remove(end)
