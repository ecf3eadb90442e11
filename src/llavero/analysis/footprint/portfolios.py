"""Whom does each seller serve on a given day, and how do we know?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.footprint.key_accounts import LAST, groups_of_accounts
from llavero.analysis.serving import Basis
from llavero.foundation.period import Period
from llavero.ledger.key_accounts import group_names, key_groups
from llavero.ledger.monthly import sales_months
from llavero.ledger.sales import primary_spells
from llavero.ledger.tables import Ledger


def portfolio(ledger: Ledger, period: Period, day: date) -> tuple[Basis, Table]:
    """Return whom each seller serves on `day`, and how we know it.

    Columns: seller_id, group_id, group_name, is_primary (of some account of the group), fraction
    (part of the group's accounts by split, CV10), is_key.
    """
    basis = _basis(ledger)
    name = f"portfolio_{period.start:%Y%m%d}_{period.end:%Y%m%d}_{day:%Y%m%d}"
    return basis, ledger.keep(name, lambda: _portfolio(ledger, basis, period, day))


def _basis(ledger: Ledger) -> Basis:
    if ledger.has("assignments"):
        return "assignments"
    return "owners" if ledger.has("accounts", "owner_id") else "sales"


def _portfolio(ledger: Ledger, basis: Basis, period: Period, day: date) -> Table:
    if basis == "assignments":
        return assigned_portfolio(ledger, day)
    if basis == "owners":
        return owned_portfolio(ledger, day)
    return sold_portfolio(ledger, period, day)


def assigned_portfolio(ledger: Ledger, day: date) -> Table:
    """Return whom each seller serves on `day`, as the assignments say."""
    shares = _split_shares(ledger, day)
    accounts = shares.group_by("group_id").agg(accounts=shares.account_id.nunique())
    parts = shares.join(accounts, "group_id")
    parts = parts.mutate(part=parts.fraction / parts.accounts.cast("float64"))
    by_group = parts.group_by(["seller_id", "group_id"]).agg(
        is_primary=parts.is_primary.any(), fraction=parts.part.sum()
    )
    return _with_key(ledger, by_group, day)


def owned_portfolio(ledger: Ledger, day: date) -> Table:
    """Return whom each seller serves as the customer list says: its owner, whole, undated."""
    accounts = ledger.table("accounts")
    sellers = ledger.table("seller_links").select("seller_ref", "seller_id")
    owned = accounts.filter(accounts.owner_id.notnull()).select("account_id", "owner_id")
    owned = owned.join(sellers, owned.owner_id == sellers.seller_ref)
    owned = owned.join(groups_of_accounts(ledger), "account_id")
    counted = owned.group_by(["group_id", "seller_id"]).agg(accounts=ibis._.count())
    everyone = counted.accounts.sum().over(ibis.window(group_by="group_id"))
    by_group = counted.select(
        "seller_id",
        "group_id",
        is_primary=ibis.literal(True),
        fraction=counted.accounts.cast("float64") / everyone.cast("float64"),
    )
    return _with_key(ledger, by_group, day)


def sold_portfolio(ledger: Ledger, period: Period, day: date) -> Table:
    """Return whom each seller serves as the sales say: the group's is who sells it most."""
    months = sales_months(ledger)
    within = months.filter(
        months.month.between(period.start, period.end) & months.seller_id.notnull()
    )
    sold = within.group_by(["seller_id", "group_id"]).agg(amount=within.net_amount.sum())
    sold = sold.filter(sold.amount > 0)
    place = ibis.row_number().over(
        ibis.window(group_by="group_id", order_by=[ibis.desc("amount"), "seller_id"])
    )
    everyone = sold.amount.sum().over(ibis.window(group_by="group_id"))
    by_group = sold.select(
        "seller_id",
        "group_id",
        is_primary=place == 0,
        fraction=sold.amount.cast("float64") / everyone.cast("float64"),
    )
    return _with_key(ledger, by_group, day)


def clients_by_seller(portfolio: Table) -> Table:
    """Return how many groups each seller serves.

    Columns: seller_id, key_accounts, accounts, key_fraction, fraction.
    """
    main = portfolio.is_primary
    return portfolio.group_by("seller_id").agg(
        key_accounts=(main & portfolio.is_key).cast("int64").sum(),
        accounts=main.cast("int64").sum(),
        key_fraction=portfolio.fraction.sum(where=portfolio.is_key).fill_null(0.0),
        fraction=portfolio.fraction.sum(),
    )


def unbalanced_splits(ledger: Ledger, day: date) -> Table:
    """Return the accounts whose splits do not add up to one on `day`: account_id, total."""
    totals = _open_splits(ledger, day).group_by("account_id").agg(total=ibis._.split.sum())
    return totals.filter((totals.total > 0) & ((totals.total - 1).abs() > 1e-6))


def _with_key(ledger: Ledger, by_group: Table, day: date) -> Table:
    key = key_groups(ledger, day).select(key_group="group_id")
    joined = by_group.left_join(key, by_group.group_id == key.key_group)
    marked = joined.mutate(is_key=joined.key_group.notnull()).drop("key_group")
    return marked.join(group_names(ledger), "group_id").select(
        "seller_id", "group_id", "group_name", "is_primary", "fraction", "is_key"
    )


def _open_splits(ledger: Ledger, day: date) -> Table:
    """Return the open assignments: account_id, group_id, seller_id, is_primary, split."""
    assigned = ledger.table("assignments")
    on = ibis.date(day.isoformat())
    accounts = ledger.table("account_links").select("account_ref", linked="account_id")
    sellers = ledger.table("seller_links").select("seller_ref", linked_seller="seller_id")
    is_open = (assigned["from"].fill_null(on) <= on) & (assigned["to"].fill_null(LAST) > on)
    rows = assigned.filter(is_open).select("account_id", "seller_id", "split")
    rows = rows.join(accounts, rows.account_id == accounts.account_ref).drop("account_id")
    rows = rows.join(sellers, rows.seller_id == sellers.seller_ref).drop("seller_id")
    spells = primary_spells(ledger)
    now = spells.filter((spells.spell_from <= on) & (on < spells.spell_to))
    rows = rows.left_join(
        now, [rows.linked == now.spell_account, rows.linked_seller == now.spell_seller]
    )
    is_primary = rows.spell_account.notnull()
    rows = rows.select(
        account_id="linked",
        seller_id="linked_seller",
        is_primary=is_primary,
        split=rows.split.fill_null(is_primary.cast("float64")),
    )
    rows = rows.group_by(["account_id", "seller_id"]).agg(
        is_primary=rows.is_primary.any(), split=rows.split.max()
    )
    return rows.join(groups_of_accounts(ledger), "account_id")


def _split_shares(ledger: Ledger, day: date) -> Table:
    splits = _open_splits(ledger, day)
    total = splits.split.sum().over(ibis.window(group_by="account_id"))
    share = (splits.split / total.nullif(0.0)).fill_null(0.0)
    return splits.mutate(fraction=share)
