"""How well was each group served: deliveries and complaints? More than one analysis asks."""

from datetime import date

from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger


def served(ledger: Ledger, day: date) -> Table:
    """Return how each group was served in the year until the day.

    Columns: group_id, deliveries, on_time (of the rows that say both), complaints, closed_on_time
    (likewise). What has no month is taken for the year; null where no row says it.
    """
    rows = ledger.table("service_months")
    links = ledger.table("account_links").select("account_ref", "group_id")
    since = Period.year_until(day).start
    year = rows.month.isnull() | rows.month.between(since, day)
    joined = rows.filter(year).join(links, rows.account_id == links.account_ref)
    delivered = joined.deliveries.notnull() & joined.on_time.notnull()
    complained = joined.complaints.notnull() & joined.closed_on_time.notnull()
    return (
        joined.group_by("group_id")
        .agg(
            deliveries=joined.deliveries.sum(where=delivered),
            on_time=joined.on_time.sum(where=delivered),
            complaints=joined.complaints.sum(where=complained),
            closed_on_time=joined.closed_on_time.sum(where=complained),
        )
        .order_by("group_id")
    )
