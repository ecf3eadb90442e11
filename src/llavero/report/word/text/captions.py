"""How are tables and figures named, numbered and sourced?"""

from llavero.prose import Text
from llavero.report.word.draft import CaptionKind, Draft
from llavero.report.word.markup import Element, element
from llavero.report.word.text.fields import field
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import run, runs


def table_caption(title: Text, draft: Draft) -> Element:
    """Return the caption that stands above a table and stays with it."""
    return paragraph("TableCaption", *_numbered("table", title, draft))


def figure_caption(title: Text, draft: Draft, *, sourced: bool = True) -> Element:
    """Return the caption that stands below a figure, and stays with its source line."""
    keep = (element("w:keepNext"),) if sourced else ()
    return paragraph("Caption", *_numbered("figure", title, draft), properties=keep)


def source_line(source: Text, draft: Draft) -> Element:
    """Return the line that says where the figures of a table or chart come from."""
    return paragraph("SourceLine", *runs(source, draft, link=None))


def label(kind: CaptionKind, draft: Draft) -> str:
    """Return what captions of a kind begin with; it also names their sequence in Word."""
    return draft.labels.text(f"word-{kind}")


def _numbered(kind: CaptionKind, title: Text, draft: Draft) -> list[Element]:
    entry = draft.caption(kind, str(title))
    word = label(kind, draft)
    # The captions of an annex count on their own: "Table B.1" leaves those of the text alone.
    before, dot, count = entry.number.rpartition(".")
    sequence = f"{word}_{before}" if before else word
    number = field(f" SEQ {sequence} \\* ARABIC ", run(count))
    named = draft.marked(entry.bookmark, run(f"{word}\N{NO-BREAK SPACE}{before}{dot}"), *number)
    return [*named, run(". "), *runs(title, draft, link=None)]
