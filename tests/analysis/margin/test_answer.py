"""What is left of the sales?"""

from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.margin import DEFINITIONS, answer
from llavero.analysis.margin.findings import (
    AccountMargins,
    CostToServe,
    CreditNotes,
    GrossMargin,
    LossMakers,
    MarginByYear,
    MarginLost,
    MarginOfKeyAccounts,
    WhaleCurve,
)
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
# Norte, a key account, left 40 of 100 in 2024 and leaves 30 of 100 in 2025; Sur leaves half.
SALES = """
    doc_id | doc_type    | doc_date   | account_id | net_amount | cogs
    -------+-------------+------------+------------+------------+-----
    A1     | invoice     | 2024-01-10 | norte      | 100        | 60
    A2     | invoice     | 2025-01-10 | norte      | 100        | 70
    A3     | invoice     | 2024-12-10 | sur        | 100        | 50
    A4     | invoice     | 2025-12-10 | sur        | 120        | 60
    A5     | credit_note | 2025-12-11 | sur        | 20         | 10
"""
KEY = "group_id | from\nnorte | 2020-01-01"
DRIVERS = """
    account_id | driver | month      | quantity
    -----------+--------+------------+---------
    norte      | orders | 2025-03-01 | 4
    norte      | km     | 2025-03-01 | 10
    sur        | orders | 2025-03-01 | 1
    sur        | orders | 2024-03-01 | 99
"""
RATES = "driver | rate | pool\norders | 10 | 60\nkm | 0.5 | 10"


def figures(found):
    return {figure.key: figure for figure in found.figures}


def whole(**more):
    tables = {"ledger": SALES, "ka_status": KEY, **more}
    return answer(company(**{k: v for k, v in tables.items() if v}), SETTING, Earlier())


def test_the_margin_is_told_with_the_one_before():
    gross = whole().finding(GrossMargin)

    assert gross is not None
    assert gross.margin.value == pytest.approx(80 / 200)
    assert gross.amount.value == Decimal(80)
    assert gross.coverage.value == 1
    assert gross.before.value == pytest.approx(90 / 200)
    assert gross.change.value == pytest.approx(-0.05)
    assert gross.verdict == "eroding"


def test_key_accounts_are_set_against_the_rest():
    key = whole().finding(MarginOfKeyAccounts)

    assert key is not None
    assert (key.margin.value, key.rest.value) == (pytest.approx(0.3), pytest.approx(0.5))
    assert key.gap.value == pytest.approx(-0.2)
    assert key.against_rest == "behind"
    assert key.change.value == pytest.approx(-0.1)


def test_lines_without_a_cost_are_left_out_and_counted():
    found = whole(ledger=SALES + "    A6 | invoice | 2025-06-10 | este | 200 |\n")

    gross = found.finding(GrossMargin)
    assert gross is not None
    assert gross.margin.value == pytest.approx(80 / 200)
    assert (gross.margin.status, gross.margin.reasons) == (Status.PARTIAL, ("cost-coverage",))
    assert gross.coverage.value == pytest.approx(240 / 440)
    assert figures(whole(ka_status="group_id\neste", ledger=SALES + "A6||2025-06-10|este|2|"))[
        "M50.account@group:este"
    ].reasons == ("no-cost",)


def test_credit_notes_without_a_cost_do_not_lift_the_coverage_above_all():
    found = whole(ledger=SALES + "    N1 | credit_note | 2025-06-10 | sur | 50 |\n")

    gross = found.finding(GrossMargin)
    assert gross is not None
    assert gross.coverage.value == pytest.approx(240 / 290)
    assert gross.margin.value == pytest.approx(80 / 200)
    assert gross.margin.status is Status.PARTIAL


def test_lines_without_a_cost_that_cancel_out_are_counted_too():
    found = whole(
        ledger=SALES
        + "    A6 | invoice     | 2025-06-10 | este | 50 |\n"
        + "    N1 | credit_note | 2025-06-11 | este | 50 |\n"
    )

    gross = found.finding(GrossMargin)
    assert gross is not None
    assert gross.coverage.value == pytest.approx(240 / 340)
    assert gross.margin.reasons == ("cost-coverage",)


