"""On which sheets does a template write, and with which headers and footers?"""

from dataclasses import dataclass, replace

from llavero.report.word.corporate.package import Package, TemplateRefused
from llavero.report.word.markup import NAMESPACES, Element, qualified
from llavero.report.word.sheet.page import (
    EMU_PER_TWIP,
    MARGIN,
    RUNNING_HEAD,
    SIZES,
    TWIPS_PER_CM,
    Margins,
    Page,
    Sheets,
)

NARROWEST, LOWEST = 11 * TWIPS_PER_CM, 14 * TWIPS_PER_CM  # for text on an upright sheet
LINE = 290  # twips, of a header
Heads = dict[tuple[str, str], str]  # "header" or "footer", and its pages → the part


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A part of a template on sheets that lie alike."""

    page: Page
    heads: Heads


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The sheets of a template, and what stands at their head and foot."""

    sheets: Sheets
    upright: Heads
    lying: Heads


def layout(package: Package, main: str, letters: float) -> Layout:
    """Return how a template lays its sheets: as its last section of each kind does.

    `letters` is the room that its running text takes, over that of ours.

    Raises TemplateRefused where a sheet leaves no room for a report.
    """
    sections = list(_sections(package, main))
    upright = _last(sections, landscape=False)
    lying = _last(sections, landscape=True)
    if upright is None and lying is None:
        upright = Section(Page(*SIZES["letter"]), {})
    first = upright or _turned(lying)
    second = lying or _turned(first)
    if (
        first.page.text_width < NARROWEST
        or min(first.page.text_height, second.page.text_width) < LOWEST
    ):
        wide, tall = NARROWEST // TWIPS_PER_CM, LOWEST // TWIPS_PER_CM
        raise TemplateRefused("narrow", package.path, wide=wide, tall=tall)
    cover = {key: part for one in sections[:1] for key, part in one.heads.items()}
    opening = {key: part for key, part in cover.items() if key[1] == "first"}
    pages = [replace(one.page, letters=letters) for one in (first, second)]
    return Layout(Sheets(*pages), opening | first.heads, second.heads)


def _sections(package: Package, main: str) -> list[Section]:
    targets = {link.id: link.target for link in package.links(main)}
    heads: Heads = {}
    found = []
    for properties in package.tree(main).iter(qualified("w:sectPr")):
        # A section without a header of its own goes on with that of the one before.
        heads = heads | _heads(properties, targets)
        found.append(Section(_page(properties, heads, package), heads))
    return found


def _heads(properties: Element, targets: dict[str, str]) -> Heads:
    titled = properties.find(qualified("w:titlePg")) is not None
    found: Heads = {}
    for kind in ("header", "footer"):
        for reference in properties.findall(qualified(f"w:{kind}Reference")):
            pages = reference.get(qualified("w:type")) or "default"
            part = targets.get(reference.get(qualified("r:id")) or "")
            if part and (titled or pages != "first"):
                found[kind, pages] = part
    return found


def _page(properties: Element, heads: Heads, package: Package) -> Page:
    size, edges = (properties.find(qualified(name)) for name in ("w:pgSz", "w:pgMar"))
    wide, tall = SIZES["letter"]
    side = {name: _twips(edges, name, MARGIN) for name in ("top", "right", "bottom", "left")} | {
        name: _twips(edges, name, RUNNING_HEAD) for name in ("header", "footer")
    }
    side["left"] += _twips(edges, "gutter", 0)
    side["top"] = max(side["top"], side["header"] + _height(heads, "header", package))
    side["bottom"] = max(side["bottom"], side["footer"] + _height(heads, "footer", package))
    return Page(_twips(size, "w", wide), _twips(size, "h", tall), Margins(**side))


def _height(heads: Heads, kind: str, package: Package) -> int:
    """Return about how tall a header or footer is, in twips: Word moves the text away from it."""
    part = heads.get((kind, "default"))
    if part is None:
        return 0
    root = package.tree(part)
    inline = f"{{{NAMESPACES['wp']}}}inline/{{{NAMESPACES['wp']}}}extent"
    pictures = [int(one.get("cy", 0)) // EMU_PER_TWIP for one in root.iterfind(f".//{inline}")]
    lines = [child for child in root if child.tag in (qualified("w:p"), qualified("w:tbl"))]
    return max(pictures, default=0) + LINE * max(0, len(lines) - bool(pictures))


def _twips(found: Element | None, name: str, usual: int) -> int:
    said = found.get(qualified(f"w:{name}")) if found is not None else None
    try:
        # A margin below nothing is one that a header does not push away.
        return abs(round(float(said))) if said is not None else usual
    except ValueError:
        return usual


def _last(sections: list[Section], *, landscape: bool) -> Section | None:
    alike = [one for one in sections if one.page.landscape == landscape]
    return alike[-1] if alike else None


def _turned(section: Section | None) -> Section:
    assert section is not None, "one of the two ways to lie is there"
    page = section.page
    return replace(section, page=replace(page, width=page.height, height=page.width))
