"""How is the department built inside: which posts, in which teams?"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import Literal

from llavero.analysis.roles.areas import supporting
from llavero.analysis.roles.findings import (
    Basis,
    Department,
    ProposedPost,
    SupportArea,
    Team,
)
from llavero.analysis.roles.parameters import SPAN
from llavero.analysis.roles.records import Records, middle
from llavero.analysis.roles.today import posts_today
from llavero.foundation.measure import Measure, Source

MOST_TEAMS = 6  # that a chart shows legibly beside the areas of support
BASES: tuple[Basis, ...] = ("segment", "geography", "product", "named")
# Places of the department that say by what its teams are cut (methods G1).
PLACED: dict[str, Basis] = {"O5": "product", "O6": "geography"}
FROM = {"segment": "segment", "geography": "region"}


def kams(records: Records) -> Measure:
    """Return how many account managers the department is built for.

    As many as the hours of its accounts ask for; where that is not known, as many as there are.
    """
    sheet = records.sheet.of_a_day()
    for analysis, id in (
        ("sizing", "SIZ.needed"),
        ("footprint", "M01"),
        ("workload", "M11.sellers"),
    ):
        found = records.of(analysis, id)
        if found is not None and isinstance(found.value, int | float) and found.value > 0:
            return sheet.figure(
                "ROL.kams",
                ceil(found.value) - (carried(records) if analysis == "sizing" else 0),
                source=found.source,
                doubts=() if analysis == "sizing" else ("as-many-as-there-are",),
            )
    return sheet.figure("ROL.kams", None, "no-kams-known", source=Source.HR)


def carried(records: Records) -> int:
    """Return how many account managers the head stands in for, who serves accounts as well (G3)."""
    known = [records.of("sizing", f"SIZ.{name}") for name in ("needed", "managers", "people")]
    numbers = [one.value for one in known if one is not None and isinstance(one.value, int)]
    if len(numbers) < len(known) or not numbers[1]:
        return 0
    needed, managers, people = numbers
    return max(0, needed + managers - people)


def department(records: Records, count: Measure, areas: Sequence[SupportArea]) -> Department:
    """Return the department as the hours, the sales and the signs ask for it."""
    basis, founded = _basis(records)
    number = count.value if isinstance(count.value, int) else None
    leads = _leads(records, number)
    posts = tuple(_posts(records, number, leads, areas))
    figure = records.sheet.of_a_day().figure
    people = sum(area.people for area in areas)
    whole = None if number is None else number + leads + people
    fte = sum(float(a.fte.value) for a in areas if isinstance(a.fte.value, int | float))
    present = len(supporting(records)) if records.staff is not None else None
    return Department(
        marked=any(post.in_department for post in records.staff or ()),
        carries=carried(records) > 0,
        sized="as-many-as-there-are" not in count.reasons and number is not None,
        basis=basis,
        founded=founded,
        leads=leads,
        kams=count,
        people=figure("ROL.people", whole, "no-kams-known", source=Source.ASSUMPTION),
        support=figure("ROL.support", people, source=Source.ASSUMPTION),
        support_fte=figure("ROL.support_fte", round(fte, 2), source=Source.ASSUMPTION),
        present_support=figure("ROL.present_support", present, "no-employees", source=Source.HR),
        support_cost=_cost(records, people),
        teams=_teams(records, basis, number or 0),
        posts=posts,
    )


def _basis(records: Records) -> tuple[Basis, Literal["sales", "placed", "assumed"]]:
    """Return by what the teams are cut: as the place proposed asks, else as the sales show."""
    option = records.of("placement", "PLA.option")
    placed = PLACED.get(str(option.value)) if option else None
    if placed:
        return placed, "placed"
    verdict = records.of("basis", "M08")
    said = str(verdict.value if verdict else "").split("-")
    known = next((basis for basis in BASES if basis in said), None)
    return (known, "sales") if known else ("named", "assumed")


def _leads(records: Records, number: int | None) -> int:
    """Return how many posts only lead: one; more where a span asks for it."""
    if number is None:
        return 1
    managers = records.of("sizing", "SIZ.managers")
    if managers is not None and isinstance(managers.value, int):
        return max(1, managers.value)
    return max(1, ceil(number / records.setting.value(SPAN)))


def _posts(
    records: Records, number: int | None, leads: int, areas: Sequence[SupportArea]
) -> Iterator[ProposedPost]:
    today = posts_today(records)
    heads = sum(post.kind == "manager" for post in today)
    yield ProposedPost("lead", 1, 1.0, min(heads, 1))
    if leads > 1:
        yield ProposedPost("team-lead", leads - 1, float(leads - 1), max(0, heads - 1))
    if number:
        senior = _senior(records, number)
        sellers = sum(post.kind == "seller" for post in today)
        if senior:
            yield ProposedPost("senior", senior, float(senior), min(sellers, senior))
        if number > senior:
            rest = number - senior
            yield ProposedPost("kam", rest, float(rest), max(0, min(sellers - senior, rest)))
    for area in areas:
        if area.state == "met" and (area.people or area.shared):
            fte = float(area.fte.value) if isinstance(area.fte.value, int | float) else 0.0
            yield ProposedPost(area.area, area.people, fte, area.present)


def _senior(records: Records, number: int) -> int:
    """Return how many of the account managers serve accounts of the first level, by its hours."""
    hours = [count * weight for count, weight in zip(records.tiers, HOURS, strict=True)]
    return min(number, ceil(number * hours[0] / sum(hours) - 0.5)) if sum(hours) else 0


HOURS = (5.0, 2.5, 1.0)  # of an account of each level beside the others: 480, 240 and 96 (D4)


def _cost(records: Records, people: int) -> Measure:
    """Return what the posts of support cost a year, at the middle cost of those of today."""
    costs = [post.cost for post in records.staff or () if post.kind == "support"]
    each = middle(costs)
    return records.sheet.of_a_day().figure(
        "ROL.support_cost",
        None if each is None else round(each * people),
        "no-costs-of-staff",
        n=sum(cost is not None for cost in costs),
        source=Source.HR,
    )


def _teams(records: Records, basis: Basis, number: int) -> tuple[Team, ...]:
    """Return the account managers by what the basis tells apart, in proportion to its sales."""
    named = basis in FROM
    sold: dict[str, float] = defaultdict(float)
    for account in records.accounts:
        name = getattr(account, FROM[basis]) if named else ""
        sold[name] += max(0.0, account.sales)
    sold = {name: amount for name, amount in sold.items() if name and amount > 0}
    if not number or len(sold) < 2:
        return (Team("", number),) if number else ()
    order = sorted(sold, key=lambda name: (-sold[name], name))
    kept = order[: min(MOST_TEAMS, number)]
    rest = sum(sold[name] for name in order[len(kept) :])
    heads = shares([sold[name] for name in kept], number)
    teams = [Team(name, count) for name, count in zip(kept, heads, strict=True)]
    if rest > 0:
        teams[-1] = replace(teams[-1], more=True)
    return tuple(teams)


def shares(amounts: Sequence[float], number: int) -> list[int]:
    """Return `number` people cut by amounts, one each at least, the rest by largest remainders."""
    left = number - len(amounts)
    exact = [left * amount / sum(amounts) for amount in amounts]
    heads = [int(part) for part in exact]
    order = sorted(range(len(amounts)), key=lambda at: (heads[at] - exact[at], at))
    for at in order[: left - sum(heads)]:
        heads[at] += 1
    return [1 + head for head in heads]
