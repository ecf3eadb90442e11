"""How often does an account change hands? More than one analysis asks."""

from collections.abc import Iterable
from datetime import date

import ibis
from ibis import Table

from llavero.ledger.sales import primary_spells
from llavero.ledger.tables import Ledger


def group_spells(ledger: Ledger, day: date) -> Table:
    """Return who was primary of an account of each group when, until `day`.

    Columns: group_id, account_id, seller_id, spell_from (1900-01-01: not said), spell_to (first
    day no longer).
    """
    spells = primary_spells(ledger)
    past = spells.filter(spells.spell_from <= ibis.date(day.isoformat()))
    links = ledger.table("account_links").select("account_id", "group_id").distinct()
    joined = past.join(links, past.spell_account == links.account_id)
    return joined.select(
        "group_id", "account_id", "spell_from", "spell_to", seller_id="spell_seller"
    ).order_by(["group_id", "account_id", "spell_from"])


def handovers(spells: Iterable[tuple[str, str, date]], since: date, until: date) -> int:
    """Return how often an account passed from one primary seller to another (M32).

    spells   account, seller, first day; of all the accounts of one group
    since    exclusive, `until` inclusive

    Accounts of a group that pass to the same seller on the same day pass once.
    """
    passed, holder = set(), dict[str, str]()
    for account, seller, start in sorted(spells, key=lambda spell: (spell[0], spell[2])):
        changed = account in holder and holder[account] != seller
        if changed and since < start <= until:
            passed.add((seller, start))
        holder[account] = seller
    return len(passed)
