"""Which of the eight ways of managing key accounts is the present programme most like?

Source: Homburg, Workman & Jensen (2002), "A configurational perspective on key account
management", Journal of Marketing 66(2), 38-60: the eight types and how they differ in words.
Ours: the numbers, and to take the type whose five traits are nearest. Where a trait is not known
nothing is put in its place: what it might still change is told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import log2
from statistics import fmean

TRAITS = ("top_management", "formalisation", "teams", "activity", "selectivity")
LEAST, MOST = 1.0, 5.0
Profile = Mapping[str, float]  # trait -> 1 to 5

# In the order of TRAITS. What the source says in words, put on the scale of the answers.
TYPES: Mapping[str, tuple[float, ...]] = {
    "top-management": (5, 5, 3, 4, 4),
    "middle-management": (2, 4, 3, 4, 3),
    "operating-level": (1, 4, 2, 3, 2),
    "cross-functional": (4, 4, 5, 5, 4),
    "unstructured": (2, 1, 3, 4, 3),
    "isolated": (2, 2, 1, 3, 2),
    "country-club": (5, 2, 2, 1, 3),
    "no-programme": (1, 1, 1, 1, 1),
}
# So that a draw between types is always settled alike.
_ORDER = tuple(TYPES)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The type nearest to what is known, the next one, and what the unknown might make of it."""

    nearest: str
    next: str
    distance: float  # mean difference per trait known, 0 to 4
    next_distance: float
    possible: tuple[str, ...]  # every type that some answer to the unknown would make nearest


def likeness(known: Profile) -> Likeness:
    """Return which type the known traits are nearest to.

    Raises ValueError if no trait is known.
    """
    if not known:
        raise ValueError("known: at least one trait must be known")
    first, second = _ranked(known)[:2]
    return Likeness(
        first, second, _distance(first, known), _distance(second, known), _possible(known)
    )


def by_middle(value: float, middle: float) -> float:
    """Return 1 to 5 for a count: 1 at nothing, 3 at `middle`, 5 from twice as much."""
    return _within(LEAST + 2 * value / middle)


def by_halving(share: float, middle: float) -> float:
    """Return 1 to 5 for a share that is the better the less it is: 3 at `middle`, 4 at half."""
    return MOST if share <= 0 else _within(3 - log2(share / middle))


def _within(score: float) -> float:
    return min(MOST, max(LEAST, score))


def _distance(name: str, profile: Profile) -> float:
    values = dict(zip(TRAITS, TYPES[name], strict=True))
    return fmean(abs(values[trait] - score) for trait, score in profile.items())


def _ranked(profile: Profile) -> list[str]:
    return sorted(_ORDER, key=lambda name: (_distance(name, profile), _ORDER.index(name)))


def _possible(known: Profile) -> tuple[str, ...]:
    found = {_ranked(profile)[0] for profile in _completed(known)}
    return tuple(name for name in _ORDER if name in found)


def _completed(known: Profile) -> Iterator[Profile]:
    """Yield what is known with every whole answer to what is not."""
    unknown = [trait for trait in TRAITS if trait not in known]
    for answers in product((1.0, 2.0, 3.0, 4.0, 5.0), repeat=len(unknown)):
        yield {**known, **dict(zip(unknown, answers, strict=True))}
