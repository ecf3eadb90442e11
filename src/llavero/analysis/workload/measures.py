"""Who works here, and when was each of our people first seen at an account?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.serving import linked_interactions
from llavero.ledger.seller_names import seller_names
from llavero.ledger.tables import Ledger


def people(ledger: Ledger, day: date) -> Table:
    """Return our people: seller_id, name, in_department, is_seller, fte, hired_on.

    Only who works here on `day` is in a department; who is on no staff list has the rest null.
    """
    named = seller_names(ledger).drop("is_employee")
    staff = ledger.table("employees")
    on = ibis.date(day.isoformat())
    here = (staff.hire_date.fill_null(on) <= on) & (staff.end_date.isnull() | (staff.end_date > on))
    is_manager = staff.is_manager.fill_null(False)
    guessed = ibis.ifelse(is_manager, "manager", "seller")
    in_sales = (staff.job_family == "sales").fill_null(False)
    post = staff.sales_post.fill_null(ibis.ifelse(in_sales, guessed, "support"))
    staff = staff.select(
        "employee_id",
        in_department=staff.is_kam_dept.fill_null(False) & here,
        is_seller=post == "seller",
        fte=staff.fte.fill_null(1.0),
        hired_on="hire_date",
    )
    joined = named.left_join(staff, named.seller_id == staff.employee_id)
    return joined.select("seller_id", "name", "in_department", "is_seller", "fte", "hired_on")


def first_interactions(ledger: Ledger, day: date) -> Table:
    """Return when each of our people first met each group: seller_id, group_id, first_on."""
    met = linked_interactions(ledger)
    past = met.filter(met.date <= ibis.date(day.isoformat()))
    return past.group_by(["seller_id", "group_id"]).agg(first_on=past.date.min())
