"""How would the company be drawn with the department at its proposed place?

People stay under whom they are, and only the department moves. Posts that the staff list does not
have are proposed as new: their ids begin with `new`, and the section says what they are called.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from llavero.analysis.boxes import Box, boxes
from llavero.analysis.hierarchy import Hierarchy, Person, hierarchy
from llavero.analysis.placement.findings import ProposedOrganisation
from llavero.analysis.placement.posts import Posts, posts

NEW = "new"
CHIEF, COMMERCIAL, SALES, MARKETING = "new:chief", "new:commercial", "new:sales", "new:marketing"
OPERATIONS, FINANCE = "new:operations", "new:finance"
HEAD, KAM, DIVISION = "new:head", "new:kam", "new:division"
UNIT, LINK = "new:unit", "new:link"  # followed by the name of a unit or region
SHARED = "new:shared"  # the people of the department, to be shared out among units
MOST_UNITS = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the proposal asks for."""

    option: str
    hired: int | None  # key account managers that are lacking; None: not known
    places: tuple[str, ...] = ()  # units or regions with a say
    leaders: Mapping[str, str] = field(
        default_factory=dict
    )  # who leads each of them, as far as the list tells


def proposed(tree: Hierarchy | None, wanted: Wanted) -> ProposedOrganisation:
    """Return the drawing of the whole company with the department where it belongs."""
    assumed = tree is None or not tree.people
    drawn = _Draft(tree if tree is not None and not assumed else _fewest(), assumed)
    _PLACED[wanted.option](drawn, wanted)
    after = hierarchy(tuple(drawn.people.values()))
    shown = _counted(boxes(after, drawn.posts.chief), drawn.counted)
    created = {one.id.partition("/")[0] for one in shown if one.id.startswith(NEW)}
    here = frozenset(one.id for one in shown)
    head = "" if assumed else after.people[drawn.posts.chief].title
    dotted = tuple(one for one in drawn.dotted if one in here)
    today = path_today(tree, drawn.posts) if tree is not None and not assumed else ()
    return ProposedOrganisation(head, assumed, shown, dotted, tuple(sorted(created)), today)


def _fewest() -> Hierarchy:
    """Return the fewest posts that a company with sales has."""
    top = _new(CHIEF, None, commercial=False)
    areas = (_new(id, CHIEF, commercial=False) for id in (OPERATIONS, FINANCE))
    selling = (_new(id, COMMERCIAL) for id in (SALES, MARKETING))
    return hierarchy((top, _new(COMMERCIAL, CHIEF), *areas, *selling))


def _new(id: str, manager: str | None, *, commercial: bool = True, kam: bool = False) -> Person:
    return Person(id, "", "", "", manager, commercial, kam)


class _Draft:
    """The company as far as the proposal is drawn."""

    def __init__(self, tree: Hierarchy, assumed: bool) -> None:
        self.posts: Posts = (
            Posts(CHIEF, COMMERCIAL, SALES, MARKETING, ()) if assumed else posts(tree)
        )
        above = {report: manager for manager, team in tree.reports.items() for report in team}
        self.people = {
            id: replace(person, manager=above.get(id)) for id, person in tree.people.items()
        }
        self.dotted: list[str] = []
        self.counted: dict[str, int] = {}  # boxes that stand for several people

    def post(self, id: str, manager: str, *, kam: bool = False) -> str:
        """Add a post that is not on the list, and return it."""
        self.people[id] = _new(id, manager, kam=kam)
        return id

    def commercial(self) -> str:
        """Return who leads sales and marketing; a new post takes both over where there is none."""
        if self.posts.commercial is not None:
            return self.posts.commercial
        new = self.post(COMMERCIAL, self.posts.chief)
        for one in (self.posts.sales, self.posts.marketing):
            if one is not None and self.people[one].manager == self.posts.chief:
                self.people[one] = replace(self.people[one], manager=new)
        return new

    def settle(self, chief: str, wanted: Wanted) -> str:
        """Move the department under `chief`, with the people that it lacks; return its head."""
        tops = self.posts.department
        if len(tops) == 1:
            head = tops[0]
            self.people[head] = replace(self.people[head], manager=chief)
        else:
            head = self.post(HEAD, chief, kam=True)
            for one in tops:
                self.people[one] = replace(self.people[one], manager=head)
        self.hire(head, wanted.hired)
        return head

    def hire(self, head: str, hired: int | None) -> None:
        """Add a box for those whom the department lacks; how many may not be known."""
        unstaffed = sum(person.kam for person in self.people.values()) <= 1
        if hired or (hired is None and unstaffed):
            self.counted[self.post(KAM, head, kam=True)] = hired or 0

    def disband(self, above: str) -> None:
        """Gather the people of the department in one box, to be shared out."""
        members = [id for id, person in self.people.items() if person.kam]
        for id in members:
            del self.people[id]
        for id, person in self.people.items():
            if person.manager in members:
                self.people[id] = replace(person, manager=above)
        if members:
            self.counted[self.post(SHARED, above, kam=True)] = len(members)


