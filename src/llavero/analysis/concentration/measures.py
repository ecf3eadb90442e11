"""What did each group buy? Groups under common control count as one account (methods A1)."""

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.monthly import sales_by_group
from llavero.ledger.tables import Ledger


def groups_by_size(ledger: Ledger, period: Period) -> Table:
    """Return each group's sales in the period, largest first: group_id, group_name, net_amount."""
    by_group = sales_by_group(ledger, period)
    links = ledger.table("account_links")
    names = links.group_by("group_id").agg(group_name=links.group_name.min())
    named = by_group.join(names, "group_id")
    return named.select("group_id", "group_name", "net_amount").order_by(
        [ibis.desc("net_amount"), "group_id"]
    )
