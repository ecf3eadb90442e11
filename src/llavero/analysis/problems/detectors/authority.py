"""May those who serve key accounts decide, and does the company stand behind them?"""

from collections.abc import Iterator
from datetime import timedelta

import ibis
from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.strength.measures import primaries
from llavero.foundation.measure import Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import floats, texts
from llavero.ledger.monthly import sales_months
from llavero.ledger.tables import Ledger

P08_ELSEWHERE = Parameter("problems.p08-elsewhere", 0.15, 0.01, 1, Unit.SHARE)
P08_CONFLICTS = Parameter("problems.p08-conflicts", 2, 0.1, 4, Unit.COUNT)
P09_SPONSORED = Parameter("problems.p09-sponsored", 0.60, 0.01, 1, Unit.SHARE)
P09_RATING = Parameter("problems.p09-rating", 2.5, 1, 5, Unit.RATIO)
P10_DAYS = Parameter("problems.p10-days", 3, 0.5, 60, Unit.COUNT)
P10_ESCALATED = Parameter("problems.p10-escalated", 0.30, 0.01, 1, Unit.SHARE)
P11_AREAS = Parameter("problems.p11-areas", 3, 1, 12, Unit.COUNT, whole=True)
P11_NARROW = Parameter("problems.p11-narrow", 0.50, 0.01, 1, Unit.SHARE)
P11_DELIVERY = Parameter("problems.p11-delivery", 0.95, 0.01, 1, Unit.SHARE)

LIMITS = (
    *(P08_ELSEWHERE, P08_CONFLICTS, P09_SPONSORED, P09_RATING, P10_DAYS, P10_ESCALATED),
    *(P11_AREAS, P11_NARROW, P11_DELIVERY),
)
DEFINITIONS = (
    Definition("PRB.sponsored", Unit.SHARE, ("workman2003", "homburg2002")),
    Definition("PRB.escalated", Unit.SHARE, ("kempeners1999",)),
    Definition("PRB.narrow", Unit.SHARE, ("marcoscuevas2014",)),
)
INTERVIEWS = Missing("interviews", ("question_id", "value"))
SELLERS = Missing("ledger", ("seller_id",))
DEPARTMENT = Missing("employees", ("is_kam_dept",))
MEETINGS = Missing("interactions", ("employee_id", "date"))
TIERS = Missing("ka_status", ("tier",))
UPPER, HIGHEST = ("T1", "T2"), "T1"
HALF_A_YEAR = 183  # days
HEADS = 3  # more people without a manager are no heads but a list without managers
NOT_RECORDED, NO_TABLE = "not-recorded", "no-table-for-it"


def credit_conflict(facts: Facts) -> Seen:
    """Return whether others than the department book the sales of key accounts (P08).

    Affected are the key accounts of which others book more than the limit; all of them, where
    only the sellers tell of conflicts.
    """
    elsewhere = facts.told("placement", "PLA.booked_elsewhere", Unit.SHARE, NOT_RECORDED)
    conflicts = facts.told("roles", "ROL.conflicts", Unit.RATING, "not-asked")
    readings = (
        Reading("elsewhere", elsewhere, P08_ELSEWHERE),
        Reading("conflicts", conflicts, P08_CONFLICTS),
    )
    groups: tuple[str, ...] = ()
    if elsewhere.value is not None:
        groups = tuple(_booked_by_others(facts))
    if not groups and (number(conflicts) or 0) >= facts.value(P08_CONFLICTS):
        groups = facts.looked_at
    missing = (
        *(() if elsewhere.value is not None else (SELLERS, DEPARTMENT)),
        *(() if conflicts.value is not None else (INTERVIEWS,)),
    )
    return Seen(readings, groups, missing)


def _booked_by_others(facts: Facts) -> Iterator[str]:
    rows = facts.ledger.rows(booked(facts.ledger, facts.setting))
    limit, looked = facts.value(P08_ELSEWHERE), set(facts.looked_at)
    amounts = (floats(rows, name).tolist() for name in ("others_amount", "net_amount"))
    for group, others, whole in zip(texts(rows, "group_id"), *amounts, strict=True):
        if group in looked and whole > 0 and others / whole > limit:
            yield group


def booked(ledger: Ledger, setting: Setting) -> Table:
    """Return what each group bought in the period, and of whom.

    Columns: group_id, net_amount, others_amount (credited to sellers outside the department).
    """
    months = sales_months(ledger)
    within = months.filter(months.month.between(setting.period.start, setting.period.end))
    staff = ledger.table("employees")
    ours = staff.filter(staff.is_kam_dept.fill_null(False)).select(kam="employee_id").distinct()
    joined = within.left_join(ours, within.seller_id == ours.kam)
    outside = joined.seller_id.notnull() & joined.kam.isnull()
    return (
        joined.group_by("group_id")
        .agg(
            net_amount=joined.net_amount.sum(),
            others_amount=joined.net_amount.sum(where=outside).fill_null(0),
        )
        .order_by("group_id")
    )


