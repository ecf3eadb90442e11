"""How much was sold, by month?"""

from datetime import date

import pytest

from llavero.foundation.period import Period
from llavero.ledger.conversion import currency_months
from llavero.ledger.monthly import (
    lines_within,
    purchase_days,
    purchase_rhythm,
    sales_mix,
    sales_months,
)
from llavero.ledger.sales import CREDIT, sales
from llavero.ledger.tables import Ledger
from tests.companies import company, rows

LINES = """
doc_id | doc_type    | ref_doc_id | doc_date   | account_id | seller_id | currency | net_amount | cogs
-------+-------------+------------+------------+------------+-----------+----------+------------+------
A1     | invoice     |            | 2025-01-10 | norte      | lucia     | USD      | 33.33      | 11.11
A2     | invoice     |            | 2025-01-10 | norte      | lucia     | USD      | 66.67      |
A3     | invoice     |            | 2025-01-10 | norte      | pedro     | MXN      | -5.00      |
A4     |             |            | 2025-01-10 | norte      |           | MXN      | 70.00      | 30.00
A5     | invoice     |            | 2025-03-10 | norte      |           |          | 80.00      | 20.00
A6     | invoice     |            | 2025-02-03 | norte      | lucia     | USD      | 9.00       | 1.00
N1     | credit_note | A1         | 2025-01-20 | norte      | pedro     | USD      | 10.00      | 4.00
N2     | credit_note | A3         | 2025-03-20 | sur        |           | MXN      | -7.00      |
N3     |             |            | 2025-03-21 | sur        | pedro     | MXN      | -1.00      |
D1     | debit_note  | A1         | 2025-01-21 | norte      |           | EUR      | 2.00       |
B1     | invoice     |            | 2025-01-10 | filial     | lucia     | USD      | 500.00     | 1.00
"""
ACCOUNTS = """
account_id | group_id | name           | region | is_intercompany
-----------+----------+----------------+--------+----------------
norte      | HOLDING  | Aceros Norte   | Norte  | false
sur        |          | Tubos del Sur  | Sur    | false
filial     |          | Nuestra filial | Norte  | true
"""
RATES = """
month      | currency | rate
-----------+----------+---------
2025-01-01 | USD      | 20.12345
"""
ASSIGNED = """
account_id | seller_id | role    | from       | to
-----------+-----------+---------+------------+-----------
norte      | lucia     | primary | 2024-01-01 |
norte      | pedro     | primary | 2025-03-01 |
"""


@pytest.fixture(params=["plain", "rates", "assigned", "both"])
def ledger(request: pytest.FixtureRequest) -> Ledger:
    supplied = {
        "plain": {},
        "rates": {"fx": RATES},
        "assigned": {"assignments": ASSIGNED},
        "both": {"fx": RATES, "assignments": ASSIGNED},
    }[request.param]
    return company(ledger=LINES, accounts=ACCOUNTS, **supplied)


def test_months_hold_what_their_lines_hold(ledger):
    lines = sales(ledger)
    is_credit, is_sale = lines.doc_type == CREDIT, lines.net_amount > 0
    net, is_costed = lines.net_amount, lines.cogs_amount.notnull()
    expected = lines.group_by(["account_id", "group_id", "seller_id", "month"]).agg(
        net_amount=lines.net_amount.sum(),
        credited_amount=-net.sum(where=is_credit).fill_null(0),
        cogs_amount=lines.cogs_amount.sum(),
        costed_amount=net.sum(where=is_costed).fill_null(0),
        gross_amount=net.abs().sum(),
        uncosted_amount=net.abs().sum(where=~is_costed).fill_null(0),
        line_count=lines.count(),
        unconverted_count=lines.net_amount.isnull().sum(),
        first_sale_on=lines.doc_date.min(where=is_sale),
    )

    found = _sorted(rows(ledger, sales_months(ledger).select(*expected.columns)))
    assert found == _sorted(rows(ledger, expected))
    assert len(found) >= 4


