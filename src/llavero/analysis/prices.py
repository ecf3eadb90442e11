"""What does each account of a group pay for the same product (M57)? More than one analysis asks."""

from datetime import date

import numpy as np
import pyarrow as pa
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.columns import Floats, floats, texts
from llavero.ledger.key_accounts import watched_groups
from llavero.ledger.tables import Ledger

ONE = ["group_id", "product_id", "paid_in"]  # what accounts of one group may pay differently


def prices_within_groups(ledger: Ledger, period: Period, day: date) -> Table:
    """Return how far accounts of one group pay different prices for one product (M57).

    A price is what an account paid in the period over what it took, of the accounts that are
    looked at on the day. Columns: group_id, product_id, paid_in (currency), buyer, price; only
    products that two accounts of a group buy.
    """
    name = f"prices_{period.start:%Y%m%d}_{period.end:%Y%m%d}_{day:%Y%m%d}"
    return ledger.keep(name, lambda: _prices(ledger, period, day)).order_by([*ONE, "buyer"])


def _prices(ledger: Ledger, period: Period, day: date) -> Table:
    groups = watched_groups(ledger, period, day, key=ledger.has("ka_status"))
    raw = ledger.table("ledger")
    links = ledger.table("account_links").select("account_ref", "group_id", buyer="account_id")
    sold = raw.filter(
        (raw.net_amount > 0)
        & (raw.qty > 0)
        & raw.product_id.notnull()
        & raw.doc_date.between(period.start, period.end)
        & (raw.doc_type.fill_null("invoice") == "invoice")
    )
    joined = sold.join(links, sold.account_id == links.account_ref)
    joined = joined.semi_join(groups.select("group_id"), "group_id")
    keys = ["group_id", "product_id", joined.currency.fill_null("").name("paid_in")]
    paid = joined.group_by([*keys, "buyer"]).agg(
        price=joined.net_amount.sum().cast("float64") / joined.qty.sum().cast("float64")
    )
    buyers = paid.group_by(ONE).agg(buyers=paid.count())
    return paid.semi_join(buyers.filter(buyers.buyers > 1), ONE)


def spreads(rows: pa.Table) -> tuple[list[str], Floats]:
    """Return, of each product, the group and how far its prices are apart over their mean."""
    keys = [texts(rows, column) for column in ("group_id", "product_id", "paid_in")]
    prices: dict[tuple[str, ...], list[float]] = {}
    for *key, price in zip(*keys, floats(rows, "price").tolist(), strict=True):
        prices.setdefault(tuple(key), []).append(price)
    spread = [float(np.std(paid) / np.mean(paid)) for paid in prices.values()]
    return [key[0] for key in prices], np.array(spread)


def realisation(ledger: Ledger, period: Period) -> Table:
    """Return which part of its list price each group paid: group_id, paid, listed (M57).

    Of invoice lines that say quantity and list price.
    """
    raw = ledger.table("ledger")
    links = ledger.table("account_links").select("account_ref", "group_id")
    sold = raw.filter(
        (raw.net_amount > 0)
        & (raw.qty > 0)
        & (raw.list_price > 0)
        & raw.doc_date.between(period.start, period.end)
        & (raw.doc_type.fill_null("invoice") == "invoice")
    )
    joined = sold.join(links, sold.account_id == links.account_ref)
    listed = (joined.qty.cast("float64") * joined.list_price.cast("float64")).cast("decimal(38, 6)")
    return (
        joined.group_by("group_id")
        .agg(paid=joined.net_amount.sum(), listed=listed.sum())
        .order_by("group_id")
    )
