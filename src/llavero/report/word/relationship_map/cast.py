"""Who has a box of his own on a map, and who is gathered in one that counts them?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean

from llavero.document import MappedColleague, MappedContact, RelationshipMap
from llavero.document.relationship_map import LEVELS


@dataclass(frozen=True, slots=True)
class Theirs:
    """A box of the customer's side: one person, or several who are only counted."""

    people: tuple[MappedContact, ...]


@dataclass(frozen=True, slots=True)
class Ours:
    """A box of our side: one person, or several who are only counted."""

    people: tuple[MappedColleague, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The boxes of one level, which may be empty; of people whose level is not known, None."""

    level: int | None
    boxes: tuple[int, ...]  # places in the cast


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody of one box deals with somebody of another."""

    theirs: int  # place in the cast
    ours: int
    interactions: int


@dataclass(frozen=True, slots=True)
class Cast:
    """The boxes of a map, row by row from general management down, and what ties them."""

    theirs: tuple[Theirs, ...]
    ours: tuple[Ours, ...]
    rows: tuple[Row, ...]
    ties: tuple[Tie, ...]


def cast(block: RelationshipMap, most: Mapping[int | None, int], colleagues: int) -> Cast:
    """Return a map with at most so many boxes for the contacts of each level, and so many of ours.

    Where a level has more people, those of most influence have a box of their own and the others
    share the last. Of our people those who deal most have their own.
    """
    theirs: list[Theirs] = []
    rows: list[Row] = []
    for level in levels(block.contacts):
        boxes = _gathered([one for one in block.contacts if one.level == level], most[level])
        rows.append(Row(level, tuple(range(len(theirs), len(theirs) + len(boxes)))))
        theirs += boxes
    height = {one.key: at for at, row in enumerate(rows) for one in _people(row, theirs)}
    ours = _ours(block, height, colleagues)
    return Cast(tuple(theirs), ours, tuple(rows), _ties(block, theirs, ours))


def levels(contacts: Iterable[MappedContact]) -> list[int | None]:
    """Return every level if any is known, since an empty one tells as much; then the unknown."""
    found = {one.level for one in contacts}
    least, most = LEVELS
    known: list[int | None] = list(range(most, least - 1, -1)) if found - {None} else []
    return [*known, None] if None in found else known


def _people(row: Row, theirs: Sequence[Theirs]) -> Iterator[MappedContact]:
    for box in row.boxes:
        yield from theirs[box].people


def _weight(contact: MappedContact) -> tuple[int, bool]:
    """Return what sorts the most influential first; the order given decides between equals."""
    return -(contact.influence or 0), not contact.active


def _gathered(contacts: list[MappedContact], most: int) -> list[Theirs]:
    ordered = sorted(contacts, key=_weight)
    if len(ordered) <= most:
        return [Theirs((one,)) for one in ordered]
    return [*(Theirs((one,)) for one in ordered[: most - 1]), Theirs(tuple(ordered[most - 1 :]))]


def _ours(block: RelationshipMap, height: Mapping[str, int], most: int) -> tuple[Ours, ...]:
    """Return our boxes, people of one function together, each about where its contacts are."""
    dealt: dict[str, int] = defaultdict(int)
    rows: dict[str, list[int]] = defaultdict(list)
    for dealing in block.dealings:
        dealt[dealing.colleague] += dealing.interactions
        rows[dealing.colleague].append(height[dealing.contact])
    by_dealings = sorted(block.colleagues, key=lambda one: (-dealt[one.key], not rows[one.key]))
    gathers = len(by_dealings) > most
    kept = {one.key for one in by_dealings[: max(0, most - 1) if gathers else most]}
    alone = _by_function([one for one in block.colleagues if one.key in kept], rows)
    rest = tuple(one for one in block.colleagues if one.key not in kept)
    boxes = tuple(Ours((one,)) for one in alone)
    return (*boxes, Ours(rest)) if rest else boxes


def _by_function(
    people: list[MappedColleague], rows: Mapping[str, list[int]]
) -> list[MappedColleague]:
    def middle(some: Iterable[MappedColleague]) -> float:
        found = [row for one in some for row in rows.get(one.key, ())]
        return fmean(found) if found else float(LEVELS[1])

    groups = groupby(sorted(people, key=lambda one: one.function), key=lambda one: one.function)
    functions = [sorted(group, key=lambda one: middle([one])) for _, group in groups]
    return [one for group in sorted(functions, key=middle) for one in group]


def _ties(
    block: RelationshipMap, theirs: Iterable[Theirs], ours: Iterable[Ours]
) -> tuple[Tie, ...]:
    their_box = {one.key: at for at, box in enumerate(theirs) for one in box.people}
    our_box = {one.key: at for at, box in enumerate(ours) for one in box.people}
    found: dict[tuple[int, int], int] = defaultdict(int)
    for dealing in block.dealings:
        found[their_box[dealing.contact], our_box[dealing.colleague]] += dealing.interactions
    return tuple(Tie(at, to, found[at, to]) for at, to in sorted(found))
