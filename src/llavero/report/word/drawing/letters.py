"""How are the letters of a box written?"""

from llavero.report.word.drawing.picture import Box, Line
from llavero.report.word.markup import Element, element


def box_content(box: Box) -> Element:
    """Return the letters of a box as one paragraph, its lines broken by hand."""
    properties = element(
        "w:pPr",
        element("w:pStyle", val="ChartBox"),
        element("w:jc", val="left") if box.align == "left" else None,
    )
    return element("w:txbxContent", element("w:p", properties, *_runs(box.lines, box.look.ink)))


def _runs(lines: tuple[Line, ...], ink: str) -> list[Element]:
    written = []
    for at, line in enumerate(lines):
        letters = element(
            "w:rPr",
            element("w:b") if line.bold else None,
            element("w:i") if line.italic else None,
            element("w:noProof"),
            element("w:color", val=ink),
            element("w:sz", val=round(line.size * 2)),
            element("w:szCs", val=round(line.size * 2)),
        )
        text = element("w:t", line.text, xml_space="preserve")
        written.append(element("w:r", letters, element("w:br") if at else None, text))
    return written
