"""Are the accounts in hands that have time for them, and that stay?"""

from collections.abc import Iterator

import ibis
from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import GROUP, SELLER, Facts, extreme, number
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger

P04_LOAD = Parameter("problems.p04-load", 1.20, 0.1, 5, Unit.SHARE)
P07_TURNOVER = Parameter("problems.p07-turnover", 0.20, 0.01, 1, Unit.SHARE)
P07_TENURE = Parameter("problems.p07-tenure", 1.5, 0.1, 20, Unit.YEARS)
P07_HANDOVERS = Parameter("problems.p07-handovers", 2, 1, 20, Unit.COUNT, whole=True)

LIMITS = (P04_LOAD, P07_TURNOVER, P07_TENURE, P07_HANDOVERS)
DEFINITIONS = (Definition("PRB.turnover", Unit.SHARE, ("bendapudi2002",)),)
TIERS = Missing("ka_status", ("tier",))
SERVED = Missing("assignments", ("account_id", "seller_id", "from"))
STAFF = Missing("employees", ("is_kam_dept", "hire_date", "end_date"))


def overload(facts: Facts) -> Seen:
    """Return whether somebody's accounts ask for more hours than there are (P04).

    Affected are the accounts of who is past the limit; of who carries most, where nobody is.
    """
    loads = facts.of_sellers("workload", "M30")
    worst = extreme(loads, True)
    if worst is None:
        none = not_computable("M30", Unit.SHARE, Source.ASSUMPTION, "not-recorded")
        return Seen((Reading("load", none, P04_LOAD),), missing=(TIERS, SERVED))
    seller, load = worst
    limit = facts.value(P04_LOAD)
    over = {one for one, figure in loads.items() if (number(figure) or 0) > limit} or {seller}
    who = facts.people.get(seller, seller)
    return Seen((Reading("load", load, P04_LOAD, who=who),), tuple(_served(facts, over)))


def _served(facts: Facts, sellers: set[str]) -> Iterator[str]:
    """Yield the groups that some sellers serve, among those the portfolios tell."""
    for figure in facts.earlier.of("workload").figures:
        seller, _, group = figure.scope.partition("/")
        if figure.id == "M14" and seller.removeprefix(SELLER) in sellers and group:
            yield group.removeprefix(GROUP)


def turnover(facts: Facts) -> Seen:
    """Return whether those who serve key accounts leave or are changed too often (P07).

    Affected are the accounts that passed on twice or more, or whose seller is newer than the
    tenure asked for.
    """
    changes = facts.of_groups("relationships", "M32.account_changes")
    stays = facts.of_groups("relationships", "M32.account")
    readings = [
        Reading("turnover", _turnover(facts), P07_TURNOVER),
        Reading(
            "tenure", facts.told("workload", "M32", Unit.YEARS, "not-recorded"), P07_TENURE, "below"
        ),
    ]
    most = extreme(changes, True)
    if most is not None:
        who = facts.called(most[0])
        readings.append(Reading("handovers", most[1], P07_HANDOVERS, who=who))
    many, short = facts.value(P07_HANDOVERS), facts.value(P07_TENURE)
    moved = [group for group, one in changes.items() if (number(one) or 0) >= many]
    new = [
        group
        for group, one in stays.items()
        if (years := number(one)) is not None and years < short
    ]
    missing = tuple(one for one in (STAFF, SERVED) if not facts.ledger.has(one.table))
    return Seen(tuple(readings), (*moved, *new), missing)


def _turnover(facts: Facts) -> Measure:
    """Return the part of the account managers who left in the year until the day."""
    known = facts.ledger.has("employees", "is_kam_dept", "end_date")
    average = facts.known("footprint", "M01.average")
    if not known or not average:
        return facts.own("PRB.turnover", None, "no-kam-department", source=Source.HR)
    left = facts.ledger.rows(leavers(facts.ledger, facts.setting)).num_rows
    parts = (left, average)
    return facts.own("PRB.turnover", left / average, n=left, parts=parts, source=Source.HR)


def leavers(ledger: Ledger, setting: Setting) -> Table:
    """Return the sellers of the department who left in the year until the day: employee_id."""
    people, year = ledger.table("employees"), Period.year_until(setting.as_of)
    post = ibis.ifelse(people.is_manager.fill_null(False), "manager", "seller")
    gone = people.filter(
        people.is_kam_dept.fill_null(False)
        & (people.sales_post.fill_null(post) == "seller")
        & people.end_date.between(year.start, year.end)
    )
    return gone.select("employee_id", "end_date").distinct().order_by("employee_id")


DETECTORS: dict[str, Detector] = {"P04": overload, "P07": turnover}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    yield Origin(("PRB.turnover",), "leavers", leavers(ledger, setting), ("employees",))
