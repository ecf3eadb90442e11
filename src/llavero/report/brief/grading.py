"""How much of each content is there, and what is it worth?

A content is complete when all that it asks is seen in its own section; half of it, or all of it in
another section, is worth half (rubric of methods I2: 1, 0.5 or 0 times the points).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from statistics import fmean

from llavero.report.brief.brief import Ask, Item
from llavero.report.brief.evidence.clues import Words
from llavero.report.brief.evidence.seen import Scope, Seen, seen

HALF = 0.5
SEVERAL = 4  # asks of which one may be lacking in part
MANY = 3  # as many things cannot be told in a thin section
QUOTED = 2  # of each ask
FULL, SHORTEST = 0.85, 0.45  # the degree that earns all, and the one that earns half


class Grade(StrEnum):
    """How a content was found."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    ELSEWHERE = "elsewhere"  # complete, but outside its section
    LIMIT = "limit"  # said not to be available, with the reason
    UNEXPLAINED = "unexplained"  # said not to be available, without a reason
    MISSING = "missing"


FACTOR = {
    Grade.COMPLETE: 1.0,
    Grade.PARTIAL: HALF,
    Grade.ELSEWHERE: HALF,
    Grade.LIMIT: HALF,
    Grade.UNEXPLAINED: 0.0,
    Grade.MISSING: 0.0,
}


@dataclass(frozen=True, slots=True)
class Graded:
    """An item of the brief and what was found of it."""

    item: Item
    grade: Grade
    seen: tuple[Seen, ...]
    evidence: tuple[str, ...]

    @property
    def earned(self) -> float:
        """Return the points it earns."""
        return self.item.points * FACTOR[self.grade]

    @property
    def lacking(self) -> tuple[Seen, ...]:
        """Return the asks that are not met in full."""
        return tuple(found for found in self.seen if found.degree < 1)


def graded(
    item: Item,
    own: Scope | None,
    others: Scope,
    words: Words,
    *,
    long_enough: bool,
    thin: bool = False,
) -> Graded:
    """Return what the text of a section, and failing that the rest, has of an item.

    `own` is None where the document has no such section. A `thin` one tells of no many things.
    """
    is_there, own = own is not None, own or Scope((), ())
    found = [seen(ask, own, words) for ask in item.asks]
    degrees = [one.degree for one in found]
    if item.length:
        degrees.append(1.0 if long_enough else 0.0)
    grade = _grade(item, found, degrees)
    if thin and any(ask.minimum >= MANY for ask in item.asks):
        return Graded(item, Grade.MISSING, tuple(found), ())
    stays = item.length or (is_there and not item.moves)
    if grade in (Grade.COMPLETE, Grade.PARTIAL) or stays:
        return Graded(item, grade, tuple(found), _evidence(found))
    moved = [_elsewhere(ask, own, others, words) for ask in item.asks]
    if all(one.degree == 1 for one in moved):
        return Graded(item, Grade.ELSEWHERE, tuple(found), _evidence(moved))
    return Graded(item, grade, tuple(found), _evidence(found))


def _grade(item: Item, found: Sequence[Seen], degrees: Sequence[float]) -> Grade:
    nearly = min(degrees) >= FULL or (len(degrees) >= SEVERAL and all(degrees))
    if fmean(degrees) >= FULL and nearly:
        return Grade.COMPLETE
    if fmean(degrees) >= SHORTEST:
        return Grade.PARTIAL
    limited = [max(one.degree, HALF if one.reasoned else 0) for one in found]
    if limited and any(one.reasoned for one in found) and fmean(limited) >= SHORTEST:
        return Grade.LIMIT
    if any(one.limits for one in found):
        return Grade.UNEXPLAINED
    return Grade.MISSING


def _elsewhere(ask: Ask, own: Scope, others: Scope, words: Words) -> Seen:
    return seen(ask, own + others, words)


def _evidence(found: Sequence[Seen]) -> tuple[str, ...]:
    """Return the quotes, the first of each ask before the second of any."""
    shown = [one.quotes[:QUOTED] or one.limits[:1] for one in found]
    return tuple(dict.fromkeys(q for row in zip_longest(*shown) for q in row if q is not None))
