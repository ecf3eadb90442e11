"""In which letters does a template write, beside those by which a report is measured?"""

from dataclasses import dataclass

from llavero.report.word.corporate.style_names import known_as, style_name
from llavero.report.word.markup import NAMESPACES, Element, qualified
from llavero.report.word.package.theme import FONT

# Mean width of running text, over that of Calibri.
WIDTHS = {
    "aptos": 1.07, "arial": 1.11, "arial narrow": 0.91, "book antiqua": 1.10, "calibri": 1.0,
    "calibri light": 1.0, "cambria": 1.05, "candara": 1.03, "carlito": 1.0,
    "century gothic": 1.20, "century schoolbook": 1.15, "corbel": 1.02, "dejavu sans": 1.27,
    "franklin gothic book": 1.04, "garamond": 0.92, "georgia": 1.10, "gill sans mt": 1.0,
    "helvetica": 1.11, "helvetica neue": 1.11, "lato": 1.06, "liberation sans": 1.11,
    "liberation serif": 1.0, "montserrat": 1.27, "open sans": 1.17, "palatino linotype": 1.10,
    "poppins": 1.24, "roboto": 1.10, "rockwell": 1.12, "segoe ui": 1.10, "source sans pro": 1.0,
    "tahoma": 1.08, "times new roman": 1.0, "trebuchet ms": 1.06, "verdana": 1.29,
}  # fmt: skip
UNKNOWN = 1.15  # a font that is not known is taken to be rather wide: no word is cut
USUAL_SIZE, USUAL_LINE = 22, 252  # half points, and 240ths of a line: of our Normal


@dataclass(frozen=True, slots=True)
class Letters:
    """The running text of a template."""

    font: str = FONT
    size: int = USUAL_SIZE  # half points
    line: int = USUAL_LINE  # 240ths of a line

    @property
    def smaller(self) -> float:
        """Return by how much our sizes shrink so that as many letters stand on a line."""
        return min(1.0, 1.0 / wider(self.font))

    @property
    def room(self) -> float:
        """Return the room that running text takes, over that in our own letters."""
        wide, tall = wider(self.font) * self.size / USUAL_SIZE, self.line / USUAL_LINE
        return wide * tall * self.size / USUAL_SIZE


def wider(font: str) -> float:
    """Return how much wider a font is than Calibri."""
    return WIDTHS.get(font.casefold(), UNKNOWN)


def letters_of(styles: Element, theme: Element | None) -> Letters:
    """Return the letters of the running text of a template: of Body Text, or of Normal."""
    by_name = {known_as(style_name(s)): s for s in styles.findall(qualified("w:style"))}
    chain = _chain(by_name.get("body text"), by_name.get("normal"), styles)
    font = _first(chain, "w:rPr/w:rFonts", "w:ascii") or _themed(chain, theme)
    size = _first(chain, "w:rPr/w:sz", "w:val")
    line = _first(chain, "w:pPr/w:spacing", "w:line")
    return Letters(
        font or "Times New Roman",
        int(size) if size and size.isdigit() else 20,
        int(line) if line and line.isdigit() else 240,
    )


def _chain(body: Element | None, normal: Element | None, styles: Element) -> list[Element]:
    """Return who says how running text looks, the nearest first."""
    found = [style for style in (body, normal) if style is not None]
    for path in ("w:docDefaults/w:rPrDefault", "w:docDefaults/w:pPrDefault"):
        found += styles.findall(path, NAMESPACES)
    return found


def _first(chain: list[Element], path: str, name: str) -> str | None:
    said = (one.find(path, NAMESPACES) for one in chain)
    values = (one.get(qualified(name)) for one in said if one is not None)
    return next((str(value) for value in values if value), None)


def _themed(chain: list[Element], theme: Element | None) -> str | None:
    use = _first(chain, "w:rPr/w:rFonts", "w:asciiTheme")
    if theme is None or use is None:
        return FONT if use else None
    font = theme.find(f".//a:{use[:5]}Font/a:latin", NAMESPACES)
    return font.get("typeface") if font is not None else None
