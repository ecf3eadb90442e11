"""Does a URL name a database, and does its password stay out of all we say?"""

import gc

import pytest

from llavero.ledger.sources.database import (
    DatabaseEmpty,
    DatabaseTable,
    DatabaseTableUnknown,
    DatabaseUnreachable,
    DatabaseUrlInvalid,
    chosen,
    is_database_url,
    parse_url,
)
from llavero.ledger.sources.mysql import select_statement
from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.postgresql import copy_statement
from llavero.ledger.sources.raw import RawTable

URL = "postgresql+psycopg://ana:se%40creto@db.norte.mx:5433/erp%20norte?sslmode=require#pedidos,v.x"


def test_url_is_taken_apart():
    url = parse_url(URL)

    assert (url.system, url.host, url.port, url.user) == ("postgresql", "db.norte.mx", 5433, "ana")
    assert (url.password, url.database) == ("se@creto", "erp norte")
    assert url.options == {"sslmode": "require"}
    assert url.tables == ("pedidos", "v.x")


def test_what_is_shown_of_a_url_has_neither_user_nor_password():
    url = parse_url(URL)

    assert url.name == "postgresql://db.norte.mx:5433/erp norte"
    assert "creto" not in repr(url) + str(url)
    assert "ana" not in repr(url)
    assert url.without_password("FATAL:  bad\npassword se@creto") == "FATAL: bad password •••"


@pytest.mark.parametrize(
    ("source", "is_url"),
    [
        ("postgres://h/db", True),
        ("MariaDB://h/db", True),
        ("mysql+pymysql://h/db", True),
        ("https://h/ventas.csv", False),
        ("ventas.csv", False),
        (r"C:\ventas.csv", False),
    ],
)
def test_url_of_a_database_is_told_from_a_path(source, is_url):
    assert is_database_url(source) is is_url


@pytest.mark.parametrize(
    "source", ["mysql://h", "mysql://ana:clave@h/", "postgresql://ana:clave@h:puerto/db"]
)
def test_url_without_database_is_refused_and_not_repeated(source):
    with pytest.raises(DatabaseUrlInvalid) as raised:
        parse_url(source)

    assert "clave" not in str(raised.value)


ORDERS = DatabaseTable("public", "pedidos", "pedidos")
SALES = DatabaseTable("ventas", 'Pe"di`dos', 'ventas.Pe"di`dos')


def test_tables_asked_for_are_given_in_that_order_and_all_where_none_is():
    url = parse_url('mysql://h/db#VENTAS.pe"di`dos,pedidos')

    assert chosen(url, [ORDERS, SALES]) == (SALES, ORDERS)
    assert chosen(parse_url("mysql://h/db"), [ORDERS, SALES]) == (ORDERS, SALES)


def test_table_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(DatabaseTableUnknown) as raised:
        chosen(parse_url("mysql://h/db#facturas"), [ORDERS, SALES])

    assert raised.value.facts["table"] == "facturas"
    assert "pedidos" in str(raised.value.facts["known"])
    with pytest.raises(DatabaseEmpty):
        chosen(parse_url("mysql://h/db"), [])


def test_statements_quote_names_and_follow_the_key():
    assert copy_statement(SALES, ['a"b', "c"], ["c"]) == (
        'COPY (SELECT "a""b"::text, "c"::text FROM "ventas"."Pe""di`dos" ORDER BY "c") '
        "TO STDOUT (FORMAT csv)"
    )
    assert select_statement(SALES, ["n"]) == 'SELECT * FROM `ventas`.`Pe"di``dos` ORDER BY `n`'
    assert select_statement(ORDERS, []) == "SELECT * FROM `public`.`pedidos`"


def test_table_of_a_database_has_a_plain_name():
    raw = RawTable(ORDERS.raw_name(parse_url(URL)), "f", "0", (), "")

    assert raw.name == "postgresql://db.norte.mx:5433/erp norte › pedidos"
    assert raw.plain_name == "pedidos"


# PyMySQL forgets the socket that did not connect.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize(
    "source",
    [
        "postgresql://ana:clave-secreta@/db?host=/nowhere",
        "mysql://ana:clave-secreta@localhost/db?unix_socket=/nowhere/s",
    ],
)
def test_database_that_does_not_answer_is_unreachable(tmp_path, source):
    with pytest.raises(DatabaseUnreachable) as raised:
        open_source(source, tmp_path)

    assert raised.value.exit_code == 10
    assert "secreta" not in str(raised.value)
    del raised
    gc.collect()
