"""How do the tables of a report look?"""

from llavero.report.word.markup import Element, element
from llavero.report.word.palette import BAND, HAIRLINE, NAVY

TABLE = "ReportTable"
CALLOUT = "CalloutBox"
CELL_MARGIN = 85  # twips to the left and right of the text of a cell
ROW_MARGIN = 20  # twips above and below it


def table_styles() -> list[Element]:
    """Return the styles of tables: one that says nothing, one for figures, one for callouts."""
    return [_plain(), _report_table(), _callout_box()]


def _plain() -> Element:
    return element(
        "w:style",
        element("w:name", val="Normal Table"),
        element("w:uiPriority", val=99),
        element("w:semiHidden"),
        element("w:unhideWhenUsed"),
        element("w:tblPr", element("w:tblInd", w=0, type="dxa"), _margins(0, CELL_MARGIN)),
        type="table",
        default=1,
        styleId="TableNormal",
    )


def _report_table() -> Element:
    borders = element(
        "w:tblBorders",
        element("w:top", val="single", sz=8, space=0, color=NAVY),
        element("w:bottom", val="single", sz=8, space=0, color=NAVY),
        element("w:insideH", val="single", sz=4, space=0, color=HAIRLINE),
    )
    return element(
        "w:style",
        element("w:name", val="Report Table"),
        element("w:basedOn", val="TableNormal"),
        element("w:uiPriority", val=1),
        element("w:qFormat"),
        element("w:tblPr", borders, _margins(ROW_MARGIN, CELL_MARGIN)),
        _part("firstRow", BAND, "bottom"),
        _part("lastRow", None, "top"),
        type="table",
        customStyle=1,
        styleId=TABLE,
    )


def _part(name: str, ground: str | None, rule: str) -> Element:
    line = element(f"w:{rule}", val="single", sz=6, space=0, color=NAVY)
    return element(
        "w:tblStylePr",
        element("w:rPr", element("w:b")),
        element(
            "w:tcPr",
            element("w:tcBorders", line),
            element("w:shd", val="clear", color="auto", fill=ground) if ground else None,
        ),
        type=name,
    )


def _callout_box() -> Element:
    return element(
        "w:style",
        element("w:name", val="Callout Box"),
        element("w:basedOn", val="TableNormal"),
        element("w:uiPriority", val=1),
        element("w:tblPr", _margins(60, 200)),
        type="table",
        customStyle=1,
        styleId=CALLOUT,
    )


def _margins(vertical: int, horizontal: int) -> Element:
    sides = {"top": vertical, "left": horizontal, "bottom": vertical, "right": horizontal}
    return element(
        "w:tblCellMar", *[element(f"w:{side}", w=w, type="dxa") for side, w in sides.items()]
    )
