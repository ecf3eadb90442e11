"""Who works in sales, and what is credited to each of them?"""

from collections.abc import Sequence
from datetime import date

import ibis
from ibis import Table

from llavero.analysis.footprint.key_accounts import FIRST, LAST, key_spells
from llavero.foundation.period import Period
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import sales_months
from llavero.ledger.sales import sales
from llavero.ledger.tables import Ledger


def sales_people(ledger: Ledger) -> Table:
    """Return the sales force and whoever else belongs to the key account department.

    Columns: employee_id, name, post (seller, manager or support), in_sales, in_department,
    hired_on, left_on (first day no longer), fte, source_id, source_row.
    """
    staff = ledger.table("employees")
    in_sales = ((staff.job_family == "sales") | staff.sales_post.notnull()).fill_null(False)
    in_department = staff.is_kam_dept.fill_null(False)
    unsaid = ibis.ifelse(in_sales, "seller", "support")
    post = ibis.ifelse(staff.is_manager.fill_null(False), "manager", unsaid)
    return (
        staff.mutate(
            name=staff.name.fill_null(staff.employee_id),
            post=staff.sales_post.fill_null(post),
            in_sales=in_sales,
            in_department=in_department,
            hired_on=staff.hire_date.fill_null(FIRST),
            left_on=staff.end_date.fill_null(LAST),
            fte=staff.fte.fill_null(1.0),
        )
        .filter(in_sales | in_department)
        .select(
            "employee_id",
            "name",
            "post",
            "in_sales",
            "in_department",
            "hired_on",
            "left_on",
            "fte",
            "source_id",
            "source_row",
        )
    )


def sales_by_seller(ledger: Ledger, period: Period) -> Table:
    """Return what is credited to each seller in the period.

    Columns: seller_id (null: nobody), net_amount, house_amount (of accounts of the house),
    line_count, unconverted_count, first_month.
    """
    months = sales_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    links = ledger.table("account_links")
    house = links.filter(links.is_house).select(house="account_id").distinct()
    joined = within.left_join(house, within.account_id == house.house)
    return joined.group_by("seller_id").agg(
        net_amount=joined.net_amount.sum().fill_null(0),
        house_amount=joined.net_amount.sum(where=joined.house.notnull()).fill_null(0),
        line_count=joined.line_count.sum(),
        unconverted_count=joined.unconverted_count.sum(),
        first_month=joined.month.min(),
    )


def key_sales_by_seller(ledger: Ledger, period: Period, broken: Sequence[date]) -> Table:
    """Return what each seller is credited of groups that were key on the document's date.

    broken   first days of the months in which a group gains or loses the status after the first
             day; only those are read line by line
    Columns: seller_id, net_amount.
    """
    spells = key_spells(ledger)
    months = sales_months(ledger)
    whole = months.filter(months.month.between(period.start, period.end))
    if broken:
        whole = whole.filter(whole.month.notin([ibis.date(m.isoformat()) for m in broken]))
    sold = _while_key(whole, whole.month, spells)
    if broken:
        lines = sales(ledger)
        lines = lines.filter(
            lines.doc_date.between(period.start, period.end)
            & lines.month.isin([ibis.date(m.isoformat()) for m in broken])
        )
        sold = sold.union(_while_key(lines, lines.doc_date, spells))
    return sold.group_by("seller_id").agg(net_amount=sold.net_amount.sum().fill_null(0))


def sales_of_key_groups(ledger: Ledger, period: Period, day: date) -> Table:
    """Return what each seller is credited in the period of the groups that are key on `day`."""
    months = sales_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    sold = within.semi_join(key_groups(ledger, day), "group_id")
    return sold.group_by("seller_id").agg(net_amount=sold.net_amount.sum().fill_null(0))


def ledger_span(ledger: Ledger) -> Table:
    """Return the first and the last month with sales: first_month, last_month."""
    months = sales_months(ledger)
    return months.agg(first_month=months.month.min(), last_month=months.month.max())


def _while_key(sold: Table, day: ibis.Value, spells: Table) -> Table:
    kept = sold.semi_join(
        spells, [sold.group_id == spells.key_group, day >= spells.key_from, day < spells.key_to]
    )
    return kept.select("seller_id", net_amount=kept.net_amount.cast("decimal(38, 6)"))
