"""Which possible sales were formally asked for of late? More than one analysis asks."""

from datetime import date

from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger


def chances(ledger: Ledger, day: date) -> Table:
    """Return the possible sales that were formally asked for in the year until the day.

    Columns: group_id, known_on, requested_on.
    """
    found = ledger.table("opportunities")
    links = ledger.table("account_links").select("account_ref", "group_id")
    year = Period.year_until(day)
    asked = found.filter(
        found.known_on.notnull() & found.requested_on.between(year.start, year.end)
    )
    joined = asked.join(links, asked.account_id == links.account_ref)
    columns = ["group_id", "known_on", "requested_on"]
    return joined.select(*columns).order_by(columns)
