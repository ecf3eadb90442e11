"""What did the sales cost, by month and by group, and what did it cost to serve each group?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.key_accounts import group_names, key_groups
from llavero.ledger.monthly import group_months
from llavero.ledger.tables import Ledger


def cost_months(ledger: Ledger, day: date) -> Table:
    """Return sales and their cost by month until `day`, key accounts apart (those of the day).

    Columns: month, is_key, net_amount, costed_amount (net amount of the lines whose cost is
    known), cogs_amount, gross_amount and uncosted_amount (without signs, of all lines and of those
    whose cost is not known), invoiced_amount, credited_amount.
    """
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(day.isoformat()))
    marked = _with_key(ledger, past, day)
    return _totals(marked, ["month", "is_key"]).order_by(["month", "is_key"])


def cost_groups(ledger: Ledger, period: Period, day: date) -> Table:
    """Return sales and their cost of each group in the period.

    Columns: group_id, group_name, is_key (on `day`), and the amounts of `cost_months`.
    """
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    by_group = _totals(within, ["group_id"])
    marked = _with_key(ledger, by_group, day)
    return marked.join(group_names(ledger), "group_id").drop("is_house", "is_pool")


def service_costs(ledger: Ledger, period: Period) -> Table:
    """Return what each group used of each cost driver in the period, and what that cost.

    Columns: group_id, driver, quantity, rate (null where nobody priced the driver), cost.
    A row without a month is of the period.
    """
    drivers = ledger.table("cts_drivers")
    rates = ledger.table("cts_rates").group_by(priced="driver").agg(rate=ibis._.rate.max())
    links = ledger.table("account_links").select("account_ref", "group_id")
    within = drivers.month.isnull() | drivers.month.between(period.start, period.end)
    used = drivers.filter(within & drivers.quantity.notnull())
    used = used.join(links, used.account_id == links.account_ref)
    by_driver = used.group_by(["group_id", "driver"]).agg(quantity=used.quantity.sum())
    priced = by_driver.left_join(rates, by_driver.driver == rates.priced)
    rate = priced.rate.cast("float64")
    return priced.select(
        "group_id", "driver", "quantity", rate=rate, cost=priced.quantity * rate
    ).order_by(["group_id", "driver"])


def cost_pools(ledger: Ledger) -> Table:
    """Return the cost pools that the rates were made from: driver, pool (null: not said)."""
    rates = ledger.table("cts_rates")
    pools = rates.group_by("driver").agg(pool=rates.pool.max().cast("float64"))
    return pools.order_by("driver")


def _with_key(ledger: Ledger, table: Table, day: date) -> Table:
    key = key_groups(ledger, day).select(key_group="group_id")
    joined = table.left_join(key, table.group_id == key.key_group)
    return joined.mutate(is_key=joined.key_group.notnull()).drop("key_group")


def _totals(months: Table, keys: list[str]) -> Table:
    return months.group_by(keys).agg(
        net_amount=months.net_amount.sum().fill_null(0),
        costed_amount=months.costed_amount.sum(),
        cogs_amount=months.cogs_amount.sum().fill_null(0),
        gross_amount=months.gross_amount.sum().fill_null(0),
        uncosted_amount=months.uncosted_amount.sum(),
        invoiced_amount=months.net_amount.sum().fill_null(0) + months.credited_amount.sum(),
        credited_amount=months.credited_amount.sum(),
    )
