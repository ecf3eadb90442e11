"""Where does the key account department hang today, and how does it stand to sales?"""

from collections import Counter
from collections.abc import Iterator, Sequence

from llavero.analysis.figures import Sheet
from llavero.analysis.hierarchy import Hierarchy
from llavero.analysis.organisation.findings import Peers, PlaceOfDepartment
from llavero.foundation.measure import Source

MOST_SALES = 0.8  # of the sales people: who has so many below leads sales (ours)


def place(tree: Hierarchy, sheet: Sheet) -> Iterator[PlaceOfDepartment]:
    """Yield where the department hangs: nothing where the list marks none."""
    members = sorted(person.id for person in tree.people.values() if person.kam)
    if not members:
        return
    head = _head(tree, members)
    chain = tree.chain(head)
    chief = tree.above.get(head)
    sales, relation = _relation(tree, head, chain)
    staff = [one for one in members if not tree.people[one].vacant]
    bosses = {boss for one in members if (boss := tree.above.get(one)) is not None}
    outside = {boss for boss in bosses if not tree.people[boss].kam}
    yield PlaceOfDepartment(
        chain=tuple(tree.people[one].title for one in chain),
        people=sheet.figure("ORG.department", len(staff), source=Source.HR, n=len(tree.people)),
        distance=sheet.figure("ORG.distance", len(chain) - 1, source=Source.HR, n=len(tree.people)),
        bosses=sheet.figure("ORG.bosses", len(outside), source=Source.HR, n=len(members)),
        peers=_peers(tree, head, chief),
        relation=relation,
        sales=tree.people[sales].title if sales else "",
        common=_common(tree, chain, sales),
        reaches_head=chain[-1] == tree.roots[0],
    )


def _head(tree: Hierarchy, members: Sequence[str]) -> str:
    """Return the highest person of the department; of equals, who has most of it below."""
    return min(members, key=lambda one: (len(tree.chain(one)), -tree.teams[one].kam, one))


def _peers(tree: Hierarchy, head: str, chief: str | None) -> tuple[Peers, ...]:
    if chief is None:
        return ()
    beside = [one for one in tree.reports[chief] if one != head and not tree.people[one].kam]
    titles = Counter(tree.people[one].title for one in beside)
    return tuple(Peers(title, posts) for title, posts in titles.items())


def _relation(tree: Hierarchy, head: str, chain: Sequence[str]) -> tuple[str | None, str]:
    """Return who leads sales, and how the department stands to it.

    Sales are the commercial people outside the department and not above it.
    """
    sellers = [
        one.id
        for one in tree.people.values()
        if one.commercial and not one.kam and one.id not in chain
    ]
    if not sellers:
        return None, "alone"
    sales = _over_most(tree, sellers)
    if sales is None:
        return None, "spread"
    if sales == head:
        return sales, "over"
    if sales in chain:
        return sales, "inside"
    beside = tree.above.get(sales)
    return sales, "peer" if beside is not None and beside == tree.above.get(head) else "apart"


def _over_most(tree: Hierarchy, sellers: Sequence[str]) -> str | None:
    """Return the lowest person who stands over most of the sellers, or is one of them."""
    below: dict[str, int] = {}
    for seller in sellers:
        for one in tree.chain(seller):
            below[one] = below.get(one, 0) + 1
    over = [one for one, count in below.items() if count >= MOST_SALES * len(sellers)]
    return max(over, key=lambda one: (len(tree.chain(one)), one), default=None)


def _common(tree: Hierarchy, chain: Sequence[str], sales: str | None) -> str:
    above = set(tree.chain(sales)) if sales else set()
    found = next((one for one in chain[1:] if one in above), None)
    return tree.people[found].title if found else ""
