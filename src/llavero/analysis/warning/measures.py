"""What did each group that is no pool buy of each line, and at what part of the list price?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.key_accounts import without_pools
from llavero.ledger.monthly import line_months
from llavero.ledger.tables import Ledger


def lines_bought(ledger: Ledger, end: date) -> Table:
    """Return what each group bought of each product line in each month until `end`.

    Columns: group_id, product_line, month, net_amount. Sales without a line are left out.
    """
    lines = line_months(ledger)
    past = without_pools(ledger, lines.filter(lines.month <= ibis.date(end.isoformat())))
    named = past.filter(past.product_line.notnull())
    columns = ("group_id", "product_line", "month", "net_amount")
    return named.select(*columns).order_by(["group_id", "product_line", "month"])


def months_at_list(ledger: Ledger, end: date) -> Table:
    """Return what each group paid each month until `end`, and what that is at list prices.

    Columns: group_id, month, listed_amount, list_amount. Lines without a list price are left out.
    """
    lines = line_months(ledger)
    past = without_pools(ledger, lines.filter(lines.month <= ibis.date(end.isoformat())))
    by_month = past.group_by(["group_id", "month"]).agg(
        listed_amount=past.listed_amount.sum(), list_amount=past.list_amount.sum()
    )
    return by_month.filter(by_month.list_amount.notnull()).order_by(["group_id", "month"])
