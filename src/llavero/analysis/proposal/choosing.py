"""Which actions are called for by the problems that are there?"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from llavero.analysis.proposal.catalogue import Catalogue, Strategy, Work
from llavero.analysis.proposal.problems import Problem, risk


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is planned against a problem, and when an action is a lever."""

    serious: float  # risk from which every strategy of a problem is planned
    fewer: int  # strategies of the others
    lever: int  # problems that an action serves to be a lever


@dataclass(frozen=True, slots=True)
class Wanted:
    """An action, for which problems."""

    work: Work
    strategies: tuple[str, ...]
    prevents: tuple[str, ...]  # the heaviest first
    lever: bool
    measured: str  # problem whose indicator tells whether it works: that it does most against
    weight: float  # risk of the heaviest


def chosen(
    found: Sequence[Problem], book: Catalogue, limits: Limits
) -> Mapping[str, tuple[Strategy, ...]]:
    """Return the strategies planned against each problem: all against a serious one.

    Of the others, first those that are planned anyway, then those that take least to begin.

    found   detected, the heaviest first
    """
    taken: set[str] = set()
    chosen: dict[str, tuple[Strategy, ...]] = {}
    for problem in found:
        own = book.of(problem.id)
        if risk(problem) < limits.serious:
            easiest = sorted(own, key=lambda one: _ease(one, book, taken))[: limits.fewer]
            own = tuple(one for one in own if one in easiest)
        chosen[problem.id] = own
        taken |= {one.action for one in own}
    return chosen


def _ease(one: Strategy, book: Catalogue, taken: set[str]) -> tuple[bool, int, str]:
    return one.action not in taken, book.works[one.action].effort, one.id


def wanted(
    found: Sequence[Problem],
    chosen: Mapping[str, tuple[Strategy, ...]],
    book: Catalogue,
    limits: Limits,
) -> tuple[Wanted, ...]:
    """Return the actions in the order in which they matter: levers, then by risk and effort.

    What an action waits for is planned with it, whoever else asks for it.
    """
    names = _with_what_they_wait_for(
        (one.action for own in chosen.values() for one in own), book.works
    )
    actions = [_wanted(name, found, book, limits, names) for name in names]
    return tuple(sorted(actions, key=lambda one: (*_order(one), one.work.id)))


def _order(one: Wanted) -> tuple[bool, float, int, int]:
    return not one.lever, -one.weight, -len(one.prevents), one.work.effort


def _with_what_they_wait_for(names: Iterable[str], works: Mapping[str, Work]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    left = list(names)
    while left:
        name = left.pop(0)
        if name not in found:
            found[name] = None
            left += works[name].after
    return tuple(found)


def _wanted(
    name: str,
    found: Sequence[Problem],
    book: Catalogue,
    limits: Limits,
    names: Sequence[str],
) -> Wanted:
    carried = Counter(one.problem for one in book.strategies if one.action == name)
    helps = {*carried, *book.works[name].also}
    served = [problem for problem in found if problem.id in helps]
    there = {problem.id for problem in found}
    strategies = (one for one in book.strategies if one.action == name and one.problem in there)
    prevents = tuple(problem.id for problem in served) or _of_who_waits(name, found, book, names)
    return Wanted(
        book.works[name],
        tuple(one.id for one in strategies),
        prevents,
        len(served) >= limits.lever,
        # Of those of which it carries as many strategies, the first.
        max(prevents, key=lambda problem: carried[problem]),
        max((risk(problem) for problem in served), default=0.0),
    )


def _of_who_waits(
    name: str, found: Sequence[Problem], book: Catalogue, names: Sequence[str]
) -> tuple[str, ...]:
    """Return the problems of the actions that wait for one that serves none by itself."""
    waiting = {other for other in names if name in book.works[other].after}
    own = {one.problem for one in book.strategies if one.action in waiting}
    return tuple(problem.id for problem in found if problem.id in own)
