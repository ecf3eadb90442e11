"""Which people and which accounts does the size of the department rest on?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.tables import Ledger


def account_managers(ledger: Ledger) -> Table:
    """Return who sells, or has sold, in the key account department.

    Columns: employee_id, hired_on (null where not said), left_on (null: still there), fte,
    cost_year, source_id, source_row.
    """
    staff = ledger.table("employees")
    post = ibis.ifelse(staff.is_manager.fill_null(False), "manager", "seller")
    kept = staff.filter(
        staff.is_kam_dept.fill_null(False) & (staff.sales_post.fill_null(post) == "seller")
    )
    return kept.select(
        "employee_id",
        "source_id",
        "source_row",
        hired_on=kept.hire_date,
        left_on=kept.end_date,
        fte=kept.fte.fill_null(1.0),
        cost_year=kept.cost_year.cast("float64"),
    ).order_by(["employee_id", "source_id", "source_row"])


def managers_on(ledger: Ledger, day: date) -> Table:
    """Return who of the account managers is there on a day, as `account_managers` has them."""
    people, on = account_managers(ledger), ibis.date(day.isoformat())
    here = people.hired_on.isnull() | (people.hired_on <= on)
    return people.filter(here & (people.left_on.isnull() | (people.left_on > on)))
