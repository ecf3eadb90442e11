"""How much was sold, by month? The few tables that one pass over the lines gives to every analysis.

Each is computed once per run and kept; what an analysis asks is then a query over some thousands
of rows instead of over every line.
"""

from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.sales import CREDIT, sales
from llavero.ledger.tables import Ledger


def sales_months(ledger: Ledger) -> Table:
    """Return sales by account, seller and month.

    Columns: account_id, group_id, seller_id (null: nobody is credited), month, net_amount,
    invoiced_amount (invoices and debit notes), credited_amount (credit notes, >= 0),
    cogs_amount, costed_amount (net amount of the lines whose cost is known), line_count,
    unconverted_count (lines without a rate, CV5), first_sale_on, last_sale_on (of positive lines).
    """
    return ledger.keep("sales_months", lambda: _by_month(sales(ledger)))


def _by_month(lines: Table) -> Table:
    is_credit = lines.doc_type == CREDIT
    net, is_sale = lines.net_amount, lines.net_amount > 0
    return lines.group_by(["account_id", "group_id", "seller_id", "month"]).agg(
        net_amount=net.sum(),
        invoiced_amount=net.sum(where=~is_credit).fill_null(0),
        credited_amount=-net.sum(where=is_credit).fill_null(0),
        cogs_amount=lines.cogs_amount.sum(),
        costed_amount=net.sum(where=lines.cogs_amount.notnull()).fill_null(0),
        line_count=lines.count(),
        unconverted_count=net.isnull().sum(),
        first_sale_on=lines.doc_date.min(where=is_sale),
        last_sale_on=lines.doc_date.max(where=is_sale),
    )


def group_months(ledger: Ledger) -> Table:
    """Return sales by group and month, whoever sold: the columns of `sales_months`."""
    return ledger.keep("group_months", lambda: _by_group(sales_months(ledger)))


def _by_group(months: Table) -> Table:
    return months.group_by(["group_id", "month"]).agg(
        net_amount=months.net_amount.sum(),
        invoiced_amount=months.invoiced_amount.sum(),
        credited_amount=months.credited_amount.sum(),
        cogs_amount=months.cogs_amount.sum(),
        costed_amount=months.costed_amount.sum(),
        line_count=months.line_count.sum(),
        unconverted_count=months.unconverted_count.sum(),
        first_sale_on=months.first_sale_on.min(),
        last_sale_on=months.last_sale_on.max(),
    )


def sales_mix(ledger: Ledger, period: Period) -> Table:
    """Return what each account bought from each seller in the period.

    Columns: account_id, group_id, segment, region, seller_id, product_line, bu, net_amount.
    """
    name = f"sales_mix_{period.start:%Y%m%d}_{period.end:%Y%m%d}"
    return ledger.keep(name, lambda: _mix(lines_within(ledger, period)))


def _mix(lines: Table) -> Table:
    keys = ["account_id", "group_id", "segment", "region", "seller_id", "product_line", "bu"]
    return lines.group_by(keys).agg(net_amount=lines.net_amount.sum())


def purchase_days(ledger: Ledger) -> Table:
    """Return the days on which each group bought: group_id, doc_date, once each."""
    return ledger.keep("purchase_days", lambda: _days(sales(ledger)))


def _days(lines: Table) -> Table:
    bought = lines.filter((lines.net_amount > 0) & (lines.doc_type != CREDIT))
    return bought.select("group_id", "doc_date").distinct()


def sales_by_group(ledger: Ledger, period: Period) -> Table:
    """Return each group's sales in the period: group_id, net_amount."""
    months = sales_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    return within.group_by("group_id").agg(net_amount=within.net_amount.sum())


def lines_within(ledger: Ledger, period: Period) -> Table:
    """Return the lines that count as sales in the period, down to file and row."""
    lines = sales(ledger)
    return lines.filter(lines.doc_date.between(period.start, period.end))
