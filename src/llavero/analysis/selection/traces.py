"""From which rows does each figure come?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.selection import measures
from llavero.analysis.selection.findings import DEFINITIONS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

LISTS = ("accounts", "account_links", "ka_status", "assessments")
SALES = ("ledger", *LISTS)
SCORES = (*SALES, "cts_drivers", "cts_rates", "contacts", "interactions", "opportunities")
STAFF = ("employees", "ka_status")
OF_STAFF = ("C5.capacity", "C5.hours", "C5.hour_cost")
OF_GROUPS = ("C5.present", "C5.decided")
BY_GROUP = {
    *("C2.account_coverage", "C4.score", "C4.rank", "C4.gap"),
    *("C6.chosen", "C6.low", "C6.high", "C6.noise"),
}
PAST = date(1900, 1, 1)


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    whole = Period(PAST, setting.period.end)
    months = measures.months_of_all(ledger, whole)
    lists = measures.groups(ledger, setting.as_of)
    people = measures.people_of_the_programme(ledger, setting.as_of)
    lines = lines_within(ledger, whole)
    by_group = (_step(ledger, "months", _scoped(months)), _step(ledger, "groups", _scoped(lists)))
    company = (_step(ledger, "months", months), _step(ledger, "groups", lists))
    found = []
    for one in DEFINITIONS:
        if one.id in OF_STAFF:
            step = _step(ledger, "people", people)
            found.append(Trace(one.id, (step,), step, STAFF))
        elif one.id in OF_GROUPS:
            found.append(Trace(one.id, (), company[1], LISTS))
        elif one.id in BY_GROUP:
            found.append(Trace(one.id, by_group, _step(ledger, "lines", _scoped(lines)), SCORES))
        else:
            found.append(Trace(one.id, company, _step(ledger, "lines", lines), _tables(one.id)))
    return tuple(found)


def _tables(id: str) -> tuple[str, ...]:
    return SALES if id.startswith("C1.") else SCORES


def _step(ledger: Ledger, name: str, table: Table) -> Step:
    return Step(name, ledger.sql(table))


def _scoped(table: Table) -> Table:
    return table.mutate(scope=ibis.literal("group:") + table.group_id)
