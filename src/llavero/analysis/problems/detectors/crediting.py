"""Are the sales of key accounts credited to those who serve them?"""

from collections.abc import Iterator

from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import floats, texts
from llavero.ledger.monthly import sales_months
from llavero.ledger.tables import Ledger

P08_ELSEWHERE = Parameter("problems.p08-elsewhere", 0.15, 0.01, 1, Unit.SHARE)
P08_CONFLICTS = Parameter("problems.p08-conflicts", 2, 0.1, 4, Unit.COUNT)

LIMITS = (
    P08_ELSEWHERE,
    P08_CONFLICTS,
)
DEFINITIONS: tuple[Definition, ...] = ()
INTERVIEWS = Missing("interviews", ("question_id", "value"))
SELLERS = Missing("ledger", ("seller_id",))
DEPARTMENT = Missing("employees", ("is_kam_dept",))


def credit_conflict(facts: Facts) -> Seen:
    """Return whether others than the department book the sales of key accounts (P08).

    Affected are the key accounts of which others book more than the limit; all of them, where
    only the sellers tell of conflicts.
    """
    elsewhere = facts.told("placement", "PLA.booked_elsewhere", Unit.SHARE, "not-recorded")
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


DETECTORS: dict[str, Detector] = {"P08": credit_conflict}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of this detector come."""
    yield from ()
