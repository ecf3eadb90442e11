"""What did each group buy: two years apart, and in quarters a year apart?"""

from datetime import date

from ibis import Table
from ibis.expr.types import NumericValue

from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.monthly import group_months, sold_within
from llavero.ledger.tables import Ledger

QUARTER, YEAR = 3, 12


def years_of_sales(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought in the period and two years before.

    Columns: group_id, net_amount, earlier_amount.
    """
    months = group_months(ledger)
    return (
        months.group_by("group_id")
        .agg(
            net_amount=sold_within(months, period),
            earlier_amount=sold_within(months, period.before.before),
        )
        .order_by("group_id")
    )


def quarters_of_sales(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought in the last two quarters, and a year before in each.

    Columns: group_id, last, last_before, former, former_before.
    """
    months = group_months(ledger)
    last = add_months(period.end.replace(day=1), 1 - QUARTER)
    former = add_months(last, -QUARTER)
    return (
        months.group_by("group_id")
        .agg(
            last=_quarter(months, last),
            last_before=_quarter(months, add_months(last, -YEAR)),
            former=_quarter(months, former),
            former_before=_quarter(months, add_months(former, -YEAR)),
        )
        .order_by("group_id")
    )


def _quarter(months: Table, start: date) -> NumericValue:
    return sold_within(months, Period(start, month_end(add_months(start, QUARTER - 1))))
