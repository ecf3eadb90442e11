"""Of what does a drawing of boxes and lines consist? Lengths in cm, letters and lines in points."""

from dataclasses import dataclass
from typing import Literal

from llavero.prose import Text

Point = tuple[float, float]

POINTS_PER_CM = 28.35
INSET = 0.07  # cm between the border of a box and its letters
HAIR = 0.75  # points of a thin line


@dataclass(frozen=True, slots=True)
class Line:
    """A line of letters in a box; sizes in points."""

    text: str
    size: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a box: its ground, its border, its letters. None: not drawn."""

    ground: str | None
    line: str | None
    ink: str


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with letters. `name` is all it says, also what had to be cut."""

    x: float
    y: float
    width: float
    height: float
    look: Look
    lines: tuple[Line, ...] = ()
    name: str = ""
    dashed: bool = False
    align: Literal["center", "left"] = "center"
    inset: float = INSET


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line that only goes across, up and down. It is free, or hangs on boxes by their place."""

    points: tuple[Point, ...]
    colour: str
    weight: float = HAIR
    dashed: bool = False
    start: int | None = None
    end: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """Boxes that lie on strokes, and the extent of all."""

    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with its caption, its source line and a text in its place."""

    picture: Picture
    caption: Text
    source: Text
    alternative: Text
    landscape: bool  # needs a sheet on its side
