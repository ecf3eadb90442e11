"""What does a text of a source mean?"""

from datetime import date
from decimal import Decimal

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.ledger.importing.parsing import (
    BLANKS,
    MARGIN,
    is_untidy,
    may_be_no_code,
    may_be_untidy,
    parsed,
    tidy,
)
from llavero.ledger.importing.rules import is_total, may_be_total
from llavero.ledger.mapping import DateOrder, Written
from llavero.ledger.schema import Column, Type
from llavero.ledger.sources.sql import text

AMOUNT = Column("net_amount", Type.MONEY, "amount")
SHARE = Column("split", Type.NUMBER, "part")
COUNT = Column("employees", Type.INTEGER, "staff")
DAY = Column("doc_date", Type.DATE, "day")
MONTH = Column("month", Type.DATE, "month")
FLAG = Column("is_house", Type.BOOLEAN, "house")
KIND = Column("doc_type", Type.TEXT, "kind", values=("invoice", "credit_note"))


USUAL = Written()


def read(said: str, column: Column, written: Written = USUAL, **values: str) -> object:
    """Return what `said` means in `column`."""
    sql = parsed("said", column, written, values, "MXN")
    query = f"SELECT {sql} FROM (SELECT {tidy(text(said))} AS said)"
    return duckdb.execute(query).fetchall()[0][0]


@pytest.mark.parametrize(
    ("said", "mark", "means"),
    [
        ("1234.5", ".", "1234.5"),
        ("1,234.5", ".", "1234.5"),
        ("12,345,678.90", ".", "12345678.9"),
        ("1,234", ".", "1234"),
        ("1.234", ".", "1.234"),
        ("1.234,5", ",", "1234.5"),
        ("1.234", ",", "1234"),
        ("1,234", ",", "1.234"),
        ("1234,5", ",", "1234.5"),
        ("1234.5", ",", "1234.5"),
        ("1.234,50", ".", "1234.5"),
        ("1,234.50", ",", "1234.5"),
        ("1,50", ".", "1.5"),
        ("0,125", ".", "0.125"),
        ("1.234.567", ".", "1234567"),
        ("(1,234.50)", ".", "-1234.5"),
        ("$ (1,234.50)", ".", "-1234.5"),
        ("$(5.00)", ".", "-5"),
        ("123-", ".", "-123"),
        ("-123", ".", "-123"),
        ("−123", ".", "-123"),
        ("$ 1.234,00", ",", "1234"),
        ("-$1,234.00", ".", "-1234"),
        ("$-1,234.00", ".", "-1234"),
        ("($1,234.00)", ".", "-1234"),
        ("1,234.00 MXN", ".", "1234"),
        ("1\u00a0234,50", ",", "1234.5"),
        ("1 234,50", ".", "1234.5"),
        ("1'234.50", ".", "1234.5"),
        (" 12 ", ".", "12"),
        (".5", ".", "0.5"),
        ("1.5E+05", ".", "150000"),
        ("127.10000000000001", ".", "127.1"),
    ],
)
def test_a_number_is_read_in_the_only_way_it_can_be(said, mark, means):
    assert read(said, AMOUNT, Written(decimal_mark=mark)) == Decimal(means)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "-",
        "abc",
        "12a",
        "1,23,4",
        "1.2.3",
        "--5",
        "(5",
        "5)",
        "-(5)",
        "12 %",
        "€ 5",
        "USD 5",
        "1,2345.6",
        "12/5",
        "NULL",
        "#N/A",
        "$",
    ],
)
def test_what_is_no_number_has_none(said):
    assert read(said, AMOUNT) is None


@pytest.mark.parametrize(
    ("said", "means"), [("12 %", 0.12), ("12.5%", 0.125), ("0.3", 0.3), ("inf", None)]
)
def test_a_percentage_is_a_fraction(said, means):
    assert read(said, SHARE) == means


@pytest.mark.parametrize(("said", "means"), [("75", 0.75), ("75 %", 0.75), ("(5)", -0.05)])
def test_hundredths_are_fractions_with_or_without_their_sign(said, means):
    assert read(said, SHARE, Written(hundredths=True)) == means


@pytest.mark.parametrize(("said", "means"), [("1,200", 1200), ("3.0", 3), ("3.5", None)])
def test_a_count_is_whole(said, means):
    assert read(said, COUNT) == means


@given(st.decimals(min_value=-(10**11), max_value=10**11, places=2), st.sampled_from([".", ","]))
def test_an_amount_is_read_as_it_was_written(amount, mark):
    said = f"{amount:,.2f}"
    if mark == ",":
        said = said.translate(str.maketrans(",.", ".,"))

    assert read(said, AMOUNT, Written(decimal_mark=mark)) == amount


ALL = tuple(DateOrder)
DAYS = (DateOrder.ISO, DateOrder.DAY_FIRST)
MONTHS = (DateOrder.ISO, DateOrder.MONTH_FIRST)