def test_the_mix_holds_what_the_lines_of_the_period_hold(ledger):
    period = Period(date(2025, 1, 1), date(2025, 2, 28))
    lines = lines_within(ledger, period)
    keys = ["account_id", "group_id", "segment", "region", "seller_id", "product_line", "bu"]
    expected = lines.group_by(keys).agg(net_amount=lines.net_amount.sum())

    assert _sorted(rows(ledger, sales_mix(ledger, period))) == _sorted(rows(ledger, expected))


def test_purchase_days_are_those_of_positive_lines_of_others(ledger):
    lines = sales(ledger)
    bought = lines.filter((lines.net_amount > 0) & (lines.doc_type != CREDIT))
    expected = bought.select("group_id", "doc_date").distinct()

    assert _sorted(rows(ledger, purchase_days(ledger))) == _sorted(rows(ledger, expected))


def test_a_day_of_purchase_counts_once_whoever_sold():
    ledger = company(
        ledger="""
        doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
        -------+-------------+------------+------------+-----------+-----------
        A1     | invoice     | 2025-01-10 | norte      | lucia     | 30
        A2     | invoice     | 2025-01-10 | norte      | pedro     | 12
        A3     | credit_note | 2025-01-11 | norte      | pedro     | 5
        """
    )

    assert rows(ledger, purchase_days(ledger)) == [("norte", date(2025, 1, 10))]


def test_the_rhythm_is_the_median_of_the_days_between_purchases_of_the_group():
    ledger = company(
        ledger="""
        doc_id | doc_type    | doc_date   | account_id | net_amount
        -------+-------------+------------+------------+-----------
        A1     | invoice     | 2025-01-01 | norte      | 10
        A2     | invoice     | 2025-01-11 | norte      | 10
        A3     | invoice     | 2025-01-11 | norte      | 10
        A4     | invoice     | 2025-01-31 | norte      | 10
        A5     | invoice     | 2025-03-02 | norte      | 10
        A6     | credit_note | 2025-03-09 | norte      | 10
        A7     | invoice     | 2026-03-02 | norte      | 10
        A8     | invoice     | 2025-03-02 | sur        | 10
        """
    )

    rhythm = purchase_rhythm(ledger, date(2025, 12, 31)).drop("variation")
    assert rows(ledger, rhythm) == [
        ("norte", 4, date(2025, 1, 1), date(2025, 3, 2), 20.0),
        ("sur", 1, date(2025, 3, 2), date(2025, 3, 2), None),
    ]


def test_the_rhythm_varies_by_the_deviation_of_its_intervals_over_their_mean():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-01-01 | norte      | 10
        A2     | 2025-01-11 | norte      | 10
        A3     | 2025-02-10 | norte      | 10
        A4     | 2025-01-01 | sur        | 10
        A5     | 2025-01-11 | sur        | 10
        """
    )
    rhythm = purchase_rhythm(ledger, date(2025, 12, 31))

    # Intervals of 10 and 30 days: mean 20, deviation 10. A single interval varies from nothing.
    assert rows(ledger, rhythm.select("group_id", "variation")) == [("norte", 0.5), ("sur", None)]


def test_currencies_are_summed_in_their_own_amounts_without_intercompany_lines(ledger):
    found = {
        (month, currency): (float(net), float(gross), int(count))
        for month, currency, net, gross, count in rows(ledger, currency_months(ledger))
    }

    assert found == {
        (date(2025, 1, 1), "USD"): (90.0, 110.0, 3),
        (date(2025, 1, 1), "MXN"): (65.0, 75.0, 2),
        (date(2025, 1, 1), "EUR"): (2.0, 2.0, 1),
        (date(2025, 2, 1), "USD"): (9.0, 9.0, 1),
        (date(2025, 3, 1), "MXN"): (72.0, 88.0, 3),
    }


def _sorted(found: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted(found, key=repr)
