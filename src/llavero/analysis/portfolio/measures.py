"""What did each account buy, pay and cost, seen from a day?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.key_accounts import FIRST, group_names, key_groups
from llavero.ledger.monthly import group_months, sales_mix, sold_within
from llavero.ledger.tables import Ledger


def account_sales(ledger: Ledger, period: Period, day: date) -> Table:
    """Return the accounts of the portfolio: who bought in the period or is key on `day`.

    Columns: group_id, group_name, is_key, tier, net_amount, half_amount and before_amount (of the
    twelve months that ended half a year and a year before), costed_amount, cogs_amount,
    first_sale_on (ever until the end of the period). Pooled accounts are left out.
    """
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(period.end.isoformat()))
    half = Period(add_months(period.start, -6), month_end(add_months(period.end, -6)))
    within = past.month.between(period.start, period.end)
    sold = past.group_by("group_id").agg(
        net_amount=sold_within(past, period),
        half_amount=sold_within(past, half),
        before_amount=sold_within(past, period.before),
        costed_amount=past.costed_amount.sum(where=within).fill_null(0),
        cogs_amount=past.cogs_amount.sum(where=within).fill_null(0),
        first_sale_on=past.first_sale_on.min(),
    )
    key = key_groups(ledger, day).select("tier", key_group="group_id")
    names = group_names(ledger)
    named = names.filter(~names.is_pool).left_join(sold, "group_id").drop("group_id_right")
    marked = named.left_join(key, named.group_id == key.key_group)
    kept = marked.filter((marked.net_amount > 0) | marked.key_group.notnull())
    amounts = ("net_amount", "half_amount", "before_amount", "costed_amount", "cogs_amount")
    return kept.select(
        "group_id",
        "group_name",
        "tier",
        *(kept[name].fill_null(0).name(name) for name in amounts),
        "first_sale_on",
        is_key=kept.key_group.notnull(),
    ).order_by("group_id")


def account_months(ledger: Ledger, first: date, last: date) -> Table:
    """Return what each group bought in each month: group_id, month, net_amount."""
    months = group_months(ledger)
    within = months.filter(months.month.between(first, last))
    return within.select("group_id", "month", "net_amount").order_by(["group_id", "month"])


def ledger_span(ledger: Ledger, day: date) -> Table:
    """Return the first and the last month of the ledger until `day`: first_month, last_month."""
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(day.isoformat()))
    return past.agg(first_month=past.month.min(), last_month=past.month.max())


def service_span(ledger: Ledger) -> Table:
    """Return from which month costs to serve are on record: first_month (null: of any)."""
    drivers = ledger.table("cts_drivers")
    return drivers.agg(first_month=drivers.month.min())


def lines_bought(ledger: Ledger, period: Period) -> Table:
    """Return which product lines each group bought in the period, and its segment.

    Columns: group_id, segment (null: not said), product_line.
    """
    mix = sales_mix(ledger, period)
    bought = mix.filter(mix.product_line.notnull())
    by_line = bought.group_by(["group_id", "product_line"]).agg(
        net_amount=bought.net_amount.sum(), segment=bought.segment.min()
    )
    return by_line.filter(by_line.net_amount > 0).select("group_id", "segment", "product_line")


def states(ledger: Ledger) -> Table:
    """Return what the source says of the state of each group's accounts: group_id, status."""
    accounts = ledger.table("accounts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    said = accounts.filter(accounts.status.notnull()).drop("group_id")
    joined = said.join(links, said.account_id == links.account_ref)
    return joined.select("group_id", "status").distinct()


def references(ledger: Ledger) -> Table:
    """Return whom each way to call an account means: account_ref, group_id."""
    return ledger.table("account_links").select("account_ref", "group_id").order_by("account_ref")


def answers_of_accounts(ledger: Ledger) -> Table:
    """Return the answers that speak of an account of the ledger, with its group.

    Columns: interview_id, seller_code, group_id, question_id, value, text.
    """
    said = ledger.table("interviews")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = said.join(links, said.account_id == links.account_ref)
    return joined.select(
        "interview_id", "seller_code", "group_id", "question_id", "value", "text",
        "source_id", "source_row",
    )  # fmt: skip


def merged(ledger: Ledger, day: date) -> Table:
    """Return key accounts of the list that belong, by `day`, to a group that is on it itself.

    Columns: name, group_name.
    """
    status = ledger.table("ka_status")
    links = ledger.table("account_links").rename(top="group_id")
    on = ibis.date(day.isoformat())
    since, until = status["from"].fill_null(on), status["to"]
    key = status.filter((since <= on) & (until.isnull() | (until > on))).select("group_id")
    listed = key.join(links, key.group_id == links.account_ref)
    listed = listed.select("account_id", "name", "top", "group_name").distinct()
    heads = listed.filter(listed.account_id == listed.top).select("top").distinct()
    others = listed.filter(listed.account_id != listed.top)
    # By name: both come of one table, and Ibis would compare its column with itself.
    found = others.semi_join(heads, "top")
    return found.select("name", "group_name").distinct().order_by(["group_name", "name"])


def barred(ledger: Ledger, day: date) -> Table:
    """Return what people said last, by `day`, of what bars each group.

    Columns: group_id, is_blocked, is_alerted; null where nobody said. A judgement without a date
    is the oldest.
    """
    said = ledger.table("assessments")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    past = said.filter(said.date.isnull() | (said.date <= on))
    joined = past.join(links, past.account_id == links.account_ref)
    oldest = ibis.date(FIRST.isoformat())
    in_order = [joined.date.fill_null(oldest), joined.source_id, joined.source_row]
    return joined.group_by("group_id").agg(
        is_blocked=joined.is_blocked.last(order_by=in_order),
        is_alerted=joined.integrity_alert.last(order_by=in_order),
    )
