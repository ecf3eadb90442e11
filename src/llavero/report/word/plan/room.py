"""How much room has a page of a plan, and how high does each of its parts stand? In points."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llavero.document import Blank, Chart, Fact, FactList, Panel, PlanCell, PlanTable, PlanText
from llavero.document.account_plan import PanelBody
from llavero.report.word.lettering.text_width import lines, text_width
from llavero.report.word.sheet.page import SIZES

SIDE, TOP, BOTTOM = 794, 680, 964  # twips; the footer stands in the margin below
TWIPS = 20.0  # of a point
LEADING = 1.22  # height of a line over the size of its letters, in Calibri and Carlito
PAD = 1.0  # points above and below the text of a row
CELL = 3.0  # points to the left and right of the text of a cell
GAP = 5.0  # points below a band
ASIDE = 9.0  # points between two panels
LABEL, MOST_LABEL = 0.36, 2400  # of a list of facts, its labels, and twips they take at most
KEY = 0.78  # of the size of the letters, those of a figure's id
HEADING = 1.06  # of the size of the letters, those of a panel's title
CHART = 118.0  # points
TITLE = 44.0  # points of the head of the first page
SAFE = 0.985  # of the page: Word and LibreOffice do not break every line alike
WIDER = 1.03  # the same, of a line


@dataclass(frozen=True, slots=True)
class Room:
    """A page, and the size of the letters on it."""

    width: int  # twips of the text
    height: float  # points
    size: float  # points of the letters
    more: int = 0  # lines that each place to write is given beyond those it asks for

    @classmethod
    def of(cls, paper: str, size: float, more: int = 0) -> "Room":
        """Return the room of a page of `paper`."""
        wide, tall = SIZES[paper]
        return cls(wide - 2 * SIDE, (tall - TOP - BOTTOM) / TWIPS, size, more)

    @property
    def line(self) -> float:
        """Return the height of a line."""
        return self.size * LEADING

    def lines_of(self, blank: Blank) -> int:
        """Return how many lines a place to write is given."""
        return blank.lines + (self.more if blank.grows else 0)


def panel_widths(band: Sequence[Panel], room: Room) -> list[int]:
    """Return the width of each panel of a band, in twips, without what lies between."""
    free = room.width - int(ASIDE * TWIPS) * (len(band) - 1)
    whole = sum(panel.width for panel in band)
    widths = [int(free * panel.width / whole) for panel in band]
    widths[-1] += free - sum(widths)
    return widths


def column_widths(weights: Sequence[float], width: int) -> list[int]:
    """Return the widths of columns by their weights, in twips."""
    widths = [int(width * weight / sum(weights)) for weight in weights]
    widths[-1] += width - sum(widths)
    return widths


def fact_widths(width: int) -> list[int]:
    """Return the widths of the labels and of the values of a list of facts."""
    label = min(int(width * LABEL), MOST_LABEL)
    return [label, width - label]


def page_height(page: Iterable[Sequence[Panel]], room: Room, *, first: bool) -> float:
    """Return how high the bands of a page stand."""
    return sum(band_height(band, room) + GAP for band in page) + (TITLE if first else 0.0)


def band_height(band: Sequence[Panel], room: Room) -> float:
    """Return how high the highest panel of a band is."""
    widths = panel_widths(band, room)
    return max(panel_height(panel, width, room) for panel, width in zip(band, widths, strict=True))


def panel_height(panel: Panel, width: int, room: Room) -> float:
    """Return how high a panel is, with its charts as low as they may be."""
    size = room.size * HEADING
    note = f"  {panel.note}" if panel.note else ""
    title = f"  00  {panel.title}{note}"
    head = len(lines(title, size, width / TWIPS)) * size * LEADING + 2 * PAD + 1
    return head + sum(_body(body, width, room) for body in panel.bodies)


def _body(body: PanelBody, width: int, room: Room) -> float:
    match body:
        case Chart():
            return CHART + 2 * PAD
        case FactList():
            return sum(_row(_fact_cells(fact), fact_widths(width), room) for fact in body.facts)
        case PlanTable():
            widths = column_widths([column.width for column in body.columns], width)
            head = _row([column.title for column in body.columns], widths, room)
            return head + sum(_row(row, widths, room) for row in body.rows)
        case PlanText():
            return sum(_row([item], [width], room) for item in body.items)
        case _:
            raise ValueError(f"a plan holds no {type(body).__name__}")


def _fact_cells(fact: Fact) -> list[PlanCell | str]:
    value = fact.value
    if isinstance(value, Blank) or not fact.figure:
        return [fact.label, value]
    return [fact.label, f"{value} {fact.figure}"]


def _row(cells: Iterable[PlanCell | str], widths: Sequence[int], room: Room) -> float:
    tall = max(_lines(cell, width, room) for cell, width in zip(cells, widths, strict=True))
    return tall * room.line + 2 * PAD + 0.5


def _lines(cell: PlanCell | str, width: int, room: Room) -> int:
    free = width / TWIPS - 2 * CELL
    text = str(cell.asked) if isinstance(cell, Blank) else str(cell)
    wrapped = 0
    for line in lines(text, room.size * WIDER, free):
        # A word longer than its cell is broken.
        wrapped += max(1, -int(-text_width(line, room.size * WIDER) // free))
    least = room.lines_of(cell) if isinstance(cell, Blank) else 1
    return max(wrapped, least)
