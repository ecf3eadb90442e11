"""Are the tables of a real database server read as they are, and is nothing written to it?"""

from collections.abc import Iterator

import psycopg
import pymysql
import pytest

from llavero.ledger.sources.database import DatabaseUnreachable, parse_url
from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.postgresql import _connected as connected_to_postgresql

from . import rows
from .servers import mysql, postgresql

pytestmark = pytest.mark.slow

POSTGRESQL = """
    CREATE TABLE pedidos (
        folio text PRIMARY KEY, fecha date, alta timestamptz, importe numeric(12, 2),
        activo boolean, nota text, tasa double precision
    );
    INSERT INTO pedidos VALUES
        ('F2', '2024-02-01', NULL, -40, false, E'dos\\nrenglones, "con" comas', 0.1),
        ('F1', '2024-01-31', '2024-01-31 08:30:00-06', 1200.50, true, '', NULL);
    CREATE SCHEMA ventas;
    CREATE VIEW ventas.grandes AS SELECT folio, importe FROM pedidos WHERE importe > 100;
"""
MYSQL = (
    "CREATE TABLE pedidos (folio varchar(9) PRIMARY KEY, fecha date, alta datetime, "
    "importe decimal(12, 2), activo tinyint(1), nota text, tasa double)",
    "SET SESSION sql_mode = ''",
    "INSERT INTO pedidos VALUES "
    "('F2', '0000-00-00', NULL, -40, 0, 'dos\nrenglones, \"con\" ñ', 0.1), "
    "('F1', '2024-01-31', '2024-01-31 08:30:00', 1200.50, 1, '', NULL)",
    "CREATE VIEW grandes AS SELECT folio, importe FROM pedidos WHERE importe > 100",
)


@pytest.fixture(scope="module")
def postgresql_url() -> Iterator[str]:
    """Give a PostgreSQL database with a table and a view."""
    with postgresql() as url:
        with psycopg.connect(url) as connection:
            connection.execute(POSTGRESQL)
        yield url


@pytest.fixture(scope="module")
def mysql_url() -> Iterator[str]:
    """Give a MariaDB database with a table and a view."""
    with mysql() as source:
        url = parse_url(source)
        connection = pymysql.connect(
            unix_socket=url.options.get("unix_socket"),
            host=url.host,
            user=url.user,
            password=url.password or "",
            database=url.database,
            charset="utf8mb4",
        )
        with connection, connection.cursor() as cursor:
            for statement in MYSQL:
                cursor.execute(statement)
            connection.commit()
        yield source


def test_postgresql_tables_and_views_are_read(postgresql_url, tmp_path):
    orders, large = open_source(postgresql_url, tmp_path)

    assert (orders.plain_name, large.plain_name) == ("pedidos", "ventas.grandes")
    assert rows(orders) == [
        ("F1", "2024-01-31", "2024-01-31 14:30:00+00", "1200.50", "true", None, None, 1),
        ("F2", "2024-02-01", None, "-40.00", "false", 'dos\nrenglones, "con" comas', "0.1", 2),
    ]
    assert orders.canonical == {"fecha", "alta", "importe", "activo", "tasa"}
    assert rows(large) == [("F1", "1200.50", 1)]
    assert "secreto" not in repr(orders) + repr(large)


def test_postgresql_rows_have_the_same_digest_until_they_change(postgresql_url, tmp_path):
    (first,) = open_source(postgresql_url + "#pedidos", tmp_path)
    (second,) = open_source(postgresql_url + "#pedidos", tmp_path)
    with psycopg.connect(postgresql_url) as connection:
        connection.execute("UPDATE pedidos SET tasa = 0.2 WHERE folio = 'F1'")
    (third,) = open_source(postgresql_url + "#pedidos", tmp_path)
    with psycopg.connect(postgresql_url) as connection:
        connection.execute("UPDATE pedidos SET tasa = NULL WHERE folio = 'F1'")

    assert first.sha256 == second.sha256 != third.sha256


def test_postgresql_refuses_a_write_on_our_connection(postgresql_url):
    with (
        connected_to_postgresql(parse_url(postgresql_url)) as connection,
        pytest.raises(psycopg.errors.ReadOnlySqlTransaction),
    ):
        connection.execute("DELETE FROM pedidos")


def test_mysql_tables_and_views_are_read(mysql_url, tmp_path):
    large, orders = open_source(mysql_url, tmp_path)

    assert (large.plain_name, orders.plain_name) == ("grandes", "pedidos")
    assert rows(orders) == [
        ("F1", "2024-01-31", "2024-01-31 08:30:00", "1200.50", "1", None, None, 1),
        ("F2", None, None, "-40.00", "0", 'dos\nrenglones, "con" ñ', "0.1", 2),
    ]
    assert orders.canonical == {"fecha", "alta", "importe", "activo", "tasa"}
    assert rows(large) == [("F1", "1200.50", 1)]
    assert "secreto" not in repr(orders)


def test_mysql_rows_have_the_same_digest_each_time(mysql_url, tmp_path):
    (first,) = open_source(mysql_url + "#pedidos", tmp_path)
    (second,) = open_source(mysql_url + "#pedidos", tmp_path)

    assert first.sha256 == second.sha256


def test_mysql_that_does_not_let_us_in_says_so_without_the_password(mysql_url, tmp_path):
    with pytest.raises(DatabaseUnreachable) as raised:
        open_source(mysql_url.replace("secreto%21", "otra-clave"), tmp_path)

    assert "ana" in str(raised.value.facts["reason"])
    assert "otra-clave" not in str(raised.value)