def _nowhere(draft: _Draft, wanted: Wanted) -> None:
    """No department: who leads sales serves the key accounts."""


def _under_chief(draft: _Draft, wanted: Wanted) -> None:
    draft.settle(draft.posts.chief, wanted)


def _under_commercial(draft: _Draft, wanted: Wanted) -> None:
    draft.settle(draft.commercial(), wanted)


def _within_sales(draft: _Draft, wanted: Wanted) -> None:
    sales = draft.posts.sales or draft.posts.commercial or draft.post(SALES, draft.commercial())
    draft.settle(sales, wanted)


def _within_marketing(draft: _Draft, wanted: Wanted) -> None:
    marketing = draft.posts.marketing or draft.post(MARKETING, draft.commercial())
    draft.settle(marketing, wanted)


def _by_place(draft: _Draft, wanted: Wanted) -> None:
    """Give each unit or region its own part of the department, under who leads it."""
    above = draft.posts.commercial or draft.posts.chief
    draft.disband(above)
    for place in wanted.places[:MOST_UNITS]:
        leader = wanted.leaders.get(place)
        known = leader is not None and leader in draft.people
        unit = leader if known and leader else draft.post(f"{UNIT}/{place}", above)
        draft.post(f"{HEAD}/{place}", unit, kam=True)


def _matrix(draft: _Draft, wanted: Wanted) -> None:
    """Lead from one line, with a link in each unit or region that reports to it by function."""
    head = draft.settle(draft.commercial(), wanted)
    for place in wanted.places[:MOST_UNITS]:
        draft.dotted.append(draft.post(f"{LINK}/{place}", head, kam=True))


def _division(draft: _Draft, wanted: Wanted) -> None:
    draft.settle(draft.post(DIVISION, draft.posts.chief, kam=True), wanted)


_PLACED: dict[str, Callable[[_Draft, Wanted], None]] = {
    "O0": _nowhere,
    "O1": _under_chief,
    "O2": _under_commercial,
    "O3": _within_sales,
    "O4": _within_marketing,
    "O5": _by_place,
    "O6": _by_place,
    "O7": _matrix,
    "O8": _division,
}


def _counted(shown: Sequence[Box], counted: Mapping[str, int]) -> tuple[Box, ...]:
    """Return the boxes; those that stand for several people say how many, 0 if nobody knows."""
    return tuple(replace(one, people=counted.get(one.id, one.people)) for one in shown)


def path_today(tree: Hierarchy, found: Posts) -> tuple[Box, ...]:
    """Return the drawing of the posts above the department today, and of those beside them.

    Nothing where the department does not hang from the head of the company.
    """
    above = {report: manager for manager, team in tree.reports.items() for report in team}
    chain = [found.department[0]] if found.department else []
    while chain and chain[-1] in above:
        chain.append(above[chain[-1]])
    if len(chain) < 2 or chain[-1] != found.chief:
        return ()
    return tuple(_along(tree, chain, found.chief, None))


def _along(tree: Hierarchy, chain: list[str], id: str, parent: str | None) -> Iterator[Box]:
    person = tree.people[id]
    opened = id in chain and id != chain[0]
    people = 1 if opened else sum(1 for _ in tree.below(id))
    yield Box(id, parent, person.title, person.name, people, person.kam)
    if not opened:
        return
    areas: Counter[str] = Counter()
    for report in tree.reports.get(id, ()):
        if report in chain:
            yield from _along(tree, chain, report, id)
        else:
            beside = tree.people[report]
            areas[beside.dept or beside.title] += sum(1 for _ in tree.below(report))
    for area, many in sorted(areas.items()):
        yield Box(f"{id}/{area}", id, area, "", many, kam=False)
