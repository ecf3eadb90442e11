"""Which accounts are warned of, and which are not?"""

from dataclasses import replace
from decimal import Decimal

import pytest

from llavero.analysis.answers import Earlier, MissingData
from llavero.analysis.warning import DEFINITIONS, answer
from llavero.analysis.warning.findings import (
    AccountsToVisit,
    FallenAccounts,
    PastTooShort,
    WarningTried,
)
from tests.analysis.warning.courses import SETTING, leaving, monthly, steady
from tests.companies import company

STEADY = {f"firme{at}": steady(100 + at) for at in range(8)}
# Six leave in the middle of the records, one just now.
LEFT = {f"fugaz{at}": leaving(80, 22 + at) for at in range(4)}
NOW = {"aceros norte": leaving(1000, 34)}


def answered(accounts, setting=SETTING, **terms):
    return answer(company(ledger=monthly(accounts, **terms)), setting, Earlier())


def test_the_account_that_drops_a_line_and_buys_less_is_to_be_visited_before_it_falls():
    found = answered({**STEADY, **LEFT, **NOW})

    visits = found.finding(AccountsToVisit)
    assert [one.name for one in visits.accounts] == ["aceros norte"]
    assert visits.accounts[0].signals == ("mix", "slide")
    assert visits.accounts[0].sales.value == Decimal("21200")
    assert visits.visit.value == 1
    assert visits.stake.value == Decimal("21200")


def test_those_that_left_before_were_warned_of_and_nobody_else_was():
    tried = answered({**STEADY, **LEFT}).finding(WarningTried)

    assert tried.precision.value == 1
    assert tried.false.value == 0
    assert tried.verdict == "few"  # four accounts leave: too few warnings to speak of
    assert tried.lead.value >= 1
    assert tried.early.value == 1


def test_the_frequency_of_the_past_needs_twenty_cases():
    (one,) = answered({**STEADY, **LEFT, **NOW}).finding(AccountsToVisit).accounts

    assert one.past.value is None
    assert one.past.reasons == ("few-cases",)


def test_an_account_that_fell_says_since_when_it_had_been_warned_of():
    fallen = answered({**STEADY, "golfo": leaving(500, 29)}).finding(FallenAccounts)

    (golfo,) = fallen.accounts
    assert golfo.name == "golfo"
    # Of the last six months two are of 300; a year before, six were of 1,000.
    assert golfo.change.value == pytest.approx(600 / 6000 - 1)
    assert golfo.lead.value >= 1


def test_a_fall_warned_of_in_many_accounts_beats_the_base_rate_and_silence():
    many = {f"fugaz{at}": leaving(80, 19 + at % 11) for at in range(60)}
    tried = answered({**{f"firme{at}": steady(90) for at in range(60)}, **many}).finding(
        WarningTried
    )

    assert tried.verdict == "better"
    assert tried.precision.value > 0.9 > 0.4 > tried.base.value
    assert tried.gain_low.value > 0
    assert tried.against.value > 0
    assert tried.against_silence == "better"
    by_name = {one.signal: one for one in tried.signals}
    assert by_name["mix"].verdict == "better"
    assert by_name["margin"].warned.value == 0


def test_where_nothing_happens_nothing_is_claimed():
    found = answered(STEADY)

    tried = found.finding(WarningTried)
    assert tried.base.value == 0
    assert (tried.verdict, tried.against_silence) == ("few", None)
    assert tried.precision.reasons == ("never-warned",)
    assert tried.recall.reasons == ("no-falls",)
    assert found.finding(AccountsToVisit).accounts == ()
    assert found.finding(FallenAccounts) is None


def test_twenty_three_months_are_too_few_for_a_trial_and_the_signs_of_today_are_told():
    found = answered({**STEADY, **NOW}, months=23)

    assert found.finding(WarningTried) is None
    assert found.finding(PastTooShort) == PastTooShort(23, 24)
    visits = found.finding(AccountsToVisit)
    assert [one.name for one in visits.accounts] == ["aceros norte"]
    assert not visits.proven


def test_without_lines_costs_or_list_prices_the_report_says_what_it_cannot_see():
    ledger = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-01-10 | norte      | 100
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    said = [one.sentence for one in found.all(MissingData)]
    assert said == ["warning-no-lines", "warning-no-margin"]


def test_a_discount_that_rises_fires_the_margin_without_any_cost():
    lines = ["doc_id | doc_date | account_id | product_line | qty | list_price | net_amount"]
    for at in range(24):
        year, month = 2024 + at // 12, at % 12 + 1
        paid = 100 if at < 12 else 95
        lines.append(f"D{at} | {year}-{month:02d}-10 | norte | tubo | 1 | 110 | {paid}")
    setting = replace(SETTING, values={"warning.signals": 1})

    found = answer(company(ledger="\n".join(lines)), setting, Earlier())

    (one,) = found.finding(AccountsToVisit).accounts
    assert one.signals == ("margin",)


def test_a_pooled_account_is_not_warned_of():
    found = answered({**STEADY, "PÚBLICO EN GENERAL": leaving(900, 34)})

    assert found.finding(AccountsToVisit).accounts == ()


def test_a_company_with_one_purchase_gets_no_warning_and_no_fault():
    ledger = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-06-01 | norte | 5"

    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert found.finding(AccountsToVisit) is None
    assert {figure.id for figure in found.figures} <= {one.id for one in DEFINITIONS}
    assert all(figure.value is None for figure in found.figures)


def test_sales_that_no_rate_converts_stop_the_warning():
    ledger = """
    doc_id | doc_date   | account_id | currency | net_amount
    -------+------------+------------+----------+-----------
    A1     | 2025-01-10 | norte      | USD      | 100
    A2     | 2025-02-10 | norte      | MXN      | 100
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert found.findings == ()
    assert {figure.reasons for figure in found.figures} == {("missing-rates",)}