def test_an_account_with_a_negative_balance_has_an_amount_and_no_rate():
    found = whole(ledger=SALES + "    A6 | credit_note | 2025-06-10 | golfo | 20 | 5\n",
                  ka_status="group_id\ngolfo")  # fmt: skip

    assert figures(found)["M50.account@group:golfo"].reasons == ("costed-not-positive",)
    assert figures(found)["M50.account_amount@group:golfo"].value == Decimal(-15)


def test_a_ledger_without_costs_is_told_and_has_no_zeros():
    found = whole(ledger="doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-10 | n | 5")

    assert [m.sentence for m in found.all(MissingData)] == ["margin-no-cost"]
    assert {f.value for f in found.figures if f.id != "CV3"} == {None}
    assert {f.reasons for f in found.figures if f.id != "CV3"} == {("no-cost",)}
    assert figures(found)["CV3"].value == 0


def test_without_key_accounts_the_company_and_the_largest_are_told():
    found = whole(ka_status=None)

    assert figures(found)["M50.key"].reasons == ("no-ka-status",)
    accounts = found.finding(AccountMargins)
    assert accounts is not None
    assert not accounts.key
    assert [one.name for one in accounts.accounts] == ["norte", "sur"]


def test_accounts_whose_margin_fell_are_told():
    assert [(one.name, one.change.value) for one in whole(ka_status=None).all(MarginLost)] == [
        ("norte", pytest.approx(-0.1))
    ]


def test_years_are_those_that_the_ledger_holds_whole():
    years = whole().finding(MarginByYear)

    assert years is not None
    assert [year.period.end.year for year in years.years] == [2024, 2025]
    assert [year.key.value for year in years.years] == [pytest.approx(0.4), pytest.approx(0.3)]


def test_eleven_months_have_a_margin_and_nothing_to_compare_it_with():
    found = whole(ledger=SALES.replace("2024-", "2025-").replace("2025-01", "2025-02"))

    assert figures(found)["M50"].value is not None
    assert figures(found)["M50.before"].reasons == ("not-enough-history",)
    assert figures(found)["M50.change"].reasons == ("not-enough-history",)
    assert figures(found)["M50.slope"].reasons == ("not-enough-history",)
    assert found.finding(MarginByYear) is None


def test_the_margin_of_eight_quarters_has_a_slope():
    lines = ["doc_id | doc_date | account_id | net_amount | cogs"]
    lines += [
        f"D{q} | {2024 + q // 4}-{q % 4 * 3 + m:02d}-10 | norte | 100 | {60 + q}"
        for q in range(8)
        for m in (1, 2, 3)
    ]

    found = figures(whole(ledger="\n".join(lines)))

    assert found["M50.slope"].value == pytest.approx(-0.04)
    assert found["M50.key_slope"].value == pytest.approx(-0.04)


def test_the_cost_to_serve_is_what_was_used_times_what_it_costs():
    found = whole(cts_drivers=DRIVERS, cts_rates=RATES)

    service = found.finding(CostToServe)
    assert service is not None
    assert service.service.value == Decimal("55.0")
    assert service.coverage.value == pytest.approx(55 / 70)
    assert service.unassigned.value == Decimal("15.0")
    assert service.contribution.value == Decimal("25.0")
    assert figures(found)["M52.account@group:norte"].value == Decimal("-15.0")


def test_the_whale_tells_who_destroys_value():
    whale = whole(cts_drivers=DRIVERS, cts_rates=RATES).finding(WhaleCurve)

    assert whale is not None
    assert whale.curve == (40.0, 25.0)
    assert whale.peak.value == pytest.approx(40 / 25)
    assert (whale.destroyers.value, whale.destroyed.value) == (1, Decimal("-15.0"))
    assert whale.key_destroyers.value == 1


def test_the_accounts_that_take_value_away_are_named_the_worst_first():
    losses = whole(cts_drivers=DRIVERS, cts_rates=RATES).finding(LossMakers)

    assert losses is not None
    assert losses.of == "contribution"
    assert [(one.name, one.contribution.value) for one in losses.accounts] == [
        ("norte", Decimal("-15.0"))
    ]


