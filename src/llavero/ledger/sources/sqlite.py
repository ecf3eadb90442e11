"""Which tables does a SQLite database hold? Each table and each view, read without a lock."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.digest import file_digest, joint_digest
from llavero.ledger.sources.heading import unique_names
from llavero.ledger.sources.raw import WITHIN, RawTable
from llavero.ledger.sources.spool import Numbered, spool_path, spool_rows
from llavero.ledger.sources.sql import identifier

TABLES = """
    SELECT name FROM sqlite_master
    WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY name
"""


class SqliteUnreadable(KamError):
    """A SQLite database is damaged or locked."""

    code = "source-sqlite-unreadable"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class SqliteEmpty(KamError):
    """A SQLite database has no table."""

    code = "source-sqlite-empty"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def open_sqlite(
    path: Path, name: str, work: Path, *, sha256: str | None = None
) -> tuple[RawTable, ...]:
    """Return the tables and views of a SQLite database.

    Raises SqliteUnreadable or SqliteEmpty.
    """
    digest = sha256 or _digest(path)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            tables = [row[0] for row in database.execute(TABLES)]
            found = tuple(_table(database, table, name, work, digest) for table in tables)
    except sqlite3.Error as error:
        raise SqliteUnreadable(file=name, reason=str(error)) from error
    if not found:
        raise SqliteEmpty(file=name)
    return found


def _table(
    database: sqlite3.Connection, table: str, file: str, work: Path, digest: str
) -> RawTable:
    name = f"{file}{WITHIN}{table}"
    cursor = database.execute(f"SELECT * FROM {identifier(table)}")
    columns = unique_names(column[0] for column in cursor.description)
    numbered: Iterator[Numbered] = enumerate(cursor, start=1)
    spool = spool_rows(spool_path(work, name, digest), columns, numbered)
    return RawTable(name, file, digest, spool.columns, spool.select, canonical=spool.canonical)


def _digest(path: Path) -> str:
    """Return the digest of the database, with what is written but not yet merged into it."""
    log = path.with_name(path.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        return file_digest(path)
    return joint_digest([file_digest(path), file_digest(log)])
