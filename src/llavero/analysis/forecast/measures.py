"""What did each group buy by month; how did it buy until the day, and until a year before it?"""

from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import BooleanValue, DateValue

from llavero.foundation.period import Period, years_before
from llavero.ledger.key_accounts import group_names
from llavero.ledger.monthly import group_months, purchase_days, purchase_rhythm
from llavero.ledger.tables import Ledger


def account_months(ledger: Ledger, span: Period) -> Table:
    """Return what each group that does not stand for many bought in each month of the span.

    Columns: group_id, month, net_amount.
    """
    known = _within(ledger, span)
    known = known.filter(known.group_id.notnull())
    return _without_pools(ledger, known).order_by("group_id", "month")


def company_months(ledger: Ledger, span: Period) -> Table:
    """Return what everybody bought in each month of the span: month, net_amount."""
    months = _within(ledger, span)
    return months.group_by("month").agg(net_amount=months.net_amount.sum()).order_by("month")


def _within(ledger: Ledger, span: Period) -> Table:
    months = group_months(ledger)
    within = months.filter(months.month.between(span.start, span.end))
    return within.select("group_id", "month", "net_amount")


def buyers(ledger: Ledger, day: date) -> Table:
    """Return the rhythm of each group that bought until `day` and does not stand for many.

    Columns: those of `purchase_rhythm`.
    """
    return _without_pools(ledger, purchase_rhythm(ledger, day)).order_by("group_id")


def trial_years(ledger: Ledger, day: date) -> Table:
    """Return what each of these groups did until a year before `day`, and in the year since.

    Columns: group_id, purchases (until then), first_on, last_on (null: it first bought since),
    before_count and next_count (days of purchase of the year until then, and of the year since),
    net_amount (until then), before_amount, next_amount.
    """
    cut, start = years_before(day, 1), years_before(day, 2)
    days = _without_pools(ledger, purchase_days(ledger))
    days = days.filter(days.doc_date <= _literal(day))
    on, amount = days.doc_date, days.net_amount
    past: BooleanValue = on <= _literal(cut)
    before: BooleanValue = past & (on > _literal(start))
    return (
        days.group_by("group_id")
        .agg(
            purchases=on.count(where=past),
            first_on=on.min(where=past),
            last_on=on.max(where=past),
            before_count=on.count(where=before),
            next_count=on.count(where=~past),
            net_amount=amount.sum(where=past).fill_null(0),
            before_amount=amount.sum(where=before).fill_null(0),
            next_amount=amount.sum(where=~past).fill_null(0),
        )
        .order_by("group_id")
    )


def costs(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought in the period, and what that cost.

    Columns: group_id, net_amount, costed_amount (net amount of the lines whose cost is known),
    cogs_amount.
    """
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    return within.group_by("group_id").agg(
        net_amount=within.net_amount.sum(),
        costed_amount=within.costed_amount.sum(),
        cogs_amount=within.cogs_amount.sum(),
    )


def _without_pools(ledger: Ledger, table: Table) -> Table:
    names = group_names(ledger)
    pools = names.filter(names.is_pool).select(pool_id="group_id")
    return table.anti_join(pools, table.group_id == pools.pool_id)


def _literal(day: date) -> DateValue:
    return ibis.date(day.isoformat())
