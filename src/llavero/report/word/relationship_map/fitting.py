"""How large may the boxes be, and who must be gathered, so that a map fits a sheet?"""

from collections.abc import Iterator
from dataclasses import dataclass

from llavero.document import RelationshipMap
from llavero.prose import Prose
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.relationship_map.cast import Cast, Row, cast, levels
from llavero.report.word.relationship_map.drawn import picture, whole_height
from llavero.report.word.relationship_map.layout import Layout, Sizes, abreast, layout

MOST_BOXES = 45  # of contacts: more on a page are not read
COLLEAGUES = (10, 7, 5, 3, 1)  # of ours with a box: the fewer, the more room for contacts
ENOUGH = 20  # contacts on a map: room for more is not worth gathering our own

LARGE = Sizes(3.5, 1.95, 2.7, 1.15, 8.0)
MEDIUM = Sizes(3.1, 1.75, 2.6, 1.1, 7.5)
BROAD = Sizes(3.4, 1.55, 2.6, 1.0, 7.5)
SMALL = Sizes(2.55, 1.6, 2.4, 1.0, 7.0)
FLAT = Sizes(2.75, 1.4, 2.4, 0.95, 7.0)  # for sheets that are wide and low


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room for a map on a page, in cm."""

    width: float
    height: float
    landscape: bool = False
    opening: float = 0.0  # of the height, left to the words before it


@dataclass(frozen=True, slots=True)
class Fitted:
    """A map that fits a sheet."""

    cast: Cast
    layout: Layout
    sizes: Sizes
    landscape: bool

    @property
    def shown(self) -> int:
        """Return how many contacts have a box of their own."""
        return sum(len(box.people) == 1 for box in self.cast.theirs)


def drawing(block: RelationshipMap, upright: Sheet, side: Sheet, labels: Prose) -> Drawing:
    """Return a map as large as it can be drawn on one sheet, upright if that is possible.

    Raises ValueError without contacts, or if the sheets are too small for any map.
    """
    if not block.contacts:
        raise ValueError("a map without contacts is told in a sentence")
    found = fitted(block, upright, side, labels)
    if found is None:
        raise ValueError(f"no map fits {upright.width:.1f} × {upright.height:.1f} cm")
    drawn = picture(found.cast, found.layout, found.sizes, labels)
    return Drawing(drawn, block.caption, block.source, block.alternative, found.landscape)


def fitted(block: RelationshipMap, upright: Sheet, side: Sheet, labels: Prose) -> Fitted | None:
    """Return the map with everybody in a box of their own, or else with as many as fit."""
    best: Fitted | None = None
    for colleagues in COLLEAGUES:
        for sheet, sizes, opening in _preferences(upright, side):
            room = Sheet(sheet.width, sheet.height - opening, sheet.landscape)
            found = _fullest(block, colleagues, room, sizes, labels)
            if found is not None and (best is None or found.shown > best.shown):
                best = found
            if best is not None and best.shown == len(block.contacts):
                return best
        if best is not None and best.shown >= ENOUGH:
            return best
    return best


def _preferences(upright: Sheet, side: Sheet) -> Iterator[tuple[Sheet, Sizes, float]]:
    """Yield what reads best first. Small letters are better than a page that is half empty."""
    for opening in (upright.opening, 0.0):
        for sizes in (LARGE, MEDIUM, BROAD, SMALL):
            yield upright, sizes, opening
    for sizes in (BROAD, SMALL, FLAT):
        yield side, sizes, 0.0


def _fullest(
    block: RelationshipMap, colleagues: int, room: Sheet, sizes: Sizes, labels: Prose
) -> Fitted | None:
    """Return the map with a row of boxes for each level, then more where influence is hidden."""
    side_by_side = abreast(min(len(block.colleagues), colleagues), sizes, room.width)
    most = dict.fromkeys(levels(block.contacts), side_by_side)
    best = _within(cast(block, most, colleagues), room, sizes, labels)
    full: set[int | None] = set()
    while best is not None and (row := _crowded(best.cast, full)) is not None:
        more = {**most, row.level: most[row.level] + side_by_side}
        found = _within(cast(block, more, colleagues), room, sizes, labels)
        if found is None:
            full.add(row.level)
        else:
            best, most = found, more
    return best


def _crowded(people: Cast, full: set[int | None]) -> Row | None:
    """Return the row that hides the most influential, of those that may still grow."""

    def hidden(row: Row) -> int:
        last = people.theirs[row.boxes[-1]].people if row.boxes else ()
        return max((one.influence or 0 for one in last), default=-1) if len(last) > 1 else -1

    rows = [row for row in people.rows if row.level not in full and hidden(row) >= 0]
    return max(rows, key=hidden, default=None)


def _within(people: Cast, room: Sheet, sizes: Sizes, labels: Prose) -> Fitted | None:
    if len(people.theirs) > MOST_BOXES:
        return None
    placed = layout(people, sizes, room.width)
    if whole_height(people, placed, labels) > room.height:
        return None
    return Fitted(people, placed, sizes, room.landscape)