def weak_support(facts: Facts) -> Seen:
    """Return whether nobody of the top meets the first accounts, or sellers stand alone (P09).

    Affected are the accounts of the first level that nobody of the top met in half a year.
    """
    highest = [group for group in facts.looked_at if facts.tiers.get(group) == HIGHEST]
    met = _sponsored(facts)
    known = met is not None and bool(highest)
    seen = [group for group in highest if met is not None and group in met]
    sponsored = facts.own(
        "PRB.sponsored",
        len(seen) / len(highest) if known else None,
        NOT_RECORDED,
        n=len(highest),
        parts=(len(seen), len(highest)),
        source=Source.CRM,
    )
    rating = facts.told("roles", "ROL.sponsor", Unit.RATING, "not-asked")
    readings = (
        Reading("sponsored", sponsored, P09_SPONSORED, "below"),
        Reading("rating", rating, P09_RATING, "below"),
    )
    unseen = tuple(group for group in highest if known and group not in seen)
    low = (number(rating) or 5) <= facts.value(P09_RATING)
    groups = unseen or (facts.looked_at if low else ())
    missing = (
        *(() if highest else (TIERS,)),
        *(() if met is not None else (MEETINGS,)),
        *(() if rating.value is not None else (INTERVIEWS,)),
    )
    return Seen(readings, groups, missing)


def _sponsored(facts: Facts) -> frozenset[str] | None:
    """Return the groups that somebody of the top met; None where nobody can tell."""
    ledger = facts.ledger
    if not ledger.has("interactions") or not ledger.has("employees", "manager_id"):
        return None
    staff = ledger.table("employees")
    heads = ledger.rows(staff.filter(staff.manager_id.isnull()).select("employee_id").distinct())
    if not 0 < heads.num_rows <= HEADS:
        return None
    return frozenset(texts(ledger.rows(met_by_top(ledger, facts.setting)), "group_id"))


def met_by_top(ledger: Ledger, setting: Setting) -> Table:
    """Return the groups that the head, or who reports to the head, met in half a year: group_id.

    Who is primary of a group sells to it, and does not sponsor it.
    """
    met, staff = ledger.table("interactions"), ledger.table("employees")
    links = ledger.table("account_links").select("account_ref", "group_id")
    ours = ledger.table("seller_links").select("seller_ref", "seller_id")
    heads = staff.filter(staff.manager_id.isnull()).select(head_id="employee_id").distinct()
    led = staff.left_join(ours, staff.manager_id == ours.seller_ref)
    led = led.left_join(heads, led.seller_id == heads.head_id)
    top = led.filter(led.manager_id.isnull() | led.head_id.notnull())
    top = top.select(top_id="employee_id").distinct()
    since = ibis.date((setting.as_of - timedelta(days=HALF_A_YEAR)).isoformat())
    now = met.filter((met.date > since) & (met.date <= ibis.date(setting.as_of.isoformat())))
    now = now.select("account_id", "employee_id")
    joined = now.join(links, now.account_id == links.account_ref)
    joined = joined.join(ours, joined.employee_id == ours.seller_ref)
    joined = joined.semi_join(top, joined.seller_id == top.top_id)
    found = joined.select("group_id", "seller_id").distinct()
    if ledger.has("assignments"):
        held = primaries(ledger, setting.as_of).select("group_id", "seller_id")
        found = found.anti_join(held, ["group_id", "seller_id"])
    return found.select("group_id").distinct().order_by("group_id")


def no_authority(facts: Facts) -> Seen:
    """Return whether a price that the seller may not decide takes too long (P10).

    No table says which part of the deals goes up for approval: that half of it is not known.
    Affected are all the accounts looked at, for whoever serves them waits alike.
    """
    days = facts.told("roles", "ROL.approval", Unit.DAYS, "not-asked")
    escalated = facts.own("PRB.escalated", None, NO_TABLE, source=Source.CRM)
    missing = () if days.value is not None else (INTERVIEWS,)
    readings = (
        Reading("days", days, P10_DAYS),
        Reading("escalated", escalated, P10_ESCALATED),
    )
    return Seen(readings, facts.looked_at, missing)


def silos(facts: Facts) -> Seen:
    """Return whether few of our areas deal with the upper accounts, or we deliver late (P11).

    Affected are the accounts of the first two levels with fewer areas than the limit; of all the
    accounts looked at, where nobody has a level.
    """
    met = facts.of_groups("relationships", "M38.ours")
    upper = [group for group in met if facts.tiers.get(group) in UPPER] or list(met)
    few = facts.value(P11_AREAS)
    narrow = tuple(group for group in upper if (number(met[group]) or 0) < few)
    part = facts.own(
        "PRB.narrow",
        len(narrow) / len(upper) if upper else None,
        NOT_RECORDED,
        n=len(upper),
        parts=(len(narrow), len(upper)),
        source=Source.CRM,
    )
    delivery = facts.told("roles", "ROL.delivery", Unit.SHARE, NO_TABLE)
    readings = (
        Reading("narrow", part, P11_NARROW),
        Reading("delivery", delivery, P11_DELIVERY, "below"),
    )
    missing = () if upper else (MEETINGS, Missing("employees", ("dept",)))
    return Seen(readings, narrow, missing)


DETECTORS: dict[str, Detector] = {
    "P08": credit_conflict,
    "P09": weak_support,
    "P10": no_authority,
    "P11": silos,
}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    top = met_by_top(ledger, setting)
    yield Origin(("PRB.sponsored",), "met_by_top", top, ("interactions", "employees"))
    met = ledger.table("interactions")
    yield Origin(("PRB.narrow",), "interactions", met, ("interactions", "employees"))
