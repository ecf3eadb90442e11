"""Which bubbles can carry a name without its running into another, and on which side?

Word draws the largest bubble as large as the chart says; LibreOffice does not listen to it. A name
must be free in both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from pptx.enum.chart import XL_LABEL_POSITION

from llavero.report.word.lettering.text_width import shortened, text_width

LETTERS = 8.0  # points
LINE = 1.3  # of the letters
MARGIN = 2.0  # points between a bubble and its name, and around the name
LONGEST = 88.0  # points: LibreOffice breaks a longer name into lines
LARGEST = 0.25  # of the shorter side of the plot: diameter of the largest bubble at full scale
FULL_SCALE = 1.0
MOST_NAMES = 25  # more names than these hide what they should tell

Side = XL_LABEL_POSITION
SIDES = (Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW)


@dataclass(frozen=True, slots=True)
class Bubble:
    """A bubble on the plot: its middle from the left and from below, in points."""

    across: float
    up: float
    size: float


@dataclass(frozen=True, slots=True)
class Plot:
    """The room in which bubbles and names must stay, in points, and how large bubbles are drawn."""

    width: float
    height: float
    scale: float

    def radius(self, bubble: Bubble, largest: float) -> float:
        """Return how large a bubble is drawn: its area is its size."""
        most = LARGEST * self.scale * min(self.width, self.height) / 2
        return most * sqrt(bubble.size / largest) if largest > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the plot."""

    left: float
    right: float
    low: float
    high: float

    def meets(self, other: "Box") -> bool:
        """Return whether two rectangles share some room."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.low < other.high
            and other.low < self.high
        )

    def touches(self, bubble: Bubble, radius: float) -> bool:
        """Return whether a bubble reaches into the rectangle."""
        across = bubble.across - min(max(bubble.across, self.left), self.right)
        up = bubble.up - min(max(bubble.up, self.low), self.high)
        return across * across + up * up < radius * radius

    def within(self, plot: Plot) -> bool:
        """Return whether the rectangle stays on the plot."""
        return (
            self.left >= 0
            and self.right <= plot.width
            and self.low >= 0
            and self.high <= plot.height
        )


@dataclass(frozen=True, slots=True)
class Label:
    """What a bubble carries, and on which side."""

    text: str
    side: Side


def box(text: str, side: Side, bubble: Bubble, radius: float) -> Box:
    """Return the room that a name takes on one side of its bubble."""
    wide, tall = text_width(text, LETTERS) + 2 * MARGIN, LETTERS * LINE
    away = radius + MARGIN
    if side in (Side.ABOVE, Side.BELOW):
        left = bubble.across - wide / 2
        low = bubble.up + away if side == Side.ABOVE else bubble.up - away - tall
    else:
        left = bubble.across + away if side == Side.RIGHT else bubble.across - away - wide
        low = bubble.up - tall / 2
    return Box(left, left + wide, low, low + tall)


def labels(
    bubbles: Sequence[Bubble], names: Sequence[str], numbers: Sequence[str], plots: Sequence[Plot]
) -> tuple[Label | None, ...]:
    """Return what each bubble carries: its name, else its number, else nothing.

    names, numbers   (bubbles,)  empty where there is none

    The largest come first. No label runs into another, into another bubble or off the plot, on any
    of the plots.
    """
    order = sorted(range(len(bubbles)), key=lambda at: (-bubbles[at].size, at))
    found: list[Label | None] = [None] * len(bubbles)
    taken: list[list[Box]] = [[] for _ in plots]
    for told, texts in ((order[:MOST_NAMES], names), (order, numbers)):
        for at in told:
            if found[at] is None and texts[at]:
                found[at] = _placed(at, texts[at], bubbles, plots, taken)
    return tuple(found)


def brief(name: str) -> str:
    """Return a name without what follows its first comma, as a legal form does, and shortened."""
    return shortened(name.partition(",")[0].strip() or name, LETTERS, LONGEST)


def _placed(
    at: int,
    text: str,
    bubbles: Sequence[Bubble],
    plots: Sequence[Plot],
    taken: list[list[Box]],
) -> Label | None:
    largest = max(bubble.size for bubble in bubbles)
    for side in SIDES:
        boxes = [box(text, side, bubbles[at], plot.radius(bubbles[at], largest)) for plot in plots]
        if all(
            _is_free(at, mine, bubbles, plot, others)
            for mine, plot, others in zip(boxes, plots, taken, strict=True)
        ):
            for mine, others in zip(boxes, taken, strict=True):
                others.append(mine)
            return Label(text, side)
    return None


def _is_free(
    at: int, mine: Box, bubbles: Sequence[Bubble], plot: Plot, taken: Sequence[Box]
) -> bool:
    largest = max(bubble.size for bubble in bubbles)
    if not mine.within(plot) or any(mine.meets(other) for other in taken):
        return False
    return not any(
        mine.touches(other, plot.radius(other, largest))
        for place, other in enumerate(bubbles)
        if place != at
    )
