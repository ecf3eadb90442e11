"""What did it cost to serve each group? More than one analysis asks."""

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger

EXACT = "decimal(18, 6)"


def service_costs(ledger: Ledger, period: Period) -> Table:
    """Return what it cost to serve each group in the period: group_id, cost."""
    drivers = ledger.table("cts_drivers")
    rates = ledger.table("cts_rates").group_by(priced="driver").agg(rate=ibis._.rate.max())
    links = ledger.table("account_links").select("account_ref", "group_id")
    within = drivers.month.isnull() | drivers.month.between(period.start, period.end)
    used = drivers.filter(within & drivers.quantity.notnull())
    priced = used.join(rates, used.driver == rates.priced)
    linked = priced.join(links, priced.account_id == links.account_ref)
    # Added up exactly: floats would depend on how the engine shares out its work.
    cost = (linked.quantity * linked.rate.cast("float64")).cast(EXACT)
    return linked.mutate(cost=cost).group_by("group_id").agg(cost=ibis._.cost.sum())
