"""How is a chart drawn for readers that do not know groups of shapes?

Word before 2010, and what is made after it, draws the older VML.
"""

from llavero.report.word.markup import Element, element
from llavero.report.word.orgchart.colours import colours
from llavero.report.word.orgchart.fitting import Fitted
from llavero.report.word.orgchart.layout import Box, Link
from llavero.report.word.orgchart.shapes import POINTS_PER_CM, box_lines, box_paragraph
from llavero.report.word.palette import GREY
from llavero.report.word.sheet.page import TWIPS_PER_CM


def picture(chart: Fitted, alternative: str) -> Element:
    """Return the chart as a `w:pict`."""
    width, height = chart.layout.width, chart.layout.height
    return element(
        "w:pict",
        element(
            "v:group",
            *[_line(link, at) for link in chart.layout.links for at in range(len(link.points) - 1)],
            *[_box(box, chart) for box in chart.layout.boxes],
            style=f"width:{width * POINTS_PER_CM:.1f}pt;height:{height * POINTS_PER_CM:.1f}pt",
            coordsize=f"{_unit(width)},{_unit(height)}",
            alt=alternative,
        ),
    )


def _box(box: Box, chart: Fitted) -> Element:
    measures, look = chart.lettering.measures, colours(box.node)
    letters = element("w:txbxContent", box_paragraph(box_lines(box, chart), look.ink))
    place = (
        f"position:absolute;left:{_unit(box.x)};top:{_unit(box.y)};"
        f"width:{_unit(measures.width)};height:{_unit(measures.height)};v-text-anchor:middle"
    )
    return element(
        "v:rect",
        element("v:textbox", letters, inset="2pt,2pt,2pt,2pt"),
        style=place,
        fillcolor=f"#{look.ground}",
        strokecolor=f"#{look.line}",
    )


def _line(link: Link, at: int) -> Element:
    (x1, y1), (x2, y2) = link.points[at], link.points[at + 1]
    return element(
        "v:line",
        style="position:absolute",
        strokecolor=f"#{GREY}",
        **{"from": f"{_unit(x1)},{_unit(y1)}", "to": f"{_unit(x2)},{_unit(y2)}"},
    )


def _unit(cm: float) -> int:
    return round(cm * TWIPS_PER_CM)
