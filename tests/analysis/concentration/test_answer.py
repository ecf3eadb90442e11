"""How much of the sales hangs on few accounts?"""

from datetime import date

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.concentration import answer
from llavero.analysis.concentration.findings import (
    ConcentrationOfSales,
    MaterialAccount,
    NegativeAccounts,
    NoPositiveSales,
    PooledAccounts,
)
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
SEVEN = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-01-10 | norte      | 400
    A2     | 2025-02-10 | sur        | 250
    A3     | 2025-03-10 | este       | 150
    A4     | 2025-04-10 | oeste      | 100
    A5     | 2025-05-10 | centro     | 50
    A6     | 2025-06-10 | bajío      | 30
    A7     | 2025-07-10 | golfo      | 20
    A8     | 2024-07-10 | antigua    | 9999
    A9     | 2025-07-10 | devuelta   | -5
"""


def test_only_the_period_counts_and_negative_accounts_are_told_apart():
    found = answer(company(ledger=SEVEN), SETTING, Earlier())

    spread = found.finding(ConcentrationOfSales)
    assert spread is not None
    assert spread.hhi.value == pytest.approx(0.2588)
    assert spread.band == "high"
    assert spread.pareto.value == 3
    assert [m.name for m in found.all(MaterialAccount)] == ["norte", "sur", "este", "oeste"]
    assert found.finding(NegativeAccounts) == NegativeAccounts(1, -5.0, "MXN")


def test_subsidiaries_count_as_their_group():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-01-10 | C1         | 60
        A2     | 2025-02-10 | C2         | 40
        """,
        accounts="""
        account_id | group_id | name
        -----------+----------+--------------
        C1         |          | Aceros Norte
        C2         | C1       | Aceros Bajío
        """,
    )

    spread = answer(ledger, SETTING, Earlier()).finding(ConcentrationOfSales)

    assert spread is not None
    assert spread.accounts == 1
    assert spread.cr1.value == 1


def test_a_period_without_sales_gives_a_finding_and_no_zero():
    header = "doc_id | doc_date | account_id | net_amount"

    found = answer(company(ledger=header), SETTING, Earlier())

    assert found.findings == (NoPositiveSales(),)
    assert {figure.value for figure in found.figures} == {None}


def test_the_counter_is_no_account_to_depend_on():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id            | net_amount
        -------+------------+-----------------------+-----------
        A1     | 2025-01-10 | PÚBLICO EN GENERAL    | 300
        A2     | 2025-02-10 | norte                 | 60
        A3     | 2025-02-10 | sur                   | 40
        """
    )

    found = answer(ledger, SETTING, Earlier())

    spread, pooled = found.finding(ConcentrationOfSales), found.finding(PooledAccounts)
    assert spread is not None
    assert pooled is not None
    assert (spread.accounts, spread.cr1.value) == (2, 0.6)
    assert (pooled.names, pooled.share.value) == (("PÚBLICO EN GENERAL",), 0.75)


def test_every_figure_opens_down_to_its_rows():
    ledger = company(ledger=SEVEN)
    found = answer(ledger, SETTING, Earlier())
    traced = {trace.measure: trace for trace in found.traces}

    assert {figure.id for figure in found.figures} <= set(traced)
    for figure in found.figures:
        lines = ledger.engine.rows(traced[figure.id].rows.sql).to_pylist()
        mine = [line for line in lines if line.get("scope", figure.scope) == figure.scope]
        # What would happen to all accounts rests on the lines of all.
        assert len(mine) == (1 if figure.scope.startswith("group:") else 8)


def of_two_currencies(other: str, *, rated: str = "") -> dict[str, str]:
    """Return a company that sold 99.9 % in pesos to Norte, the rest in `other` to Sur."""
    tables = {
        "ledger": f"""
        doc_id | doc_date   | account_id | net_amount | currency
        -------+------------+------------+------------+---------
        A1     | 2025-01-10 | norte      | 999        | MXN
        A2     | 2025-02-10 | sur        | 1          | USD
        A3     | 2025-03-10 | sur        | {other}    | USD
        """
    }
    fx = "month | currency | rate\n"
    return tables | ({"fx": fx + rated} if rated else {})


def test_sales_without_a_rate_leave_no_concentration_of_those_that_have_one():
    found = answer(company(**of_two_currencies("50")), SETTING, Earlier())

    assert found.finding(ConcentrationOfSales) is None
    assert [one.table for one in found.all(MissingData)] == ["fx"]
    assert {figure.reasons for figure in found.figures} == {("missing-rates",)}


def test_a_trifle_without_a_rate_makes_the_concentration_partial():
    rated = "2025-02-01 | USD | 1"

    found = answer(company(**of_two_currencies("1", rated=rated)), SETTING, Earlier())

    spread = found.finding(ConcentrationOfSales)
    assert spread is not None
    assert (spread.cr1.status, spread.cr1.reasons) == (Status.PARTIAL, ("missing-rate",))
