"""Does the top of the company stand behind those who serve key accounts?"""

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
from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger

P09_SPONSORED = Parameter("problems.p09-sponsored", 0.60, 0.01, 1, Unit.SHARE)
P09_RATING = Parameter("problems.p09-rating", 2.5, 1, 5, Unit.RATIO)

LIMITS = (
    P09_SPONSORED,
    P09_RATING,
)
DEFINITIONS: tuple[Definition, ...] = (
    Definition("PRB.sponsored", Unit.SHARE, ("workman2003", "homburg2002")),
)
INTERVIEWS = Missing("interviews", ("question_id", "value"))
MEETINGS = Missing("interactions", ("employee_id", "date"))
TIERS = Missing("ka_status", ("tier",))
HALF_A_YEAR = 183  # days
HIGHEST = "T1"
HEADS = 3  # more people without a manager are no heads but a list without managers


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
        "not-recorded",
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


DETECTORS: dict[str, Detector] = {"P09": weak_support}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of this detector come."""
    top = met_by_top(ledger, setting)
    yield Origin(("PRB.sponsored",), "met_by_top", top, ("interactions", "employees"))
