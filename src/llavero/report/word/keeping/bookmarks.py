"""To what do the links lead that led to a block, when another takes its place?"""

from llavero.report.word.keeping.anchors import is_anchor
from llavero.report.word.keeping.earlier import P, shape_of
from llavero.report.word.markup import Element, element, qualified

START, END = qualified("w:bookmarkStart"), qualified("w:bookmarkEnd")
NAME, NUMBER = qualified("w:name"), qualified("w:id")
_OURS = ("_Toc", "caption_", "figure_", "source_", "place_", "_Zone_", "_LLV_")
_RENAMED = ("_Toc", "caption_")  # of which a block has one, called by its place in the report
FIRST = 2_000_000  # numbers of bookmarks, above those of the marks


def rename_bookmarks(made: Element, instead_of: Element | None, used: int) -> int:
    """Give a copied block the bookmarks of the block whose place it takes.

    Those that a person set stay; return how many numbers are used now.
    """
    wanted = [] if instead_of is None else [n for n in names_in(instead_of) if not is_anchor(n)]
    left = list(wanted)
    for start in list(made.iter(START)):
        name = _new_name(start.get(NAME, ""), left)
        end = _end(made, start)
        if name is None or end is None:
            _remove(start)
            if end is not None:
                _remove(end)
            continue
        used += 1
        start.set(NAME, name)
        for one in (start, end):
            one.set(NUMBER, str(FIRST + used))
    paired = {start.get(NUMBER) for start in made.iter(START)}
    for end in [one for one in made.iter(END) if one.get(NUMBER) not in paired]:
        _remove(end)
    for name in left:
        used += 1
        surround(made, name, FIRST + used)
    return used


def surround(block: Element, name: str, number: int) -> str:
    """Put a bookmark around a paragraph, or the first one of a table, and return its name."""
    paragraph = block if block.tag == P else next(block.iter(P), None)
    if paragraph is not None:
        shape_of(paragraph).addnext(element("w:bookmarkStart", id=number, name=name))
        paragraph.append(element("w:bookmarkEnd", id=number))
    return name


def names_in(block: Element) -> list[str]:
    """Return the names of the bookmarks of a block."""
    return [start.get(NAME, "") for start in block.iter(START)]


def _new_name(name: str, left: list[str]) -> str | None:
    """Return what a bookmark is called from now on and take that from `left`; None: nothing."""
    if not name.startswith(_OURS):
        return name if name != "_GoBack" else None
    kind = next((k for k in _RENAMED if name.startswith(k)), name)
    found = next((one for one in left if one.startswith(kind)), None)
    if found is not None:
        left.remove(found)
    return found


def _end(made: Element, start: Element) -> Element | None:
    number = start.get(NUMBER)
    return next((end for end in made.iter(END) if end.get(NUMBER) == number), None)


def _remove(one: Element) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)
