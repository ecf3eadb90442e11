"""What did each group buy by month; how did it buy until the day, and until a year before it?"""

from datetime import date

from llavero.analysis.forecast.measures import (
    account_months,
    buyers,
    company_months,
    trial_years,
)
from llavero.foundation.period import Period
from tests.companies import company, rows

SALES = """
    doc_id | doc_date   | account_id         | net_amount
    -------+------------+--------------------+-----------
    A1     | 2023-06-30 | norte              | 10
    A2     | 2023-07-01 | norte              | 20
    A3     | 2024-06-30 | norte              | 40
    A4     | 2024-07-01 | norte              | 80
    A5     | 2025-06-30 | norte              | 160
    A6     | 2025-07-01 | norte              | 320
    A7     | 2025-01-10 | sur                | 5
    A8     | 2025-01-10 | PÚBLICO EN GENERAL | 900
"""


def test_the_trial_sets_the_year_held_out_beside_the_one_before():
    ledger = company(ledger=SALES)

    assert rows(
        ledger, trial_years(ledger, Period(date(2024, 7, 1), date(2025, 6, 30)), date(2025, 6, 30))
    ) == [
        ("norte", 3, date(2023, 6, 30), date(2024, 6, 30), 2, 2, 70.0, 60.0, 240.0),
        ("sur", 0, None, None, 0, 1, 0.0, 0.0, 5.0),
    ]


def test_who_stands_for_many_is_no_buyer():
    ledger = company(ledger=SALES)

    found = buyers(ledger, date(2025, 6, 30)).select("group_id", "purchases")
    assert rows(ledger, found) == [("norte", 5), ("sur", 1)]


def test_months_are_told_by_account_without_who_stands_for_many():
    ledger = company(ledger=SALES)
    span = Period(date(2025, 1, 1), date(2025, 6, 30))

    assert rows(ledger, account_months(ledger, span)) == [
        ("norte", date(2025, 6, 1), 160.0),
        ("sur", date(2025, 1, 1), 5.0),
    ]


def test_months_of_the_company_count_everybody():
    ledger = company(ledger=SALES)
    span = Period(date(2025, 1, 1), date(2025, 6, 30))

    assert rows(ledger, company_months(ledger, span)) == [
        (date(2025, 1, 1), 905.0),
        (date(2025, 6, 1), 160.0),
    ]
