"""How much did each group buy, month by month and year by year?"""

from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import BooleanValue, IntegerValue

from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.key_accounts import group_names, key_groups
from llavero.ledger.monthly import group_months, lines_within, sold_within
from llavero.ledger.tables import Ledger


def months_until(ledger: Ledger, day: date) -> Table:
    """Return what was sold in each month until `day`: month, net_amount."""
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(day.isoformat()))
    return past.group_by("month").agg(net_amount=past.net_amount.sum()).order_by("month")


def group_windows(ledger: Ledger, *, now: Period, then: Period, day: date) -> Table:
    """Return what each group bought in two periods.

    day       on which the groups were key accounts
    Columns: group_id, group_name, is_key, is_pool (all its accounts stand for many customers),
    now_amount, then_amount, is_unknown (a period has lines and none of them has a rate),
    first_sale_on (ever).
    """
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(now.end.isoformat()))
    by_group = past.group_by("group_id").agg(
        now_amount=sold_within(past, now),
        then_amount=sold_within(past, then),
        is_unknown=_is_unknown(past, now) | _is_unknown(past, then),
        first_sale_on=past.first_sale_on.min(),
    )
    key = key_groups(ledger, day).select(key_group="group_id")
    marked = by_group.left_join(key, by_group.group_id == key.key_group)
    marked = marked.mutate(is_key=marked.key_group.notnull()).drop("key_group")
    return marked.join(group_names(ledger), "group_id").select(
        "group_id",
        "group_name",
        "is_key",
        "is_pool",
        "is_unknown",
        "now_amount",
        "then_amount",
        "first_sale_on",
    )


def group_years(ledger: Ledger, end: date, years: int) -> Table:
    """Return what each group bought in each of the years of twelve months that end at `end`.

    Columns: group_id, back (0 for the last year), net_amount.
    """
    months = group_months(ledger)
    first = add_months(end, -12 * years + 1)
    within = months.filter(months.month.between(first, end))
    within = within.mutate(back=years_back(within, end))
    amount = within.net_amount.sum().fill_null(0)
    by_year = within.group_by(["group_id", "back"]).agg(net_amount=amount)
    return by_year.order_by(["group_id", "back"])


def months_of_groups(ledger: Ledger, groups: Table, until: date) -> Table:
    """Return what each of the groups bought in each month until `until`.

    groups    one row per group, column group_id
    Columns: group_id, month, net_amount.
    """
    months = group_months(ledger)
    past = months.filter(months.month <= ibis.date(until.isoformat()))
    wanted = groups.select(wanted="group_id")
    mine = past.semi_join(wanted, past.group_id == wanted.wanted)
    return mine.select("group_id", "month", "net_amount").order_by(["group_id", "month"])


def years_back(months: Table, end: date) -> IntegerValue:
    """Return how many years of twelve months lie between each `month` and `end`; 0 for the last."""
    # A year passes with each month that comes after the last one's: no division, which engines
    # round in ways of their own.
    passed = ibis.ifelse(months.month.month() > end.month, 1, 0)
    back: IntegerValue = (end.year - months.month.year().cast("int64") - passed).cast("int64")
    return back


def year_end(end: date, back: int) -> date:
    """Return the last day of the year of twelve months that lies `back` years before `end`."""
    return month_end(add_months(end, -12 * back))


def lines_by_year(ledger: Ledger, end: date, years: int) -> Table:
    """Return the lines of the years that end at `end`, each with the scope of its year."""
    lines = lines_within(ledger, Period(add_months(end, -12 * years + 1), end))
    back = years_back(lines, end)
    names = [(back == at, f"year:{year_end(end, at)}") for at in range(years)]
    return lines.mutate(scope=ibis.cases(*names))


def _is_unknown(months: Table, period: Period) -> BooleanValue:
    within = months.month.between(period.start, period.end)
    known = months.net_amount.count(where=within)
    unknown: BooleanValue = (known == 0) & (months.month.count(where=within) > 0)
    return unknown
