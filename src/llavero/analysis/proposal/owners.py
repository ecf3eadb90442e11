"""Who answers for an action in this company, by post and never by name?"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from llavero.analysis.answers import Answer, Setting
from llavero.analysis.hierarchy import Person
from llavero.analysis.proposal.findings import Owner, PlannedAction
from llavero.analysis.staff import people, staff_on
from llavero.ledger.tables import Ledger


@dataclass(frozen=True, slots=True)
class Known:
    """How the company calls an actor, and who acts in its place."""

    post: str
    stands_in: str


class _Inside(Protocol):
    """What is read of an area: by attributes, for no analysis imports another."""

    @property
    def actor(self) -> str: ...
    @property
    def called(self) -> str: ...
    @property
    def stands_in(self) -> str: ...


def known(ledger: Ledger, setting: Setting, roles: Answer) -> Mapping[str, Known]:
    """Return what the staff list and the department's relations say of each actor."""
    found = dict(_areas(roles))
    if ledger.has("employees"):
        staff = people(ledger.rows(staff_on(ledger, setting.as_of)).to_pylist())
        found |= {actor: Known(title, "") for actor, title in _department(staff).items()}
    return found


def _areas(roles: Answer) -> Iterator[tuple[str, Known]]:
    for one in roles.findings:
        if type(one).__name__ == "InsideRelations":
            for relation in cast("Sequence[_Inside]", getattr(one, "relations", ())):
                yield relation.actor, Known(relation.called, relation.stands_in)


def _department(staff: Sequence[Person]) -> Mapping[str, str]:
    """Return the post of who leads the department, and the commonest of those it leads."""
    own = {one.id: one for one in staff if one.kam and not one.vacant}
    above = {one.manager for one in own.values()}
    heads = [one for one in own.values() if one.id in above and one.manager not in own]
    titles = Counter(one.title for one in own.values() if one.id not in above and one.title)
    told: dict[str, str] = {}
    if len(heads) == 1 and heads[0].title:
        told["JK"] = heads[0].title
    if titles:
        told["K"] = min(titles, key=lambda title: (-titles[title], title))
    return told


def owners(
    actions: Sequence[PlannedAction], called: Mapping[str, Known], quarters: int
) -> tuple[Owner, ...]:
    """Return who answers for actions, whoever has most of them first."""
    load: dict[str, list[int]] = {}
    count: Counter[str] = Counter()
    for one in actions:
        held = load.setdefault(one.owner, [0] * quarters)
        count[one.owner] += 1
        for at in range(one.start, one.end + 1) if one.start else ():
            held[at - 1] += 1
    nobody = Known("", "")
    return tuple(
        Owner(
            actor,
            called.get(actor, nobody).post,
            called.get(actor, nobody).stands_in,
            count[actor],
            tuple(load[actor]),
        )
        for actor in sorted(load, key=lambda actor: (-count[actor], actor))
    )
