"""Whom does each seller serve, what is credited of each account, and whom do we know there?

Tables that more than one analysis starts from.
"""

from datetime import date
from typing import Literal

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.monthly import sales_months
from llavero.ledger.sales import primary_spells
from llavero.ledger.tables import Ledger

Basis = Literal["assignments", "owners", "sales"]


def declared_pairs(ledger: Ledger, day: date) -> tuple[Basis, Table] | None:
    """Return whom each seller serves as somebody laid down, and where; None where nobody did."""
    if ledger.has("assignments"):
        return "assignments", assigned_pairs(ledger, day)
    if ledger.has("accounts", "owner_id"):
        return "owners", owned_pairs(ledger)
    return None


def portfolio(ledger: Ledger, period: Period, day: date) -> tuple[Basis, Table]:
    """Return whom each seller serves (seller_id, group_id), and how we know it."""
    return declared_pairs(ledger, day) or ("sales", sold_pairs(ledger, period))


def credited_pairs(ledger: Ledger, period: Period) -> Table:
    """Return what each seller is credited of each group, accounts of the house left out.

    Columns: seller_id, group_id, net_amount (of the period, 0 where nothing), first_sale_on (the
    seller's first in the group, ever until the end of the period).
    """
    months = sales_months(ledger)
    past = months.filter(
        months.seller_id.notnull() & (months.month <= ibis.date(period.end.isoformat()))
    )
    links = ledger.table("account_links")
    house = links.filter(links.is_house).select(house="account_id").distinct()
    past = past.anti_join(house, past.account_id == house.house)
    within = past.month.between(period.start, period.end)
    return past.group_by(["seller_id", "group_id"]).agg(
        net_amount=past.net_amount.sum(where=within).fill_null(0),
        first_sale_on=past.first_sale_on.min(),
    )


def assigned_pairs(ledger: Ledger, day: date) -> Table:
    """Return whom each seller serves as primary on `day`, as assigned: seller_id, group_id."""
    spells = primary_spells(ledger)
    on = ibis.date(day.isoformat())
    now = spells.filter((spells.spell_from <= on) & (on < spells.spell_to))
    joined = now.join(_groups(ledger), now.spell_account == _groups(ledger).account_id)
    return joined.select("group_id", seller_id="spell_seller").distinct()


def owned_pairs(ledger: Ledger) -> Table:
    """Return whom each seller serves as the customer list says: seller_id, group_id."""
    accounts = ledger.table("accounts")
    sellers = ledger.table("seller_links").select("seller_ref", "seller_id")
    owned = accounts.select("account_id", "owner_id")
    owned = owned.join(sellers, owned.owner_id == sellers.seller_ref).drop("owner_id")
    return owned.join(_groups(ledger), "account_id").select("seller_id", "group_id").distinct()


def sold_pairs(ledger: Ledger, period: Period) -> Table:
    """Return whom each seller serves as the sales say: each group is of who sells it most."""
    pairs = credited_pairs(ledger, period)
    sold = pairs.filter(pairs.net_amount > 0)
    first = ibis.window(group_by="group_id", order_by=[ibis.desc("net_amount"), "seller_id"])
    placed = sold.mutate(place=ibis.row_number().over(first))
    return placed.filter(placed.place == 0).select("seller_id", "group_id")


def linked_contacts(ledger: Ledger) -> Table:
    """Return the contacts with the group of their account; no names."""
    known = ledger.table("contacts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    return known.join(links, known.account_id == links.account_ref).select(
        "group_id", "contact_id", "account_id", "source_id", "source_row"
    )


def linked_interactions(ledger: Ledger) -> Table:
    """Return the interactions with the group and our person meant."""
    met = ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    sellers = ledger.table("seller_links").select("seller_ref", "seller_id")
    joined = met.join(links, met.account_id == links.account_ref)
    joined = joined.join(sellers, joined.employee_id == sellers.seller_ref)
    return joined.select(
        "id", "group_id", "seller_id", "contact_id", "date", "channel", "source_id", "source_row"
    )


def ledger_start(ledger: Ledger) -> Table:
    """Return the first month of the ledger: first_month."""
    months = sales_months(ledger)
    return months.agg(first_month=months.month.min())


def listed_contacts(ledger: Ledger) -> Table:
    """Return how many people are known at each group: group_id, contacts."""
    known = linked_contacts(ledger)
    return known.group_by("group_id").agg(contacts=known.contact_id.nunique())


def active_contacts(ledger: Ledger, year: Period) -> Table:
    """Return with how many people of each group anyone met in the year: group_id, contacts."""
    met = linked_interactions(ledger)
    within = met.filter(met.contact_id.notnull() & met.date.between(year.start, year.end))
    return within.group_by("group_id").agg(contacts=within.contact_id.nunique())


def _groups(ledger: Ledger) -> Table:
    return ledger.table("account_links").select("account_id", "group_id").distinct()
