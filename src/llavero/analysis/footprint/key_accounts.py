"""Which groups were key accounts, when, and who owned them?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.key_accounts import group_names, key_groups
from llavero.ledger.sales import primary_spells
from llavero.ledger.tables import Ledger

FIRST, LAST = ibis.date("1900-01-01"), ibis.date("9999-12-31")


def key_spells(ledger: Ledger) -> Table:
    """Return when each group was key: key_group, key_from, key_to (first day no longer)."""
    return ledger.keep("key_spells", lambda: _key_spells(ledger))


def _key_spells(ledger: Ledger) -> Table:
    status = ledger.table("ka_status")
    links = ledger.table("account_links").select("account_ref", key_group="group_id")
    joined = status.join(links, status.group_id == links.account_ref)
    return joined.select(
        "key_group",
        key_from=joined["from"].fill_null(FIRST),
        key_to=joined["to"].fill_null(LAST),
    ).distinct()


def key_owner_spells(ledger: Ledger) -> Table:
    """Return who was primary seller of a key account when: seller_id, owned_from, owned_to."""
    groups = groups_of_accounts(ledger)
    owned = primary_spells(ledger)
    owned = owned.join(groups, owned.spell_account == groups.account_id)
    spells = key_spells(ledger)
    both = owned.join(
        spells,
        [
            owned.group_id == spells.key_group,
            owned.spell_from < spells.key_to,
            spells.key_from < owned.spell_to,
        ],
    )
    return both.select(
        seller_id=both.spell_seller,
        owned_from=ibis.greatest(both.spell_from, both.key_from),
        owned_to=ibis.least(both.spell_to, both.key_to),
    ).distinct()


def key_account_owners(ledger: Ledger, portfolio: Table, day: date) -> Table:
    """Return each key account on `day` with its primary sellers, null if there is none.

    Columns: group_id, group_name, seller_id.
    """
    owners = portfolio.filter(portfolio.is_primary).select("seller_id", owned="group_id")
    key = key_groups(ledger, day).select("group_id")
    named = key.join(group_names(ledger), "group_id")
    return named.left_join(owners, named.group_id == owners.owned).select(
        "group_id", "group_name", "seller_id"
    )


def groups_of_accounts(ledger: Ledger) -> Table:
    """Return the group of each account: account_id, group_id."""
    accounts = ledger.table("account_links").select("account_id", "group_id")
    return ledger.keep("groups_of_accounts", accounts.distinct)
