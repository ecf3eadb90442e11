"""Who covers which key account, and which of our areas meet them? Small tables of the ledger."""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.serving import assigned_pairs, linked_interactions
from llavero.foundation.period import Period
from llavero.ledger.key_accounts import key_groups, without_pools
from llavero.ledger.monthly import group_months
from llavero.ledger.tables import Ledger


def key_accounts(ledger: Ledger, day: date) -> Table:
    """Return the key accounts on `day`: group_id."""
    return key_groups(ledger, day).select("group_id").order_by("group_id")


def served_key_accounts(ledger: Ledger, day: date) -> Table:
    """Return who serves each key account as primary on `day`: group_id, seller_id."""
    served = assigned_pairs(ledger, day).semi_join(key_groups(ledger, day), "group_id")
    return served.select("group_id", "seller_id").order_by(["group_id", "seller_id"])


def backups(ledger: Ledger, day: date) -> Table:
    """Return who is the backup at each key account on `day`: group_id, backup_id."""
    on = ibis.date(day.isoformat())
    held = ledger.table("assignments")
    held = held.filter(
        (held.role == "backup")
        & (held["from"].isnull() | (held["from"] <= on))
        & (held["to"].isnull() | (on < held["to"]))
    )
    accounts = ledger.table("account_links").select("account_ref", "group_id")
    sellers = ledger.table("seller_links").select("seller_ref", backup_id="seller_id")
    joined = held.join(accounts, held.account_id == accounts.account_ref)
    joined = joined.join(sellers, joined.seller_id == sellers.seller_ref)
    found = joined.select("group_id", "backup_id").distinct()
    return found.semi_join(key_groups(ledger, day), "group_id").order_by(["group_id", "backup_id"])


def backups_ever(ledger: Ledger) -> Table:
    """Return how many assignments, of any day, are of a backup: backups."""
    held = ledger.table("assignments")
    return held.filter(held.role == "backup").agg(backups=held.account_id.count())


def meetings(ledger: Ledger, day: date, since: date) -> Table:
    """Return how often each of our people dealt with each key account from `since` to `day`.

    Columns: seller_id, group_id, meetings.
    """
    met = linked_interactions(ledger)
    within = met.filter(met.date.between(since, day))
    within = within.semi_join(key_groups(ledger, day), "group_id")
    counted = within.group_by(["seller_id", "group_id"]).agg(meetings=within.count())
    return counted.order_by(["seller_id", "group_id"])


def buyers(ledger: Ledger, period: Period, day: date) -> Table:
    """Return the groups that bought in the period: group_id, is_key."""
    months = without_pools(ledger, group_months(ledger))
    within = months.filter(months.month.between(period.start, period.end))
    sold = within.group_by("group_id").agg(net_amount=within.net_amount.sum())
    key = key_groups(ledger, day).select(key_id="group_id")
    joined = sold.filter(sold.net_amount > 0).left_join(key, sold.group_id == key.key_id)
    return joined.select("group_id", is_key=joined.key_id.notnull()).order_by("group_id")


def planned(ledger: Ledger, day: date) -> Table:
    """Return when the plan of each key account was last written or updated: group_id, on."""
    plans = ledger.table("plans")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    updated = ibis.ifelse(plans.updated_on <= on, plans.updated_on, None)
    written = ibis.ifelse(plans.written_on <= on, plans.written_on, None)
    dated = plans.mutate(on=ibis.coalesce(updated, written))
    joined = dated.join(links, dated.account_id == links.account_ref)
    joined = joined.semi_join(key_groups(ledger, day), "group_id")
    return joined.group_by("group_id").agg(on=joined.on.max()).order_by("group_id")
