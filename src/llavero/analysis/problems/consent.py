"""What does the company state of its rules, and who has agreed to be on record?"""

from ibis import Table

from llavero.ledger.tables import Ledger


def rules_stated(ledger: Ledger) -> Table:
    """Return the rules and registers of the programme as the company states them.

    Columns: item, in_force (null: not said), since.
    """
    rules = ledger.table("programme_rules")
    in_order = ["source_id", "source_row"]
    return rules.order_by(in_order).select("item", "in_force", "since")


def consents(ledger: Ledger) -> Table:
    """Return how many people each group has on record, and how many agreed to it.

    Columns: group_id, listed, agreed.
    """
    known = ledger.table("contacts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = known.join(links, known.account_id == links.account_ref)
    agreed = joined.consent.fill_null(False)
    return (
        joined.group_by("group_id")
        .agg(listed=joined.count(), agreed=joined.count(where=agreed))
        .order_by("group_id")
    )
