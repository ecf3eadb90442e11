"""What shape has the hierarchy, and what is doubtful in the list that tells it?"""

from collections.abc import Iterator

from llavero.analysis.answers import Setting
from llavero.analysis.boxes import boxes
from llavero.analysis.figures import Sheet
from llavero.analysis.hierarchy import Hierarchy, Person
from llavero.analysis.organisation.findings import (
    CircleOfManagers,
    FurtherChart,
    Leader,
    OrganisationToday,
    SeveralRoots,
    Spans,
    Unplaced,
    VacantPost,
    VacantPosts,
    WithoutManager,
)
from llavero.analysis.organisation.parameters import NARROW, WIDE
from llavero.foundation.measure import Measure, Source

NAMES = 10
CHARTS = 3  # of people who hang from another than the head
LEAST_CHART = 4  # people from which a tree of their own is drawn


def today(tree: Hierarchy, sheet: Sheet) -> OrganisationToday:
    """Return the hierarchy below the head of the company."""
    root, span, team = tree.roots[0], tree.span, _people(tree)
    return OrganisationToday(
        people=heads(tree, sheet),
        levels=_count("ORG.levels", tree.depth(root), tree, sheet),
        span=sheet.figure(
            "ORG.span",
            span.quotient if span else None,
            "no-managers",
            source=Source.HR,
            n=len(tree.managers),
        ),
        managers=_count("ORG.managers", len(tree.managers), tree, sheet),
        unmanaged=_unmanaged(tree, sheet),
        head=tree.people[root].title,
        boxes=boxes(tree, root),
        drawn=min(team, tree.teams[root].people),
    )


def heads(tree: Hierarchy, sheet: Sheet) -> Measure:
    """Return how many people the list has."""
    return _count("ORG.people", _people(tree), tree, sheet)


def roots(tree: Hierarchy, sheet: Sheet) -> Measure:
    """Return how many have nobody above."""
    return _count("ORG.roots", len(tree.roots), tree, sheet)


def further(tree: Hierarchy) -> Iterator[FurtherChart]:
    """Yield the largest trees of people who do not hang from the head."""
    for root in tree.roots[1 : CHARTS + 1]:
        drawn = tree.teams[root].people
        if drawn >= LEAST_CHART:
            yield FurtherChart(tree.people[root].title, boxes(tree, root), drawn)


def spans(tree: Hierarchy, setting: Setting, sheet: Sheet) -> Spans:
    """Return who leads too many people, and who too few."""
    most, fewest = round(setting.value(WIDE)), round(setting.value(NARROW))
    led = {person: len(tree.reports[person]) for person in tree.managers}
    wide = sorted((p for p, n in led.items() if n > most), key=lambda p: (-led[p], p))
    narrow = sorted(
        (p for p, n in led.items() if n < fewest), key=lambda p: (tree.people[p].title, p)
    )
    return Spans(
        wide=_count("ORG.wide", len(wide), tree, sheet),
        narrow=_count("ORG.narrow", len(narrow), tree, sheet),
        most=most,
        fewest=fewest,
        widest=tuple(_leader(tree, person) for person in wide[:NAMES]),
        narrowest=tuple(_leader(tree, person) for person in narrow[:NAMES]),
    )


def vacancies(tree: Hierarchy, sheet: Sheet) -> VacantPosts:
    """Return the posts that nobody holds."""
    vacant = [person for person in tree.people.values() if person.vacant]
    commercial = [post for post in vacant if post.commercial]
    return VacantPosts(
        vacancies=_count("ORG.vacancies", len(vacant), tree, sheet),
        commercial=_count("ORG.vacancies_commercial", len(commercial), tree, sheet),
        department=_count(
            "ORG.vacancies_department", sum(post.kam for post in vacant), tree, sheet
        ),
        posts=tuple(_vacant(tree, post) for post in vacant),
    )


def doubts(tree: Hierarchy, sheet: Sheet) -> Iterator[object]:
    """Yield what is doubtful in the list: several heads, circles, managers not known."""
    if len(tree.roots) > 1:
        names = tuple(_called(tree.people[root]) for root in tree.roots[:NAMES])
        orphans = len(tree.orphans) + len(tree.ambiguous)
        yield SeveralRoots(roots(tree, sheet), names, orphans)
    for circle in tree.circles:
        yield CircleOfManagers(tuple(_called(tree.people[person]) for person in circle))
    unplaced = tuple(_unplaced(tree))
    if unplaced:
        yield WithoutManager(unplaced)


def _unplaced(tree: Hierarchy) -> Iterator[Unplaced]:
    cut = {circle[0] for circle in tree.circles}
    for root in tree.roots[1:]:
        person = tree.people[root]
        alike = ", ".join(f"{tree.people[one].title} ({one})" for one in person.alike)
        reason = (
            "circle" if root in cut else "none" if person.manager in (None, root) else _lost(person)
        )
        said = alike or person.manager or ""
        yield Unplaced(_called(person), person.title, person.dept, reason, said)


def _lost(person: Person) -> str:
    return "namesakes" if person.alike else "left" if person.left else "unknown"


def _unmanaged(tree: Hierarchy, sheet: Sheet) -> Measure:
    others = len(tree.people) - 1
    without = len(tree.roots) - 1
    return sheet.figure(
        "ORG.unmanaged",
        without / others if others else None,
        "no-managers",
        source=Source.HR,
        n=others,
        parts=(without, others),
    )


def _vacant(tree: Hierarchy, post: Person) -> VacantPost:
    above = tree.above.get(post.id)
    chief = tree.people[above].title if above else ""
    return VacantPost(post.title, post.dept, chief, len(tree.reports.get(post.id, ())), post.kam)


def _leader(tree: Hierarchy, person: str) -> Leader:
    someone = tree.people[person]
    return Leader(someone.name, someone.title, len(tree.reports[person]))


def _called(person: Person) -> str:
    return person.name or person.title


def _people(tree: Hierarchy) -> int:
    return sum(not person.vacant for person in tree.people.values())


def _count(id: str, count: int, tree: Hierarchy, sheet: Sheet) -> Measure:
    return sheet.figure(id, count, source=Source.HR, n=len(tree.people))
