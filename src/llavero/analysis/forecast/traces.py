"""From which rows does each figure come?"""

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.forecast import measures
from llavero.analysis.forecast.findings import DEFINITIONS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import FIRST
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

SALES = ("ledger", "account_links")
COSTS = (*SALES, "cts_drivers", "cts_rates")
WORTH = ("M54.account", "M54.account_margin")
TERMS = ("M54.years", "M54.growth", "M54.discount")  # assumptions: they rest on no row
AHEAD = ("M55.account_alive", "M55.account_orders", "M55.account_amount")
TRIED = ("M55.error", "M55.correlation", "M55.amount_error")
BOUGHT = ("M55.accounts", "M55.repeating", "M55.variation", "M55.fitted")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    period, day = setting.period, setting.as_of
    both = Period(setting.before.start, period.end)
    costs, within = measures.costs(ledger, period), lines_within(ledger, period)
    buyers, past = measures.buyers(ledger, day), lines_within(ledger, Period(FIRST, day))
    kinds = (
        (WORTH, "costs", _scoped(costs), _scoped(within), COSTS),
        (("M54.key",), "costs", costs, within, (*COSTS, "ka_status")),
        (TERMS, "costs", costs.limit(0), within.limit(0), ()),
        (
            ("M54.retention",),
            "costs",
            measures.costs(ledger, both),
            lines_within(ledger, both),
            SALES,
        ),
        (AHEAD, "buyers", _scoped(buyers), _scoped(past), SALES),
        (BOUGHT, "buyers", buyers, past, SALES),
        (TRIED, "trial_years", measures.trial_years(ledger, period, day), past, SALES),
    )
    found = {}
    for ids, name, table, rows, tables in kinds:
        step, below = Step(name, ledger.sql(table)), Step("lines", ledger.sql(rows))
        found.update({id: Trace(id, (step,), below, tables) for id in ids})
    return tuple(found[definition.id] for definition in DEFINITIONS)


def _scoped(table: Table) -> Table:
    return table.mutate(scope="group:" + table.group_id)
