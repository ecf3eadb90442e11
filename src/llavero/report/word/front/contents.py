"""Where is what: the contents, and the lists of figures and tables?"""

from collections.abc import Mapping, Sequence

from llavero.report.word.draft import CaptionKind, Draft, Entry, Zone
from llavero.report.word.markup import Element, element
from llavero.report.word.text import bookmarks
from llavero.report.word.text.captions import label
from llavero.report.word.text.fields import field, field_end, field_start
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import link_to, run

KINDS: tuple[CaptionKind, ...] = ("figure", "table")
# Level of the contents: sellers and signs by name are found where they stand, annexes in theirs.
DEEPEST: Mapping[Zone, int] = {"body": 2, "back": 1}


def shown(draft: Draft) -> list[Entry]:
    """Return the entries of the contents and of the lists."""
    headings = [entry for zone in DEEPEST for entry in _headings(zone, draft)]
    return headings + [entry for kind in KINDS for entry in _captions(kind, draft)]


def contents(draft: Draft) -> list[Element]:
    """Return the contents, on a page of their own, each entry already in place.

    Word rebuilds them when asked to; until then they read as they are.
    """
    opening = paragraph(
        "TOCHeading",
        run(draft.labels.text("word-contents")),
        properties=(element("w:pageBreakBefore"),),
    )
    written = [opening]
    for zone, deepest in DEEPEST.items():
        within = f"\\b {bookmarks.zone(zone)}"
        lines = _lines(_headings(zone, draft), draft)
        written += _field(f' TOC \\o "1-{deepest}" \\h \\z \\u {within} ', lines)
    return written


def lists_of_captions(draft: Draft) -> list[Element]:
    """Return the lists of figures and tables; those with the letter of an annex stand there."""
    lists = [line for kind in KINDS for line in _list(kind, draft)]
    # A section that ends within a field loses the numbers of its pages in LibreOffice.
    return [*lists, paragraph("Spacer")]


def _headings(zone: Zone, draft: Draft) -> list[Entry]:
    deepest = DEEPEST[zone]
    return [one for one in draft.headings if one.zone == zone and one.level <= deepest]


def _captions(kind: CaptionKind, draft: Draft) -> list[Entry]:
    return [one for one in draft.captions[kind] if not one.annex]


def _list(kind: CaptionKind, draft: Draft) -> list[Element]:
    captions = _captions(kind, draft)
    if not captions:
        return []
    word = label(kind, draft)
    title = paragraph("ListHeading", run(draft.labels.text(f"word-list-of-{kind}s")))
    entries = [
        Entry(entry.bookmark, f"{word}\N{NO-BREAK SPACE}{entry.number}. {entry.title}", level=0)
        for entry in captions
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
