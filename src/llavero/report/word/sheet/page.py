"""How large is the page, and how much of it holds text?"""

from dataclasses import dataclass
from typing import TypeAlias

from llavero.report.word.markup import Element, element

TWIPS_PER_CM = 567
EMU_PER_TWIP = 635
EMU_PER_CM = 360_000
EMU_PER_POINT = 12_700
MARGIN = 1417  # twips: 2.5 cm
RUNNING_HEAD = 709  # twips from the edge to the header and the footer

SIZES = {"letter": (12240, 15840), "a4": (11906, 16838)}  # twips


@dataclass(frozen=True, slots=True)
class Margins:
    """What of a sheet holds no text, in twips."""

    top: int = MARGIN
    right: int = MARGIN
    bottom: int = MARGIN
    left: int = MARGIN
    header: int = RUNNING_HEAD  # from the edge
    footer: int = RUNNING_HEAD


USUAL = Margins()


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet as it lies, in twips."""

    width: int
    height: int
    margins: Margins = USUAL
    letters: float = 1.0  # room that running text takes, over that in our own letters

    @classmethod
    def of(cls, paper: "Paper", *, landscape: bool = False) -> "Page":
        """Return a sheet of `paper`, upright or on its side."""
        if isinstance(paper, Sheets):
            return paper.lying if landscape else paper.upright
        if paper not in SIZES:
            raise ValueError(f"paper is one of {tuple(SIZES)}: {paper}")
        short, long = SIZES[paper]
        return cls(long, short) if landscape else cls(short, long)

    @property
    def landscape(self) -> bool:
        """Return whether the sheet lies on its side."""
        return self.width > self.height

    @property
    def text_width(self) -> int:
        """Return the width between the margins."""
        return self.width - self.margins.left - self.margins.right

    @property
    def text_height(self) -> int:
        """Return the height between the margins."""
        return self.height - self.margins.top - self.margins.bottom


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of a company's own paper."""

    upright: Page
    lying: Page


Paper: TypeAlias = str | Sheets  # one of SIZES, or a company's own


def section(page: Page, heads: tuple[Element, ...], *, titled: bool = False) -> Element:
    """Return the properties of a section: its sheet, its margins and its running heads."""
    margins = page.margins
    return element(
        "w:sectPr",
        *heads,
        element("w:type", val="nextPage"),
        element(
            "w:pgSz",
            w=page.width,
            h=page.height,
            orient="landscape" if page.landscape else None,
        ),
        element(
            "w:pgMar",
            top=margins.top,
            right=margins.right,
            bottom=margins.bottom,
            left=margins.left,
            header=margins.header,
            footer=margins.footer,
            gutter=0,
        ),
        element("w:cols", space=708),
        element("w:titlePg") if titled else None,
        element("w:docGrid", linePitch=360),
    )
