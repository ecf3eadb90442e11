"""How hard do people say that rivals press for each group?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.key_accounts import FIRST
from llavero.ledger.tables import Ledger


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
