"""Which tables does a MySQL or MariaDB database hold? Read in one read-only snapshot, by stream."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pymysql
from pymysql.connections import Connection
from pymysql.constants import FIELD_TYPE
from pymysql.converters import encoders
from pymysql.cursors import SSCursor

from llavero.ledger.sources.database import (
    DatabaseTable,
    DatabaseUnreachable,
    DatabaseUrl,
    chosen,
)
from llavero.ledger.sources.heading import unique_names
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.spool import Numbered, spool_path, spool_rows

SNAPSHOT = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"
TABLES = """
    SELECT TABLE_NAME FROM information_schema.TABLES
    WHERE TABLE_SCHEMA = %s AND TABLE_TYPE IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')
    ORDER BY TABLE_NAME
"""
KEY = """
    SELECT COLUMN_NAME FROM information_schema.STATISTICS
    WHERE TABLE_SCHEMA = %s AND TABLE_NAME = %s AND INDEX_NAME = 'PRIMARY'
    ORDER BY SEQ_IN_INDEX
"""
_DATES = frozenset({FIELD_TYPE.DATE, FIELD_TYPE.DATETIME, FIELD_TYPE.TIMESTAMP})
_NUMBERS = frozenset(
    {
        FIELD_TYPE.DECIMAL,
        FIELD_TYPE.NEWDECIMAL,
        FIELD_TYPE.TINY,
        FIELD_TYPE.SHORT,
        FIELD_TYPE.INT24,
        FIELD_TYPE.LONG,
        FIELD_TYPE.LONGLONG,
        FIELD_TYPE.FLOAT,
        FIELD_TYPE.DOUBLE,
        FIELD_TYPE.YEAR,
    }
)
# MySQL writes a date that is not known as zeros.
NO_DATE = "0000-00-00"


def read_mysql(url: DatabaseUrl, work: Path) -> tuple[RawTable, ...]:
    """Return the tables that the URL asks for. Raises DatabaseUnreachable and those of `chosen`."""
    try:
        with _connected(url) as connection:
            with connection.cursor() as cursor:
                cursor.execute(SNAPSHOT)
            names = [row[0] for row in _rows(connection, TABLES, [url.database])]
            tables = [DatabaseTable(url.database, name, name) for name in names]
            return tuple(_read(connection, url, table, work) for table in chosen(url, tables))
    except pymysql.Error as error:
        reason = url.without_password(error.args[-1] if error.args else error)
        raise DatabaseUnreachable(database=url.name, reason=reason) from error


def _connected(url: DatabaseUrl) -> Connection:
    named: dict[str, Any] = {  # whatever the driver's own options are
        "host": url.host,
        "port": url.port,
        "user": url.user,
        "password": url.password,
        "unix_socket": url.options.get("unix_socket"),
        "ssl_ca": url.options.get("ssl_ca"),
    }
    given = {name: value for name, value in named.items() if value is not None}
    # Without decoders each value comes as the server writes it: exact, dates in ISO.
    return pymysql.connect(
        database=url.database,
        charset="utf8mb4",
        cursorclass=SSCursor,
        conv=dict(encoders),
        **given,
    )


def _rows(connection: Connection, sql: str, parameters: Sequence[str]) -> list[tuple[str, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return list(cursor.fetchall())


def select_statement(table: DatabaseTable, key: Sequence[str]) -> str:
    """Return the statement that sends every row, in the order of the primary key."""
    order = f" ORDER BY {', '.join(map(_identifier, key))}" if key else ""
    return f"SELECT * FROM {_identifier(table.schema)}.{_identifier(table.name)}{order}"


def _identifier(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _read(connection: Connection, url: DatabaseUrl, table: DatabaseTable, work: Path) -> RawTable:
    key = [row[0] for row in _rows(connection, KEY, [table.schema, table.name])]
    name = table.raw_name(url)
    with connection.cursor() as cursor:
        cursor.execute(select_statement(table, key))
        assert cursor.description is not None, "a SELECT describes its columns"
        types = [column[1] for column in cursor.description]
        columns = unique_names(str(column[0]) for column in cursor.description)
        spool = spool_rows(spool_path(work, name), columns, _numbered(cursor, types))
    typed = {c for c, type_ in zip(columns, types, strict=True) if type_ in _NUMBERS | _DATES}
    return RawTable(
        name,
        url.name,
        spool.sha256,
        spool.columns,
        spool.select,
        canonical=frozenset(typed) & frozenset(spool.columns),
    )


def _numbered(cursor: SSCursor, types: Sequence[int]) -> Iterator[Numbered]:
    dates = [at for at, type_ in enumerate(types) if type_ in _DATES]
    for number, row in enumerate(cursor.fetchall_unbuffered(), start=1):
        if any((row[at] or "").startswith(NO_DATE) for at in dates):
            yield number, [None if _is_no_date(v, at in dates) else v for at, v in enumerate(row)]
        else:
            yield number, row


def _is_no_date(value: object, is_date: bool) -> bool:
    return is_date and str(value).startswith(NO_DATE)
