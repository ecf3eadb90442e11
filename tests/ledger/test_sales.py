"""What was sold, to whom, by whom?"""

from datetime import date
from decimal import Decimal

from llavero.ledger.sales import sales
from tests.companies import company, rows


def test_credit_notes_are_negative_whatever_their_stored_sign():
    ledger = company(
        ledger="""
        doc_id | doc_type    | doc_date   | account_id | net_amount
        -------+-------------+------------+------------+-----------
        A1     | invoice     | 2025-01-10 | norte      | 100.00
        N1     | credit_note | 2025-02-10 | norte      | 40.00
        N2     | credit_note | 2025-02-11 | norte      | -10.00
        """
    )

    assert rows(ledger, sales(ledger).select("doc_id", "net_amount")) == [
        ("A1", Decimal("100.000000")),
        ("N1", Decimal("-40.000000")),
        ("N2", Decimal("-10.000000")),
    ]


def test_a_credit_note_is_charged_to_the_seller_of_the_invoice_it_corrects():
    ledger = company(
        ledger="""
        doc_id | doc_type    | ref_doc_id | doc_date   | account_id | seller_id | net_amount
        -------+-------------+------------+------------+------------+-----------+-----------
        A1     | invoice     |            | 2025-01-10 | norte      | lucia     | 100.00
        N1     | credit_note | A1         | 2025-02-10 | norte      | pedro     | 40.00
        N2     | credit_note |            | 2025-02-11 | norte      | pedro     | 10.00
        """
    )

    assert rows(ledger, sales(ledger).select("doc_id", "seller_id")) == [
        ("A1", "lucia"),
        ("N1", "lucia"),
        ("N2", "pedro"),
    ]


def test_a_line_without_seller_is_credited_to_who_was_assigned_that_day():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A1     | 2025-01-10 | norte      |           | 100.00
        A2     | 2025-03-10 | norte      |           | 100.00
        A3     | 2025-03-10 | sur        |           | 100.00
        """,
        assignments="""
        account_id | seller_id | role    | from       | to
        -----------+-----------+---------+------------+-----------
        norte      | lucia     | primary | 2024-01-01 |
        norte      | pedro     | primary | 2025-03-01 |
        norte      | marta     | support | 2024-01-01 |
        """,
    )

    assert rows(ledger, sales(ledger).select("doc_id", "seller_id")) == [
        ("A1", "lucia"),
        ("A2", "pedro"),
        ("A3", None),
    ]


def test_lines_are_converted_at_the_average_rate_of_their_month():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | currency | net_amount
        -------+------------+------------+----------+-----------
        A1     | 2025-01-10 | norte      | USD      | 100.00
        A2     | 2025-01-10 | norte      | MXN      | 100.00
        A3     | 2025-02-10 | norte      | USD      | 100.00
        """,
        fx="""
        month      | currency | rate
        -----------+----------+-----
        2025-01-01 | USD      | 20
        2025-01-15 | USD      | 21
        """,
    )

    assert rows(ledger, sales(ledger).select("doc_id", "month", "net_amount")) == [
        ("A1", date(2025, 1, 1), Decimal("2050.000000")),
        ("A2", date(2025, 1, 1), Decimal("100.000000")),
        ("A3", date(2025, 2, 1), None),
    ]


def test_large_amounts_in_another_currency_are_converted_to_the_cent():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | currency | net_amount    | cogs
        -------+------------+------------+----------+---------------+--------
        A1     | 2025-01-10 | norte      | USD      | 98765432.12   | 1000000
        A2     | 2025-01-10 | norte      | MXN      | 9876543210.12 |
        """,
        fx="""
        month      | currency | rate
        -----------+----------+---------
        2025-01-01 | USD      | 20.12345
        """,
    )

    assert rows(ledger, sales(ledger).select("doc_id", "net_amount", "cogs_amount")) == [
        ("A1", Decimal("1987501234.995214"), Decimal("20123450.000000")),
        ("A2", Decimal("9876543210.120000"), None),
    ]


def test_intercompany_lines_are_no_sales_and_subsidiaries_belong_to_the_top_of_their_group():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-01-10 | C2         | 100.00
        A2     | 2025-01-10 | C9         | 100.00
        """,
        accounts="""
        account_id | group_id | name           | is_intercompany
        -----------+----------+----------------+----------------
        C1         | HOLDING  | Aceros Norte   | false
        C2         | C1       | Aceros Bajío   | false
        C9         |          | Nuestra filial | true
        """,
    )

    assert rows(ledger, sales(ledger).select("doc_id", "group_id")) == [("A1", "HOLDING")]


OFFICES = """
    doc_id | doc_date   | account_id | seller_id | region | net_amount
    -------+------------+------------+-----------+--------+-----------
    A1     | 2025-01-10 | C1         | lucia     | Norte  | 100.00
    A2     | 2025-01-11 | C2         | lucia     | Norte  | 100.00
    A3     | 2025-01-12 | C2         | pedro     | Sur    | 100.00
"""
CUSTOMERS = """
    account_id | name  | region
    -----------+-------+--------
    C1         | Uno   | Galicia
    C2         | Dos   | Murcia
"""


def test_a_region_that_only_says_who_sold_gives_way_to_the_customers_own():
    ledger = company(ledger=OFFICES, accounts=CUSTOMERS)

    assert rows(ledger, sales(ledger).select("doc_id", "region")) == [
        ("A1", "Galicia"),
        ("A2", "Murcia"),
        ("A3", "Murcia"),
    ]


def test_a_region_where_each_seller_sells_in_several_is_that_of_the_sale():
    delivered = OFFICES.replace("C2         | lucia     | Norte", "C2         | lucia     | Sur  ")
    ledger = company(ledger=delivered, accounts=CUSTOMERS)

    assert rows(ledger, sales(ledger).select("doc_id", "region")) == [
        ("A1", "Norte"),
        ("A2", "Sur"),
        ("A3", "Sur"),
    ]


def test_the_region_of_the_seller_stands_where_customers_have_none():
    ledger = company(ledger=OFFICES)

    assert rows(ledger, sales(ledger).select("doc_id", "region")) == [
        ("A1", "Norte"),
        ("A2", "Norte"),
        ("A3", "Sur"),
    ]
