"""Who hangs from whom, and what shape has the hierarchy?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from llavero.foundation.values import Ratio


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
