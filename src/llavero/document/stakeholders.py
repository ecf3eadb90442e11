"""Who counts at a customer and is for or against us, as a chart?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from llavero.document.chart import Chart, ChartKind, Series
from llavero.document.relationship_map import ATTITUDE, INFLUENCE, MappedContact
from llavero.prose import Text

NARROW, WIDE = 0.2, 0.32  # of a step: how far from their grade stand two, and many of one grade
FEW = 4


@dataclass(frozen=True, slots=True)
class StakeholderWords:
    """What the chart says, in the words of the report."""

    caption: Text
    source: Text
    alternative: Text
    known: str  # contacts whose access is known
    unknown: str  # those of whom it is not
    influence: str  # with what its ends mean
    attitude: str


def stakeholder_chart(contacts: Sequence[MappedContact], words: StakeholderWords) -> Chart | None:
    """Return contacts by influence and attitude, larger where access is better.

    None if of nobody both are known. Those of one grade stand in a ring around it. Where a name
    does not fit, a contact goes by its number in the order given, from 1.
    """
    placed = list(_placed(contacts))
    series = (
        _series(words.known, [one for one in placed if one.contact.access is not None]),
        _series(words.unknown, [one for one in placed if one.contact.access is None]),
    )
    shown = tuple(one for one in series if one.points)
    if not shown:
        return None
    return Chart(
        ChartKind.BUBBLE,
        words.caption,
        (),
        shown,
        words.source,
        words.alternative,
        value_title=words.attitude,
        category_title=words.influence,
        number_format="0",
        grades=(INFLUENCE, ATTITUDE),
    )


@dataclass(frozen=True, slots=True)
class _Placed:
    contact: MappedContact
    number: int
    across: float
    up: float


def _placed(contacts: Sequence[MappedContact]) -> Iterable[_Placed]:
    grades: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, one in enumerate(contacts):
        if one.influence is not None and one.attitude is not None:
            grades[one.influence, one.attitude].append(at)
    for (influence, attitude), places in sorted(grades.items()):
        for at, place in enumerate(places):
            aside, above = _ring(at, len(places))
            yield _Placed(contacts[place], place + 1, influence + aside, attitude + above)


def _ring(at: int, of: int) -> tuple[float, float]:
    if of == 1:
        return 0.0, 0.0
    away, turn = NARROW if of <= FEW else WIDE, 2 * pi * at / of
    return away * cos(turn), away * sin(turn)


def _series(name: str, placed: Sequence[_Placed]) -> Series:
    return Series(
        name,
        # Without access a contact is still to be seen, and of unknown access no larger than that.
        points=tuple((one.across, one.up, 1.0 + (one.contact.access or 0)) for one in placed),
        labels=tuple(one.contact.post or one.contact.name for one in placed),
        short_labels=tuple(str(one.number) for one in placed),
    )
