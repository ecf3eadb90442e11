"""What does each seller sell, to accounts of which potential, that ask for how many hours?"""

import ibis
from ibis import Table
from ibis.expr.types import Value

from llavero.analysis import serving
from llavero.analysis.answers import Setting
from llavero.analysis.hours import TIERS
from llavero.analysis.wallets import wallets
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger


def portfolios(ledger: Ledger, setting: Setting) -> Table:
    """Return what each seller serves: the key accounts where a list names them, else all accounts.

    Columns: seller_id, group_id, net_amount (credited to the seller in the period), wallet and
    hours (a year; null: not known).
    """
    _, pairs = serving.portfolio(ledger, setting.period, setting.as_of)
    key = key_groups(ledger, setting.as_of)
    if ledger.has("ka_status"):
        pairs = pairs.semi_join(key, "group_id")
    credited = serving.credited_pairs(ledger, setting.period).drop("first_sale_on")
    table = pairs.left_join(credited, ["seller_id", "group_id"])
    table = table.drop("seller_id_right", "group_id_right")
    table = table.left_join(wallets(ledger), "group_id").drop("group_id_right", "grade")
    table = table.left_join(key, "group_id").drop("group_id_right")
    return table.select(
        "seller_id",
        "group_id",
        "wallet",
        net_amount=table.net_amount.fill_null(0),
        hours=_hours(table.tier, setting),
    )


def _hours(tier: Value, setting: Setting) -> Value:
    known = [(tier == name, setting.value(hours)) for name, hours in TIERS.items()]
    of_level: Value = ibis.cases(*known, else_=ibis.null("float64"))
    return of_level


def sellers(ledger: Ledger, setting: Setting) -> Table:
    """Return a row per seller, in the order of their ids.

    Columns: seller_id, place (from one), accounts, sales, known_sales (to accounts whose wallet is
    known), potential (sum of the wallets), hours (asked for by accounts with a level of service),
    unlevelled (accounts without one), hired_on, first_sale_on (ever).
    """
    rows = portfolios(ledger, setting)
    known = rows.wallet.notnull()
    summed = rows.group_by("seller_id").agg(
        accounts=rows.group_id.nunique(),
        sales=rows.net_amount.sum().cast("float64"),
        known_sales=rows.net_amount.sum(where=known).cast("float64"),
        potential=rows.wallet.sum().cast("float64"),
        hours=rows.hours.sum(),
        unlevelled=rows.hours.isnull().sum(),
    )
    staff = ledger.table("employees").group_by("employee_id").agg(hired_on=ibis._.hire_date.min())
    joined = summed.left_join(staff, summed.seller_id == staff.employee_id).drop("employee_id")
    pairs = serving.credited_pairs(ledger, setting.period)
    first = pairs.group_by("seller_id").agg(first_sale_on=pairs.first_sale_on.min())
    joined = joined.left_join(first, "seller_id").drop("seller_id_right")
    in_order = ibis.window(order_by="seller_id")
    return joined.mutate(place=ibis.row_number().over(in_order) + 1).order_by("place")
