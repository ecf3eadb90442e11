"""How does a drawing stand in the line of a paragraph?"""

from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, element


def inline(
    graphic: Element, draft: Draft, *, width: int, height: int, name: str, alternative: str
) -> Element:
    """Return a drawing of `width` × `height` EMU with a text for who cannot see it."""
    return element(
        "w:drawing",
        element(
            "wp:inline",
            element("wp:extent", cx=width, cy=height),
            element("wp:effectExtent", l=0, t=0, r=0, b=0),
            element("wp:docPr", id=draft.drawing_id(), name=name, descr=alternative),
            element("wp:cNvGraphicFramePr"),
            element("a:graphic", graphic),
            distT=0,
            distB=0,
            distL=0,
            distR=0,
        ),
    )
