"""From which rows does each figure come?"""

from llavero.analysis.answers import Setting
from llavero.analysis.forecast import measures
from llavero.analysis.forecast.findings import DEFINITIONS
from llavero.analysis.forecast.sales import findings as sales
from llavero.analysis.forecast.sales.history import LONGEST
from llavero.analysis.scopes import of_groups
from llavero.foundation.period import Period, add_months
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import FIRST
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

AHEAD_IDS = tuple(definition.id for definition in sales.DEFINITIONS)
SALES = ("ledger", "account_links")
COSTS = (*SALES, "cts_drivers", "cts_rates")
WORTH = ("M54.account", "M54.account_margin")
TERMS = ("M54.years", "M54.growth", "M54.discount")  # assumptions: they rest on no row
AHEAD = ("M55.account_alive", "M55.account_orders", "M55.account_amount")
TRIED = ("M55.error", "M55.correlation", "M55.amount_error")
ACCOUNTS_AHEAD = tuple(id for id in AHEAD_IDS if "account" in id.split(".")[1].split("_"))
COMPANY_AHEAD = tuple(
    id for id in AHEAD_IDS if id.startswith(("M61.total", "M61.last", "M61.change", "M61.months"))
)
RULES_AHEAD = tuple(id for id in AHEAD_IDS if id not in (*ACCOUNTS_AHEAD, *COMPANY_AHEAD))
BOUGHT = ("M55.accounts", "M55.repeating", "M55.variation", "M55.fitted")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    period, day = setting.period, setting.as_of
    both = Period(setting.before.start, period.end)
    costs, within = measures.costs(ledger, period), lines_within(ledger, period)
    buyers, past = measures.buyers(ledger, day), lines_within(ledger, Period(FIRST, day))
    span = Period(add_months(period.end, 1 - LONGEST), period.end)
    months, of_span = measures.account_months(ledger, span), lines_within(ledger, span)
    company = measures.company_months(ledger, span)
    kinds = (
        (ACCOUNTS_AHEAD, "account_months", of_groups(months), of_groups(of_span), SALES),
        (COMPANY_AHEAD, "company_months", company, of_span, SALES),
        (RULES_AHEAD, "account_months", months, of_span, SALES),
        (WORTH, "costs", of_groups(costs), of_groups(within), COSTS),
        (("M54.key",), "costs", costs, within, (*COSTS, "ka_status")),
        (TERMS, "costs", costs.limit(0), within.limit(0), ()),
        (
            ("M54.retention",),
            "costs",
            measures.costs(ledger, both),
            lines_within(ledger, both),
            SALES,
        ),
        (AHEAD, "buyers", of_groups(buyers), of_groups(past), SALES),
        (BOUGHT, "buyers", buyers, past, SALES),
        (TRIED, "trial_years", measures.trial_years(ledger, period, day), past, SALES),
    )
    found = {}
    for ids, name, table, rows, tables in kinds:
        step, below = Step(name, ledger.sql(table)), Step("lines", ledger.sql(rows))
        found.update({id: Trace(id, (step,), below, tables) for id in ids})
    return tuple(found[definition.id] for definition in DEFINITIONS)
