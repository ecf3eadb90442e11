"""How is it told what the signs of a map mean?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from llavero.prose import Prose
from llavero.report.word.drawing.lettering import SLACK
from llavero.report.word.drawing.picture import (
    INSET,
    POINTS_PER_CM,
    Box,
    Line,
    Look,
    Picture,
    Stroke,
)
from llavero.report.word.lettering.text_width import shortened, text_width
from llavero.report.word.palette import INK
from llavero.report.word.relationship_map.cast import Cast
from llavero.report.word.relationship_map.looks import (
    ATTITUDES,
    LINES,
    PLAIN,
    QUIET,
    body,
    dots,
    stripe,
)

LETTERS = 7.0  # points
ROW = 0.42  # cm
SAMPLE = 0.5  # cm of a sample, and its height
TALL = 0.32
LONG = 0.9  # cm of the dots of an influence
GAP = 0.35  # between entries
THICK, THIN = 2.5, 0.75  # points

Sample = Callable[[float, float], Box | Stroke]  # what is drawn at a place


@dataclass(frozen=True, slots=True)
class Entry:
    """A sample of a sign, how wide it is, and what the sign means."""

    sample: Sample
    width: float
    text: str


def legend(cast: Cast, width: float, labels: Prose) -> Picture:
    """Return what explains a map, on as many rows as its width needs."""
    boxes: list[Box] = []
    strokes: list[Stroke] = []
    x = y = 0.0
    for entry in _entries(cast, labels):
        room = min(_room(entry), width)
        if x and x + room > width:
            x, y = 0.0, y + ROW
        drawn = entry.sample(x, y + (ROW - TALL) / 2)
        if isinstance(drawn, Box):
            boxes.append(drawn)
        else:
            strokes.append(drawn)
        boxes.append(_text(entry, x, y, room))
        x += room + GAP
    return Picture(tuple(boxes), tuple(strokes), width, y + ROW)


def moved(picture: Picture, down: float) -> Picture:
    """Return the picture lower by so much."""
    boxes = tuple(replace(box, y=box.y + down) for box in picture.boxes)
    strokes = tuple(
        replace(one, points=tuple((x, y + down) for x, y in one.points)) for one in picture.strokes
    )
    return Picture(boxes, strokes, picture.width, picture.height + down)


def _entries(cast: Cast, labels: Prose) -> Iterator[Entry]:
    people = [one for box in cast.theirs for one in box.people]
    for value, attitude in ATTITUDES.items():
        if value is not None or any(one.attitude is None for one in people):
            look = stripe(value, active=True)
            yield Entry(_boxed(look, attitude.sign), SAMPLE, labels.text(attitude.sentence))
    yield Entry(_dotted, LONG, labels.text("map-influence"))
    plain = body(active=True)
    yield Entry(_boxed(plain), SAMPLE, labels.text("map-confirmed"))
    yield Entry(_boxed(plain, dashed=True), SAMPLE, labels.text("map-assumed"))
    yield Entry(_boxed(stripe(1, active=True), "+"), SAMPLE, labels.text("map-active"))
    yield Entry(_boxed(stripe(1, active=False), "+"), SAMPLE, labels.text("map-silent"))
    if cast.ties:
        yield Entry(_lined(THICK), SAMPLE, labels.text("map-line"))
        yield Entry(_lined(THIN, dashed=True), SAMPLE, labels.text("map-line-declared"))
    if _gathers(cast):
        yield Entry(_boxed(QUIET, "…"), SAMPLE, labels.text("map-gathered"))


def _gathers(cast: Cast) -> bool:
    theirs = any(len(box.people) > 1 for box in cast.theirs)
    return theirs or any(len(box.people) > 1 for box in cast.ours)


def _room(entry: Entry) -> float:
    letters = text_width(entry.text, LETTERS * SLACK) / POINTS_PER_CM
    return entry.width + letters + 2 * INSET


def _text(entry: Entry, x: float, y: float, room: float) -> Box:
    width = room - entry.width
    kept = shortened(entry.text, LETTERS * SLACK, (width - 2 * INSET) * POINTS_PER_CM + 0.01)
    look = replace(PLAIN, ink=INK)
    lines = (Line(kept, LETTERS),)
    return Box(x + entry.width, y, width, ROW, look, lines, entry.text, align="left", inset=INSET)


def _boxed(look: Look, text: str = "", *, dashed: bool = False) -> Sample:
    lines = (Line(text, LETTERS, bold=True),) if text else ()
    return lambda x, y: Box(x, y, SAMPLE, TALL, look, lines, text, dashed=dashed, inset=0.0)


def _dotted(x: float, y: float) -> Box:
    lines = (Line(dots(3), LETTERS),)
    return Box(x, y, LONG, TALL, PLAIN, lines, dots(3), align="left", inset=0.0)


def _lined(weight: float, *, dashed: bool = False) -> Sample:
    def drawn(x: float, y: float) -> Stroke:
        middle = y + TALL / 2
        return Stroke(((x, middle), (x + SAMPLE, middle)), LINES[0], weight, dashed)

    return drawn
