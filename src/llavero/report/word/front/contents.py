"""Where is what: the contents, and the lists of figures and tables?"""

from collections.abc import Sequence

from llavero.report.word.draft import CaptionKind, Draft, Entry
from llavero.report.word.markup import Element, element
from llavero.report.word.text.captions import label
from llavero.report.word.text.fields import field, field_end, field_start
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import link_to, run

DEEPEST = 2  # level of the contents: sellers and signs by name are found where they stand


def contents(draft: Draft) -> list[Element]:
    """Return the contents and the lists, on a page of their own, each entry already in place.

    Word rebuilds them when asked to; until then they read as they are.
    """
    opening = paragraph(
        "TOCHeading",
        run(draft.labels.text("word-contents")),
        properties=(element("w:pageBreakBefore"),),
    )
    shown = [entry for entry in draft.headings if entry.level <= DEEPEST]
    chapters = _field(f' TOC \\o "1-{DEEPEST}" \\h \\z \\u ', _lines(shown, draft))
    return [opening, *chapters, *_list("figure", draft), *_list("table", draft)]


def _list(kind: CaptionKind, draft: Draft) -> list[Element]:
    if not draft.captions[kind]:
        return []
    word = label(kind, draft)
    title = paragraph("ListHeading", run(draft.labels.text(f"word-list-of-{kind}s")))
    entries = [
        Entry(entry.bookmark, f"{word}\N{NO-BREAK SPACE}{entry.number}. {entry.title}", level=0)
        for entry in draft.captions[kind]
    ]
    return [title, *_field(f' TOC \\h \\z \\c "{word}" ', _lines(entries, draft))]


def _lines(entries: Sequence[Entry], draft: Draft) -> list[tuple[str, list[Element]]]:
    return [(_style(entry), _line(entry, draft)) for entry in entries]


def _style(entry: Entry) -> str:
    return f"TOC{entry.level}" if entry.level else "TableofFigures"


def _line(entry: Entry, draft: Draft) -> list[Element]:
    tab = element("w:r", element("w:tab"))
    number = [run(entry.number + "\N{EN SPACE}")] if entry.number else []
    return [link_to(entry.bookmark, *number, run(entry.title), tab, *_page(entry, draft))]


def _page(entry: Entry, draft: Draft) -> list[Element]:
    page = draft.pages.get(entry.bookmark)
    result = [run(str(page))] if page else []
    return field(f" PAGEREF {entry.bookmark} \\h ", *result)


def _field(instruction: str, lines: list[tuple[str, list[Element]]]) -> list[Element]:
    """Return the lines as the result of one field, from the first line to the last."""
    written = []
    for at, (style, line) in enumerate(lines):
        before = field_start(instruction) if at == 0 else []
        after = [field_end()] if at == len(lines) - 1 else []
        written.append(paragraph(style, *before, *line, *after))
    return written
