"""How is what must not be overlooked set apart?"""

from llavero.document import Callout
from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, element
from llavero.report.word.package.table_style import CALLOUT
from llavero.report.word.palette import CALLOUTS
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import run, runs

INDENT = 45  # twips: the line at the left stands within the margin


def callout(block: Callout, draft: Draft) -> list[Element]:
    """Return a shaded box with a line at its left and its kind in words, and room below."""
    line, ground, ink = CALLOUTS[block.kind]
    kind = draft.labels.text(f"word-callout-{block.kind}")
    label = run(kind, element("w:color", val=ink))
    # A title that only repeats the kind says nothing.
    title = [] if str(block.title) == kind else [block.title]
    item = "CalloutItem" if len(block.items) > 1 else "Callout"
    cell = element(
        "w:tc",
        _cell_properties(draft.page.text_width - 2 * INDENT, line, ground),
        paragraph("CalloutLabel", label),
        *[paragraph("CalloutTitle", *runs(text, draft)) for text in title],
        *[paragraph(item, *runs(text, draft)) for text in block.items],
    )
    table = element(
        "w:tbl",
        _table_properties(draft.page.text_width - 2 * INDENT, str(block.title)),
        element("w:tblGrid", element("w:gridCol", w=draft.page.text_width - 2 * INDENT)),
        element("w:tr", element("w:trPr", element("w:cantSplit")), cell),
    )
    room = element("w:spacing", before=0, after=220)
    # A heading above the box keeps with this line, and this line with the box.
    above = paragraph("Spacer", properties=(element("w:keepNext"), room))
    return [above, table, paragraph("Spacer", properties=(room,))]


def _table_properties(width: int, title: str) -> Element:
    look = {"firstRow": 0, "lastRow": 0, "firstColumn": 0, "lastColumn": 0}
    return element(
        "w:tblPr",
        element("w:tblStyle", val=CALLOUT),
        element("w:tblW", w=width, type="dxa"),
        element("w:tblInd", w=INDENT, type="dxa"),
        element("w:tblLayout", type="fixed"),
        element("w:tblLook", val="0000", **look, noHBand=1, noVBand=1),
        element("w:tblCaption", val=title),
    )


def _cell_properties(width: int, line: str, ground: str) -> Element:
    border = element("w:left", val="single", sz=36, space=0, color=line)
    return element(
        "w:tcPr",
        element("w:tcW", w=width, type="dxa"),
        element("w:tcBorders", border),
        element("w:shd", val="clear", color="auto", fill=ground),
    )
