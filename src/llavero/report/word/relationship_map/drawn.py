"""What is drawn of a map whose people have their places?"""

from collections.abc import Iterator
from math import sqrt

from llavero.prose import Prose
from llavero.report.word.drawing.picture import Box, Look, Picture, Stroke
from llavero.report.word.palette import HAIRLINE, NAVY
from llavero.report.word.relationship_map.boxes import (
    heading,
    our_boxes,
    our_name,
    their_boxes,
    their_name,
)
from llavero.report.word.relationship_map.cast import Cast, Ours, Theirs
from llavero.report.word.relationship_map.layout import ABOVE, EMPTY, HEAD, LABEL, Layout, Sizes
from llavero.report.word.relationship_map.legend import legend, moved
from llavero.report.word.relationship_map.looks import LINES, PLAIN
from llavero.report.word.relationship_map.place import Place

LEAST, MOST = 0.75, 3.0  # points of a line: of few dealings, of the most
BEFORE_LEGEND = 0.3  # cm
TITLE = Look(None, None, NAVY)


def picture(cast: Cast, layout: Layout, sizes: Sizes, labels: Prose) -> Picture:
    """Return the map and, below it, what its signs mean."""
    below = moved(legend(cast, layout.width, labels), layout.height + BEFORE_LEGEND)
    return Picture(
        (*_boxes(cast, layout, sizes, labels), *below.boxes),
        (*_rules(layout), *_lines(cast, layout, labels), *below.strokes),
        layout.width,
        below.height,
    )


def whole_height(cast: Cast, layout: Layout, labels: Prose) -> float:
    """Return how high the map is with its legend."""
    return layout.height + BEFORE_LEGEND + legend(cast, layout.width, labels).height


def _boxes(cast: Cast, layout: Layout, sizes: Sizes, labels: Prose) -> Iterator[Box]:
    letters = sizes.letters
    head = Place(0.0, 0.0, layout.levels[0].width, HEAD)
    yield heading(labels.text("map-theirs"), head, TITLE, letters + 1, bold=True)
    if layout.ours:
        column = Place(layout.ours[0].x, 0.0, layout.ours[0].width, HEAD)
        yield heading(labels.text("map-ours"), column, TITLE, letters + 1, bold=True)
    yield from _levels(cast, layout, sizes, labels)
    for theirs, place in zip(cast.theirs, layout.theirs, strict=True):
        yield from their_boxes(theirs, place, letters, labels)
    for at, (ours, place) in enumerate(zip(cast.ours, layout.ours, strict=True)):
        yield from our_boxes(ours, place, _colour(at), letters, labels)


def _levels(cast: Cast, layout: Layout, sizes: Sizes, labels: Prose) -> Iterator[Box]:
    """Yield the names of the levels, and a word where nobody stands."""
    for row, place in zip(cast.rows, layout.levels, strict=True):
        level = "unknown" if row.level is None else row.level
        tall = sizes.tall if row.boxes else EMPTY
        name = Place(0.0, place.y + ABOVE, LABEL - ABOVE, tall)
        yield heading(labels.text(f"map-level-{level}"), name, TITLE, sizes.letters, bold=True)
        if not row.boxes:
            rest = Place(LABEL, place.y + ABOVE, place.width - LABEL, tall)
            nobody = labels.text("map-nobody-here")
            yield heading(nobody, rest, PLAIN, sizes.letters, left=False)


def _rules(layout: Layout) -> Iterator[Stroke]:
    for place in layout.levels:
        yield Stroke(((place.x, place.y), (place.right, place.y)), HAIRLINE)


def _lines(cast: Cast, layout: Layout, labels: Prose) -> Iterator[Stroke]:
    """Yield a line for each tie: its area, not its width, would grow faster than the dealings."""
    most = max((tie.interactions for tie in cast.ties), default=0)
    for tie, points in zip(cast.ties, layout.routes, strict=True):
        part = sqrt(tie.interactions / most) if most else 0.0
        yield Stroke(
            points,
            _colour(tie.ours),
            LEAST + (MOST - LEAST) * part,
            dashed=not tie.interactions,
            name=labels.text(
                "map-tie",
                ours=_our_name(cast.ours[tie.ours], labels),
                theirs=_their_name(cast.theirs[tie.theirs], labels),
            ),
        )


def _colour(at: int) -> str:
    return LINES[at % len(LINES)]


def _our_name(box: Ours, labels: Prose) -> str:
    if len(box.people) > 1:
        return labels.text("map-more", people=len(box.people))
    return our_name(box.people[0], labels)


def _their_name(box: Theirs, labels: Prose) -> str:
    if len(box.people) > 1:
        return labels.text("map-more", people=len(box.people))
    return their_name(box.people[0], labels)
