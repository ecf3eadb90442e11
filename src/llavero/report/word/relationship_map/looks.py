"""How does a person of a map look, in colours and in signs?

No colour stands alone: attitude has a sign, silence an empty stripe, a guess a dashed outline.
"""

from dataclasses import dataclass

from llavero.document.relationship_map import INFLUENCE
from llavero.report.word.drawing.picture import Look
from llavero.report.word.palette import (
    BAND,
    BRICK,
    GREY,
    HAIRLINE,
    INK,
    MUTED,
    NAVY,
    OCHRE,
    OLIVE,
    PLUM,
    STEEL,
    TEAL,
    WHITE,
)

PALE_TEAL = "A9D0C6"
PALE_OCHRE = "EBC995"
FULL, HOLLOW = "●", "○"
LINES = (NAVY, PLUM, STEEL, OLIVE, TEAL, OCHRE, BRICK, GREY)  # of our people, one after another
QUIET = Look(WHITE, GREY, MUTED)  # of a box that counts people
PLAIN = Look(None, None, MUTED)  # letters without a box
OUR = Look(BAND, STEEL, INK)


@dataclass(frozen=True, slots=True)
class Attitude:
    """How an attitude is shown, and the sentence that names it."""

    sign: str
    ground: str
    ink: str
    sentence: str


ATTITUDES: dict[int | None, Attitude] = {
    2: Attitude("++", TEAL, WHITE, "map-attitude-plus-2"),
    1: Attitude("+", PALE_TEAL, INK, "map-attitude-plus-1"),
    0: Attitude("=", HAIRLINE, INK, "map-attitude-0"),
    -1: Attitude("−", PALE_OCHRE, INK, "map-attitude-minus-1"),
    -2: Attitude("−−", BRICK, WHITE, "map-attitude-minus-2"),
    None: Attitude("?", WHITE, MUTED, "map-attitude-unknown"),
}


def body(*, active: bool) -> Look:
    """Return how the box of a contact looks."""
    return Look(WHITE, INK, INK) if active else Look(BAND, GREY, MUTED)


def stripe(attitude: int | None, *, active: bool) -> Look:
    """Return how the stripe with the sign of an attitude looks: filled, or empty in silence."""
    shown = ATTITUDES[attitude]
    if active:
        return Look(shown.ground, INK, shown.ink)
    return Look(WHITE, GREY, MUTED)


def dots(influence: int | None) -> str:
    """Return an influence as full and hollow dots; nothing where it is not known."""
    if influence is None:
        return ""
    return FULL * influence + HOLLOW * (INFLUENCE[1] - influence)
