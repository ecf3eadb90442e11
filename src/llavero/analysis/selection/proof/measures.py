"""What did each group buy and leave in each month?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.key_accounts import group_names
from llavero.ledger.monthly import group_months
from llavero.ledger.tables import Ledger


def bought_and_left(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought, and what that left, in each month of the period.

    Columns: group_id, month, net_amount, left_amount (null where no cost is known),
    uncosted_amount.
    """
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    left = within.costed_amount - within.cogs_amount  # null where there is no cost
    return within.select(
        "group_id",
        "month",
        net_amount=within.net_amount.fill_null(0),
        left_amount=left,
        uncosted_amount=within.uncosted_amount.fill_null(0),
    ).order_by(["group_id", "month"])


def months_covered(ledger: Ledger, day: date) -> Table:
    """Return the first and the last month with sales until `day`: first, last."""
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(day.isoformat()))
    return past.agg(first=past.month.min(), last=past.month.max())


def pools(ledger: Ledger) -> Table:
    """Return the groups that stand for many customers: group_id."""
    names = group_names(ledger)
    return names.filter(names.is_pool).select("group_id")
