"""Who worked in the company on a day, which posts were vacant, and who reported to whom?"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import ibis
from ibis import Table

from llavero.analysis.hierarchy import Person
from llavero.analysis.paths import Paths, Placed, read_paths
from llavero.ledger.names import plain
from llavero.ledger.people import namesakes, who_is_named_in_part
from llavero.ledger.tables import Ledger

Row = Mapping[str, Any]


def staff_on(ledger: Ledger, day: date) -> Table:
    """Return the people employed on `day` (methods CV11) and the vacant posts, as they are placed.

    Columns: employee_id, name, dept, job_title, job_family, is_kam_dept, is_manager, manager_id,
    said_manager, manager_listed, org_path, is_vacant, source_id, source_row. A manager said by
    name, e-mail or post has become that person's code; `said_manager` is as the row says it, and
    `manager_listed` whether the staff list has that person, gone or not.
    """
    people = ledger.table("employees").mutate(is_vacant=ibis.literal(False))
    hired = people.hire_date.isnull() | (people.hire_date <= day)
    still = people.end_date.isnull() | (people.end_date > day)
    vacant = ledger.table("vacancies").rename(employee_id="vacancy_id")
    vacant = vacant.mutate(
        name=ibis.null("string"), is_manager=ibis.null("boolean"), is_vacant=ibis.literal(True)
    )
    placed = people.filter(hired & still).select(*_OWN).union(vacant.select(*_OWN))
    links = ledger.table("seller_links").select(
        "seller_ref", linked="seller_id", manager_listed="is_employee"
    )
    joined = placed.left_join(links, placed.manager_id == links.seller_ref)
    return (
        joined.mutate(
            said_manager=joined.manager_id, manager_id=joined.linked.coalesce(joined.manager_id)
        )
        .drop("seller_ref", "linked")
        .order_by(["employee_id", "source_id", "source_row"])
    )


_OWN = (
    "employee_id",
    "name",
    "dept",
    "job_title",
    "job_family",
    "is_kam_dept",
    "is_manager",
    "manager_id",
    "org_path",
    "is_vacant",
    "source_id",
    "source_row",
)


def people(rows: Sequence[Row]) -> tuple[Person, ...]:
    """Return each person and each vacant post once, with whom they report to.

    A manager nobody is said to have is taken from the path in the org chart, where there is one.

    rows   of `staff_on`
    """
    once = _once(rows)
    known = {row["employee_id"] for row in once}
    here = [row for row in once if not row["is_vacant"]]
    bearers, begun = (
        namesakes(here),
        who_is_named_in_part({**row, "end_date": None} for row in here),
    )
    posts, above = _vacant_posts(once), paths(rows).managers

    def alike(said: str | None) -> tuple[str, ...]:
        likely = bearers(said) or begun(said)
        return likely if len(likely) > 1 else ()

    return tuple(_person(row, _manager(row, known, posts, above), known, alike) for row in once)


def paths(rows: Sequence[Row]) -> Paths:
    """Return what the paths of the staff list tell.

    rows   of `staff_on`
    """
    return read_paths(
        Placed(
            row["employee_id"],
            row["name"] or row["employee_id"],
            row["job_title"] or "",
            row["org_path"] or "",
            bool(row["is_manager"]),
        )
        for row in _once(rows)
    )


def _once(rows: Sequence[Row]) -> Sequence[Row]:
    once = {row["employee_id"]: row for row in reversed(rows)}
    return sorted(once.values(), key=lambda row: str(row["employee_id"]))


def _vacant_posts(rows: Sequence[Row]) -> Mapping[str, str]:
    """Return the vacant posts that a title alone tells, by that title."""
    titles: dict[str, list[str]] = {}
    for row in rows:
        if row["is_vacant"] and row["job_title"]:
            titles.setdefault(plain(row["job_title"]), []).append(row["employee_id"])
    return {title: ids[0] for title, ids in titles.items() if len(ids) == 1}


def _manager(
    row: Row, known: set[str], posts: Mapping[str, str], above: Mapping[str, str]
) -> str | None:
    said: str | None = row["manager_id"]
    if said is None:
        return above.get(row["employee_id"])
    return said if said in known else posts.get(plain(said), said)


def _person(
    row: Row,
    manager: str | None,
    known: set[str],
    bearers: Callable[[str | None], tuple[str, ...]],
) -> Person:
    lost = manager is not None and manager not in known
    return Person(
        id=row["employee_id"],
        name="" if row["is_vacant"] else row["name"] or row["employee_id"],
        title=row["job_title"] or row["dept"] or "",
        dept=row["dept"] or "",
        manager=manager,
        commercial=row["job_family"] == "sales" or bool(row["is_kam_dept"]),
        kam=bool(row["is_kam_dept"]),
        vacant=bool(row["is_vacant"]),
        alike=bearers(row["said_manager"]) if lost else (),
        left=lost and bool(row["manager_listed"]),
    )
