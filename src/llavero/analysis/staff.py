"""Who worked in the company on a day, and under whom?"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ibis import Table

from llavero.analysis.hierarchy import Person
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


def people(rows: Sequence[Mapping[str, Any]]) -> tuple[Person, ...]:
    """Return each person once.

    rows   of `staff_on`
    """
    once = {row["employee_id"]: row for row in reversed(rows)}
    return tuple(
        Person(
            row["employee_id"],
            row["name"] or row["employee_id"],
            row["job_title"] or row["dept"] or "",
            row["dept"] or "",
            row["manager_id"],
            row["job_family"] == "sales" or bool(row["is_kam_dept"]),
            bool(row["is_kam_dept"]),
        )
        for row in sorted(once.values(), key=lambda row: str(row["employee_id"]))
    )
