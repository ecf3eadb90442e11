"""Which of the contacts on record were met of late?"""

from datetime import date, timedelta

from ibis import Table

from llavero.analysis.strength.measures import met_by_code
from llavero.ledger.tables import Ledger


def contacts_met(ledger: Ledger, day: date, days: int) -> Table:
    """Return how many contacts each group has on record, and how many were met of late.

    days   before `day`, within which a contact was met
    Columns: group_id, listed, met.
    """
    known, met = ledger.table("contacts"), ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    since = day - timedelta(days=days)
    late = met.filter(met.date.between(since, day) & met.contact_id.notnull())
    theirs = late.join(links, late.account_id == links.account_ref)
    seen = met_by_code(ledger, theirs).select(seen_id="contact_id").distinct()
    joined = known.select("account_id", "contact_id").join(
        links, known.account_id == links.account_ref
    )
    people = joined.select("group_id", "contact_id").distinct()
    marked = people.left_join(seen, people.contact_id == seen.seen_id)
    return (
        marked.group_by("group_id")
        .agg(listed=marked.count(), met=marked.seen_id.count())
        .order_by("group_id")
    )
