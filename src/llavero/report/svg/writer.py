"""How is a picture written as an SVG file?

It names no font that must be fetched, carries its title and its description for who cannot see it,
and the same picture always gives the same bytes.
"""

from hashlib import sha256

from lxml import etree

from llavero.report.word.drawing.lettering import LEADING
from llavero.report.word.drawing.picture import POINTS_PER_CM, Box, Picture, Stroke
from llavero.report.word.lettering.text_width import is_measured, text_width
from llavero.report.word.markup import legal

SVG = "http://www.w3.org/2000/svg"
FONTS = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif"
BASELINE = 0.9  # of the letters, from the top of their line
DASH = "4 3"  # points
THIN = 0.75  # points of the border of a box
MARGIN = 2.0  # points: a border on the edge of the picture would be cut by half


def svg(picture: Picture, *, title: str, description: str, language: str) -> bytes:
    """Return the picture as an SVG file whose unit is the point."""
    # Two drawings on one page of the web must not share the names of their titles.
    own = sha256(repr((picture, title, description)).encode(errors="replace")).hexdigest()[:8]
    width = picture.width * POINTS_PER_CM + 2 * MARGIN
    height = picture.height * POINTS_PER_CM + 2 * MARGIN
    root = etree.Element(
        "svg",
        {
            "xmlns": SVG,
            "width": f"{width:.2f}pt",
            "height": f"{height:.2f}pt",
            "viewBox": f"{-MARGIN:g} {-MARGIN:g} {width:.2f} {height:.2f}",
            "role": "img",
            "aria-labelledby": f"title-{own} desc-{own}",
            "lang": language,
            "font-family": FONTS,
        },
    )
    _child(root, "title", title, id=f"title-{own}")
    _child(root, "desc", description, id=f"desc-{own}")
    ground = {"x": f"{-MARGIN:g}", "y": f"{-MARGIN:g}", "width": "100%", "height": "100%"}
    _child(root, "rect", **ground, fill="#FFFFFF")
    for stroke in picture.strokes:
        _draw_stroke(root, stroke)
    for box in picture.boxes:
        _draw_box(root, box)
    written: bytes = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", pretty_print=False
    )
    return written + b"\n"


def _draw_stroke(root: etree._Element, stroke: Stroke) -> None:
    drawn = _child(
        root,
        "polyline",
        points=" ".join(f"{_points(x)},{_points(y)}" for x, y in stroke.points),
        fill="none",
        stroke=f"#{stroke.colour}",
        stroke_width=f"{stroke.weight:.2f}",
        stroke_dasharray=DASH if stroke.dashed else None,
    )
    if stroke.name:
        _child(drawn, "title", stroke.name)


def _draw_box(root: etree._Element, box: Box) -> None:
    group = _child(root, "g")
    if box.name:
        _child(group, "title", box.name)
    ground, line = box.look.ground, box.look.line
    if ground or line:
        _child(
            group,
            "rect",
            x=_points(box.x),
            y=_points(box.y),
            width=_points(box.width),
            height=_points(box.height),
            fill=f"#{ground}" if ground else "none",
            stroke=f"#{line}" if line else None,
            stroke_width=f"{THIN:.2f}" if line else None,
            stroke_dasharray=DASH if line and box.dashed else None,
        )
    _write_lines(group, box)


def _write_lines(group: etree._Element, box: Box) -> None:
    left = box.align == "left"
    x = box.x + box.inset if left else box.x + box.width / 2
    tall = sum(line.size for line in box.lines) * LEADING
    y = (box.y + box.height / 2) * POINTS_PER_CM - tall / 2
    for line in box.lines:
        wide = text_width(line.text, line.size, bold=line.bold)
        # Where neither Calibri nor its twin is at hand, letters are squeezed into their room.
        known = is_measured(line.text) and wide > 0
        _child(
            group,
            "text",
            line.text,
            x=_points(x),
            y=f"{y + line.size * BASELINE:.2f}",
            text_anchor=None if left else "middle",
            font_size=f"{line.size:g}",
            font_weight="bold" if line.bold else None,
            font_style="italic" if line.italic else None,
            fill=f"#{box.look.ink}",
            textLength=f"{wide:.2f}" if known else None,
            lengthAdjust="spacingAndGlyphs" if known else None,
        )
        y += line.size * LEADING


def _child(
    parent: etree._Element, name: str, text: str = "", **attributes: str | None
) -> etree._Element:
    made = etree.SubElement(parent, name)
    for key, value in attributes.items():
        if value is not None:
            made.set(key.replace("_", "-"), value)
    if text:
        made.text = legal(text)
    return made


def _points(cm: float) -> str:
    return f"{cm * POINTS_PER_CM:.2f}"
