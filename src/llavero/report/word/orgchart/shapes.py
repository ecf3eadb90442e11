"""How is a chart drawn as a group of native boxes and connectors?"""

from llavero.report.word.draft import Draft
from llavero.report.word.markup import NAMESPACES, Element, element
from llavero.report.word.orgchart.colours import colours
from llavero.report.word.orgchart.fitting import Fitted
from llavero.report.word.orgchart.layout import Box, Link
from llavero.report.word.orgchart.lettering import Line, lettered
from llavero.report.word.palette import GREY
from llavero.report.word.sheet.page import EMU_PER_CM

INSET = 0.07  # cm between the border of a box and its letters
POINTS_PER_CM = 28.35
BOTTOM, LEFT, TOP = 2, 1, 0  # where connectors meet a rectangle
QUARTER_TURN = 5_400_000  # in sixtieths of a thousandth of a degree


def group(chart: Fitted, draft: Draft) -> Element:
    """Return the `a:graphicData` of a chart: its connectors, and its boxes over them."""
    identities = [draft.drawing_id() for _ in chart.layout.boxes]
    extent = {"cx": emu(chart.layout.width), "cy": emu(chart.layout.height)}
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
            *[_connector(link, identities, draft) for link in chart.layout.links],
            *[
                _box(box, chart, identity)
                for box, identity in zip(chart.layout.boxes, identities, strict=True)
            ],
        ),
        uri=NAMESPACES["wpg"],
    )


def emu(cm: float) -> int:
    """Return a length in EMU."""
    return round(cm * EMU_PER_CM)


def box_lines(box: Box, chart: Fitted) -> list[Line]:
    """Return the lines of letters of a box."""
    measures = chart.lettering.measures
    width = (measures.width - 2 * INSET) * POINTS_PER_CM
    height = (measures.height - 2 * INSET) * POINTS_PER_CM
    return lettered(box.node, chart.lettering.size, width, height)


def box_paragraph(lines: list[Line], ink: str) -> Element:
    """Return the letters of a box as one centred paragraph, its lines broken by hand."""
    properties = element(
        "w:pPr",
        element("w:pStyle", val="ChartBox"),
    )
    return element("w:p", properties, *_runs(lines, ink))


def _runs(lines: list[Line], ink: str) -> list[Element]:
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


def _box(box: Box, chart: Fitted, identity: int) -> Element:
    measures, look = chart.lettering.measures, colours(box.node)
    name = " · ".join(text for text in (box.node.title, box.node.holder, box.node.note) if text)
    line = element(
        "a:ln",
        _fill(look.line),
        element("a:prstDash", val="dash") if box.node.dotted else None,
        w=9525,
    )
    inset = emu(INSET)
    return element(
        "wps:wsp",
        element("wps:cNvPr", id=identity, name=name, descr=name),
        element("wps:cNvSpPr"),
        element(
            "wps:spPr",
            _place(emu(box.x), emu(box.y), emu(measures.width), emu(measures.height)),
            element("a:prstGeom", element("a:avLst"), prst="rect"),
            _fill(look.ground),
            line,
        ),
        element(
            "wps:txbx", element("w:txbxContent", box_paragraph(box_lines(box, chart), look.ink))
        ),
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


def _connector(link: Link, identities: list[int], draft: Draft) -> Element:
    identity = draft.drawing_id()
    site = LEFT if len(link.points) == 3 else TOP
    end = (
        element("a:endCxn", id=identities[link.child], idx=site) if link.child is not None else None
    )
    start = (
        element("a:stCxn", id=identities[link.parent], idx=BOTTOM)
        if link.parent is not None
        else None
    )
    line = element(
        "a:ln", _fill(GREY), element("a:prstDash", val="dash") if link.dotted else None, w=9525
    )
    return element(
        "wps:wsp",
        element("wps:cNvPr", id=identity, name=f"{draft.labels.text('word-line')} {identity}"),
        element("wps:cNvCnPr", start, end),
        element("wps:spPr", *_route(link), line),
        element("wps:bodyPr"),
    )


def _route(link: Link) -> list[Element]:
    """Return the place and the form of a connector.

    Elbows leave their box sideways; ours leave it downwards, so they are turned by a quarter,
    and mirrored where the report stands to the right.
    """
    (x1, y1), (x2, y2) = ((emu(x), emu(y)) for x, y in (link.points[0], link.points[-1]))
    across, down = abs(x2 - x1), y2 - y1
    if len(link.points) == 2:
        return [_place(x1, y1, 0, down), _form("straightConnector1")]
    left = (x1 + x2 - down) // 2
    top = (y1 + y2 - across) // 2
    right = x2 > x1
    turn = {"rot": 3 * QUARTER_TURN, "flipH": 1} if right else {"rot": QUARTER_TURN}
    place = _place(left, top, down, across, **turn)
    if len(link.points) == 3:
        return [place, _form("bentConnector2")]
    bend = round((emu(link.points[1][1]) - y1) / down * 100_000)
    return [place, _form("bentConnector3", element("a:gd", name="adj1", fmla=f"val {bend}"))]


def _place(x: int, y: int, width: int, height: int, **turn: int) -> Element:
    return element(
        "a:xfrm", element("a:off", x=x, y=y), element("a:ext", cx=width, cy=height), **turn
    )


def _form(name: str, *adjustments: Element) -> Element:
    return element("a:prstGeom", element("a:avLst", *adjustments), prst=name)


def _fill(colour: str) -> Element:
    return element("a:solidFill", element("a:srgbClr", val=colour))
