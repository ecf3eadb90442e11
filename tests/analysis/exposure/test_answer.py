"""What is said of what could be lost, where much is known and where little is?"""

import pytest

from llavero.analysis.answers import MissingData
from llavero.analysis.exposure import DEFINITIONS
from llavero.analysis.exposure.findings import (
    AccountAtRisk,
    ExceedanceCurve,
    FactorSeen,
    History,
    LearntFromPast,
    NothingAtRisk,
    RevenueAtRisk,
    Saving,
    Savings,
    StressCase,
)
from tests.analysis.exposure.companies import (
    answered,
    of_causes,
    quitting,
    sales,
    sales_only,
)
from tests.companies import company


def accounts(found):
    return {one.account: one for one in found.all(AccountAtRisk)}


def test_each_account_has_the_causes_and_defences_that_are_on_record():
    found = accounts(answered(of_causes()))

    assert {name: one.factors for name, one in found.items()} == {
        "norte": ("strong_relationship", "long_relationship"),
        "sur": ("falling_sales",),
        "este": ("overdue",),
        "oeste": ("kam_change", "competitor_project"),
        "golfo": ("single_thread", "negative_decider"),
        "rio": ("long_relationship", "joint_integration"),
    }


def test_what_nobody_can_tell_is_said_and_weighs_nothing():
    seen = {one.factor: one for one in answered(of_causes()).all(FactorSeen)}

    assert seen["contract_end"].accounts.reasons == ("not-on-record",)
    assert seen["contract_end"].known.value == 0
    assert seen["falling_sales"].accounts.n == 6
    # The decider is known of Norte and Golfo, who leave 12,000 and 3,600 of 32,040 sold.
    assert seen["negative_decider"].known.value == pytest.approx((12000 + 3600) / 32040)


def test_the_odds_of_an_account_are_those_of_the_base_times_its_causes():
    found = answered(of_causes())
    base = found.finding(History).base.value

    odds = base / (1 - base) * 1.5 * 1.6
    assert accounts(found)["golfo"].probability.value == pytest.approx(odds / (1 + odds))


def test_the_account_that_left_is_one_loss_in_its_year_and_no_longer_at_risk():
    history = answered(of_causes()).finding(History)

    assert history.lost.value == 1
    # At the end of 2019 two had bought, three a year later, four in 2021, Lago among them; from
    # 2022 on six had, and Lago was lost.
    assert history.years.value == sum((2, 3, 4, 6, 6, 6))
    assert history.base.value == pytest.approx((1 + 1) / (10 + history.years.value))


def test_contribution_is_what_is_left_of_the_sales():
    risk = answered(of_causes()).finding(RevenueAtRisk)

    assert risk.basis == "margin"
    assert risk.key
    assert risk.worthless == 1  # Lago, that buys nothing any more
    assert risk.exposure.value == pytest.approx(32040 * 0.4)
    assert "no-cost-to-serve" in risk.exposure.reasons


def test_the_worst_years_are_shared_out_among_all_accounts():
    found = answered(of_causes())

    assert sum(one.tail.value for one in found.all(AccountAtRisk)) == pytest.approx(1)
    risk = found.finding(RevenueAtRisk)
    assert risk.p50.value <= risk.p90.value <= risk.p95.value <= risk.cvar95.value
    assert risk.p95_low.value <= risk.p95.value <= risk.p95_high.value


def test_expected_losses_of_the_accounts_add_up_to_the_mean_of_the_years():
    found = answered(of_causes())
    risk = found.finding(RevenueAtRisk)

    expected = sum(one.expected.value for one in found.all(AccountAtRisk))
    assert abs(risk.mean.value - expected) < 3 * risk.stderr.value


def test_each_cause_saves_something_and_all_together_save_most():
    found = answered(of_causes())
    savings, together = found.all(Saving), found.finding(Savings)

    assert {one.factor for one in savings} == {
        *("single_thread", "negative_decider", "falling_sales"),
        *("overdue", "kam_change", "competitor_project"),
    }
    assert all(one.mean.value > 0 for one in savings)
    assert together.mean_saved.value > max(one.mean.value for one in savings)
    assert together.after.value <= together.before.value


def test_the_curve_falls_and_lies_lower_after_the_actions():
    points = answered(of_causes()).finding(ExceedanceCurve).points

    chances = [one.chance for one in points]
    assert chances == sorted(chances, reverse=True)
    assert all(one.after <= one.chance for one in points)


def test_supposed_cases_are_sums_of_what_the_accounts_leave():
    cases = {one.case: one for one in answered(of_causes()).all(StressCase)}

    assert cases["first"].loss.value == pytest.approx(12000 * 0.4)
    # Norte, Sur (600 for half a year, 240 for the other) and Este.
    assert cases["three"].loss.value == pytest.approx((12000 + 5040 + 4800) * 0.4)
    assert cases["portfolio"].seller == "Lucía"
    assert cases["portfolio"].loss.value == pytest.approx((12000 + 5040 + 4200) * 0.4 * 0.3)


def test_the_same_seed_says_the_same_again():
    assert answered(of_causes()).figures == answered(of_causes()).figures


def test_without_key_accounts_costs_and_lists_the_sales_of_all_are_at_risk():
    found = answered(sales_only())
    risk = found.finding(RevenueAtRisk)

    assert (risk.key, risk.basis) == (False, "sales")
    assert risk.accounts.value == 6
    assert {one.sentence for one in found.all(MissingData)} == {
        *("exposure-no-key-accounts", "exposure-no-cost", "exposure-no-interactions"),
        *("exposure-no-deciders", "exposure-no-assignments", "exposure-no-pressure"),
    }


def test_a_past_with_many_losses_that_were_foreseeable_replaces_the_expert():
    learnt = answered(quitting()).finding(LearntFromPast)

    assert learnt.state == "used"
    assert learnt.losses.value >= 50
    assert learnt.score.value < learnt.base.value
    assert learnt.low.value > 0


def test_a_past_with_few_losses_leaves_the_weights_to_the_expert():
    learnt = answered(of_causes()).finding(LearntFromPast)

    assert learnt.state == "few"
    assert learnt.score.reasons == ("few-losses",)


def test_a_year_of_sales_tells_no_loss_and_the_base_is_the_assumption():
    lines = [line for line in sales().splitlines() if "doc_id" in line or "| 2025" in line]
    history = answered(company(ledger="\n".join(lines))).finding(History)

    assert history.looks == 0
    assert history.lost.reasons == ("not-enough-history",)
    assert history.base.value == pytest.approx(0.10)


def test_one_account_is_the_whole_of_the_worst_years():
    found = answered(company(ledger=sales(names=("norte",))))

    (only,) = found.all(AccountAtRisk)
    assert only.tail.value == pytest.approx(1)
    assert [one.case for one in found.all(StressCase)] == ["first"]


def test_accounts_that_leave_nothing_are_no_risk():
    ledger = company(
        ledger="""
            doc_id | doc_type    | doc_date   | account_id | net_amount
            D1     | invoice     | 2025-03-10 | norte      | 100
            D2     | credit_note | 2025-04-10 | norte      | 100
        """
    )

    assert answered(ledger).findings == (NothingAtRisk(),)


def test_without_any_sales_every_figure_says_why_it_is_missing():
    found = answered(company(ledger="doc_id | doc_date | account_id | net_amount"))

    assert found.findings == ()
    of_company = {
        one.id for one in DEFINITIONS if "account" not in one.id or one.id == "EXP.accounts"
    }
    assert {figure.id for figure in found.figures} <= of_company
    assert all(figure.value is None and figure.reasons for figure in found.figures)
