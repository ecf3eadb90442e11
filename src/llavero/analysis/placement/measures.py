"""How wide does each group buy, who decides its purchases, and how much of them is projects?"""

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.monthly import sales_mix, sales_months
from llavero.ledger.tables import Ledger

WON = r"won|ganad"


def breadth(ledger: Ledger, period: Period, column: str, counts: float) -> Table:
    """Return over how many lines, units or regions each group spreads what it buys.

    column   "product_line", "bu" or "region" of `sales_mix`
    counts   part of a group's purchases that makes one count
    Columns: group_id, amount (with a label), labels (that count).
    """
    mix = sales_mix(ledger, period)
    known = mix.filter(mix[column].notnull())
    by_label = known.group_by(["group_id", known[column].name("label")]).agg(
        amount=known.net_amount.sum()
    )
    by_label = by_label.filter(by_label.amount > 0)
    group = ibis.window(group_by="group_id")
    whole = by_label.mutate(whole=by_label.amount.sum().over(group))
    counting = whole.amount.cast("float64") >= whole.whole.cast("float64") * counts
    return (
        whole.group_by("group_id")
        .agg(amount=whole.amount.sum(), labels=counting.cast("int64").sum())
        .order_by("group_id")
    )


def labels(ledger: Ledger, period: Period, column: str) -> Table:
    """Return the units or regions that sold in the period, largest first: label, amount."""
    mix = sales_mix(ledger, period)
    known = mix.filter(mix[column].notnull())
    sold = known.group_by(known[column].name("label")).agg(amount=known.net_amount.sum())
    return sold.filter(sold.amount > 0).order_by([ibis.desc("amount"), "label"])


def purchasing(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought through accounts of which it is known who decides.

    Columns: group_id, known_amount, central_amount.
    """
    months = sales_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    sold = within.group_by(["account_id", "group_id"]).agg(amount=within.net_amount.sum())
    accounts = ledger.table("accounts").select("account_id", "purchasing_mode").distinct()
    links = ledger.table("account_links").select("account_ref", linked="account_id")
    said = accounts.join(links, accounts.account_id == links.account_ref)
    said = said.filter(said.purchasing_mode.notnull())
    mode = said.group_by("linked").agg(central=(said.purchasing_mode == "central").any())
    joined = sold.filter(sold.amount > 0).join(mode, sold.account_id == mode.linked)
    return (
        joined.group_by("group_id")
        .agg(
            known_amount=joined.amount.sum(),
            central_amount=joined.amount.sum(where=joined.central).fill_null(0),
        )
        .order_by("group_id")
    )


def won_projects(ledger: Ledger, period: Period) -> Table:
    """Return what each group gave us in the period by opportunities asked for in form and won.

    Columns: group_id, amount. Amounts in another currency are not known here.
    """
    held = ledger.table("opportunities")
    links = ledger.table("account_links").select("account_ref", "group_id")
    won = (held.probability >= 1) | held.stage.lower().re_search(WON)
    ours = held.currency.fill_null(ledger.currency) == ledger.currency
    on = held.close_on.coalesce(held.requested_on)
    kept = held.filter(
        won & ours & held.requested_on.notnull() & on.between(period.start, period.end)
    )
    joined = kept.join(links, kept.account_id == links.account_ref)
    return joined.group_by("group_id").agg(amount=joined.amount.sum()).order_by("group_id")


def leaders(ledger: Ledger, column: str) -> Table:
    """Return who the staff list places in each unit or region: employee_id, place.

    column   "bu" or "region"
    """
    staff = ledger.table("employees")
    return (
        staff.filter(staff[column].notnull())
        .select("employee_id", place=staff[column])
        .order_by(["place", "employee_id"])
    )
