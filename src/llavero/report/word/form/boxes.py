"""How are the fields of a form laid out: boxes with room for a pen?"""

from collections.abc import Iterable, Sequence

from llavero.report.word.form.controls import Field
from llavero.report.word.markup import Element, element
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import run

_LINE = "8496B0"
_FILL = "F4F7FB"
LABEL_SIZE, SMALL_SIZE, QUESTION_SIZE = 22, 18, 24  # half points
OPEN_HEIGHT, LONG_HEIGHT, FIELD_HEIGHT = 1000, 2600, 380  # twips


def question(text: str, *, page_break: bool = False) -> Element:
    """Return the paragraph that asks."""
    before = element("w:pageBreakBefore") if page_break else None
    spacing = element("w:spacing", before=200, after=60)
    shape = tuple(each for each in (element("w:keepNext"), before, spacing) if each is not None)
    return paragraph("Normal", _letters(text, QUESTION_SIZE, bold=True), properties=shape)


def small(*content: Field | str, keep: bool = True) -> Element:
    """Return a line of small print; what follows stays with it unless `keep` is false."""
    shape = [element("w:keepNext")] if keep else []
    shape.append(element("w:spacing", before=30, after=50))
    written = [
        each
        for said in content
        for each in ([_letters(said, SMALL_SIZE, muted=True)] if isinstance(said, str) else said)
    ]
    return paragraph("Normal", *written, properties=tuple(shape))


def label(text: str) -> Element:
    """Return the words beside a field."""
    return _letters(text, LABEL_SIZE)


def open_box(field: Field, width: int, *, long: bool) -> Element:
    """Return a box as wide as the page, for an answer in the seller's own words."""
    height = LONG_HEIGHT if long else OPEN_HEIGHT
    return _table([width], [_row([_boxed(field, width)], height, divisible=True)])


def pairs(fields: Sequence[tuple[str, Field]], width: int) -> Element:
    """Return fields with their labels, two to a line where there are several."""
    across = 2 if len(fields) > 1 else 1
    widths = [int(width / across * part) for part in (0.55, 0.45)] * across
    rows = []
    for start in range(0, len(fields), across):
        cells = []
        for at in range(across):
            said, field = fields[start + at] if start + at < len(fields) else ("", ())
            cells.append(_plain([label(said)], widths[0]))
            cells.append(_boxed(field, widths[1]) if field else _plain([], widths[1]))
        rows.append(_row(cells, FIELD_HEIGHT))
    return _table(widths, rows)


def matrix(heads: Iterable[str], rows: Iterable[Sequence[Field]], width: int) -> Element:
    """Return a table to fill in, a row for each thing that is told."""
    heads = list(heads)
    widths = [width // len(heads)] * len(heads)
    titles = [_plain([_letters(h, SMALL_SIZE, bold=True)], widths[0]) for h in heads]
    body = [_row([_boxed(field, widths[0]) for field in fields], FIELD_HEIGHT) for fields in rows]
    return _table(widths, [_row(titles, FIELD_HEIGHT, head=True), *body])


def spacer() -> Element:
    """Return what must stand between two tables, which would otherwise become one."""
    shape = (element("w:spacing", before=0, after=0, line=60, lineRule="exact"),)
    return paragraph("Normal", properties=shape)


def _letters(text: str, size: int, *, bold: bool = False, muted: bool = False) -> Element:
    looks = [element("w:b")] if bold else []
    looks += [element("w:color", val="595959")] if muted else []
    return run(text, *looks, element("w:sz", val=size))


def _table(widths: Sequence[int], rows: Iterable[Element]) -> Element:
    return element(
        "w:tbl",
        element(
            "w:tblPr",
            element("w:tblW", w=sum(widths), type="dxa"),
            element("w:tblLayout", type="fixed"),
            element(
                "w:tblCellMar",
                element("w:left", w=100, type="dxa"),
                element("w:right", w=100, type="dxa"),
            ),
        ),
        element("w:tblGrid", *[element("w:gridCol", w=width) for width in widths]),
        *rows,
    )


def _row(
    cells: Iterable[Element], height: int, *, divisible: bool = False, head: bool = False
) -> Element:
    shape = element(
        "w:trPr",
        None if divisible else element("w:cantSplit"),
        element("w:trHeight", val=height, hRule="atLeast"),
        element("w:tblHeader") if head else None,
    )
    return element("w:tr", shape, *cells)


def _boxed(content: Iterable[Element], width: int) -> Element:
    sides = [
        element(f"w:{side}", val="single", sz=6, space=0, color=_LINE)
        for side in ("top", "left", "bottom", "right")
    ]
    shape = element(
        "w:tcPr",
        element("w:tcW", w=width, type="dxa"),
        element("w:tcBorders", *sides),
        element("w:shd", val="clear", color="auto", fill=_FILL),
    )
    return element("w:tc", shape, _line(content))


def _plain(content: Iterable[Element], width: int) -> Element:
    shape = element(
        "w:tcPr", element("w:tcW", w=width, type="dxa"), element("w:vAlign", val="center")
    )
    return element("w:tc", shape, _line(content))


def _line(content: Iterable[Element]) -> Element:
    return paragraph("Normal", *content, properties=(element("w:spacing", before=40, after=40),))
