"""Who worked in the company on a day?"""

from datetime import date

from ibis import Table

from llavero.ledger.tables import Ledger


def staff_on(ledger: Ledger, day: date) -> Table:
    """Return the people employed on `day` (methods CV11), with their place in the company.

    Columns: employee_id, name, dept, job_title, job_family, is_kam_dept, manager_id, source_id,
    source_row. A manager said by name, e-mail or post has become that person's code.
    """
    people = _with_managers(ledger)
    hired = people.hire_date.isnull() | (people.hire_date <= day)
    still = people.end_date.isnull() | (people.end_date > day)
    return (
        people.filter(hired & still)
        .select(
            "employee_id",
            "name",
            "dept",
            "job_title",
            "job_family",
            "is_kam_dept",
            "manager_id",
            "source_id",
            "source_row",
        )
        .order_by(["employee_id", "source_id", "source_row"])
    )


def _with_managers(ledger: Ledger) -> Table:
    people = ledger.table("employees")
    links = ledger.table("seller_links").select("seller_ref", linked="seller_id")
    joined = people.left_join(links, people.manager_id == links.seller_ref)
    return joined.mutate(manager_id=joined.linked.coalesce(joined.manager_id))
