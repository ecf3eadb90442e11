"""How much did each group buy, month by month and year by year?"""

from datetime import date
from decimal import Decimal

from llavero.analysis.retention.measures import (
    group_windows,
    group_years,
    year_end,
)
from llavero.foundation.period import Period
from tests.companies import company, rows

NOW = Period(date(2025, 1, 1), date(2025, 12, 31))
THEN = Period(date(2024, 1, 1), date(2024, 12, 31))
SALES = """
    doc_id | doc_type    | doc_date   | account_id | net_amount
    -------+-------------+------------+------------+-----------
    A1     | invoice     | 2024-01-10 | norte      | 100
    A2     | invoice     | 2025-01-10 | norte      | 120
    A3     | credit_note | 2025-02-10 | norte      | 20
    A4     | invoice     | 2024-05-01 | sur        | 80
    A5     | invoice     | 2026-01-01 | sur        | 999
"""


def test_group_windows_hold_both_periods_and_nothing_later():
    ledger = company(ledger=SALES)
    windows = group_windows(ledger, now=NOW, then=THEN, day=date(2025, 1, 1))

    assert rows(ledger, windows.select("group_id", "now_amount", "then_amount")) == [
        ("norte", Decimal("100.000000"), Decimal("100.000000")),
        ("sur", Decimal("0.000000"), Decimal("80.000000")),
    ]


def test_group_windows_know_the_key_accounts_of_the_day():
    ledger = company(
        ledger=SALES,
        ka_status="""
        group_id | from       | to
        ---------+------------+-----------
        norte    | 2020-01-01 | 2025-06-01
        sur      | 2025-06-01 |
        """,
    )
    january = group_windows(ledger, now=NOW, then=THEN, day=date(2025, 1, 1))
    december = group_windows(ledger, now=NOW, then=THEN, day=date(2025, 12, 31))

    assert rows(ledger, january.select("group_id", "is_key")) == [("norte", True), ("sur", False)]
    assert rows(ledger, december.select("group_id", "is_key")) == [("norte", False), ("sur", True)]


def test_a_group_whose_lines_have_no_rate_is_unknown_and_not_zero():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | currency | net_amount
        -------+------------+------------+----------+-----------
        A1     | 2025-01-10 | norte      | USD      | 100
        A2     | 2025-01-10 | sur        | MXN      | 100
        """
    )
    windows = group_windows(ledger, now=NOW, then=THEN, day=date(2025, 1, 1))

    assert rows(ledger, windows.select("group_id", "is_unknown")) == [
        ("norte", True),
        ("sur", False),
    ]


def test_years_end_with_the_period_whatever_the_month():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-05-31 | norte      | 1
        A2     | 2024-06-01 | norte      | 2
        A3     | 2024-05-31 | norte      | 4
        A4     | 2023-06-01 | norte      | 8
        A5     | 2023-05-31 | norte      | 16
        """
    )

    found = rows(ledger, group_years(ledger, date(2025, 5, 31), 2).select("back", "net_amount"))

    assert found == [(0, Decimal("3.000000")), (1, Decimal("12.000000"))]
    assert year_end(date(2025, 5, 31), 1) == date(2024, 5, 31)
    assert year_end(date(2024, 2, 29), 1) == date(2023, 2, 28)
