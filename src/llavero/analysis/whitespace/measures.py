"""What did each group buy of each product line, and what do people say of those it does not buy?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.key_accounts import without_pools
from llavero.ledger.monthly import line_months
from llavero.ledger.tables import Ledger


def lines_of_groups(ledger: Ledger, period: Period) -> Table:
    """Return what each group that is no pool bought of each product line in the period.

    Columns: group_id, product_line, net_amount. Sales without a line are left out.
    """
    lines = line_months(ledger)
    within = lines.filter(lines.month.between(period.start, period.end))
    named = within.filter(within.product_line.notnull())
    others = without_pools(ledger, named)
    added = others.group_by(["group_id", "product_line"]).agg(net_amount=others.net_amount.sum())
    return added.order_by(["group_id", "product_line"])


def segments_of_groups(ledger: Ledger) -> Table:
    """Return in which segments the accounts of each group are: group_id, segment, accounts."""
    links = ledger.table("account_links")
    named = links.filter(links.segment.notnull())
    counted = named.group_by(["group_id", "segment"]).agg(accounts=named.account_id.nunique())
    return counted.order_by(["group_id", "segment"])


def states_of_lines(ledger: Ledger, day: date) -> Table:
    """Return what is known on `day` of the lines that groups do not buy.

    Columns: group_id, product_line, standing, until (null: no end is said). Of two accounts of a
    group, or two rows, what closes the line longest counts.
    """
    said = ledger.table("line_states")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = said.join(links, said.account_id == links.account_ref)
    today = ibis.date(day.isoformat())
    closed = joined.filter(
        joined.standing.notnull()
        & (joined.standing != "open")
        & (joined.until.isnull() | (joined.until > today))
    )
    last = ibis.date("9999-12-31")
    longest = ibis.window(
        group_by=["group_id", "product_line"],
        order_by=[ibis.desc(closed.until.fill_null(last)), closed.standing, closed.source_row],
    )
    placed = closed.mutate(place=ibis.row_number().over(longest))
    first = placed.filter(placed.place == 0)
    columns = ("group_id", "product_line", "standing", "until")
    return first.select(*columns).order_by(["group_id", "product_line"])
