"""What did each group buy by month; how did it buy until the day, and until a year before it?"""

from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import BooleanValue, DateColumn, DateValue

from llavero.foundation.period import Period
from llavero.ledger.key_accounts import without_pools
from llavero.ledger.monthly import group_months, purchase_days, purchase_rhythm
from llavero.ledger.tables import Ledger


def account_months(ledger: Ledger, span: Period) -> Table:
    """Return what each group that does not stand for many bought in each month of the span.

    Columns: group_id, month, net_amount.
    """
    known = _within(ledger, span)
    known = known.filter(known.group_id.notnull())
    return without_pools(ledger, known).order_by("group_id", "month")


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
    return without_pools(ledger, purchase_rhythm(ledger, day)).order_by("group_id")


def trial_years(ledger: Ledger, period: Period, day: date) -> Table:
    """Return what each of these groups did before the period, and in it.

    Columns: group_id, purchases (before the period), first_on, last_on (null: none before it),
    before_count and next_count (days of purchase of the period before, and of the period),
    amount (before the period, without what was credited), before_amount, next_amount.
    """
    days, amounts = _days_of_trial(ledger, period, day), _amounts_of_trial(ledger, period)
    joined = days.left_join(amounts, days.group_id == amounts.amount_group)
    return without_pools(ledger, joined.drop("amount_group")).order_by("group_id")


def _days_of_trial(ledger: Ledger, period: Period, day: date) -> Table:
    days = purchase_days(ledger)
    days = days.filter(days.doc_date <= _literal(day))
    on = days.doc_date
    past, before, since = _parts(on, period)
    return days.group_by("group_id").agg(
        purchases=on.count(where=past),
        first_on=on.min(where=past),
        last_on=on.max(where=past),
        before_count=on.count(where=before),
        next_count=on.count(where=since),
    )


def _amounts_of_trial(ledger: Ledger, period: Period) -> Table:
    months = group_months(ledger)
    amount = months.net_amount + months.credited_amount
    past, before, since = _parts(months.month, period)
    return months.group_by(amount_group="group_id").agg(
        amount=amount.sum(where=past).fill_null(0),
        before_amount=amount.sum(where=before).fill_null(0),
        next_amount=amount.sum(where=since).fill_null(0),
    )


def _parts(on: DateColumn, period: Period) -> tuple[BooleanValue, BooleanValue, BooleanValue]:
    """Return what lies before the period, in the one of equal length before it, and in it."""
    before = period.before
    return (
        on < _literal(period.start),
        on.between(_literal(before.start), _literal(before.end)),
        on.between(_literal(period.start), _literal(period.end)),
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


def _literal(day: date) -> DateValue:
    return ibis.date(day.isoformat())
