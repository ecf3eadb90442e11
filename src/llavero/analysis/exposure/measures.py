"""What did each group that is no pool buy, by month and by day, and what do people say of it?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.key_accounts import FIRST, group_names, without_pools
from llavero.ledger.monthly import group_months, purchase_days
from llavero.ledger.tables import Ledger


def months_bought(ledger: Ledger, end: date) -> Table:
    """Return sales and their cost by group and month until `end`.

    Columns: group_id, group_name, month, net_amount, costed_amount (net amount of the lines whose
    cost is known), cogs_amount, first_sale_on.
    """
    months = group_months(ledger)
    past = without_pools(ledger, months.filter(months.month <= ibis.date(end.isoformat())))
    named = past.join(group_names(ledger).select("group_id", "group_name"), "group_id")
    columns = ("month", "net_amount", "costed_amount", "cogs_amount", "first_sale_on")
    return named.select("group_id", "group_name", *columns).order_by(["group_id", "month"])


def days_bought(ledger: Ledger, end: date) -> Table:
    """Return the days on which each group bought until `end`, once each: group_id, doc_date."""
    days = purchase_days(ledger)
    past = without_pools(ledger, days.filter(days.doc_date <= ibis.date(end.isoformat())))
    return past.select("group_id", "doc_date").order_by(["group_id", "doc_date"])


def pressures(ledger: Ledger, day: date) -> Table:
    """Return how hard rivals press for each group, as judged last by `day`: group_id, pressure."""
    said = ledger.table("assessments")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    past = said.filter(
        said.competitor_pressure.notnull() & (said.date.isnull() | (said.date <= on))
    )
    joined = past.join(links, past.account_id == links.account_ref)
    oldest = ibis.date(FIRST.isoformat())
    in_order = [joined.date.fill_null(oldest), joined.source_id, joined.source_row]
    return joined.group_by("group_id").agg(
        pressure=joined.competitor_pressure.last(order_by=in_order).cast("float64")
    )
