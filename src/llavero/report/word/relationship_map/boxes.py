"""What is written in each box of a map?"""

from collections.abc import Iterable, Iterator

from llavero.document import MappedColleague, MappedContact
from llavero.prose import Prose
from llavero.report.word.drawing.lettering import Words, fitted_lines
from llavero.report.word.drawing.picture import INSET, POINTS_PER_CM, Box, Line, Look
from llavero.report.word.relationship_map.cast import Ours, Theirs
from llavero.report.word.relationship_map.looks import (
    ATTITUDES,
    OUR,
    QUIET,
    body,
    dots,
    stripe,
)
from llavero.report.word.relationship_map.place import Place

STRIPE = 0.42  # cm of a contact's box that show the attitude
EDGE = 0.14  # cm of a colleague's box in the colour of the lines
SIGN = 9.0  # points
TIGHT = 0.02  # cm


def their_boxes(theirs: Theirs, place: Place, letters: float, labels: Prose) -> Iterator[Box]:
    """Yield the boxes of a contact: what is known, and a stripe with the attitude."""
    if len(theirs.people) > 1:
        note = labels.text("map-more-note")
        yield _count(len(theirs.people), note, place, letters, labels)
        return
    (contact,) = theirs.people
    inner = Place(place.x + STRIPE, place.y, place.width - STRIPE, place.height)
    look, dashed = body(active=contact.active), not contact.confirmed
    yield _box(
        inner, look, _of(contact, labels), letters, dashed=dashed, name=_told(contact, labels)
    )
    yield Box(
        place.x,
        place.y,
        STRIPE,
        place.height,
        stripe(contact.attitude, active=contact.active),
        (Line(ATTITUDES[contact.attitude].sign, SIGN, bold=True),),
        name=labels.text(ATTITUDES[contact.attitude].sentence),
        dashed=dashed,
        inset=TIGHT,
    )


def our_boxes(
    ours: Ours, place: Place, colour: str, letters: float, labels: Prose
) -> Iterator[Box]:
    """Yield the box of a colleague, with an edge in the colour of the lines from there."""
    inner = Place(place.x + EDGE, place.y, place.width - EDGE, place.height)
    if len(ours.people) > 1:
        note = labels.text("map-more-ours")
        yield _count(len(ours.people), note, inner, letters, labels)
    else:
        (colleague,) = ours.people
        first, second = _called(colleague.function, colleague.name, labels)
        words = (Words(first, bold=True), Words(second, smaller=0.5))
        yield _box(inner, OUR, words, letters, name=our_name(colleague, labels))
    yield Box(place.x, place.y, EDGE, place.height, Look(colour, colour, colour))


def heading(
    text: str, place: Place, look: Look, letters: float, *, bold: bool = False, left: bool = True
) -> Box:
    """Return letters without a box."""
    words = (Words(text, bold=bold, italic=not bold),)
    return _box(place, look, words, letters, name=text, left=left)


def their_name(contact: MappedContact, labels: Prose) -> str:
    """Return by what a contact is called."""
    return _joined(_called(contact.post, contact.name, labels))


def our_name(colleague: MappedColleague, labels: Prose) -> str:
    """Return by what a colleague is called."""
    return _joined(_called(colleague.function, colleague.name, labels))


def _called(post: str, name: str, labels: Prose) -> tuple[str, str]:
    """Return what stands first and second: without a post the name, without both a word."""
    post, name = post.strip(), name.strip()
    return (post, name) if post else (name or labels.text("map-post-unknown"), "")


def _of(contact: MappedContact, labels: Prose) -> tuple[Words, ...]:
    first, second = _called(contact.post, contact.name, labels)
    return (
        Words(first, bold=True),
        Words(second, smaller=0.5),
        Words(", ".join(contact.roles), italic=True, smaller=0.5),
        Words(_joined((dots(contact.influence), contact.age)), smaller=1.0),
    )


def _told(contact: MappedContact, labels: Prose) -> str:
    """Return all that a box tells, in words."""
    standing = labels.text("map-active" if contact.active else "map-silent")
    grounds = labels.text("map-confirmed" if contact.confirmed else "map-assumed")
    attitude = labels.text(ATTITUDES[contact.attitude].sentence)
    roles = ", ".join(contact.roles)
    return _joined(
        (their_name(contact, labels), roles, dots(contact.influence), attitude, standing, grounds,
         contact.age)
    )  # fmt: skip


def _count(people: int, note: str, place: Place, letters: float, labels: Prose) -> Box:
    more = labels.text("map-more", people=people)
    words = (Words(more, bold=True), Words(note, italic=True, smaller=0.5))
    return _box(place, QUIET, words, letters, name=f"{more} {note}")


def _joined(texts: Iterable[str]) -> str:
    return " · ".join(text for text in texts if text)


def _box(
    place: Place,
    look: Look,
    words: tuple[Words, ...],
    letters: float,
    *,
    name: str,
    dashed: bool = False,
    left: bool = False,
) -> Box:
    width = (place.width - 2 * INSET) * POINTS_PER_CM
    height = (place.height - 2 * INSET) * POINTS_PER_CM
    return Box(
        place.x,
        place.y,
        place.width,
        place.height,
        look,
        tuple(fitted_lines(words, letters, width, height)),
        name,
        dashed=dashed,
        align="left" if left else "center",
    )
