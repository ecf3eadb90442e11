"""How much of the height of a page does a piece take, before Word lays it out?

Lines are broken as Calibri breaks them. It is an estimate: a page is planned with a line to spare.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from math import ceil

from llavero.document import Bullets, Callout, Heading, Paragraph, Table
from llavero.prose import Text
from llavero.report.word.lettering.text_width import lines, text_width
from llavero.report.word.package.styles import STYLES
from llavero.report.word.package.table_style import CELL_MARGIN, ROW_MARGIN
from llavero.report.word.sheet.page import Page
from llavero.report.word.table.column_widths import MEASURED, Widths, column_widths

TWIPS = 20.0  # in a point
ASCENT = 1.2207  # a line of Calibri, over its size
USUAL_SIZE, USUAL_LINE = 22, 252  # half points, and 240ths of a line
RULE = 0.5  # points, of the line below a row
CALLOUT_INSET = 22.0  # points to both sides of the words of a box
CALLOUT_ROOM = 20.0  # points above, between and below
BULLET = 18.0  # points that a bullet takes
CITED = 90.0  # points that a reference in brackets takes, about


def width(page: Page) -> float:
    """Return the width between the margins, in points."""
    return page.text_width / TWIPS


def paragraph_height(block: Paragraph, page: Page) -> float:
    """Return the height of a paragraph, its citations and pointer included, in points."""
    said = str(block.text) + (f" {block.see}" if block.see else "")
    whole = text_width(said, 11.0) + CITED * len(block.citations)
    return page.letters * _spaced("BodyText", ceil(whole * 1.02 / width(page)))


def bullets_height(block: Bullets, page: Page) -> float:
    """Return the height of a list, in points."""
    items = (_written("ListBullet", item, width(page) - BULLET) for item in block.items)
    return page.letters * sum(items)


def heading_height(block: Heading, page: Page) -> float:
    """Return the height of a heading, in points."""
    return page.letters * _written(f"Heading{block.level}", block.text, width(page))


def title_height(title: Text, page: Page) -> float:
    """Return the height of the title of a chapter, in points."""
    return page.letters * _written("Heading1", title, width(page))


def callout_height(block: Callout, page: Page) -> float:
    """Return the height of a box and the room around it, in points."""
    inner = width(page) - CALLOUT_INSET
    words = sum(_written("CalloutItem", item, inner - BULLET) for item in block.items)
    titled = _spaced("CalloutLabel") + _written("CalloutTitle", block.title, inner)
    return CALLOUT_ROOM + titled + words


def figure_height(drawn: float, caption: Text, source: Text, page: Page) -> float:
    """Return the height of a drawing of `drawn` points with its caption and source."""
    around = _spaced("Figure", 0) + _written("Caption", caption, width(page))
    shared = _shared("Figure", "Caption") + _shared("Caption", "SourceLine")
    return drawn + around + _written("SourceLine", source, width(page)) - shared


def spaces(first: str, last: str) -> tuple[float, float]:
    """Return the space above what begins in one style and below what ends in another."""
    return _value(first, "before") / TWIPS, _value(last, "after") / TWIPS


def _shared(above: str, below: str) -> float:
    """Return the space that two paragraphs share: Word takes the larger of the two."""
    return min(_value(above, "after"), _value(below, "before")) / TWIPS


@lru_cache(maxsize=MEASURED)
def table_height(
    block: Table, page: Page, rows: int | None = None, *, small: bool = False
) -> float:
    """Return the height of a table, or of its caption and first `rows`, in points."""
    widths = column_widths(block, page.text_width, small=small)
    shown = block.rows if rows is None else block.rows[:rows]
    header = _row_height([column.title for column in block.columns], widths, bold=True)
    body = sum(_row_height(row, widths) for row in shown)
    around = _written("TableCaption", block.caption, width(page))
    return around + header + body + _written("SourceLine", block.source, width(page))


def _row_height(cells: Iterable[Text], widths: Widths, *, bold: bool = False) -> float:
    style = "TableTextSmall" if widths.small else "TableText"
    size = _size(style)
    most = max(
        len(lines(str(cell), size, (column - 2 * CELL_MARGIN) / TWIPS, bold=bold))
        for cell, column in zip(cells, widths.columns, strict=True)
    )
    return _spaced(style, max(1, most)) + 2 * ROW_MARGIN / TWIPS + RULE


def _written(name: str, text: Text, room: float) -> float:
    bold = bool(_value(name, "bold"))
    return _spaced(name, max(1, len(lines(str(text), _size(name), room, bold=bold))))


def _spaced(name: str, count: int = 1) -> float:
    """Return the height of so many lines of a style with the space around them."""
    before, after, line = (_value(name, what) for what in ("before", "after", "line"))
    return (before + after) / TWIPS + count * _size(name) * ASCENT * (line or USUAL_LINE) / 240


def _size(name: str) -> float:
    return (_value(name, "size") or USUAL_SIZE) / 2


@cache
def _value(name: str, what: str) -> int:
    """Return what a style, or the one it is based on, says; 0 if none does."""
    style = next(style for style in STYLES if style.id == name)
    own: int | None = getattr(style, what)
    if own is None:
        return _value(style.based_on, what) if style.based_on else 0
    return own
