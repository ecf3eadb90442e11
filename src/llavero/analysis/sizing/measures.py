"""Which people, accounts and judgements does the size of the department rest on?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.key_accounts import group_names
from llavero.ledger.monthly import group_months
from llavero.ledger.tables import Ledger

JUDGED = ("sales_none", "sales_half", "sales_now", "sales_more", "sales_full")


def department(ledger: Ledger) -> Table:
    """Return who works, or has worked, in the key account department.

    Columns: employee_id, post (seller, manager or support), hired_on (null where not said),
    left_on (null: still there), fte, cost_year, source_id, source_row.
    """
    staff = ledger.table("employees")
    kept = staff.filter(staff.is_kam_dept.fill_null(False))
    post = ibis.ifelse(kept.is_manager.fill_null(False), "manager", "seller")
    return kept.select(
        "employee_id",
        "source_id",
        "source_row",
        post=kept.sales_post.fill_null(post),
        hired_on=kept.hire_date,
        left_on=kept.end_date,
        fte=kept.fte.fill_null(1.0),
        cost_year=kept.cost_year.cast("float64"),
    ).order_by(["employee_id", "source_id", "source_row"])


def department_on(ledger: Ledger, day: date) -> Table:
    """Return who of the department is there on a day, as `department` has them."""
    people, on = department(ledger), ibis.date(day.isoformat())
    here = people.hired_on.isnull() | (people.hired_on <= on)
    return people.filter(here & (people.left_on.isnull() | (people.left_on > on)))


def sold(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought in the period: group_id, group_name, net_amount."""
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    total = within.group_by("group_id").agg(net_amount=within.net_amount.sum())
    return total.left_join(group_names(ledger), "group_id").select(
        "group_id", "group_name", "net_amount"
    )


def judgements(ledger: Ledger, day: date) -> Table:
    """Return what people judged until a day of sales under each effort, the oldest first.

    Columns: group_id (null: of a level of service), tier, judge, date, hours_now, and those of
    JUDGED as floats.
    """
    said = ledger.table("effort_judgements")
    links = ledger.table("account_links").select("account_ref", "group_id")
    known = said.filter(said.date.isnull() | (said.date <= ibis.date(day.isoformat())))
    joined = known.left_join(links, known.account_id == links.account_ref)
    return joined.select(
        "group_id",
        "account_id",
        "tier",
        "judge",
        "date",
        "hours_now",
        "source_id",
        "source_row",
        **{name: joined[name].cast("float64") for name in JUDGED},
    ).order_by([ibis.asc("date", nulls_first=True), "source_id", "source_row"])
