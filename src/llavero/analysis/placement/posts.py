"""Which of the company's posts are those that the options speak of, and where is the department?

Posts are known by their place in the hierarchy and by words of their title and area.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from llavero.analysis.hierarchy import Hierarchy
from llavero.analysis.titles import is_post, leads


@dataclass(frozen=True, slots=True)
class Posts:
    """The people who hold the posts that the options speak of; None where there is nobody."""

    chief: str  # leads the company
    commercial: str | None  # leads sales and marketing both
    sales: str | None  # leads the sellers
    marketing: str | None
    department: tuple[str, ...]  # members with nobody of the department above them


def posts(tree: Hierarchy) -> Posts:
    """Return who holds the posts, as far as the staff list tells."""
    chief = tree.roots[0]
    if _sells(tree, chief):
        return _of_sales(tree, chief)
    leaders = [one for one in _by_level(tree, chief) if one != chief and _leads(tree, one)]
    commercial = _first(tree, leaders, "commercial")
    sales = _first(tree, leaders, "sales", but=commercial)
    marketing = _first(tree, leaders, "marketing", but=commercial)
    if commercial is None and sales is not None and _has_peers(tree, sales):
        # Who has a sales manager below, and stands right under the top, leads all that is sold.
        commercial, sales = sales, _only(_managers(tree, sales))
    return Posts(chief, commercial, sales, marketing, tuple(_tops(tree)))


def _of_sales(tree: Hierarchy, chief: str) -> Posts:
    """Return the posts of a list of the commercial side alone: its head leads all that is sold."""
    marketing = _first(tree, list(tree.reports.get(chief, ())), "marketing")
    return Posts(chief, chief, _only(_managers(tree, chief)), marketing, tuple(_tops(tree)))


def option_today(tree: Hierarchy, found: Posts) -> str | None:
    """Return the option that the department has today; None where it cannot be told."""
    if not found.department:
        return "O0"
    above = {report: manager for manager, team in tree.reports.items() for report in team}
    chiefs = {above.get(one) for one in found.department}
    if len(chiefs) > 1:
        return None
    chief = chiefs.pop()
    by_post = {found.chief: "O1", found.commercial: "O2", found.sales: "O3", found.marketing: "O4"}
    if chief is None:
        return None
    if chief in by_post:
        return by_post[chief]
    return "O3" if chief in set(tree.below(found.sales or "")) else None


def _by_level(tree: Hierarchy, chief: str) -> Iterator[str]:
    level = [chief]
    while level:
        yield from level
        level = [report for one in level for report in tree.reports.get(one, ())]


def _first(tree: Hierarchy, leaders: list[str], kind: str, but: str | None = None) -> str | None:
    return next((one for one in leaders if one != but and is_post(kind, _said(tree, one))), None)


def _said(tree: Hierarchy, id: str) -> str:
    person = tree.people[id]
    return f"{person.title} {person.dept}"


def _leads(tree: Hierarchy, id: str) -> bool:
    """Return whether somebody leads others, or has a title that does, outside the department."""
    person = tree.people[id]
    if person.kam:
        return False
    team = any(not tree.people[one].kam for one in tree.reports.get(id, ()))
    return team or leads(person.title)


def _sells(tree: Hierarchy, chief: str) -> bool:
    said = _said(tree, chief)
    return is_post("sales", said) or is_post("commercial", said)


def _has_peers(tree: Hierarchy, sales: str) -> bool:
    return bool(_managers(tree, sales))


def _managers(tree: Hierarchy, id: str) -> list[str]:
    """Return who leads sellers right below somebody."""
    below = (one for one in tree.reports.get(id, ()) if one in tree.reports)
    return [one for one in below if tree.people[one].commercial and not tree.people[one].kam]


def _only(some: list[str]) -> str | None:
    return some[0] if len(some) == 1 else None


def _tops(tree: Hierarchy) -> Iterator[str]:
    above = {report: manager for manager, team in tree.reports.items() for report in team}
    for id, person in tree.people.items():
        if person.kam and not (id in above and tree.people[above[id]].kam):
            yield id
