"""What is drawn of an organisation chart whose boxes have their places?"""

from llavero.report.word.drawing.picture import INSET, POINTS_PER_CM, Box, Picture, Stroke
from llavero.report.word.orgchart.colours import colours
from llavero.report.word.orgchart.fitting import Fitted, Lettering
from llavero.report.word.orgchart.layout import Box as Place
from llavero.report.word.orgchart.lettering import lettered
from llavero.report.word.palette import GREY


def picture(chart: Fitted) -> Picture:
    """Return the boxes and lines of a chart."""
    layout = chart.layout
    strokes = tuple(
        Stroke(link.points, GREY, dashed=link.dotted, start=link.parent, end=link.child)
        for link in layout.links
    )
    boxes = tuple(_box(place, chart.lettering) for place in layout.boxes)
    return Picture(boxes, strokes, layout.width, layout.height)


def _box(place: Place, lettering: Lettering) -> Box:
    node, measures = place.node, lettering.measures
    width = (measures.width - 2 * INSET) * POINTS_PER_CM
    height = (measures.height - 2 * INSET) * POINTS_PER_CM
    return Box(
        place.x,
        place.y,
        measures.width,
        measures.height,
        colours(node),
        tuple(lettered(node, lettering.size, width, height)),
        " · ".join(text for text in (node.title, node.holder, node.note) if text),
        dashed=node.dotted or node.vacant,
    )
