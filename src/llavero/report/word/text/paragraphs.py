"""How are headings, paragraphs and lists written?"""

from collections.abc import Iterator
from copy import copy
from functools import cache

from llavero.document import Bullets, Chapter, Heading, Paragraph
from llavero.prose import PlainSpan, Span, Text
from llavero.report.word.draft import ChapterCount, Draft
from llavero.report.word.markup import Element, element, qualified
from llavero.report.word.package.numbering import NUMBERS
from llavero.report.word.text import bookmarks
from llavero.report.word.text.spans import link_to, run, runs


def paragraph(style: str, *content: Element, properties: tuple[Element, ...] = ()) -> Element:
    """Return a paragraph of a style."""
    shape = copy(_of_style(style))
    shape.extend(properties)
    return element("w:p", shape, *content)


@cache
def _of_style(style: str) -> Element:
    """Return what the paragraphs of a style begin with; copies are made faster than the like."""
    return element("w:pPr", element("w:pStyle", val=style))


def keep_with_next(written: Element) -> None:
    """Keep the end of a paragraph, such as one that introduces a table, on the page of the next."""
    shape = written.find(qualified("w:pPr"))
    assert shape is not None, "every paragraph has a style"
    shape.find(qualified("w:pStyle")).addnext(element("w:keepNext"))


def chapter_title(chapter: Chapter, draft: Draft) -> Element:
    """Return the heading of a chapter, numbered if it is a section of the brief."""
    draft.chapter = ChapterCount.of(chapter.section, draft.numberings)
    number = str(chapter.section) if chapter.section else ""
    return _heading(chapter.title, 1, number, draft)


def unnumbered_title(title: Text, draft: Draft) -> Element:
    """Return the heading of a part that stands around the sections of the brief."""
    draft.chapter = ChapterCount()
    return _heading(title, 1, "", draft)


def heading(block: Heading, draft: Draft) -> Element:
    """Return a heading inside a chapter; none is more than one level below the one before."""
    count = draft.chapter
    count.annex = block.annex or count.annex
    level = min(block.level, count.level + 1)
    count.level = level
    if level > 2 or count.list_id is None:
        return _heading(block.text, level, "", draft, place=block.place)
    count.second += 1
    number = f"{count.section}.{count.second}"
    return _heading(block.text, level, number, draft, place=block.place)


def body_paragraph(block: Paragraph, draft: Draft) -> Element:
    """Return a paragraph, its references in brackets before the final stop."""
    text, stop = _without_stop(block.text) if block.citations else (block.text, "")
    content = runs(text, draft)
    if block.citations:
        content += [run(" ("), *_citations(block.citations, draft), run(")" + stop)]
    if block.see is not None:
        content += [run(" "), *runs(block.see, draft)]
    return paragraph("BodyText", *content)


def bullets(block: Bullets, draft: Draft) -> list[Element]:
    """Return the items of a list; each numbered list starts at one."""
    if not block.numbered:
        return [paragraph("ListBullet", *runs(item, draft)) for item in block.items]
    own = draft.numberings.start(NUMBERS)
    return [
        paragraph("ListNumber", *runs(item, draft), properties=(_numbering(own, 0),))
        for item in block.items
    ]


def _heading(title: Text, level: int, number: str, draft: Draft, *, place: str = "") -> Element:
    entry = draft.heading(str(title), level, number)
    content = draft.marked(entry.bookmark, *runs(title, draft, link=None))
    if place:
        content = draft.marked(bookmarks.place(place), *content)
    return paragraph(f"Heading{level}", *content, properties=tuple(_shape(level, number, draft)))


def _shape(level: int, number: str, draft: Draft) -> Iterator[Element]:
    """Yield what a heading says beside its style; that of a template begins no page."""
    if draft.template and level == 1:
        yield element("w:pageBreakBefore")
    count = draft.chapter.list_id
    if number and count:
        yield _numbering(count, level - 1)


def _numbering(identity: int, level: int) -> Element:
    return element("w:numPr", element("w:ilvl", val=level), element("w:numId", val=identity))


def _citations(keys: tuple[str, ...], draft: Draft) -> Iterator[Element]:
    unknown = [key for key in keys if key not in draft.citations]
    if unknown:
        raise ValueError(f"cited, but not in the list of references: {', '.join(unknown)}")
    # APA 7, 8.12: several works in one bracket stand in alphabetical order.
    for at, key in enumerate(sorted(dict.fromkeys(keys), key=draft.citations.__getitem__)):
        if at:
            yield run("; ")
        yield link_to(bookmarks.reference_entry(key), run(draft.citations[key]))


def _without_stop(text: Text) -> tuple[Text, str]:
    spans: tuple[Span, ...] = text.spans
    if not spans or not spans[-1].text.rstrip().endswith("."):
        return text, ""
    last = spans[-1]
    if not isinstance(last, PlainSpan):
        return text, ""
    return Text((*spans[:-1], PlainSpan(last.text.rstrip()[:-1]))), "."
