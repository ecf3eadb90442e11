"""From which rows does each figure come?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.margin import measures
from llavero.analysis.margin.findings import DEFINITIONS
from llavero.analysis.scopes import of_groups
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

PAST = date(1900, 1, 1)
BY_YEAR = ("M50.year", "M50.coverage_year", "M50.key_year", "M50.rest_year")
BEFORE = ("M50.account_before", "M50.account_change")
BY_ACCOUNT = ("M50.account", "M50.account_amount", "M50.account_sales", "M52.account")
SERVICE = ("M51", "M51.coverage", "M51.unassigned")
ACCOUNT_SERVICE = ("M51.account",)
OF_KEY = ("key", "rest", "gap")


def traces(
    ledger: Ledger, *, period: Period, day: date, years: tuple[Period, ...]
) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    past = lines_within(ledger, Period(PAST, day))
    within = lines_within(ledger, period)
    groups = measures.cost_groups(ledger, period, day)
    both = Period(period.before.start, period.end)
    earlier = measures.cost_groups(ledger, both, day)
    months = measures.cost_months(ledger, day)
    service = measures.service_costs(ledger, period)
    used = _used(ledger)
    kinds = (
        (BY_YEAR, "cost_months", _by_year(months, years), _by_year(past, years)),
        (BY_ACCOUNT, "cost_groups", of_groups(groups), of_groups(within)),
        (BEFORE, "cost_groups", of_groups(earlier), of_groups(lines_within(ledger, both))),
        (SERVICE, "service_costs", service, used),
        (ACCOUNT_SERVICE, "service_costs", of_groups(service), of_groups(used)),
        (tuple(_rest()), "cost_months", months, past),
    )
    found = {}
    for ids, name, table, rows in kinds:
        step, below = Step(name, ledger.sql(table)), Step("lines", ledger.sql(rows))
        found.update({id: Trace(id, (step,), below, _tables(id)) for id in ids})
    return tuple(found[definition.id] for definition in DEFINITIONS)


def _rest() -> list[str]:
    told = (*BY_YEAR, *BY_ACCOUNT, *BEFORE, *SERVICE, *ACCOUNT_SERVICE)
    return [definition.id for definition in DEFINITIONS if definition.id not in told]


def _tables(id: str) -> tuple[str, ...]:
    if id.startswith("M51"):
        return ("cts_drivers", "cts_rates", "account_links")
    tables: tuple[str, ...] = ("ledger", "account_links")
    if id.startswith(("M52", "M53")):
        tables = (*tables, "cts_drivers", "cts_rates")
    key = any(word in id.partition(".")[2].split("_") for word in OF_KEY)
    return (*tables, "ka_status") if key else tables


def _by_year(table: Table, years: tuple[Period, ...]) -> Table:
    if not years:
        return table.mutate(scope=ibis.null("string"))
    named = [(table.month.between(year.start, year.end), f"year:{year.end}") for year in years]
    return table.mutate(scope=ibis.cases(*named))


def _used(ledger: Ledger) -> Table:
    """Return the rows of the cost drivers with the group of their account."""
    drivers = ledger.table("cts_drivers")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = drivers.join(links, drivers.account_id == links.account_ref)
    return joined.drop("account_ref")