def test_without_costs_of_serving_the_whale_is_of_the_margin_and_says_so():
    ledger = """
    doc_id | doc_date   | account_id | net_amount | cogs
    -------+------------+------------+------------+-----
    A1     | 2025-01-10 | norte      | 100        | 60
    A2     | 2025-01-10 | sur        | 100        | 130
    A3     | 2025-01-10 | este       | 100        | 110
    """
    found = whole(ka_status=None, ledger=ledger)

    whale, losses = found.finding(WhaleCurve), found.finding(LossMakers)
    assert (whale.of, losses.of) == ("margin", "margin")
    assert whale.curve == (40.0, 30.0, 0.0)
    assert (whale.destroyers.value, whale.destroyed.value) == (2, Decimal("-40.0"))
    assert "no-cost-to-serve" in whale.destroyed.reasons
    # The margins add up to nothing: only amounts are given.
    assert whale.peak.reasons == ("contribution-not-positive",)
    assert [one.name for one in losses.accounts] == ["sur", "este"]
    assert losses.accounts[0].contribution.value is None


def test_where_no_account_takes_value_away_none_is_named():
    ledger = "doc_id | doc_date | account_id | net_amount | cogs\nA1 | 2025-01-10 | n | 5 | 3"

    assert whole(ka_status=None, ledger=ledger).finding(LossMakers) is None


def test_an_account_without_drivers_is_unknown_and_not_free():
    drivers = "account_id | driver | quantity\nnorte | orders | 4"
    found = whole(ka_status=None, cts_drivers=drivers, cts_rates=RATES)

    assert figures(found)["M51.account@group:sur"].reasons == ("no-cost-to-serve",)
    assert figures(found)["M52.account@group:sur"].value is None
    assert figures(found)["M53.accounts"].value == 1


def test_drivers_without_a_rate_are_named_and_make_the_contribution_partial():
    found = whole(cts_drivers=DRIVERS, cts_rates="driver | rate\norders | 10")

    service = found.finding(CostToServe)
    assert service is not None
    assert service.unpriced == ("km",)
    assert service.coverage.value == 0.5
    assert service.contribution.reasons == ("service-coverage",)
    assert service.unassigned.reasons == ("no-cost-pools",)


def test_many_credit_notes_are_told():
    notes = whole().finding(CreditNotes)

    assert notes is not None
    assert notes.ratio.value == pytest.approx(20 / 220)
    assert notes.high


def test_missing_rates_leave_no_figure():
    ledger = "doc_id|doc_date|account_id|currency|net_amount|cogs\nA1|2025-01-10|n|USD|5|3"

    found = whole(ledger=ledger)

    assert {f.value for f in found.figures} == {None}
    assert {f.reasons for f in found.figures} == {("missing-rates",)}


def test_an_empty_ledger_has_no_margin():
    found = whole(ledger="doc_id | doc_date | account_id | net_amount | cogs")

    assert {f.value for f in found.figures} == {None}


def test_every_figure_opens_down_to_its_rows():
    tables = {"ledger": SALES, "ka_status": KEY, "cts_drivers": DRIVERS, "cts_rates": RATES}
    ledger = company(**tables)
    found = answer(ledger, SETTING, Earlier())
    traced = {trace.measure: trace for trace in found.traces}

    assert {definition.id for definition in DEFINITIONS} == set(traced)
    for figure in found.figures:
        for step in (*traced[figure.id].steps, traced[figure.id].rows):
            lines = ledger.engine.rows(step.sql).to_pylist()
            if figure.scope == "company":
                mine = [line for line in lines if "scope" not in line]
            else:
                mine = [line for line in lines if line["scope"] == figure.scope]
            assert figure.value is None or mine, f"{figure.key}: {step.name}"


def test_sales_without_a_rate_leave_no_margin_and_it_says_why():
    ledger = """
        doc_id | doc_date   | account_id | net_amount | cogs | currency
        -------+------------+------------+------------+------+---------
        A1     | 2025-01-10 | norte      | 100        | 60   | USD
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert [one.sentence for one in found.all(MissingData)] == ["margin-no-rates"]


def test_an_account_that_is_credited_more_than_it_buys_does_not_buy_below_cost():
    ledger = """
        doc_id | doc_type    | doc_date   | account_id | net_amount | cogs
        -------+-------------+------------+------------+------------+-----
        A1     | invoice     | 2025-01-10 | norte      | 50         | 30
        A2     | credit_note | 2025-02-10 | norte      | 80         | 40
        A3     | invoice     | 2025-12-10 | sur        | 100        | 120
        A4     | invoice     | 2025-12-10 | este       | 100        | 60
    """

    whale = whole(ledger=ledger).finding(WhaleCurve)

    assert (whale.destroyers.value, whale.credited.value) == (2, 1)
