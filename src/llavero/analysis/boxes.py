"""Which boxes draw a hierarchy so that a page shows it?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from llavero.analysis.hierarchy import NOBODY, Hierarchy, Team

PAGE = 60  # boxes that a page shows legibly
OPEN_LEVELS = (6, 5, 4, 3, 2)  # below the head, of a commercial side too large to draw whole
DEEPEST = 20  # levels below the head beyond which nothing too large is opened, not even to the KAMs


# Whether a person at a level of the tree is drawn behind a box instead of in one.
Closed = Callable[[Hierarchy, str, int], bool]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the drawing: one person, alone or with a team, or the people of one area."""

    id: str
    parent: str | None
    title: str
    holder: str  # empty for an area, and for a vacant post
    people: int  # how many stand behind the box, its holder included
    kam: bool
    vacant: int = 0  # posts behind the box that nobody holds


def boxes(tree: Hierarchy, root: str, most: int = PAGE) -> tuple[Box, ...]:
    """Return the drawing of everyone below `root` in at most about `most` boxes, parents first.

    Areas without commercial people close first, then sales teams, then sales from the lowest
    level up, and the members of the key account department last. Whoever stands between the
    department and the top is always drawn.
    """
    ways: list[Closed] = [_never, _not_commercial, _not_commercial_or_leaf]
    ways += [partial(_beyond, levels) for levels in OPEN_LEVELS]
    for closed in ways:
        # A box stands before those below it: no chain longer than `most` is ever followed.
        drawn = tuple(islice(_draw(tree, root, None, 0, closed), most + 1))
        if len(drawn) <= most:
            return drawn
    return tuple(_draw(tree, root, None, 0, _beyond_or_leaf))


def _draw(
    tree: Hierarchy, person: str, parent: str | None, level: int, closed: Closed
) -> Iterator[Box]:
    someone, team = tree.people[person], tree.reports.get(person, ())
    shut = [report for report in team if closed(tree, report, level + 1)]
    alike = all(tree.people[report].kam == someone.kam for report in team)
    flat = not any(tree.reports.get(report) for report in team)
    if alike and shut == list(team) and (flat or (level > 0 and _of_one_area(tree, person))):
        # A team of which nobody is drawn stands in the box of who leads it.
        yield _box(tree, person, parent, tree.teams[person])
        return
    yield _box(tree, person, parent, NOBODY)
    hidden = set(shut)
    for report in team:
        if report not in hidden:
            yield from _draw(tree, report, person, level + 1, closed)
    yield from _closed_boxes(tree, person, shut)


def _of_one_area(tree: Hierarchy, person: str) -> bool:
    """Return whether one box below a person would only say that person's own area again."""
    areas = {tree.people[report].dept for report in tree.reports.get(person, ())}
    return areas == {tree.people[person].dept or None} and not tree.teams[person].kam


def _box(tree: Hierarchy, person: str, parent: str | None, team: Team) -> Box:
    """Return the box of a person, with the team that is not drawn."""
    someone = tree.people[person]
    alone = not someone.vacant
    people, vacant = max(team.people, int(alone)), max(team.vacant, int(someone.vacant))
    return Box(person, parent, someone.title, someone.name, people, someone.kam, vacant)


def _closed_boxes(tree: Hierarchy, parent: str, shut: Sequence[str]) -> Iterator[Box]:
    """Yield a box per area for reports that are not drawn one by one."""
    areas: dict[tuple[str, bool], list[Team]] = {}
    for report in shut:
        someone, team = tree.people[report], tree.teams[report]
        areas.setdefault((someone.dept or someone.title, team.kam > 0), []).append(team)
    for (area, kam), teams in sorted(areas.items()):
        people, vacant = sum(t.people for t in teams), sum(t.vacant for t in teams)
        yield Box(f"{parent}/{area}/{kam:d}", parent, area, "", people, kam, vacant)


def _never(tree: Hierarchy, person: str, level: int) -> bool:
    return False


def _not_commercial(tree: Hierarchy, person: str, level: int) -> bool:
    return tree.teams[person].commercial == 0


def _not_commercial_or_leaf(tree: Hierarchy, person: str, level: int) -> bool:
    if tree.people[person].kam:
        return False
    return _not_commercial(tree, person, level) or not tree.reports.get(person)


def _beyond(levels: int, tree: Hierarchy, person: str, level: int) -> bool:
    if tree.teams[person].kam and level <= DEEPEST:
        return False
    return level > levels or _not_commercial_or_leaf(tree, person, level)


def _beyond_or_leaf(tree: Hierarchy, person: str, level: int) -> bool:
    return not tree.reports.get(person) or _beyond(OPEN_LEVELS[-1], tree, person, level)
