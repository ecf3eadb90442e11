"""Does the company depend on few accounts, or an account on one person?"""

from collections.abc import Iterator

import ibis
from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.heard import answers
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, extreme, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.mentions import codes_said
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger

P01_LARGEST = Parameter("problems.p01-largest", 0.20, 0.01, 1, Unit.SHARE)
P01_EFFECTIVE = Parameter("problems.p01-effective", 5, 1, 100, Unit.ACCOUNTS)
P01_RELATION = Parameter("problems.p01-relation", 50, 1, 100, Unit.SCORE)
P05_THROUGH = Parameter("problems.p05-through", 0.80, 0.01, 1, Unit.SHARE)
P06_CONTACTS = Parameter("problems.p06-contacts", 1, 1, 20, Unit.CONTACTS, whole=True)
P06_SHARE = Parameter("problems.p06-share", 0.60, 0.01, 1, Unit.SHARE)

LIMITS = (P01_LARGEST, P01_EFFECTIVE, P01_RELATION, P05_THROUGH, P06_CONTACTS, P06_SHARE)
DEFINITIONS = (
    Definition("PRB.unbacked", Unit.ACCOUNTS, ("palmatier2007",)),
    Definition("PRB.uncovered", Unit.COUNT, ("palmatier2007",)),
)
SALES = Missing("ledger", ("account_id", "net_amount"))
RATES = Missing("fx", ("rate",))  # sales that cannot be converted add up to nothing
CONTACTS = Missing("contacts", ("account_id", "contact_id"))
INTERACTIONS = Missing("interactions", ("contact_id", "employee_id", "date"))
BACKUPS = Missing("assignments", ("role",))
AWAY, NOBODY = "Q40", "N60"


def few_accounts(facts: Facts) -> Seen:
    """Return whether sales hang on few accounts, or on one with a weak relation (P01).

    Affected are the accounts of a tenth of the sales or more; else the largest.
    """
    material = facts.of_groups("concentration", "M26.share")
    largest = facts.by_size(facts.sales.keys() - facts.pools)[:1]
    first = facts.called(largest[0]) if largest else ""
    cr1 = facts.told("concentration", "M21.cr1", Unit.SHARE, "no-sales")
    effective = facts.told("concentration", "M23", Unit.ACCOUNTS, "no-sales")
    readings = [
        Reading("largest", cr1, P01_LARGEST, who=first),
        Reading("effective", effective, P01_EFFECTIVE, "below"),
    ]
    missing = [] if cr1.value is not None else [RATES if facts.sales else SALES]
    weakest = extreme(facts.of_groups("relationships", "E5"), False, among=material.__contains__)
    if weakest is not None:
        group, score = weakest
        share, who = ("share", material[group]), facts.called(group)
        readings.append(Reading("relation", score, P01_RELATION, "below", who=who, more=(share,)))
    elif material:
        missing.append(CONTACTS)
    return Seen(tuple(readings), tuple(material) or largest, tuple(missing))


def through_one_of_ours(facts: Facts) -> Seen:
    """Return whether an account deals with one of our people, whom nobody could replace (P05).

    Affected are the accounts without a backup that deal so. Where nobody has a backup on record,
    nobody records them: then only the sellers can say who would take over (Q40).
    """
    backed = _backed(facts)
    shares = facts.of_groups("relationships", "E4.kam")
    alone = {} if backed is None else {g: s for g, s in shares.items() if g not in backed}
    limit = facts.value(P05_THROUGH)
    held = tuple(group for group, share in alone.items() if (number(share) or 0) >= limit)
    readings = tuple(_through(facts, shares, alone, backed, len(held)))
    uncovered, answered = _uncovered(facts)
    figure, said = facts.said("PRB.uncovered", uncovered, answered)
    missing = (
        *(() if shares else (INTERACTIONS,)),
        *(() if backed is not None else (BACKUPS,)),
    )
    groups = held or (facts.looked_at if said != "no" else ())
    return Seen((*readings, Reading("uncovered", figure, said=said)), groups, missing)


def _through(
    facts: Facts,
    shares: dict[str, Measure],
    alone: dict[str, Measure],
    backed: frozenset[str] | None,
    held: int,
) -> Iterator[Reading]:
    if backed is None or not shares:
        none = not_computable("E4.kam", Unit.SHARE, Source.CRM, "not-recorded")
        yield Reading("through", none, P05_THROUGH)
        return
    worst = extreme(alone, True)
    accounts = facts.own("PRB.unbacked", held, n=len(shares), source=Source.CRM)
    if worst is None:  # every account has a backup: nobody's dealings hang on one person
        yield Reading("backed", accounts, said="no")
        return
    group, share = worst
    who, more = facts.called(group), (("accounts", accounts),)
    yield Reading("through", share, P05_THROUGH, who=who, more=more)


def _uncovered(facts: Facts) -> tuple[int | None, int]:
    """Return how many sellers say that nobody would take over their best account, of how many."""
    spoken = [one for one in facts.interviews if one.said(AWAY)]
    count = sum(NOBODY in codes_said(one, AWAY) for one in spoken)
    return (count if spoken else None), len(spoken)


def _backed(facts: Facts) -> frozenset[str] | None:
    if not facts.ledger.has("assignments", "role"):
        return None
    found = texts(facts.ledger.rows(backups(facts.ledger, facts.setting)), "group_id")
    return frozenset(found) or None


def backups(ledger: Ledger, setting: Setting) -> Table:
    """Return the groups with a backup in force on the day: group_id."""
    spells = ledger.table("assignments")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(setting.as_of.isoformat())
    now = spells.filter(
        (spells["role"] == "backup")
        & (spells["from"].isnull() | (spells["from"] <= on))
        & (spells["to"].isnull() | (spells["to"] > on))
    )
    return now.join(links, now.account_id == links.account_ref).select("group_id").distinct()


def single_contact(facts: Facts) -> Seen:
    """Return whether the relation with some account passes by one of its people (P06)."""
    active = facts.of_groups("relationships", "M34")
    shares = facts.of_groups("relationships", "M36")
    fewest, most = extreme(active, False), extreme(shares, True)
    if fewest is None and most is None:
        none = not_computable("M34", Unit.CONTACTS, Source.CRM, "not-recorded")
        missing = tuple(m for m in (CONTACTS, INTERACTIONS) if not facts.ledger.has(m.table))
        return Seen((Reading("contacts", none, P06_CONTACTS, "below"),), missing=missing)
    readings = []
    if fewest is not None:
        who = facts.called(fewest[0])
        readings.append(Reading("contacts", fewest[1], P06_CONTACTS, "below", who=who))
    if most is not None:
        readings.append(Reading("share", most[1], P06_SHARE, who=facts.called(most[0])))
    few, much = facts.value(P06_CONTACTS), facts.value(P06_SHARE)
    alone = [group for group, one in active.items() if (number(one) or 0) <= few]
    alone += [group for group, one in shares.items() if (number(one) or 0) >= much]
    return Seen(tuple(readings), tuple(alone))


DETECTORS: dict[str, Detector] = {
    "P01": few_accounts,
    "P05": through_one_of_ours,
    "P06": single_contact,
}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    tables = ("assignments", "interactions")
    yield Origin(("PRB.unbacked",), "backups", backups(ledger, setting), tables)
    yield Origin(("PRB.uncovered",), "answers", answers(ledger), ("interviews",))
