"""Which groups are key accounts, and which groups are looked at one by one?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.monthly import group_months
from llavero.ledger.tables import Ledger

FIRST, LAST = date(1900, 1, 1), date(9999, 12, 31)
# Figures of single accounts stay readable, and a run small: the largest, where there are more.
WATCHED_KEY_ACCOUNTS = 200
WATCHED_ACCOUNTS = 50


def key_groups(ledger: Ledger, day: date) -> Table:
    """Return the groups that are key accounts on `day`, once each: group_id, tier."""
    return ledger.keep(f"key_groups_{day:%Y%m%d}", lambda: _key_groups(ledger, day))


def _key_groups(ledger: Ledger, day: date) -> Table:
    status = ledger.table("ka_status")
    links = ledger.table("account_links").select("account_ref", key_group="group_id")
    on = ibis.date(day.isoformat())
    since = status["from"].fill_null(ibis.date(FIRST.isoformat()))
    until = status["to"].fill_null(ibis.date(LAST.isoformat()))
    key = status.filter((since <= on) & (on < until)).select("group_id", "tier")
    key = key.join(links, key.group_id == links.account_ref)
    return key.group_by(group_id=key.key_group).agg(tier=key.tier.min())


def group_names(ledger: Ledger) -> Table:
    """Return what each group is called, and what all its accounts are.

    Columns: group_id, group_name, is_house, is_pool (they stand for many customers).
    """
    return ledger.keep("group_names", lambda: _group_names(ledger))


def _group_names(ledger: Ledger) -> Table:
    links = ledger.table("account_links")
    return links.group_by("group_id").agg(
        group_name=links.group_name.min(),
        is_house=links.is_house.fill_null(False).all(),
        is_pool=links.is_pool.fill_null(False).all(),
    )


def without_pools(ledger: Ledger, table: Table) -> Table:
    """Return the rows of the groups that do not stand for many customers; it has a group_id."""
    names = group_names(ledger)
    pools = names.filter(names.is_pool).select(pool_id="group_id")
    return table.anti_join(pools, table.group_id == pools.pool_id)


def watched_groups(ledger: Ledger, period: Period, day: date, *, key: bool) -> Table:
    """Return the groups that are looked at one by one, largest first.

    key   the key accounts on `day`, whether they bought or not; otherwise the largest accounts
    Columns: group_id, group_name, tier (null where it has none), net_amount of the period (null
    where it bought nothing), place (from 0).
    """
    name = f"watched_{period.start:%Y%m%d}_{period.end:%Y%m%d}_{day:%Y%m%d}_{int(key)}"
    return ledger.keep(name, lambda: _watched(ledger, period, day, key=key))


def _watched(ledger: Ledger, period: Period, day: date, *, key: bool) -> Table:
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    sold = within.group_by("group_id").agg(net_amount=within.net_amount.sum())
    if key:
        chosen = key_groups(ledger, day).left_join(sold, "group_id").drop("group_id_right")
        most = WATCHED_KEY_ACCOUNTS
    else:
        chosen = sold.filter(sold.net_amount > 0).mutate(tier=ibis.null("string"))
        most = WATCHED_ACCOUNTS
    named = chosen.join(group_names(ledger), "group_id")
    by_size = ibis.window(order_by=[ibis.desc(named.net_amount.fill_null(0)), named.group_id])
    placed = named.mutate(place=ibis.row_number().over(by_size))
    return placed.filter(placed.place < most).select(
        "group_id", "group_name", "tier", "net_amount", "place"
    )
