"""From which rows does each figure of one account come?"""

from ibis import Table

from llavero.analysis.account import measures
from llavero.analysis.answers import Setting
from llavero.foundation.trace import Step, Trace
from llavero.ledger.tables import Ledger

SALES, WALLET = ("ledger", "account_links"), ("accounts", "account_links", "ledger")
BY_LINE = ("AP.line", "AP.line_share", "AP.line_change")
OF = {
    "AP.listed": "contacts",
    "AP.active": "interactions",
    "AP.chances": "opportunities",
    "AP.plan_age": "plans",
    "AP.plan_sections": "plans",
}


def trace(ledger: Ledger, setting: Setting, group: str, id: str) -> Trace:
    """Return the trace of a definition, for one group."""
    lines = measures.sold(ledger, (group,), setting.as_of)
    sales = Step("sold", ledger.sql(_scoped(lines, by_line=id in BY_LINE)))
    if id in OF:
        rows = _scoped(_rows(ledger, setting, group, OF[id]))
        step = Step(OF[id], ledger.sql(rows))
        return Trace(id, (step,), step, (OF[id], "account_links"))
    if id.startswith("AP.wallet"):
        listed = _scoped(measures.of_groups(ledger, "accounts", (group,)))
        return Trace(id, (Step("accounts", ledger.sql(listed)),), sales, WALLET)
    if id in BY_LINE:
        kinds = measures.lines_sold(lines, setting.period, setting.before)
        table = _scoped(kinds, by_line=True)
        return Trace(id, (Step("lines_sold", ledger.sql(table)),), sales, SALES)
    months = _scoped(measures.months(lines))
    return Trace(id, (Step("months", ledger.sql(months)),), sales, SALES)


def _rows(ledger: Ledger, setting: Setting, group: str, table: str) -> Table:
    if table == "contacts":  # without their names
        return measures.persons(ledger, (group,), setting.as_of)
    return measures.of_groups(ledger, table, (group,))


def _scoped(table: Table, *, by_line: bool = False) -> Table:
    scope = "group:" + table.of_group
    return table.mutate(
        scope=scope + "/line:" + table.product_line.fill_null("") if by_line else scope
    )
