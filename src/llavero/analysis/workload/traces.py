"""From which rows does each figure come?"""

from datetime import date

from ibis import Table

from llavero.analysis import serving
from llavero.analysis.handovers import group_spells
from llavero.analysis.scopes import of_groups, of_sellers
from llavero.analysis.strength.measures import first_sales
from llavero.analysis.workload import measures
from llavero.analysis.workload.findings import DEFINITIONS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

LINKS = ("account_links", "seller_links")
PORTFOLIO = ("M11.sellers", "M31.accounts_cv", "M31.accounts_gini")
KEY_PORTFOLIO = ("M30.overloaded", "M31.hours_cv", "M31.hours_gini")
SALES = ("M31.sales_cv", "M31.sales_gini")
STAYS = ("M32", "M32.repeated")
PAST = date(1900, 1, 1)


def traces(
    ledger: Ledger, *, pairs: Table, basis: serving.Basis, period: Period, year: Period, day: date
) -> tuple[Trace, ...]:
    """Return the trace of each definition.

    pairs   whom each seller serves: seller_id, group_id
    year    in which a contact is active
    """
    shown = _Traces(ledger)
    _add_portfolios(shown, pairs, basis, day)
    _add_sales(shown, period)
    _add_stays(shown, period, day)
    _add_clients(shown, year, day)
    return tuple(shown.found[definition.id] for definition in DEFINITIONS)


class _Traces:
    """The traces written so far."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.found: dict[str, Trace] = {}

    def add(self, ids: tuple[str, ...], name: str, table: Table, rows: Table, *tables: str) -> None:
        """Write the trace of figures that come from the same small table and rows."""
        step = Step(name, self.ledger.sql(table))
        below = Step(tables[0], self.ledger.sql(rows))
        self.found.update({id: Trace(id, (step,), below, (*tables, *LINKS)) for id in ids})


def _add_portfolios(shown: _Traces, pairs: Table, basis: serving.Basis, day: date) -> None:
    source = {"assignments": "assignments", "owners": "accounts", "sales": "ledger"}[basis]
    key = pairs.semi_join(key_groups(shown.ledger, day), "group_id")
    more = ("ka_status", "employees")
    shown.add(PORTFOLIO, "portfolio", pairs, pairs, source, *more)
    shown.add(("M11.all",), "portfolio", of_sellers(pairs), of_sellers(pairs), source, *more)
    shown.add(KEY_PORTFOLIO, "portfolio", key, key, source, *more)
    of_one = ("M11", "M30", "M30.hours")
    shown.add(of_one, "portfolio", of_sellers(key), of_sellers(key), source, *more)
    people = of_sellers(measures.people(shown.ledger, day))
    shown.add(("M30.available",), "people", people, people, "employees")


def _add_sales(shown: _Traces, period: Period) -> None:
    credited = serving.credited_pairs(shown.ledger, period)
    lines = lines_within(shown.ledger, period)
    lines = lines.filter(lines.seller_id.notnull())
    kinds = (
        (("M14", "M14.net", "M14.sales"), _pair),
        (("M14.seller_sales", "M26.seller"), of_sellers),
        (SALES, _whole),
    )
    for ids, scoped in kinds:
        shown.add(ids, "credited_pairs", scoped(credited), scoped(lines), "ledger")


def _add_stays(shown: _Traces, period: Period, day: date) -> None:
    """Write the traces of the stays: of spells where there are assignments, else of sales."""
    if shown.ledger.has("assignments"):
        stays, name = group_spells(shown.ledger, day), "assignments"
    else:
        stays, name = serving.credited_pairs(shown.ledger, period), "ledger"
    kinds = (
        (("M13", "M13.cumulative"), _pair),
        (("M32.seller",), of_sellers),
        (("M32.handovers",), of_groups),
        (STAYS, _whole),
    )
    for ids, scoped in kinds:
        shown.add(ids, "stays", scoped(stays), scoped(stays), name)


def _add_clients(shown: _Traces, year: Period, day: date) -> None:
    ledger = shown.ledger
    known, met = serving.linked_contacts(ledger), serving.linked_interactions(ledger)
    met = met.filter(met.date.between(year.start, year.end))
    first, past = first_sales(ledger, day), lines_within(ledger, Period(PAST, day))
    kinds = (
        ("M12.listed", "listed_contacts", serving.listed_contacts(ledger), known, "contacts"),
        (
            "M12.active",
            "active_contacts",
            serving.active_contacts(ledger, year),
            met,
            "interactions",
        ),
        ("M33", "first_sales", first, past, "ledger"),
    )
    for id, name, table, rows, source in kinds:
        shown.add((id,), name, of_groups(table), of_groups(rows), source)


def _whole(table: Table) -> Table:
    return table


def _pair(table: Table) -> Table:
    return table.mutate(scope="seller:" + table.seller_id + "/group:" + table.group_id)
