"""Is it found where accounts pay long after what was agreed?"""

import pytest

from tests.analysis.problems.companies import KEY, SALES, looked_for, metric

# Norte was billed 365 in the year; 100 of it have been due since August.
OWED = """
    doc_id | doc_date   | due_date   | paid_date  | account_id | net_amount
    -------+------------+------------+------------+------------+-----------
    A1     | 2025-02-01 | 2025-03-03 | 2025-03-03 | norte      | 265
    A2     | 2025-07-02 | 2025-08-01 |            | norte      | 100
    A3     | 2025-12-10 | 2026-01-09 |            | sur        | 100
"""


def test_half_of_what_is_owed_long_overdue_is_a_credit_problem():
    found = looked_for("P24", ledger=OWED, ka_status=KEY)

    assert metric(found, "overdue").figure.value == 0.5
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_days_of_sales_beyond_the_terms_are_those_past_due():
    found = looked_for("P24", ledger=OWED, ka_status=KEY)

    assert metric(found, "days").figure.value == pytest.approx(100 / 465 * 365)
    assert metric(found, "days").past


def test_an_invoice_that_is_not_due_yet_is_no_day_beyond_the_terms():
    recent = "doc_id | doc_date | due_date | paid_date | account_id | net_amount\n"
    recent += "A1 | 2025-12-20 | 2026-02-18 |  | norte | 500"
    found = looked_for("P24", ledger=recent, ka_status=KEY)

    assert metric(found, "days").figure.value == 0
    assert found.state == "not_detected"


def test_what_is_paid_on_time_is_none():
    paid = OWED.replace("2025-08-01 |            |", "2025-08-01 | 2025-08-01 |")
    paid = paid.replace("| 100\n", "| 10\n")
    found = looked_for("P24", ledger=paid, ka_status=KEY)

    assert metric(found, "overdue").figure.value == 0
    assert found.state == "not_detected"
    assert found.accounts == ()


def test_in_several_currencies_lines_are_counted_and_not_amounts():
    dollars = OWED.replace("net_amount", "net_amount | currency").replace(
        "| 100\n", "| 100 | USD\n"
    )
    found = looked_for("P24", ledger=dollars.replace("| 265", "| 265 | MXN"), ka_status=KEY)

    assert metric(found, "days").figure.value == pytest.approx(1 / 3 * 365)


def test_without_due_or_payment_dates_nobody_knows():
    found = looked_for("P24", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert found.missing[0].columns == ("due_date", "paid_date")
