"""How regularly is each group met, and what do the lists say of its people?"""

from collections.abc import Sequence
from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger


def gaps(ledger: Ledger, day: date) -> Table:
    """Return the days between one day with a meeting and the next, in the year until `day`.

    Columns: group_id, gaps, mean_days, spread_days (standard deviation of all of them).
    """
    met = ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    year = Period.year_until(day)
    within = met.filter(met.date.between(year.start, year.end))
    linked = within.join(links, within.account_id == links.account_ref)
    dated = linked.select("group_id", "date").distinct()
    in_order = ibis.window(group_by="group_id", order_by="date")
    gone = dated.date.delta(dated.date.lag().over(in_order), unit="day")
    spaced = dated.mutate(days=gone).filter(ibis._.days.notnull())
    return spaced.group_by("group_id").agg(
        gaps=spaced.count(), mean_days=spaced.days.mean(), spread_days=spaced.days.std(how="pop")
    )


def names_allowed(ledger: Ledger, groups: Sequence[str]) -> Table:
    """Return the names of the contacts who agreed to be on record: contact_id, name."""
    known = ledger.table("contacts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    allowed = known.filter(known.consent & known.name.notnull())
    joined = allowed.join(links, allowed.account_id == links.account_ref)
    return joined.filter(joined.group_id.isin(groups)).select("contact_id", "name")


def meeting_rows(ledger: Ledger, day: date) -> Table:
    """Return the rows of the interactions of the year behind the figures."""
    met = ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    year = Period.year_until(day)
    within = met.filter(met.date.between(year.start, year.end))
    return within.join(links, within.account_id == links.account_ref)
