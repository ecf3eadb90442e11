"""Who may serve accounts, what are these like, and how much of each is whose?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.seller_names import seller_names
from llavero.ledger.tables import Ledger


def people(ledger: Ledger, day: date) -> Table:
    """Return our people: seller_id, name, has_left, in_department, leads, sells, fte, region,
    language.

    Who is on no staff list has what the list would say null.
    """
    named = seller_names(ledger).drop("is_employee")
    staff = ledger.table("employees")
    on = ibis.date(day.isoformat())
    here = (staff.hire_date.fill_null(on) <= on) & (staff.end_date.isnull() | (staff.end_date > on))
    leads = (staff.sales_post == "manager").fill_null(False) | (
        staff.sales_post.isnull() & staff.is_manager.fill_null(False)
    )
    in_sales = (staff.job_family == "sales").fill_null(False)
    sells = (staff.sales_post == "seller").fill_null(in_sales & ~leads)
    listed = staff.group_by("employee_id").agg(
        has_left=~here.any(),
        in_department=(staff.is_kam_dept.fill_null(False) & here).any(),
        leads=leads.any(),
        sells=sells.any(),
        fte=staff.fte.max(),
        region=staff.region.min(),
        language=staff.language.min(),
    )
    joined = named.left_join(listed, named.seller_id == listed.employee_id)
    return joined.drop("employee_id").order_by("seller_id")


def languages(ledger: Ledger) -> Table:
    """Return in which languages the accounts of each group are served: group_id, said."""
    links = ledger.table("account_links").select("account_id", "group_id").distinct()
    accounts = ledger.table("accounts").select("account_id", said="language")
    joined = links.join(accounts.filter(accounts.said.notnull()), "account_id")
    return joined.select("group_id", "said").distinct().order_by(["group_id", "said"])


def kinds(ledger: Ledger, column: str) -> Table:
    """Return what most accounts of each group say in a column: group_id, kind.

    Of equally many the first in order.
    """
    links = ledger.table("account_links").select("account_id", "group_id", column).distinct()
    said = links.filter(links[column].notnull())
    counted = said.group_by(["group_id", column]).agg(times=said.count())
    most = ibis.window(group_by="group_id", order_by=[ibis.desc(counted.times), counted[column]])
    placed = counted.mutate(place=ibis.row_number().over(most))
    return placed.filter(placed.place == 0).select("group_id", kind=column).order_by("group_id")
