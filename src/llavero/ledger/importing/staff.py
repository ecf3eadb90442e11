"""Which posts do people hold, where the staff list does not say it in our words?"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import duckdb

from llavero.ledger.links import STAFF
from llavero.ledger.manifest import Part
from llavero.ledger.people import who_is_meant
from llavero.ledger.recognition.posts import is_kam_dept, job_family, sales_post
from llavero.ledger.schema import EMPLOYEES
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import identifier, text

# What each column is when neither the source nor the rule says it.
DERIVED: dict[str, Callable[[str | None, str | None], object]] = {
    "job_family": job_family,
    "sales_post": sales_post,
    "is_kam_dept": lambda _title, dept: is_kam_dept(dept),
}
LED = 2  # sellers from which who leads them counts as their manager


def with_posts(
    part: Part, connection: duckdb.DuckDBPyConnection, work: Path
) -> tuple[Part, tuple[str, ...]]:
    """Return the staff part with the columns filled that department and title tell.

    Also returns the names of the columns that hold something derived.
    """
    rows = f"read_parquet({text(part.path)})"
    title = "job_title" if "job_title" in part.columns else "NULL::VARCHAR"
    posts = connection.execute(f"SELECT DISTINCT dept, {title} FROM {rows} ORDER BY ALL").fetchall()
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE told_posts (dept VARCHAR, job_title VARCHAR, "
        "job_family VARCHAR, sales_post VARCHAR, is_kam_dept BOOLEAN)"
    )
    told = [(dept, job, *(tell(job, dept) for tell in DERIVED.values())) for dept, job in posts]
    if told:
        connection.executemany("INSERT INTO told_posts VALUES (?, ?, ?, ?, ?)", told)
    filled = _with_managers(part, _filled(part, rows, title), connection)
    path = work / f"{part.source_id}.posts.parquet"
    connection.execute(f"COPY ({filled}) TO {text(path)} (FORMAT parquet)")
    derived = _derived(part, connection, rows)
    columns = {*part.columns, *DERIVED}
    ordered = tuple(column.name for column in EMPLOYEES.columns if column.name in columns)
    return replace(part, path=str(path), sha256=file_digest(path), columns=ordered), derived


def _filled(part: Part, rows: str, title: str) -> str:
    own = [name for name in part.columns if name not in DERIVED]
    columns = [f"e.{identifier(name)}" for name in own]
    for name in DERIVED:
        said = f"e.{name}, " if name in part.columns else ""
        columns.append(f"coalesce({said}t.{name}) AS {name}")
    row = "e.source_row" if part.first_row is None else f"e.file_row_number + {part.first_row}"
    read = rows if part.first_row is None else rows.replace(")", ", file_row_number=true)")
    title = title.replace("job_title", "e.job_title")
    return (
        f"SELECT {', '.join(columns)}, {text(part.source_id)} AS source_id, {row} AS source_row "
        f"FROM {read} e "
        f"LEFT JOIN told_posts t ON e.dept IS NOT DISTINCT FROM t.dept "
        f"AND {title} IS NOT DISTINCT FROM t.job_title ORDER BY source_row"
    )


def _with_managers(part: Part, filled: str, connection: duckdb.DuckDBPyConnection) -> str:
    """Return the SELECT in which who leads sellers manages, whatever the title says.

    A title such as «Gerente de Cuentas Clave» is that of who owns accounts and of who leads them.
    """
    if "sales_post" in part.columns or "manager_id" not in part.columns:
        return filled
    told = [name if name in part.columns else f"NULL AS {name}" for name in (*STAFF, "manager_id")]
    read = connection.execute(f"SELECT {', '.join(told)}, sales_post FROM ({filled})")
    names = [column[0] for column in read.description or ()]
    staff = [dict(zip(names, row, strict=True)) for row in read.fetchall()]
    meant = who_is_meant(staff)
    led = Counter(meant(row["manager_id"]) for row in staff if row["sales_post"] == "seller")
    managers = [text(id) for id, sellers in led.items() if id is not None and sellers >= LED]
    if not managers:
        return filled
    leads = f"sales_post = 'seller' AND employee_id IN ({', '.join(managers)})"
    post = f"CASE WHEN {leads} THEN 'manager' ELSE sales_post END AS sales_post"
    return f"SELECT * REPLACE ({post}) FROM ({filled}) ORDER BY source_row"


def _derived(part: Part, connection: duckdb.DuckDBPyConnection, rows: str) -> tuple[str, ...]:
    """Return the columns in which a blank was filled."""
    title = "e.job_title" if "job_title" in part.columns else "NULL::VARCHAR"
    blank = {n: f"e.{n} IS NULL AND " if n in part.columns else "" for n in DERIVED}
    counts = ", ".join(f"count(*) FILTER ({blank[n]}t.{n} IS NOT NULL)" for n in DERIVED)
    [filled] = connection.execute(
        f"SELECT {counts} FROM {rows} e JOIN told_posts t "
        f"ON e.dept IS NOT DISTINCT FROM t.dept AND {title} IS NOT DISTINCT FROM t.job_title"
    ).fetchall()
    return tuple(name for name, count in zip(DERIVED, filled, strict=True) if count)
