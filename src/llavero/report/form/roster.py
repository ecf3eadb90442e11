"""Which key accounts does each seller serve, as far as the records tell?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import ibis
from ibis import Table

from llavero.interview.course import asked_about
from llavero.interview.form import FormAccount
from llavero.ledger.key_accounts import FIRST, LAST, group_names, key_groups
from llavero.ledger.monthly import sales_months
from llavero.ledger.seller_names import sellers_called
from llavero.ledger.tables import Ledger

YEAR = timedelta(days=365)
SEED = 20261  # the accounts drawn by chance are the same whenever a form is made


@dataclass(frozen=True, slots=True)
class Seller:
    """One of our people, and the accounts a form asks about, the largest first."""

    id: str
    name: str
    accounts: tuple[FormAccount, ...]  # those asked about
    served: int  # in all, of which a form may ask about some
    are_key: bool  # whether they are designated; without any designated, all accounts are taken


def sellers(ledger: Ledger, as_of: date | None, today: date) -> tuple[Seller, ...]:
    """Return who serves key accounts; without any designated, who serves accounts.

    as_of   the day the study looks from; where nobody said it, that of the last sale, else `today`
    """
    day = as_of or _last_sale(ledger) or today
    served = _served(ledger, day)
    key = {row["group_id"] for row in ledger.rows(key_groups(ledger, day)).to_pylist()}
    if key:
        served = {seller: [g for g in groups if g in key] for seller, groups in served.items()}
    names = sellers_called(ledger)
    labels = {row["group_id"]: row for row in ledger.rows(group_names(ledger)).to_pylist()}
    return tuple(
        Seller(
            seller,
            names.get(seller, seller),
            tuple(
                FormAccount(group, labels[group]["group_name"] or group)
                for group in asked_about(_one_by_one(groups, labels), SEED)
            ),
            len(groups),
            bool(key),
        )
        for seller, groups in sorted(served.items())
        if _one_by_one(groups, labels)
    )


def _one_by_one(groups: list[str], labels: Mapping[str, Mapping[str, object]]) -> list[str]:
    """Return the groups that are customers of their own."""
    return [g for g in groups if g in labels and not labels[g]["is_pool"]]


def _served(ledger: Ledger, day: date) -> dict[str, list[str]]:
    """Return the groups each seller serves, the largest sales of the last year first."""
    bought = {(seller, group): amount for seller, group, amount in _sold(ledger, day)}
    assigned = set(_assigned(ledger, day))
    with_spells = {seller for seller, _ in assigned}
    pairs = assigned | {pair for pair in bought if pair[0] not in with_spells}
    served: dict[str, list[str]] = {}
    for seller, group in sorted(pairs, key=lambda pair: (-bought.get(pair, 0.0), pair)):
        served.setdefault(seller, []).append(group)
    return served


def _sold(ledger: Ledger, day: date) -> Iterator[tuple[str, str, float]]:
    months = sales_months(ledger)
    recent = months.filter(
        months.month > ibis.date((day - YEAR).isoformat()),
        months.month <= ibis.date(day.isoformat()),
        months.seller_id.notnull(),
    )
    summed = recent.group_by(["seller_id", "group_id"]).agg(
        net_amount=recent.net_amount.sum().cast("float64")
    )
    for row in ledger.rows(summed).to_pylist():
        if (row["net_amount"] or 0) > 0:
            yield row["seller_id"], row["group_id"], row["net_amount"]


def _assigned(ledger: Ledger, day: date) -> Iterator[tuple[str, str]]:
    spells, on = ledger.table("assignments"), ibis.date(day.isoformat())
    since = spells["from"].fill_null(ibis.date(FIRST.isoformat()))
    until = spells["to"].fill_null(ibis.date(LAST.isoformat()))
    now = spells.filter((since <= on) & (on < until) & (spells.role.fill_null("") != "backup"))
    linked = _linked(ledger, now.select("account_id", "seller_id"))
    for row in ledger.rows(linked.distinct()).to_pylist():
        yield row["seller_id"], row["group_id"]


def _linked(ledger: Ledger, spells: Table) -> Table:
    accounts = ledger.table("account_links").select("account_ref", "group_id")
    people = ledger.table("seller_links").select("seller_ref", meant="seller_id")
    joined = spells.join(accounts, spells.account_id == accounts.account_ref)
    joined = joined.join(people, joined.seller_id == people.seller_ref)
    return joined.select("group_id", seller_id="meant")


def _last_sale(ledger: Ledger) -> date | None:
    lines = ledger.table("ledger")
    found: date | None = ledger.rows(lines.agg(last=lines.doc_date.max())).to_pylist()[0]["last"]
    return found
