"""Who hangs from whom, and what shape has the hierarchy?

A chain of command may be as long as the list: nothing here calls itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from llavero.foundation.values import Ratio


@dataclass(frozen=True, slots=True)
class Person:
    """One person and the one above; or a post that is vacant."""

    id: str
    name: str  # empty where the post is vacant
    title: str
    dept: str
    manager: str | None  # id; None where nobody is said
    commercial: bool
    kam: bool
    vacant: bool = False
    alike: tuple[str, ...] = ()  # who may be the manager, where several bear the name
    left: bool = False  # the manager is on the staff list but no longer in the company


@dataclass(frozen=True, slots=True)
class Team:
    """Who stands behind one person, that person included."""

    people: int = 0
    levels: int = 0
    commercial: int = 0
    kam: int = 0
    vacant: int = 0


NOBODY = Team()


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """People as a tree. Every person is in it once."""

    people: Mapping[str, Person]
    reports: Mapping[str, tuple[str, ...]]  # id -> ids of who reports to them
    roots: tuple[str, ...]  # nobody above, the one with most people below first
    circles: tuple[tuple[str, ...], ...]  # people who end up above themselves
    orphans: tuple[str, ...]  # their manager is said but is not on the list
    ambiguous: tuple[str, ...] = ()  # their manager's name is of several people of the list
    above: Mapping[str, str] = field(default_factory=dict)  # id -> id of the manager
    teams: Mapping[str, Team] = field(default_factory=dict)  # id -> who stands behind

    def below(self, person: str) -> Iterator[str]:
        """Yield everyone below a person, the person first, managers before their reports."""
        waiting = [person]
        while waiting:
            here = waiting.pop()
            yield here
            waiting.extend(reversed(self.reports.get(here, ())))

    def depth(self, person: str) -> int:
        """Return how many levels hang from a person, their own included."""
        return self.teams[person].levels

    def chain(self, person: str) -> tuple[str, ...]:
        """Return a person and everyone above, up to the top."""
        chain = [person]
        while (manager := self.above.get(chain[-1])) is not None:
            chain.append(manager)
        return tuple(chain)

    @property
    def managers(self) -> tuple[str, ...]:
        """Return who has somebody below, by id."""
        return tuple(sorted(person for person, team in self.reports.items() if team))

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
    lost = [p for p in people if p.manager and p.manager not in known]
    said = {p.id: p.manager for p in people if p.manager is not None and p.manager != p.id}
    above = {person: manager for person, manager in said.items() if manager in known}
    circles = tuple(_circles(above))
    for circle in circles:
        del above[circle[0]]
    reports: dict[str, list[str]] = defaultdict(list)
    for person, manager in sorted(above.items()):
        reports[manager].append(person)
    tree = {manager: tuple(team) for manager, team in reports.items()}
    tops = [person for person in known if person not in above]
    teams = _teams(known, tree, tops)
    return Hierarchy(
        people=known,
        reports=tree,
        roots=tuple(sorted(tops, key=lambda top: (-teams[top].people, top))),
        circles=circles,
        orphans=tuple(sorted(p.id for p in lost if not p.alike)),
        ambiguous=tuple(sorted(p.id for p in lost if p.alike)),
        above=above,
        teams=teams,
    )


def _teams(
    people: Mapping[str, Person], reports: Mapping[str, Sequence[str]], tops: Iterable[str]
) -> Mapping[str, Team]:
    """Return who stands behind each person, reports before their managers."""
    order, waiting = [], list(tops)
    while waiting:
        here = waiting.pop()
        order.append(here)
        waiting.extend(reports.get(here, ()))
    teams: dict[str, Team] = {}
    for here in reversed(order):
        teams[here] = _team(people[here], [teams[report] for report in reports.get(here, ())])
    return teams


def _team(person: Person, below: Sequence[Team]) -> Team:
    return Team(
        people=(not person.vacant) + sum(team.people for team in below),
        levels=1 + max((team.levels for team in below), default=0),
        commercial=person.commercial + sum(team.commercial for team in below),
        kam=person.kam + sum(team.kam for team in below),
        vacant=person.vacant + sum(team.vacant for team in below),
    )


def _circles(above: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield each circle of managers once, starting at its least id."""
    settled: set[str] = set()
    for start in sorted(above):
        path: dict[str, None] = {}
        person: str | None = start
        while person is not None and person not in settled and person not in path:
            path[person] = None
            person = above.get(person)
        if person is not None and person in path:
            chain = list(path)
            circle = chain[chain.index(person) :]
            least = circle.index(min(circle))
            yield tuple(circle[least:] + circle[:least])
        settled.update(path)
