"""Which drawings of a report are had as SVG files, of the geometry that Word gets?"""

from llavero.document import OrgChart, RelationshipMap
from llavero.prose import Prose, Style
from llavero.report.svg.writer import svg
from llavero.report.word.drawing.lettering import Words, fitted_lines
from llavero.report.word.drawing.picture import POINTS_PER_CM, Box, Drawing, Look, Picture
from llavero.report.word.orgchart.orgcharts import drawings
from llavero.report.word.palette import INK
from llavero.report.word.relationship_map import PACKAGE
from llavero.report.word.relationship_map.fitting import drawing
from llavero.report.word.relationship_map.maps import sheet

SENTENCE = (12.0, 1.6)  # cm of a sentence that stands for a drawing
LETTERS = 10.0  # points


def relationship_map_svg(block: RelationshipMap, style: Style, *, paper: str = "letter") -> bytes:
    """Return a map as an SVG file of the same geometry as in the report.

    Where nobody is known at the customer, the file says so in a sentence.
    """
    labels = Prose(style, PACKAGE)
    if block.contacts:
        drawn = drawing(block, sheet(paper), sheet(paper, landscape=True), labels)
    else:
        said = _sentence(labels.text("map-nobody"))
        drawn = Drawing(said, block.caption, block.source, block.alternative, landscape=False)
    return _written(drawn, style)


def orgchart_svgs(block: OrgChart, style: Style, *, paper: str = "letter") -> tuple[bytes, ...]:
    """Return an organisation as SVG files: one, or several where one page is too small."""
    labels = Prose(style, "llavero.report.word")
    return tuple(_written(drawn, style) for drawn in drawings(block, paper, labels))


def _written(drawn: Drawing, style: Style) -> bytes:
    return svg(
        drawn.picture,
        title=str(drawn.caption),
        description=str(drawn.alternative),
        language=style.language,
    )


def _sentence(text: str) -> Picture:
    width, height = SENTENCE
    room = (width * POINTS_PER_CM, height * POINTS_PER_CM)
    lines = tuple(fitted_lines((Words(text),), LETTERS, *room))
    box = Box(0.0, 0.0, width, height, Look(None, None, INK), lines, text, align="left")
    return Picture((box,), (), width, height)
