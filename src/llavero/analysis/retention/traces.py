"""From which rows does each figure come?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.retention.findings import DEFINITIONS
from llavero.analysis.retention.measures import (
    group_windows,
    group_years,
    lines_by_year,
    months_of_groups,
    months_until,
    year_end,
)
from llavero.analysis.scopes import of_groups
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import group_names
from llavero.ledger.monthly import lines_within, purchase_rhythm
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "account_links")
BY_YEAR = {"M42.year", "M42.active_year", "M43.year", "M44.year", "M45.year", "M45.sales_year"}
BY_MONTH = {"M45.ytd", "M45.annualised", "M46", "M47", "M47.tau", "M48", "M48.downside", "M59"}
BY_ACCOUNT_MONTH = {"M47.account", "M47.account_tau", "M48.account", "M48.account_downside"}
RHYTHM = {"M49.at_risk", "M49.dormant", "M49.lost", "M49.share"}
RHYTHM_OF_ACCOUNT = {"M49.account", "M49.account_days"}
BY_ACCOUNT = {"M45.account", "M45.account_sales", "M45.account_change"}


def traces(
    ledger: Ledger, *, now: Period, then: Period, key_day: date, end: date, years: int, as_of: date
) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    past = Period(date(1900, 1, 1), as_of)
    windows = group_windows(ledger, now=now, then=then, day=key_day)
    compared = lines_within(ledger, now).union(lines_within(ledger, then))
    everything = lines_within(ledger, past)
    kinds = (
        (BY_YEAR, _years(ledger, end, years), lines_by_year(ledger, end, max(years, 1))),
        (BY_MONTH, ("months_until", months_until(ledger, as_of)), everything),
        (
            BY_ACCOUNT_MONTH,
            ("months_of_groups", of_groups(months_of_groups(ledger, group_names(ledger), as_of))),
            of_groups(everything),
        ),
        (RHYTHM, ("purchase_rhythm", purchase_rhythm(ledger, as_of)), everything),
        (
            RHYTHM_OF_ACCOUNT,
            ("purchase_rhythm", of_groups(purchase_rhythm(ledger, as_of))),
            of_groups(everything),
        ),
        (BY_ACCOUNT, ("group_windows", of_groups(windows)), of_groups(compared)),
        (set(_rest()), ("group_windows", windows), compared),
    )
    found = {}
    for ids, (name, table), lines in kinds:
        step = Step(name, ledger.sql(table))
        rows = Step("lines_within", ledger.sql(lines))
        found.update({id: Trace(id, (step,), rows, _tables(id)) for id in ids})
    return tuple(found[definition.id] for definition in DEFINITIONS)


def _rest() -> list[str]:
    told = BY_YEAR | BY_MONTH | BY_ACCOUNT_MONTH | RHYTHM | RHYTHM_OF_ACCOUNT | BY_ACCOUNT
    return [definition.id for definition in DEFINITIONS if definition.id not in told]


def _tables(id: str) -> tuple[str, ...]:
    if id in ("M45.constant", "M45.excluded"):
        return (*TABLES, "fx")
    return (*TABLES, "ka_status") if id.endswith((".key", ".rest")) else TABLES


def _years(ledger: Ledger, end: date, years: int) -> tuple[str, Table]:
    table = group_years(ledger, end, max(years, 1))
    names = [(table.back == at, f"year:{year_end(end, at)}") for at in range(max(years, 1))]
    return "group_years", table.mutate(scope=ibis.cases(*names))
