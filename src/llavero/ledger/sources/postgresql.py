"""Which tables does a PostgreSQL database hold? Read in one read-only snapshot, by COPY."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import duckdb
import psycopg
from psycopg import Connection, IsolationLevel
from psycopg.conninfo import make_conninfo

from llavero.ledger.sources.database import (
    DatabaseTable,
    DatabaseUnreachable,
    DatabaseUrl,
    chosen,
)
from llavero.ledger.sources.heading import unique_names
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.spool import spool_path
from llavero.ledger.sources.sql import identifier, text

TABLES = """
    SELECT n.nspname, c.relname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
      AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%%'
      AND has_table_privilege(c.oid, 'SELECT')
    ORDER BY n.nspname <> 'public', n.nspname, c.relname
"""
COLUMNS = """
    SELECT a.attname, t.typcategory
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attnum
"""
KEY = """
    SELECT a.attname
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = %s::regclass AND i.indisprimary
    ORDER BY array_position(i.indkey::int2[], a.attnum)
"""
TYPED = "NDB"  # categories of pg_type: numbers, dates and times, booleans
SETTINGS = "SET datestyle = 'ISO, YMD'; SET TimeZone = 'UTC'; SET client_encoding = 'UTF8'"


def read_postgresql(url: DatabaseUrl, work: Path) -> tuple[RawTable, ...]:
    """Return the tables that the URL asks for. Raises DatabaseUnreachable and those of `chosen`."""
    try:
        with _connected(url) as connection:
            connection.execute(SETTINGS)
            tables = [_shown(*row) for row in connection.execute(TABLES).fetchall()]
            return tuple(_read(connection, url, table, work) for table in chosen(url, tables))
    except psycopg.Error as error:
        reason = url.without_password(error)
        raise DatabaseUnreachable(database=url.name, reason=reason) from error


def _connected(url: DatabaseUrl) -> Connection[tuple[str, ...]]:
    named = {
        "host": url.host,
        "port": url.port,
        "user": url.user,
        "password": url.password,
        "dbname": url.database,
        **url.options,
    }
    connection = psycopg.connect(make_conninfo("", **named))
    connection.read_only = True
    connection.isolation_level = IsolationLevel.REPEATABLE_READ
    return connection


def _shown(schema: str, name: str) -> DatabaseTable:
    return DatabaseTable(schema, name, name if schema == "public" else f"{schema}.{name}")


def copy_statement(table: DatabaseTable, columns: Sequence[str], key: Sequence[str]) -> str:
    """Return the statement that sends every row as CSV, in the order of the primary key."""
    texts = ", ".join(f"{identifier(column)}::text" for column in columns)
    order = f" ORDER BY {', '.join(map(identifier, key))}" if key else ""
    rows = f"SELECT {texts} FROM {identifier(table.schema)}.{identifier(table.name)}{order}"
    return f"COPY ({rows}) TO STDOUT (FORMAT csv)"


def _read(
    connection: Connection[tuple[str, ...]], url: DatabaseUrl, table: DatabaseTable, work: Path
) -> RawTable:
    place = f"{identifier(table.schema)}.{identifier(table.name)}"
    found = connection.execute(COLUMNS, [place]).fetchall()
    key = [row[0] for row in connection.execute(KEY, [place]).fetchall()]
    columns = unique_names(own for own, _ in found)
    name = table.raw_name(url)
    spool = spool_path(work, name)
    digest = sha256(repr(found).encode())
    sent = spool.with_suffix(".csv")
    statement = copy_statement(table, [own for own, _ in found], key)
    with connection.cursor() as cursor, cursor.copy(statement) as copy, sent.open("wb") as file:
        for block in copy:
            digest.update(block)
            file.write(block)
    _to_parquet(sent, columns, spool)
    sent.unlink()
    typed = (c for c, (_, category) in zip(columns, found, strict=True) if category in TYPED)
    named = ", ".join(map(identifier, columns))
    select = f"SELECT {named}, source_row FROM read_parquet({text(spool)})"
    return RawTable(name, url.name, digest.hexdigest(), columns, select, canonical=frozenset(typed))


def _to_parquet(sent: Path, columns: Sequence[str], spool: Path) -> None:
    names = ", ".join(f"{text(column)}: 'VARCHAR'" for column in columns)
    options = "auto_detect=false, header=false, delim=',', quote='\"', escape='\"', parallel=false"
    rows = f"read_csv({text(sent)}, {options}, columns={{{names}}}, max_line_size=67108864)"
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT *, row_number() OVER () AS source_row FROM {rows}) "
            f"TO {text(spool)} (FORMAT parquet)"
        )
