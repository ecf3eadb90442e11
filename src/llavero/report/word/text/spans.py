"""How does a text of spans become runs of letters?"""

from collections.abc import Iterable

from llavero.prose import FigureSpan, NameSpan, PlaceSpan, Span, Text
from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, element
from llavero.report.word.text import bookmarks
from llavero.report.word.text.fields import field

FIGURE_LINK = "FigureLink"
CELL_LINK = "CellLink"  # a table full of underlined figures would be hard to read


def run(text: str, *properties: Element) -> Element:
    """Return letters that look as their paragraph does, but for `properties`."""
    letters = element("w:rPr", *properties) if properties else None
    return element("w:r", letters, element("w:t", text, xml_space="preserve"))


def runs(text: Text, draft: Draft, *, link: str | None = FIGURE_LINK) -> list[Element]:
    """Return the runs of a text; each figure leads to its row in the annex, unless `link` is None.

    Raises ValueError if a figure has no row there.
    """
    return [_span(span, draft, link) for span in text.spans if span.text]


def link_to(bookmark: str, *content: Element, tooltip: str | None = None) -> Element:
    """Return content that leads to a place of the document."""
    return element("w:hyperlink", *content, anchor=bookmark, history=1, tooltip=tooltip)


def italics(entry: str) -> Iterable[Element]:
    """Yield the runs of an entry in which *asterisks* enclose italics."""
    for at, part in enumerate(entry.split("*")):
        if part:
            yield run(part, *([element("w:i")] if at % 2 else []))


def _span(span: Span, draft: Draft, link: str | None) -> Element:
    if isinstance(span, NameSpan):
        # Names come in any language: the spelling check would underline them.
        return run(span.text, element("w:noProof"))
    if isinstance(span, PlaceSpan):
        return _place(span)
    if isinstance(span, FigureSpan) and span.figure and link:
        return _figure(span.text, span.figure, draft, link)
    return run(span.text)


def _place(span: PlaceSpan) -> Element:
    """Return the name of a place as a link; that of a caption follows its number in Word."""
    bookmark, name = bookmarks.place(span.place), run(span.text)
    numbered = ":" in span.place
    return link_to(bookmark, *(field(f" REF {bookmark} \\h ", name) if numbered else [name]))


def _figure(text: str, key: str, draft: Draft, link: str) -> Element:
    if key not in draft.explained:
        raise ValueError(f"figure {key!r} ({text}) has no row in the annex of figures")
    return link_to(bookmarks.figure_row(key), run(text, element("w:rStyle", val=link)))
