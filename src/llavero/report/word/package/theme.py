"""Which fonts and colours does the theme of the document offer?"""

from llavero.report.word.markup import Element, element
from llavero.report.word.palette import (
    BAND,
    BRICK,
    GREY,
    INK,
    NAVY,
    OCHRE,
    PLUM,
    STEEL,
    TEAL,
    WHITE,
)

FONT = "Calibri"  # where it is missing, Carlito has letters of the same width

COLOURS = {
    "dk1": INK,
    "lt1": WHITE,
    "dk2": NAVY,
    "lt2": BAND,
    "accent1": NAVY,
    "accent2": OCHRE,
    "accent3": STEEL,
    "accent4": TEAL,
    "accent5": GREY,
    "accent6": BRICK,
    "hlink": STEEL,
    "folHlink": PLUM,
}


def theme() -> Element:
    """Return the content of the theme part."""
    colours = [element(f"a:{name}", _colour(value)) for name, value in COLOURS.items()]
    return element(
        "a:theme",
        element(
            "a:themeElements",
            element("a:clrScheme", *colours, name="Llavero"),
            element("a:fontScheme", _font("major"), _font("minor"), name="Llavero"),
            _format_scheme(),
        ),
        name="Llavero",
    )


def _colour(value: str) -> Element:
    return element("a:srgbClr", val=value)


def _font(use: str) -> Element:
    return element(
        f"a:{use}Font",
        element("a:latin", typeface=FONT),
        element("a:ea", typeface=""),
        element("a:cs", typeface=""),
    )


def _format_scheme() -> Element:
    def fill() -> Element:
        return element("a:solidFill", element("a:schemeClr", val="phClr"))

    def effect() -> Element:
        return element("a:effectStyle", element("a:effectLst"))

    lines = [element("a:ln", fill(), w=width) for width in (6350, 12700, 19050)]
    return element(
        "a:fmtScheme",
        element("a:fillStyleLst", fill(), fill(), fill()),
        element("a:lnStyleLst", *lines),
        element("a:effectStyleLst", effect(), effect(), effect()),
        element("a:bgFillStyleLst", fill(), fill(), fill()),
        name="Llavero",
    )
