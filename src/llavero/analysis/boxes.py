"""Which boxes draw a hierarchy so that a page shows it?"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from llavero.analysis.hierarchy import Hierarchy

PAGE = 60  # boxes that a page shows legibly


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the drawing: one person, alone or with a team, or the people of one area."""

    id: str
    parent: str | None
    title: str
    holder: str
    people: int  # how many stand behind the box, its holder included
    kam: bool


def boxes(tree: Hierarchy, root: str, most: int = PAGE) -> tuple[Box, ...]:
    """Return the drawing of everyone below `root` in at most about `most` boxes, parents first.

    Areas without commercial people close first, then sales teams, then everything below the
    second level; the key account department stays open as long as it can.
    """
    for closed in (_never, _not_commercial, _not_commercial_or_leaf, _beyond_second_level):
        drawn = tuple(_draw(tree, root, None, 0, closed))
        if len(drawn) <= most:
            return drawn
    return drawn


# Whether a person at a level of the tree is drawn behind a box instead of in one.
Closed = Callable[[Hierarchy, str, int], bool]


def _draw(
    tree: Hierarchy, person: str, parent: str | None, level: int, closed: Closed
) -> Iterator[Box]:
    someone = tree.people[person]
    team = tree.reports.get(person, ())
    shut = [report for report in team if closed(tree, report, level + 1)]
    if shut == list(team) and not any(tree.reports.get(report) for report in team):
        # A team of which nobody is drawn stands in the box of who leads it.
        yield Box(person, parent, someone.title, someone.name, 1 + len(team), someone.kam)
        return
    yield Box(person, parent, someone.title, someone.name, 1, someone.kam)
    for report in team:
        if report not in shut:
            yield from _draw(tree, report, person, level + 1, closed)
    yield from _closed_boxes(tree, person, shut)


def _closed_boxes(tree: Hierarchy, parent: str, shut: Sequence[str]) -> Iterator[Box]:
    """Yield a box per area for reports that are not drawn one by one."""
    heads: Counter[tuple[str, bool]] = Counter()
    for report in shut:
        someone = tree.people[report]
        kam = any(tree.people[below].kam for below in tree.below(report))
        heads[someone.dept or someone.title, kam] += sum(1 for _ in tree.below(report))
    for (area, kam), people in sorted(heads.items()):
        yield Box(f"{parent}/{area}", parent, area, "", people, kam)


def _never(tree: Hierarchy, person: str, level: int) -> bool:
    return False


def _not_commercial(tree: Hierarchy, person: str, level: int) -> bool:
    return not any(tree.people[below].commercial for below in tree.below(person))


def _not_commercial_or_leaf(tree: Hierarchy, person: str, level: int) -> bool:
    if tree.people[person].kam:
        return False
    return _not_commercial(tree, person, level) or not tree.reports.get(person)


def _beyond_second_level(tree: Hierarchy, person: str, level: int) -> bool:
    return level > 2 or _not_commercial(tree, person, level)
