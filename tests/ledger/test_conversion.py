"""How much of the sales could be brought into the study's currency?"""

from datetime import date

import pytest

from llavero.foundation.period import Period
from llavero.ledger.conversion import doubts, exchange
from tests.companies import company

YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
SALES = """
    doc_id | doc_type    | doc_date   | account_id | currency | net_amount
    -------+-------------+------------+------------+----------+-----------
    A1     | invoice     | 2025-01-10 | norte      | MXN      | 800
    A2     | invoice     | 2025-01-10 | norte      | USD      | 10
    A3     | credit_note | 2025-02-10 | norte      | USD      | 10
    A4     | invoice     | 2025-01-10 | filial     | USD      | 9999
"""
OWN = "account_id | name | is_intercompany\nfilial | Filial | true"
RATES = "month | currency | rate\n2025-01-01 | USD | 10"


def test_sales_without_a_rate_weigh_at_the_usual_one_and_intercompany_not_at_all():
    sold = exchange(company(ledger=SALES, accounts=OWN, fx=RATES))

    assert sold.several
    assert sold.excluded(YEAR) == pytest.approx(100 / 1000)


def test_lines_are_counted_where_a_currency_has_no_rate_at_all():
    sold = exchange(company(ledger=SALES, accounts=OWN))

    assert sold.excluded(YEAR) == pytest.approx(2 / 3)


def test_a_ledger_in_one_currency_leaves_nothing_out():
    plain = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-10 | n | 5"

    assert exchange(company(ledger=plain)).excluded(YEAR) == 0
    assert not exchange(company(ledger=plain)).several


def test_the_rates_of_the_year_before_restate_a_period():
    rates = RATES + "\n2024-01-01 | USD | 5\n2024-02-01 | USD | 5"
    sold = exchange(company(ledger=SALES, accounts=OWN, fx=rates))

    restated, left_out = sold.at_earlier_rates(YEAR, 12)

    assert (restated, left_out) == (800 + 50 - 50, 0)


@pytest.mark.parametrize(
    ("excluded", "said"),
    [(0.0, ((), "")), (0.01, (("missing-rate",), "")), (0.011, ((), "missing-rates"))],
)
def test_more_than_a_hundredth_left_out_blocks_every_figure(excluded, said):
    assert doubts(excluded) == said
