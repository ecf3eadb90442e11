"""Whom do we know at the account, and who is missing?"""

from collections import Counter
from collections.abc import Iterator

from llavero.analysis.account.findings import People, Person
from llavero.document import (
    Column,
    Fact,
    FactList,
    Panel,
    PlanTable,
)
from llavero.prose import Text
from llavero.report.plan.teller import Teller

ROLES = ("decider", "approver", "buyer", "influencer", "user", "gatekeeper", "champion")
PERSONS = 7
OURS = 4  # of our people, whose meetings stand beside each contact


def relationships(tell: Teller, width: float = 1.0) -> Panel:
    """Return the contacts by role, which roles nobody holds, and how strong the relation is."""
    people = tell.known.record.people
    if people is None:
        nobody = FactList(
            (
                Fact(tell.say("contacts"), tell.say("no-contacts")),
                Fact(tell.say("ask-label-contacts"), tell.blank("contacts", 3)),
            )
        )
        return tell.panel(4, nobody, width=width)
    return tell.panel(4, _persons(tell, people), FactList(tuple(_state(tell, people))), width=width)


def _persons(tell: Teller, people: People) -> PlanTable:
    ours = _ours(people)
    columns = (
        Column(tell.say("column-post"), width=2.2),
        Column(tell.say("column-role"), width=1.0),
        Column(tell.say("column-influence"), numeric=True, width=0.8),
        Column(tell.say("column-attitude"), numeric=True, width=0.8),
        Column(tell.say("column-known"), numeric=True, width=1.0),
        *(Column(Text.name(name), numeric=True, width=1.2) for name in ours),
    )
    rows = [(*_row(tell, one), *_met(tell, people, one, ours)) for one in people.persons[:PERSONS]]
    if (more := len(people.persons) - PERSONS) > 0:
        empty = [Text(())] * (len(columns) - 1)
        rows.append((tell.say("persons-more", more=more), *empty))
    return PlanTable(columns, tuple(rows))


def _ours(people: People) -> list[str]:
    """Return those of ours who met them most often."""
    met: Counter[str] = Counter()
    for one in people.meetings:
        met[one.colleague] += one.times
    return sorted(met, key=lambda name: (-met[name], name))[:OURS]


def _met(tell: Teller, people: People, one: Person, ours: list[str]) -> tuple[Text, ...]:
    times = {met.colleague: met.times for met in people.meetings if met.contact == one.key}
    nothing = tell.prose.say("no-value")
    return tuple(tell.cell(times[name]) if name in times else nothing for name in ours)


def _row(tell: Teller, one: Person) -> tuple[Text, ...]:
    nothing = tell.prose.say("no-value")
    post = Text.name(one.post) if one.post else tell.say("post-unknown")
    days = (tell.known.day - one.known_on).days if one.known_on else None
    return (
        post,
        role(tell, one.role),
        nothing if one.influence is None else tell.cell(one.influence),
        nothing if one.sentiment is None else tell.say("signed", value=_signed(one.sentiment)),
        nothing if days is None else tell.say("days", days=days),
    )


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else str(value).replace("-", "\N{MINUS SIGN}")


def role(tell: Teller, name: str | None) -> Text:
    """Return a role in the purchase in words; one of a kind of its own as it came."""
    if not name:
        return tell.prose.say("no-value")
    return tell.say(f"role-{name}") if name in ROLES else Text.name(name)


def _state(tell: Teller, people: People) -> Iterator[Fact]:
    known = tell.known
    if people.active.value is None:
        yield Fact(tell.say("contacts"), tell.say("listed", listed=people.listed), "AP.listed")
    else:
        counted = tell.say("listed-active", listed=people.listed, active=people.active)
        yield Fact(tell.say("contacts"), counted, people.active.id)
    met = {one.role for one in people.persons if one.active}
    gaps = [name for name in ROLES if name not in met]
    if people.active.value is not None:
        missing = Text.join((role(tell, name) for name in gaps), ", ")
        yield Fact(tell.say("gaps"), missing if gaps else tell.say("no-gaps"))
    strength = known.figure("E5", "D1.account_relation")
    if strength is not None:
        yield tell.figure("strength", strength)
    if known.alerts:
        warned = [tell.say(f"alert-{kind}", value=one.figure) for kind, one in known.alerts.items()]
        ids = {one.figure.id for one in known.alerts.values()}
        yield Fact(tell.say("alerts"), Text.join(warned, "; ").capitalised(), " ".join(sorted(ids)))
    yield Fact(tell.say("ask-label-missing"), tell.blank("missing", 2))
