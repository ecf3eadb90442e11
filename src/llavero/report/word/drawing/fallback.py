"""How is a picture drawn for readers that do not know groups of shapes?

Word before 2010, and what is made after it, draws the older VML.
"""

from itertools import pairwise

from llavero.report.word.drawing.letters import box_content
from llavero.report.word.drawing.picture import HAIR, POINTS_PER_CM, Box, Picture, Point, Stroke
from llavero.report.word.markup import Element, element
from llavero.report.word.sheet.page import TWIPS_PER_CM


def vml(picture: Picture, alternative: str) -> Element:
    """Return the picture as a `w:pict`."""
    width, height = picture.width, picture.height
    return element(
        "w:pict",
        element(
            "v:group",
            *[
                _line(stroke, start, end)
                for stroke in picture.strokes
                for start, end in pairwise(stroke.points)
            ],
            *[_box(box) for box in picture.boxes],
            style=f"width:{width * POINTS_PER_CM:.1f}pt;height:{height * POINTS_PER_CM:.1f}pt",
            coordsize=f"{_unit(width)},{_unit(height)}",
            alt=alternative,
        ),
    )


def _box(box: Box) -> Element:
    place = (
        f"position:absolute;left:{_unit(box.x)};top:{_unit(box.y)};"
        f"width:{_unit(box.width)};height:{_unit(box.height)};v-text-anchor:middle"
    )
    ground, line = box.look.ground, box.look.line
    return element(
        "v:rect",
        element("v:stroke", dashstyle="dash") if box.dashed else None,
        element("v:textbox", box_content(box), inset=",".join([_inset(box)] * 4)),
        style=place,
        filled=None if ground else "f",
        fillcolor=ground and f"#{ground}",
        stroked=None if line else "f",
        strokecolor=line and f"#{line}",
    )


def _inset(box: Box) -> str:
    return f"{box.inset * POINTS_PER_CM:.0f}pt"


def _line(stroke: Stroke, start: Point, end: Point) -> Element:
    (x1, y1), (x2, y2) = start, end
    return element(
        "v:line",
        element("v:stroke", dashstyle="dash") if stroke.dashed else None,
        style="position:absolute",
        strokecolor=f"#{stroke.colour}",
        strokeweight=f"{stroke.weight:.2f}pt" if stroke.weight != HAIR else None,
        **{"from": f"{_unit(x1)},{_unit(y1)}", "to": f"{_unit(x2)},{_unit(y2)}"},
    )


def _unit(cm: float) -> int:
    return round(cm * TWIPS_PER_CM)
