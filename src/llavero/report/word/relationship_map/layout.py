"""Where does each box of a map stand, and how do the lines run?

The customer's people stand in rows by level, ours in a column at their right. Below each row of
boxes runs a corridor, and beside our column a channel: lines keep to them and cross no box.
"""

from dataclasses import dataclass
from itertools import pairwise

from llavero.report.word.drawing.picture import Point
from llavero.report.word.relationship_map.cast import Cast
from llavero.report.word.relationship_map.channel import order, stubs
from llavero.report.word.relationship_map.place import Place

HEAD = 0.55  # cm above the first level, for who stands below
LABEL = 1.75  # the names of the levels
ACROSS = 0.2  # between boxes of a row
ABOVE = 0.14  # from the rule of a level to its boxes
EMPTY = 0.78  # a level without people
APART = 0.18  # between boxes of our column
CLEAR = 0.11  # on both sides of the tracks of a corridor or the channel
PITCH = 0.12  # from one track to the next: more than the thickest line


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the boxes are, in cm, and their letters, in points."""

    wide: float  # of the customer's
    tall: float
    our_wide: float
    our_tall: float
    letters: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of all boxes, and a route for each tie; in the order of the cast."""

    theirs: tuple[Place, ...]
    ours: tuple[Place, ...]
    levels: tuple[Place, ...]  # one for each row, from rule to rule, without our column
    routes: tuple[tuple[Point, ...], ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Boxes side by side, and at which height each of ours runs below them to reach them."""

    tracks: dict[int, float]


def layout(cast: Cast, sizes: Sizes, width: float) -> Layout:
    """Return the map as wide as asked and as high as it must be."""
    right = _right(len(cast.ours), sizes, width)
    theirs: dict[int, Place] = {}
    shelves: dict[int, _Shelf] = {}
    levels: list[Place] = []
    top = HEAD
    for row in cast.rows:
        bottom = top + ABOVE
        for boxes in _shelves(row.boxes, right - LABEL, sizes):
            theirs |= _placed(boxes, bottom, right, sizes)
            shelf = _shelf(boxes, cast, bottom + sizes.tall)
            shelves |= dict.fromkeys(boxes, shelf)
            bottom += sizes.tall + 2 * CLEAR + PITCH * len(shelf.tracks)
        bottom += 0.0 if row.boxes else EMPTY
        levels.append(Place(0.0, top, right, bottom - top))
        top = bottom
    places = tuple(theirs[at] for at in range(len(cast.theirs)))
    ours = _column(cast, places, shelves, top, width - sizes.our_wide, sizes)
    height = max([top, *(place.bottom for place in ours)])
    routes = _routes(cast, places, ours, shelves, right)
    return Layout(places, ours, tuple(levels), routes, width, height)


def abreast(ours: int, sizes: Sizes, width: float) -> int:
    """Return how many contacts stand side by side, beside so many of ours."""
    return _abreast(_right(ours, sizes, width) - LABEL, sizes)


def _abreast(room: float, sizes: Sizes) -> int:
    return max(1, int((room + ACROSS) / (sizes.wide + ACROSS) + 1e-9))


def _right(ours: int, sizes: Sizes, width: float) -> float:
    """Return where the room of the contacts ends and the channel begins."""
    return width - (2 * CLEAR + PITCH * ours + sizes.our_wide if ours else 0.0)


def _shelves(boxes: tuple[int, ...], room: float, sizes: Sizes) -> list[tuple[int, ...]]:
    """Return the boxes of a level in as few rows as fit, about equally long."""
    rows = -(-len(boxes) // _abreast(room, sizes))
    ends = [round(at * len(boxes) / rows) for at in range(rows + 1)] if rows else []
    return [boxes[start:end] for start, end in pairwise(ends)]


def _placed(boxes: tuple[int, ...], top: float, right: float, sizes: Sizes) -> dict[int, Place]:
    """Return the places of a row of boxes, in the middle of the room for them."""
    long = len(boxes) * (sizes.wide + ACROSS) - ACROSS
    left = LABEL + max(0.0, right - LABEL - long) / 2
    return {
        box: Place(left + at * (sizes.wide + ACROSS), top, sizes.wide, sizes.tall)
        for at, box in enumerate(boxes)
    }


def _shelf(boxes: tuple[int, ...], cast: Cast, bottom: float) -> _Shelf:
    reaching = sorted({tie.ours for tie in cast.ties if tie.theirs in boxes})
    return _Shelf({ours: bottom + CLEAR + PITCH * (at + 0.5) for at, ours in enumerate(reaching)})


def _column(
    cast: Cast,
    theirs: tuple[Place, ...],
    shelves: dict[int, _Shelf],
    bottom: float,
    left: float,
    sizes: Sizes,
) -> tuple[Place, ...]:
    """Return the places of our people: one below the other, each near those it deals with."""
    pitch = sizes.our_tall + APART
    tops: list[float] = []
    for at in range(len(cast.ours)):
        met = [shelves[tie.theirs].tracks[at] for tie in cast.ties if tie.ours == at]
        wished = sum(met) / len(met) - sizes.our_tall / 2 if met else HEAD
        tops.append(max(wished, tops[-1] + pitch if tops else HEAD + ABOVE))
    limit = max(bottom, HEAD + ABOVE + len(tops) * pitch) - sizes.our_tall
    for at in reversed(range(len(tops))):
        tops[at] = min(tops[at], limit)
        limit = tops[at] - pitch
    return tuple(Place(left, top, sizes.our_wide, sizes.our_tall) for top in tops)


def _routes(
    cast: Cast,
    theirs: tuple[Place, ...],
    ours: tuple[Place, ...],
    shelves: dict[int, _Shelf],
    right: float,
) -> tuple[tuple[Point, ...], ...]:
    """Return a route for each tie: to the channel, along it, along the corridor, up to the box."""
    tracks = [
        sorted({shelves[tie.theirs].tracks[at] for tie in cast.ties if tie.ours == at})
        for at in range(len(ours))
    ]
    starts = stubs(ours, tracks, PITCH)
    lanes = order(starts, tracks)
    found = []
    for tie in cast.ties:
        x = right + CLEAR + PITCH * (lanes[tie.ours] + 0.5)
        y, start = shelves[tie.theirs].tracks[tie.ours], starts[tie.ours]
        box = theirs[tie.theirs]
        doors = [other.ours for other in cast.ties if other.theirs == tie.theirs]
        door = box.x + box.width * (doors.index(tie.ours) + 1) / (len(doors) + 1)
        found.append(((ours[tie.ours].x, start), (x, start), (x, y), (door, y), (door, box.bottom)))
    return tuple(found)
