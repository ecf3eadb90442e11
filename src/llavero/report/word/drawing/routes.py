"""Which form and place does a line of a drawing have?"""

from llavero.report.word.drawing.picture import Point
from llavero.report.word.markup import Element, element
from llavero.report.word.sheet.page import EMU_PER_CM

QUARTER_TURN = 5_400_000  # in sixtieths of a thousandth of a degree


def emu(cm: float) -> int:
    """Return a length in EMU."""
    return round(cm * EMU_PER_CM)


def route(points: tuple[Point, ...]) -> list[Element]:
    """Return the place and the form of a connector of two, three or four points.

    Elbows leave their box sideways; ours leave it downwards, so they are turned by a quarter,
    and mirrored where the report stands to the right.
    """
    (x1, y1), (x2, y2) = ((emu(x), emu(y)) for x, y in (points[0], points[-1]))
    across, down = abs(x2 - x1), y2 - y1
    if len(points) == 2:
        return [place(min(x1, x2), min(y1, y2), across, abs(down)), _form("straightConnector1")]
    left = (x1 + x2 - down) // 2
    top = (y1 + y2 - across) // 2
    right = x2 > x1
    turn = {"rot": 3 * QUARTER_TURN, "flipH": 1} if right else {"rot": QUARTER_TURN}
    turned = place(left, top, down, across, **turn)
    if len(points) == 3:
        return [turned, _form("bentConnector2")]
    bend = round((emu(points[1][1]) - y1) / down * 100_000)
    return [turned, _form("bentConnector3", element("a:gd", name="adj1", fmla=f"val {bend}"))]


def freeform(points: tuple[Point, ...]) -> list[Element]:
    """Return the place and the form of a line with any number of bends."""
    exact = [(emu(x), emu(y)) for x, y in points]
    left, top = (min(point[axis] for point in exact) for axis in (0, 1))
    width, height = max(x for x, _ in exact) - left, max(y for _, y in exact) - top
    steps = [
        element(
            "a:lnTo" if at else "a:moveTo",
            element("a:pt", x=x - left, y=y - top),
        )
        for at, (x, y) in enumerate(exact)
    ]
    path = element("a:path", *steps, w=width, h=height, fill="none")
    form = element(
        "a:custGeom",
        element("a:avLst"),
        element("a:gdLst"),
        element("a:ahLst"),
        element("a:cxnLst"),
        element("a:rect", l="0", t="0", r="r", b="b"),
        element("a:pathLst", path),
    )
    return [place(left, top, width, height), form]


def place(x: int, y: int, width: int, height: int, **turn: int) -> Element:
    """Return where a shape stands, in EMU."""
    return element(
        "a:xfrm", element("a:off", x=x, y=y), element("a:ext", cx=width, cy=height), **turn
    )


def _form(name: str, *adjustments: Element) -> Element:
    return element("a:prstGeom", element("a:avLst", *adjustments), prst=name)
