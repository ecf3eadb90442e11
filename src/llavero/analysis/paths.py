"""Who is whose manager, where the staff list gives the path in the org chart instead?

"Dirección / Comercial / Ventas Norte" names areas from the top down, or the chain of people or
posts. The head of an area is its only person, or the one whose title stands highest in it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from llavero.ledger.names import plain
from llavero.ledger.people import who_is_meant
from llavero.ledger.recognition.posts import rank

# The one that most paths hold parts them, so that "R/D" stays one area in "Dirección > R/D".
SEPARATORS = (" / ", " > ", " -> ", " → ", " » ", " | ", "::", "\\", "/", ">", "→", "»", "|", ";")
HIGHEST = 1  # rank of who leads a whole company
NAMED = 0.6  # of the parts: from so many that mean a person, paths are chains of command

Area = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A person or vacant post of a staff list, and the path that is said of it."""

    id: str
    name: str
    title: str
    path: str
    leads: bool = False  # marked as having people below


@dataclass(frozen=True, slots=True)
class Paths:
    """What the paths of a staff list tell."""

    managers: Mapping[str, str]  # id -> id of the manager; absent where nobody is above
    headless: tuple[str, ...] = ()  # areas of which the list does not tell who leads them


def read_paths(staff: Iterable[Placed]) -> Paths:
    """Return what the paths say of who manages whom; who has no path is left out."""
    told = [one for one in staff if one.path.strip()]
    parts = _parted(told)
    if not parts:
        return Paths({})
    meant = who_is_meant(_row(one) for one in told)
    said = {part for path in parts.values() for part in path}
    known = sum(1 for part in said if meant(part) is not None)
    if known >= NAMED * len(said):
        return Paths(_chains(parts, meant))
    return _areas(told, parts)


def _row(one: Placed) -> Mapping[str, object]:
    names = ("sales_code", "email", "end_date")
    return {
        **dict.fromkeys(names),
        "employee_id": one.id,
        "name": one.name,
        "job_title": one.title,
    }


def _parted(told: Sequence[Placed]) -> dict[str, tuple[str, ...]]:
    """Return the parts of each path, from the top down."""
    held = {mark: sum(mark in one.path for one in told) for mark in SEPARATORS}
    mark = max(SEPARATORS, key=lambda mark: held[mark])
    return {
        one.id: parts
        for one in told
        if (parts := tuple(part.strip() for part in one.path.split(mark) if part.strip()))
    }


def _chains(
    parts: Mapping[str, tuple[str, ...]], meant: Callable[[str | None], str | None]
) -> dict[str, str]:
    """Return the last person of each path who is not the person of the path."""
    managers = {}
    for person, path in parts.items():
        above = [found for part in path if (found := meant(part)) not in (None, person)]
        if above and above[-1] is not None:
            managers[person] = above[-1]
    return managers


def _areas(told: Sequence[Placed], parts: Mapping[str, tuple[str, ...]]) -> Paths:
    """Return the head of each one's area as the manager, or the nearest above it."""
    areas = {person: tuple(plain(part) for part in path) for person, path in parts.items()}
    members: dict[Area, list[Placed]] = defaultdict(list)
    for one in told:
        members[areas[one.id]].append(one)
    heads = {area: head for area, team in members.items() if (head := _head(team)) is not None}
    managers = {}
    for person, area in areas.items():
        above = (heads.get(area[:length]) for length in range(len(area), 0, -1))
        manager = next((head for head in above if head not in (None, person)), None)
        if manager is not None:
            managers[person] = manager
    managers |= _under_the_head(told, areas, heads, managers)
    named = {areas[person]: path[-1] for person, path in parts.items()}
    return Paths(managers, tuple(named[area] for area in sorted(members) if area not in heads))


def _under_the_head(
    told: Sequence[Placed],
    areas: Mapping[str, Area],
    heads: Mapping[Area, str],
    managers: Mapping[str, str],
) -> dict[str, str]:
    """Return who leads the first areas under the company's head, where paths leave the head out."""
    first = [one.id for one in told if rank(one.title) == HIGHEST]
    if len(first) != 1 or len(areas[first[0]]) > 1:
        return {}
    tops = {head for area, head in heads.items() if len(area) == 1 and head not in managers}
    return dict.fromkeys(sorted(tops - set(first)), first[0])


def _head(team: Sequence[Placed]) -> str | None:
    """Return who leads an area: its only member, or the only one who stands highest in it."""
    if len(team) == 1:
        return team[0].id
    marked = [one for one in team if one.leads]
    if len(marked) == 1:
        return marked[0].id
    ranked = [(place, one.id) for one in marked or team if (place := rank(one.title)) is not None]
    best = min((place for place, _ in ranked), default=None)
    first = [id for place, id in ranked if place == best]
    return first[0] if len(first) == 1 else None
