"""How is a picture drawn as a group of native boxes, connectors and freeforms?"""

from llavero.report.word.draft import Draft
from llavero.report.word.drawing.letters import box_content
from llavero.report.word.drawing.picture import Box, Picture, Stroke
from llavero.report.word.drawing.routes import emu, freeform, place, route
from llavero.report.word.markup import NAMESPACES, Element, element
from llavero.report.word.sheet.page import EMU_PER_POINT

BOTTOM, LEFT, TOP = 2, 1, 0  # where connectors meet a rectangle


def group(picture: Picture, draft: Draft) -> Element:
    """Return the `a:graphicData` of a picture: its strokes, and its boxes over them."""
    identities = [draft.drawing_id() for _ in picture.boxes]
    extent = {"cx": emu(picture.width), "cy": emu(picture.height)}
    frame = element(
        "a:xfrm",
        element("a:off", x=0, y=0),
        element("a:ext", **extent),
        element("a:chOff", x=0, y=0),
        element("a:chExt", **extent),
    )
    return element(
        "a:graphicData",
        element(
            "wpg:wgp",
            element("wpg:cNvGrpSpPr"),
            element("wpg:grpSpPr", frame),
            *[_stroke(stroke, identities, draft) for stroke in picture.strokes],
            *[_box(box, own) for box, own in zip(picture.boxes, identities, strict=True)],
        ),
        uri=NAMESPACES["wpg"],
    )


def _box(box: Box, identity: int) -> Element:
    form = element("a:prstGeom", element("a:avLst"), prst="rect")
    inset = emu(box.inset)
    return element(
        "wps:wsp",
        element("wps:cNvPr", id=identity, name=box.name, descr=box.name),
        element("wps:cNvSpPr"),
        element(
            "wps:spPr",
            place(emu(box.x), emu(box.y), emu(box.width), emu(box.height)),
            form,
            _fill(box.look.ground),
            _outline(box.look.line, dashed=box.dashed),
        ),
        element("wps:txbx", box_content(box)),
        element(
            "wps:bodyPr",
            element("a:noAutofit"),
            wrap="square",
            lIns=inset,
            tIns=inset,
            rIns=inset,
            bIns=inset,
            anchor="ctr",
        ),
    )


def _stroke(stroke: Stroke, identities: list[int], draft: Draft) -> Element:
    """Return a connector where the stroke hangs on a box, a freeform where it is free."""
    identity = draft.drawing_id()
    name = stroke.name or f"{draft.labels.text('word-line')} {identity}"
    hangs = stroke.start is not None or stroke.end is not None
    bends = len(stroke.points) > 2 and not hangs
    kind = element("wps:cNvSpPr") if bends else _connected(stroke, identities)
    return element(
        "wps:wsp",
        element("wps:cNvPr", id=identity, name=name),
        kind,
        element(
            "wps:spPr",
            *(freeform(stroke.points) if bends else route(stroke.points)),
            _fill(None) if bends else None,
            _outline(stroke.colour, stroke.weight, dashed=stroke.dashed),
        ),
        element("wps:bodyPr"),
    )


def _connected(stroke: Stroke, identities: list[int]) -> Element:
    start = end = None
    if stroke.start is not None:
        start = element("a:stCxn", id=identities[stroke.start], idx=BOTTOM)
    if stroke.end is not None:
        site = LEFT if len(stroke.points) == 3 else TOP
        end = element("a:endCxn", id=identities[stroke.end], idx=site)
    return element("wps:cNvCnPr", start, end)


def _outline(colour: str | None, weight: float = 0.75, *, dashed: bool) -> Element:
    dash = element("a:prstDash", val="dash") if dashed else None
    return element("a:ln", _fill(colour), dash, w=round(weight * EMU_PER_POINT))


def _fill(colour: str | None) -> Element:
    if colour is None:
        return element("a:noFill")
    return element("a:solidFill", element("a:srgbClr", val=colour))
