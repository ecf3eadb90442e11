"""Which rows of a staff list are posts that nobody holds?

They count in no headcount; the chart shows them, and who reports to them.
"""

from dataclasses import replace
from pathlib import Path

import duckdb

from llavero.ledger.importing.persons import is_vacant
from llavero.ledger.manifest import Part
from llavero.ledger.schema import VACANCIES
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import identifier, text

NAMED = 0.5  # of the rows of a list that names its people, at least


def without_vacancies(
    part: Part, connection: duckdb.DuckDBPyConnection, work: Path
) -> tuple[Part, Part | None]:
    """Return the people of a staff list, and its vacant posts where it has any."""
    read = f"read_parquet({text(part.path)})"
    vacant = _is_vacant(part, connection, read)
    [[rows]] = connection.execute(f"SELECT count(*) FROM {read} WHERE {vacant}").fetchall()
    if not rows:
        return part, None
    people = work / f"{part.source_id}.people.parquet"
    posts = work / f"{part.source_id}.vacant.parquet"
    given = [c.name for c in VACANCIES.columns if c.name in part.columns]
    columns = ", ".join(["employee_id AS vacancy_id", *map(identifier, given)])
    _copy(connection, f"SELECT * FROM {read} WHERE NOT {vacant}", people)
    _copy(connection, f"SELECT {columns}, source_id, source_row FROM {read} WHERE {vacant}", posts)
    held = replace(part, path=str(people), sha256=file_digest(people), rows=part.rows - rows)
    open_ = Part(
        part.source_id,
        VACANCIES.name,
        str(posts),
        file_digest(posts),
        rows,
        ("vacancy_id", *given),
    )
    return held, open_


def _is_vacant(part: Part, connection: duckdb.DuckDBPyConnection, read: str) -> str:
    """Return the SQL of whether a row is a vacant post.

    A row without a name is one where the others have names and nobody was hired for it.
    """
    if "name" not in part.columns:
        return f"starts_with(employee_id, {text(f'{part.source_id}:')})"
    said = is_vacant("name")
    counted = connection.execute(f"SELECT count(name), count(*) FROM {read}").fetchall()
    named, rows = counted[0]
    if named < NAMED * rows or "job_title" not in part.columns:
        return said
    hired = "AND hire_date IS NULL" if "hire_date" in part.columns else ""
    return f"({said} OR (name IS NULL AND job_title IS NOT NULL {hired}))"


def _copy(connection: duckdb.DuckDBPyConnection, select: str, path: Path) -> None:
    connection.execute(f"COPY ({select} ORDER BY source_row) TO {text(path)} (FORMAT parquet)")