@pytest.mark.parametrize(
    ("said", "orders", "means"),
    [
        ("2025-01-31", DAYS, "2025-01-31"),
        ("2025/1/31", DAYS, "2025-01-31"),
        ("2025-01-31 23:59:59", DAYS, "2025-01-31"),
        ("2025-01-31T23:59:59-06:00", DAYS, "2025-01-31"),
        ("2025-01-31T23:59:59.123Z", DAYS, "2025-01-31"),
        ("31/01/2025", DAYS, "2025-01-31"),
        ("31-01-2025", DAYS, "2025-01-31"),
        ("31.1.25", DAYS, "2025-01-31"),
        ("1/2/2025", DAYS, "2025-02-01"),
        ("1/2/2025", MONTHS, "2025-01-02"),
        ("01/31/2025 8:15 PM", MONTHS, "2025-01-31"),
        ("01/02/25", DAYS, "2025-02-01"),
        ("01/02/99", DAYS, "1999-02-01"),
        ("31/01/2025 08:15 a. m.", DAYS, "2025-01-31"),
        ("31-ene-25", DAYS, "2025-01-31"),
        ("31-Ene-2025", MONTHS, "2025-01-31"),
        ("3 de marzo de 2025", DAYS, "2025-03-03"),
        ("miércoles, 3 de septiembre de 2025", DAYS, "2025-09-03"),
        ("Jan 31, 2025", MONTHS, "2025-01-31"),
        ("January 31 2025", DAYS, "2025-01-31"),
        ("2025-ago-05", DAYS, "2025-08-05"),
        ("45688", (DateOrder.EXCEL,), "2025-01-31"),
        ("45688.75", (DateOrder.EXCEL,), "2025-01-31"),
        ("20250131", (DateOrder.COMPACT,), "2025-01-31"),
        ("20250131", ALL, "2025-01-31"),
        ("45688", ALL, "2025-01-31"),
    ],
)
def test_a_day_is_read_in_the_orders_of_its_column(said, orders, means):
    assert read(said, DAY, Written(date_orders=orders)) == date.fromisoformat(means)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "31/02/2025",
        "2025-13-01",
        "13/13/2025",
        "25-01-31 x",
        "hoy",
        "infinity",
        "epoch",
        "31 xxx 2025",
        "2025",
        "123",
        "999999",
        "2025-01",
        "martes",
    ],
)
def test_what_is_no_day_has_none(said):
    assert read(said, DAY, Written(date_orders=ALL)) is None


@pytest.mark.parametrize("said", ["2025-03", "03/2025", "mar-25", "marzo 2025", "202503"])
def test_a_month_means_its_first_day_where_months_are_kept(said):
    assert read(said, MONTH, Written(date_orders=DAYS)) == date(2025, 3, 1)


@pytest.mark.parametrize(
    ("said", "means"),
    [("Sí", True), ("NO", False), ("x", True), ("0", False), ("quizá", None), ("", None)],
)
def test_yes_and_no_are_understood(said, means):
    assert read(said, FLAG) is means


def test_values_mean_what_the_mapping_says_whatever_their_accents():
    values = {"Nota de crédito": "credit_note"}

    said = ["Nota de crédito", "NOTA DE CREDITO", "Invoice", "Pedido"]

    assert [read(s, KIND, **values) for s in said] == [
        "credit_note",
        "credit_note",
        "invoice",
        None,
    ]


def test_a_text_keeps_its_zeros_and_loses_its_margin():
    assert read("\u00a0 00123 ", Column("account_id", Type.TEXT, "code")) == "00123"


@given(
    st.one_of(
        st.sampled_from(["", "Total", "Subtotal:", "gran total", *BLANKS]),
        st.text(alphabet=MARGIN + "aÑ~#(0Total:", max_size=6),
    )
)
def test_what_need_not_be_looked_at_is_a_tidy_code(said):
    value = text(said)
    query = f"{may_be_no_code('v')}, {may_be_untidy('v')}, {may_be_total('v')}"

    no_code, may_untidy, may_total, untidy, total = duckdb.execute(
        f"SELECT {query}, {is_untidy('v')}, {is_total('v')} FROM (SELECT {value} AS v)"
    ).fetchall()[0]

    assert no_code or not (untidy or total)
    assert may_untidy or not untidy
    assert may_total or may_untidy or not total


def test_a_year_alone_begins_a_spell_and_dates_no_document():
    begins = Column("from", Type.DATE, "first day")

    assert read("2025", begins, Written(date_orders=ALL)) == date(2025, 1, 1)
    assert read("2025", DAY, Written(date_orders=ALL)) is None


def test_a_dollar_is_no_sign_of_the_euro():
    query = "SELECT {} FROM (SELECT '$ 1,234.50' AS said)"
    read_as = {
        currency: duckdb.execute(
            query.format(parsed("said", AMOUNT, USUAL, {}, currency))
        ).fetchall()[0][0]
        for currency in ("USD", "MXN", "EUR", None)
    }

    assert read_as == {
        "USD": Decimal("1234.5"),
        "MXN": Decimal("1234.5"),
        "EUR": None,
        None: Decimal("1234.5"),
    }
