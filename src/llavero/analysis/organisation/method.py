"""What shape has a hierarchy, and how is it drawn when it does not fit a page?"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from llavero.foundation.values import Ratio

PAGE = 60  # boxes that a page shows legibly


@dataclass(frozen=True, slots=True)
class Person:
    """One person and the one above."""

    id: str
    name: str
    title: str
    dept: str
    manager: str | None  # id; None where nobody is said
    commercial: bool
    kam: bool


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """People as a tree. Every person is in it once."""

    people: Mapping[str, Person]
    reports: Mapping[str, tuple[str, ...]]  # id -> ids of who reports to them
    roots: tuple[str, ...]  # nobody above, the one with most people below first
    circles: tuple[tuple[str, ...], ...]  # people who end up above themselves
    orphans: tuple[str, ...]  # their manager is said but is not on the list

    def below(self, person: str) -> Iterator[str]:
        """Yield everyone below a person, the person first."""
        yield person
        for report in self.reports.get(person, ()):
            yield from self.below(report)

    def depth(self, person: str) -> int:
        """Return how many levels hang from a person, their own included."""
        return 1 + max((self.depth(report) for report in self.reports.get(person, ())), default=0)

    @property
    def span(self) -> Ratio | None:
        """Return the mean number of direct reports of those who have any."""
        teams = [len(reports) for reports in self.reports.values() if reports]
        return Ratio(sum(teams) / len(teams), 1) if teams else None


def hierarchy(people: Sequence[Person]) -> Hierarchy:
    """Return who hangs from whom; a circle is cut at its first person by id.

    people   one each; a manager that is not among them makes an orphan, drawn as a root
    """
    known = {person.id: person for person in people}
    orphans = tuple(sorted(p.id for p in people if p.manager and p.manager not in known))
    above = {p.id: p.manager for p in people if p.manager in known and p.manager != p.id}
    circles = tuple(_circles(above))
    for circle in circles:
        del above[circle[0]]
    reports: dict[str, list[str]] = defaultdict(list)
    for person, manager in sorted(above.items()):
        if manager is not None:
            reports[manager].append(person)
    tree = {manager: tuple(team) for manager, team in reports.items()}
    draft = Hierarchy(known, tree, (), circles, orphans)
    tops = [person for person in known if person not in above]
    roots = sorted(tops, key=lambda top: (-sum(1 for _ in draft.below(top)), top))
    return Hierarchy(known, tree, tuple(roots), circles, orphans)


def _circles(above: Mapping[str, str | None]) -> Iterator[tuple[str, ...]]:
    """Yield each circle of managers once, starting at its least id."""
    settled: set[str] = set()
    for start in sorted(above):
        path: list[str] = []
        person: str | None = start
        while person is not None and person not in settled and person not in path:
            path.append(person)
            person = above.get(person)
        if person is not None and person in path:
            circle = path[path.index(person) :]
            least = circle.index(min(circle))
            yield tuple(circle[least:] + circle[:least])
        settled.update(path)


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
