"""What did each group buy? Groups under common control count as one account (methods A1).

An account that stands for many small customers is no account to depend on, and is told apart.
"""

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.key_accounts import group_names
from llavero.ledger.monthly import sales_by_group
from llavero.ledger.tables import Ledger


def groups_by_size(ledger: Ledger, period: Period) -> Table:
    """Return each group's sales in the period, largest first.

    Columns: group_id, group_name, is_pool (all its accounts stand for many), net_amount.
    """
    by_group = sales_by_group(ledger, period)
    named = by_group.join(group_names(ledger), "group_id")
    return named.select("group_id", "group_name", "is_pool", "net_amount").order_by(
        [ibis.desc("net_amount"), "group_id"]
    )
