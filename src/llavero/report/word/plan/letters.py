"""How are the words of a plan written, and the places for a person's?"""

from collections.abc import Iterator
from copy import deepcopy

from llavero.document import Blank
from llavero.prose import NameSpan, Text
from llavero.report.word.markup import Element, element
from llavero.report.word.palette import INK, MUTED
from llavero.report.word.plan.room import KEY
from llavero.report.word.text.spans import run

PLACEHOLDER = "PlaceholderText"


def written(text: Text, size: float, *properties: Element) -> Iterator[Element]:
    """Yield the runs of a text; names are left out of the spelling check."""
    for span in text.spans:
        if span.text:
            unproofed = (element("w:noProof"),) if isinstance(span, NameSpan) else ()
            yield letters(span.text, size, *properties, *unproofed)


def letters(text: str, size: float, *properties: Element) -> Element:
    """Return letters of a size, in points."""
    order = {"rStyle": 0, "b": 1, "noProof": 2, "color": 3, "sz": 4, "szCs": 5, "shd": 6}
    # An element stands in one place only: runs that look alike have copies.
    sized = (*(deepcopy(one) for one in properties), *_sizes(size))
    return run(text, *sorted(sized, key=lambda one: order[one.tag.rpartition("}")[2]]))


def key(figure: str, size: float) -> Element:
    """Return the id of a figure, small and grey behind its value."""
    return letters(f" {figure}", size * KEY, element("w:color", val=MUTED), element("w:noProof"))


def bold() -> Element:
    """Return what makes letters bold."""
    return element("w:b")


def place(blank: Blank, size: float, number: int) -> Element:
    """Return a content control with what is asked as its placeholder; typing replaces it."""
    asked = run(str(blank.asked), element("w:rStyle", val=PLACEHOLDER), *_sizes(size))
    return element(
        "w:sdt",
        element(
            "w:sdtPr",
            element("w:rPr", element("w:color", val=INK), *_sizes(size)),
            element("w:alias", val=str(blank.asked)[:64]),
            element("w:tag", val=blank.key),
            element("w:id", val=number),
            element("w:showingPlcHdr"),
        ),
        element("w:sdtContent", asked),
    )


def _sizes(size: float) -> tuple[Element, Element]:
    half = round(size * 2)
    return element("w:sz", val=half), element("w:szCs", val=half)
