"""How much will the accounts buy in the coming twelve months?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.forecast import DEFINITIONS, answer
from llavero.analysis.forecast.sales.findings import (
    ChoiceByForecast,
    RulesOfAccounts,
    SalesAhead,
    SalesOfAccounts,
)
from llavero.foundation.measure import Measure, Status
from llavero.foundation.period import Period
from tests.analysis.forecast.sales.ledgers import DAY, answered, figures, growing, ledger
from tests.companies import company


def every_month(*amounts: float, months: int) -> np.ndarray:
    return np.array([[amount] * months for amount in amounts])


def value(found: Answer, key: str) -> float:
    figure = figures(found)[key]
    assert figure.value is not None, figure.reasons
    return float(figure.value)


def test_accounts_that_never_change_are_forecast_to_go_on():
    found = answered(every_month(10, 20, months=36))

    assert value(found, "M61.total") == 360
    assert value(found, "M61.account@group:c000") == 120
    assert value(found, "M61.account@group:c001") == 240
    assert value(found, "M61.sum") == 360
    assert value(found, "M61.missed") == 0
    assert figures(found)["M61.error"].reasons == ("never-missed",)


def test_growth_is_recovered_and_the_coming_year_falls_within_the_intervals():
    truth = growing(80, 60, yearly=1.2)
    found = answered(truth[:, :48])
    coming = truth[:, 48:].sum(axis=1)

    assert found.finding(SalesAhead).rule == "growth"
    assert value(found, "M61.total") == pytest.approx(coming.sum(), rel=0.05)
    assert value(found, "M61.total_low") < coming.sum() < value(found, "M61.total_high")
    # Before two years had passed nobody could know of the growth: there the year was repeated.
    assert value(found, "M61.error") < 0.8
    assert value(found, "M61.unseen") < 0.9


@pytest.mark.parametrize("seed", range(3))
def test_intervals_of_accounts_cover_what_comes_as_often_as_they_say(seed):
    truth = growing(60, 60, yearly=1.0, seed=seed)
    watched = "group_id | from\n" + "\n".join(f"c{at:03} | 2020-01-01" for at in range(60))
    found = figures(answered(truth[:, :48], ka_status=watched))
    coming = truth[:, 48:].sum(axis=1)

    inside = [
        found[f"M61.account_low@group:c{at:03}"].value
        <= coming[at]
        <= found[f"M61.account_high@group:c{at:03}"].value
        for at in range(60)
    ]

    assert np.mean(inside) == pytest.approx(0.8, abs=0.13)
    assert found["M61.coverage"].value == pytest.approx(0.8, abs=0.13)


def test_less_than_two_years_repeat_the_last_one_without_an_error():
    found = answered(every_month(10, 20, months=23))

    assert found.finding(SalesAhead).rule == "repeats"
    assert value(found, "M61.total") == 360
    for key in ("M61.total_low", "M61.total_error", "M61.error", "M61.account_low@group:c000"):
        assert figures(found)[key].reasons == ("not-enough-history",)
    assert found.finding(ChoiceByForecast) is None


def test_less_than_a_year_forecasts_nothing_and_says_what_is_missing():
    found = answered(every_month(10, 20, months=11))

    assert next(one.sentence for one in found.all(MissingData)) == "forecast-short"
    assert figures(found)["M61.total"].value is None
    assert found.finding(SalesAhead) is None


def test_an_account_is_bounded_only_by_enough_errors():
    # With two years there is one look back, so as many errors as accounts.
    eight, nine = (answered(growing(count, 24, yearly=1.1)) for count in (8, 9))

    assert figures(eight)["M61.account_low@group:c000"].reasons == ("not-enough-history",)
    assert figures(nine)["M61.account_low@group:c000"].value is not None
    assert figures(nine)["M61.total_low"].reasons == ("not-enough-history",)


def test_twelve_accounts_are_forecast_and_one_of_them_chosen():
    found = answered(growing(12, 36, yearly=1.1))

    assert value(found, "M61.accounts") == 12
    assert value(found, "M61.chosen") == 1
    assert 0 < value(found, "M61.efficiency") <= 1


def test_accounts_that_bought_once_are_expected_to_buy_little_or_nothing_more():
    months = np.zeros((40, 40))
    months[np.arange(40), np.arange(40)] = 100.0

    found = answered(months)

    assert value(found, "M61.ended") == 28
    assert 0 <= value(found, "M61.sum") <= 1200
    assert {one.said.value for one in found.finding(SalesOfAccounts).accounts} != {None}


def test_all_sales_in_one_account_are_its_forecast():
    months = growing(1, 36, yearly=1.0)
    found = answered(months)

    assert value(found, "M61.accounts") == value(found, "M61.chosen") == 1
    assert value(found, "M61.efficiency") == 1
    assert found.finding(ChoiceByForecast).verdict == "same"


def test_negative_months_never_give_a_negative_forecast():
    months = growing(10, 36, yearly=1.0)
    months[0, -6:] = -5000
    months[1, -14:] = -10

    found = figures(answered(months))

    amounts = [f.value for key, f in found.items() if key.startswith("M61.account@")]
    assert min(amounts) >= 0
    assert all(
        found[key.replace("account@", "account_low@")].value >= 0
        for key in found
        if key.startswith("M61.account@")
    )


def test_a_month_that_has_not_ended_is_not_looked_at():
    months = every_month(10, months=36)
    months[0, -1] = 1

    found = answered(months, day=date(2025, 12, 20))

    assert value(found, "M61.total") == 120
    assert figures(found)["M61.total"].period == Period(date(2025, 12, 1), date(2026, 11, 30))
    assert value(found, "M61.months") == 35


def test_an_account_of_many_counts_in_the_total_and_not_among_the_accounts():
    links = "account_id | name | is_pool\nc000 | Web | true\nc001 | Sur | false"
    found = answered(every_month(10, 20, months=36), accounts=links)

    assert value(found, "M61.total") == 360
    assert value(found, "M61.sum") == 240
    assert "M61.account@group:c000" not in figures(found)


def test_accounts_born_after_a_look_back_count_as_sales_that_nobody_could_name():
    months = every_month(10, 10, months=24)
    months[1, :12] = 0  # it first bought in the second year

    assert value(answered(months), "M61.born_later") == pytest.approx(0.5)


def test_as_many_are_chosen_as_there_are_key_accounts():
    key = "group_id | from\nc000 | 2020-01-01\nc003 | 2020-01-01"
    found = answered(growing(30, 36, yearly=1.0), ka_status=key)

    assert value(found, "M61.chosen") == 2
    assert found.finding(ChoiceByForecast).key
    assert value(answered(growing(30, 36, yearly=1.0)), "M61.chosen") == 2  # 5 % of 30


def test_a_choice_on_the_years_it_is_checked_with_says_so():
    seen, blind = (answered(growing(30, count, yearly=1.0)) for count in (35, 36))

    assert figures(seen)["M61.efficiency"].reasons == ("chosen-on-the-same",)
    assert figures(seen)["M61.unseen"].reasons == ("not-enough-history",)
    assert figures(blind)["M61.efficiency"].status is Status.OK
    assert figures(blind)["M61.unseen"].value is not None


def test_an_account_that_nobody_knew_has_no_past_error():
    months = growing(10, 36, yearly=1.0)
    months[0, :34] = 0

    found = figures(answered(months))

    assert found["M61.account_missed@group:c000"].reasons == ("not-known-then",)
    assert found["M61.account_missed@group:c001"].n == 5


def test_the_past_error_of_an_account_is_over_what_it_bought():
    months = every_month(10, 10, months=24)
    months[0, 12:] = 8  # it bought 96 after a year of 120

    found = figures(answered(months))

    assert found["M61.account_missed@group:c000"].value == pytest.approx(24 / 96)
    assert found["M61.account_error@group:c000"].value == 1
    assert found["M61.error"].value == 1
    assert found["M61.missed"].value == pytest.approx(24 / 216)


def test_where_sales_cannot_be_brought_into_one_currency_nothing_is_forecast():
    lines = ledger(every_month(10, 20, months=36)).splitlines()
    foreign = [f"{lines[0]} | currency", *(f"{line} | USD" for line in lines[1:])]
    facts = company(ledger="\n".join(foreign))
    setting = Setting(DAY, Period.last_complete_months(DAY), "MXN")

    found = answer(facts, setting, Earlier())

    assert found.finding(SalesAhead) is None
    assert figures(found)["M61.total"].status is Status.NOT_COMPUTABLE


def test_the_same_facts_give_the_same_figures():
    months = growing(40, 40, yearly=1.1)

    assert answered(months).figures == answered(months).figures


def test_every_definition_has_a_figure_and_a_trace():
    found = answered(growing(30, 36, yearly=1.1))

    assert {d.id for d in DEFINITIONS if d.id.startswith("M61")} <= {f.id for f in found.figures}
    traced = {trace.measure: trace for trace in found.traces}
    names = [traced[id].steps[0].name for id in ("M61.account", "M61.total", "M61.error")]
    assert names == ["account_months", "company_months", "account_months"]
    assert "scope" in traced["M61.account"].steps[0].sql


def test_money_is_told_to_the_cent():
    told = figures(answered(growing(30, 36, yearly=1.1)))["M61.total"]

    assert isinstance(told, Measure)
    assert isinstance(told.value, Decimal)
    assert told.value == told.value.quantize(Decimal("0.01"))
    assert "forecast" in told.reasons


def test_kinds_without_accounts_are_not_told():
    found = answered(growing(12, 36, yearly=1.0)).finding(RulesOfAccounts)

    assert [one.kind for one in found.kinds] == ["regular"]


MOVED = {
    "forecast.coverage": (0.5, "M61.account_low@group:c000"),
    "forecast.step": (6, "M61.origins"),
    "forecast.advantage": (0.5, "M61.error"),
    "forecast.chosen": (0.5, "M61.chosen"),
}


@pytest.mark.parametrize("name", MOVED)
def test_each_parameter_moves_the_figure_it_should(name):
    changed, moved = MOVED[name]
    facts = company(ledger=ledger(growing(40, 48, yearly=1.2)))
    setting = Setting(DAY, Period.last_complete_months(DAY), "MXN")
    other = replace(setting, values={name: float(changed)})

    before, after = (figures(answer(facts, one, Earlier())) for one in (setting, other))

    assert before[moved].value != after[moved].value


def test_a_change_of_currency_is_no_growth():
    # A hundred dollars a month at twenty pesos until 2024, two thousand pesos since.
    months = np.array([[100.0] * 24 + [2000.0] * 12])
    lines = ledger(months).splitlines()
    told = [f"{line} | {'MXN' if '2025-' in line else 'USD'}" for line in lines[1:]]
    days = [f"{year}-{month:02}-01" for year in (2023, 2024) for month in range(1, 13)]
    rates = "\n".join(f"{day} | USD | 20" for day in days)
    facts = company(
        ledger="\n".join([f"{lines[0]} | currency", *told]), fx=f"month | currency | rate\n{rates}"
    )
    setting = Setting(DAY, Period.last_complete_months(DAY), "MXN")

    found = answer(facts, setting, Earlier())

    assert value(found, "M61.total") == 24_000
    assert value(found, "M61.change") == 0
    assert value(found, "M61.missed") == 0


@pytest.mark.slow
def test_where_past_sales_say_all_there_is_to_know_the_forecast_hardly_ever_claims_to_beat_them():
    verdicts = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        sizes = rng.lognormal(6, 1.0, 100)[:, None]
        noise = rng.lognormal(0, 0.5, (100, 4)).repeat(12, axis=1)  # a draw a year
        found = answered(np.round(sizes * noise, 2))
        verdicts.append(found.finding(ChoiceByForecast).verdict)

    assert verdicts.count("beats") <= 2  # one in twenty, on both sides together


def test_sales_that_are_not_positive_are_not_forecast_and_it_says_why():
    found = answered(np.array([[10.0] * 24 + [-5.0] * 12, [2.0] * 36]))

    told = figures(found)
    assert told["M61.last_year"].value == Decimal(-36)
    for key in ("M61.total", "M61.total_low", "M61.total_coverage", "M61.change", "M61.sum"):
        assert told[key].reasons == ("sales-not-positive",), key
    assert found.finding(RulesOfAccounts) is None


def test_years_for_which_nothing_was_forecast_are_no_test_of_the_interval():
    # Until the fourth year more was credited than bought, and no interval could be made.
    sold = np.array([[-10.0] * 36 + [10.0] * 24])

    covered = figures(answered(sold))["M61.total_coverage"]

    assert covered.value is None or covered.n < 25
