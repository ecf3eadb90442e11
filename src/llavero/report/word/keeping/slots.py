"""In which order do the generated blocks stand, and what do people's stand after?"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from llavero.report.word.keeping.marks import Unit
from llavero.report.word.markup import Element


@dataclass(slots=True, eq=False)
class Slot:
    """A place of the new document: a generated block, or room between two."""

    elements: list[Element]
    unit: int | None = None  # its number among the blocks
    after: list[Element] = field(default_factory=list)  # what people have put behind it


def slots_of(content: Sequence[Element], units: Sequence[Unit]) -> list[Slot]:
    """Return the places of a stretch of the document."""
    owner = {one: at for at, unit in enumerate(units) for one in unit.elements}
    found: list[Slot] = []
    for one in content:
        at = owner.get(one)
        if at is not None and found and found[-1].unit == at:
            found[-1].elements.append(one)
        else:
            found.append(Slot([one], at))
    return found


def in_order(places: Sequence[int]) -> set[int]:
    """Return the most places that stand in their order: the others were moved."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for at, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(ends[length - 1] if length else None)
        tails[length:] = [place, *tails[length + 1 :]] if length < len(tails) else [place]
        ends[length:] = [at, *ends[length + 1 :]] if length < len(ends) else [at]
    kept: set[int] = set()
    at_end = ends[-1] if ends else None
    while at_end is not None:
        kept.add(places[at_end])
        at_end = before[at_end]
    return kept
