"""What is each account worth in the coming years, and is it still buying?"""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

import pytest

from llavero.analysis import margin, retention
from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.forecast import DEFINITIONS, answer
from llavero.analysis.forecast.findings import AccountsAhead, RepeatBuying, ValueOfAccounts
from llavero.analysis.forecast.method.lifetime import lifetime_value
from llavero.foundation.measure import Source, Status
from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger
from tests.analysis.forecast.buyers import Irregular, regular
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
# Norte leaves 40 and Sur 20 in 2025; of the three that bought in 2024, Golfo left.
SALES = """
    doc_id | doc_date   | account_id | net_amount | cogs
    -------+------------+------------+------------+-----
    A1     | 2024-01-10 | norte      | 100        | 60
    A2     | 2024-03-10 | sur        | 50         | 30
    A3     | 2024-05-10 | golfo      | 50         | 30
    B1     | 2025-01-10 | norte      | 100        | 60
    B2     | 2025-12-10 | sur        | 50         | 30
"""
KEY = "group_id | from\nnorte | 2020-01-01\nsur | 2020-01-01"
DRIVERS = "account_id | driver | quantity\nnorte | orders | 3"
RATES = "driver | rate\norders | 5"
KEPT = 11 / 13  # (2 stayed + 9) ÷ (3 accounts + 10)


def answered(ledger: Ledger, setting: Setting = SETTING) -> Answer:
    before = {}
    for analysis in (retention, margin):
        before[analysis.NAME] = analysis.answer(ledger, setting, Earlier(dict(before)))
    return answer(ledger, setting, Earlier(before))


def whole(**more: str | None) -> Answer:
    tables = {"ledger": SALES, "ka_status": KEY, **more}
    return answered(company(**{name: drawn for name, drawn in tables.items() if drawn}))


def figures(found):
    return {figure.key: figure for figure in found.figures}


def bought(found) -> RepeatBuying:
    told = found.finding(RepeatBuying)
    assert told is not None
    return told


def test_value_rests_on_the_margin_and_the_retention_of_the_period():
    found = figures(whole())

    assert found["M54.account_margin@group:norte"].value == Decimal(40)
    assert found["M54.retention"].value == pytest.approx(KEPT)
    assert (found["M54.retention"].numerator, found["M54.retention"].denominator) == (11, 13)
    assert float(found["M54.account@group:norte"].value) == pytest.approx(
        lifetime_value(40, KEPT, years=5, growth=0.0, discount=0.12), abs=0.005
    )


def test_value_is_told_to_the_cent_and_as_an_assumption():
    value = figures(whole())["M54.account@group:norte"]

    assert value.value == value.value.quantize(Decimal("0.01"))
    assert value.currency == "MXN"
    assert value.source is Source.ASSUMPTION
    assert (value.status, value.reasons[-1]) == (Status.PARTIAL, "on-assumptions")


def test_the_terms_are_figures_and_say_that_they_are_assumed():
    found = figures(whole())

    terms = {id: found[id] for id in ("M54.years", "M54.growth", "M54.discount")}
    assert [term.value for term in terms.values()] == [5, 0, 0.12]
    assert {term.source for term in terms.values()} == {Source.ASSUMPTION}
    assert {term.reasons for term in terms.values()} == {("assumed",)}
    assert "drawn-retention" in found["M54.retention"].reasons


def test_the_values_of_the_key_accounts_add_up():
    found = figures(whole())

    values = [found[f"M54.account@group:{name}"].value for name in ("norte", "sur")]
    assert found["M54.key"].value == sum(values)
    assert found["M54.key"].n == 2


def test_the_contribution_goes_before_the_gross_margin():
    found = whole(cts_drivers=DRIVERS, cts_rates=RATES)

    told = figures(found)
    assert told["M54.account_margin@group:norte"].value == Decimal(25)
    assert "no-cost-to-serve" not in told["M54.account_margin@group:norte"].reasons
    assert told["M54.account_margin@group:sur"].value == Decimal(20)
    assert "no-cost-to-serve" in told["M54.account_margin@group:sur"].reasons
    assert found.finding(ValueOfAccounts).rests_on == "either"
    assert whole().finding(ValueOfAccounts).rests_on == "margin"


def test_an_account_that_costs_more_than_it_leaves_has_a_negative_value():
    dear = whole(cts_drivers=DRIVERS, cts_rates="driver | rate\norders | 50")

    assert figures(dear)["M54.account@group:norte"].value < 0


def test_without_costs_nothing_is_worth_zero():
    bare = "\n".join(
        line.rpartition("|")[0] for line in SALES.strip().splitlines() if "-+-" not in line
    )
    found = whole(ledger=bare)

    assert [m.sentence for m in found.all(MissingData)] == ["forecast-no-cost"]
    worth = [f for f in found.figures if f.id in ("M54.account", "M54.account_margin", "M54.key")]
    assert {f.value for f in worth} == {None}
    assert {f.reasons for f in worth} == {("no-cost",)}


def test_without_earlier_answers_nothing_is_known():
    found = answer(company(ledger=SALES, ka_status=KEY), SETTING, Earlier())

    assert figures(found)["M54.key"].reasons == ("no-cost",)
    assert figures(found)["M54.retention"].reasons == ("not-enough-history",)


def test_eleven_months_have_a_margin_and_no_retention():
    late = SALES.replace("2024-", "2025-").replace("2025-01-10", "2025-02-10")
    found = whole(ledger=late)

    assert figures(found)["M54.account_margin@group:norte"].value is not None
    assert figures(found)["M54.account@group:norte"].reasons == ("not-enough-history",)
    assert figures(found)["M54.key"].reasons == ("not-enough-history",)
    missing = [m.sentence for m in found.all(MissingData)]
    assert missing == ["forecast-short", "forecast-no-retention"]


def test_a_key_account_that_bought_nothing_has_no_value_and_is_not_added():
    found = figures(whole(ka_status=KEY + "\ngolfo | 2020-01-01"))

    assert found["M54.account@group:golfo"].reasons == ("no-sales",)
    assert "accounts-not-added" in found["M54.key"].reasons
    assert found["M54.key"].n == 2


def test_without_key_accounts_the_largest_are_told_and_not_added():
    found = whole(ka_status=None)

    assert figures(found)["M54.key"].reasons == ("no-ka-status",)
    ahead = found.finding(AccountsAhead)
    assert not ahead.key
    assert [one.name for one in ahead.accounts] == ["norte", "sur"]


def test_an_account_that_gathers_many_is_no_account_with_a_value():
    counter = SALES + "    B3 | 2025-03-10 | PÚBLICO EN GENERAL | 900 | 30\n"
    found = figures(whole(ledger=counter, ka_status=None))

    assert found["M54.account@group:PÚBLICO EN GENERAL"].reasons == ("pooled-account",)
    assert found["M55.account_alive@group:PÚBLICO EN GENERAL"].reasons == ("pooled-account",)


def test_one_account_has_a_value_and_no_model():
    only = SALES.replace("sur", "norte").replace("golfo", "norte")
    found = whole(ledger=only, ka_status="group_id\nnorte")

    assert figures(found)["M54.key"].value == figures(found)["M54.account@group:norte"].value
    assert bought(found).buying == "few"
    assert figures(found)["M55.account_alive@group:norte"].reasons == ("few-buyers",)


def test_an_empty_ledger_has_no_finding_and_no_zero():
    found = answered(company(ledger="doc_id | doc_date | account_id | net_amount | cogs"))

    assert found.findings == ()
    assert {f.value for f in found.figures} == {None}


def test_missing_rates_leave_no_figure_but_the_terms():
    ledger = "doc_id|doc_date|account_id|currency|net_amount|cogs\nA1|2025-01-10|n|USD|5|3"
    found = whole(ledger=ledger, ka_status=None)

    worked = {f.id for f in found.figures if f.value is not None}
    assert worked <= {"M54.years", "M54.growth", "M54.discount"}
    assert figures(found)["M55.accounts"].reasons == ("missing-rates",)


def test_two_hundred_accounts_are_needed_and_a_hundred_that_bought_again():
    lines = "\n".join(f"A{at} | 2025-03-01 | c{at} | 5" for at in range(250))
    found = bought(whole(ledger=f"doc_id | doc_date | account_id | net_amount\n{lines}"))

    assert (found.accounts.value, found.repeating.value) == (250, 0)
    assert found.buying == "few"
    assert found.variation.reasons == ("few-intervals",)
    assert found.error.reasons == ("few-buyers",)


@pytest.mark.slow
def test_nothing_is_published_of_regular_buyers():
    found = bought(whole(ledger=regular(200, DAY), ka_status=None))

    assert found.buying == "regular"
    assert found.variation.value < 0.6
    assert found.error.reasons == ("regular-buyers",)


@cache
def irregular(more: str = "") -> Ledger:
    return company(ledger=Irregular(more=more).ledger(DAY))


@pytest.mark.slow
def test_buyers_who_leave_by_chance_have_a_probability():
    found = answered(irregular())

    told = bought(found)
    assert told.buying == "told"
    assert told.variation.value >= 0.6
    assert 0 < told.error.value < 1
    assert told.fitted.value == told.accounts.value == 260
    alive = [f for f in found.figures if f.id == "M55.account_alive"]
    assert len(alive) == 50
    assert all(0 <= f.value <= 1 and "modelled" in f.reasons for f in alive)


@pytest.mark.slow
def test_what_they_will_buy_is_told_where_it_is_no_worse_than_repeating_the_year():
    found = answered(irregular())

    told = bought(found)
    assert told.spending == "told"
    assert told.amount_error.value < 1
    assert abs(told.correlation.value) <= 0.3
    orders = {f.scope: f.value for f in found.figures if f.id == "M55.account_orders"}
    amounts = {f.scope: f.value for f in found.figures if f.id == "M55.account_amount"}
    sizes = [float(amounts[scope]) / orders[scope] for scope in orders]
    assert 20 < min(sizes) <= max(sizes) < 250


@pytest.mark.slow
def test_purchases_of_the_last_year_change_no_forecast_made_before_it():
    early = replace(
        SETTING, as_of=date(2024, 12, 31), period=Period(date(2024, 1, 1), date(2024, 12, 31))
    )
    with_later = answered(irregular(), early)
    cut = [line for line in Irregular().ledger(DAY).splitlines() if "| 2025-" not in line]
    without = answered(company(ledger="\n".join(cut)), early)

    assert bought(with_later) == bought(without)


@pytest.mark.slow
def test_two_years_of_history_are_needed_for_a_trial():
    cut = [
        line
        for line in Irregular(accounts=700).ledger(DAY).splitlines()
        if "doc_id" in line or line.split(" | ")[1] > "2024-01-05"
    ]
    found = bought(answered(company(ledger="\n".join(cut))))

    assert found.buying == "short"
    assert found.error.reasons == ("not-enough-history",)


@pytest.mark.slow
def test_orders_whose_size_goes_with_their_frequency_have_no_amount():
    header, *lines = Irregular().ledger(DAY).splitlines()
    times: dict[str, int] = {}
    for line in lines:
        account = line.split(" | ")[2]
        times[account] = times.get(account, 0) + 1
    tied = [line.rpartition("|")[0] + f"| {10 * times[line.split(' | ')[2]]}" for line in lines]
    found = answered(company(ledger="\n".join([header, *tied])))

    assert bought(found).buying == "told"
    assert bought(found).spending == "tied"
    amounts = [f for f in found.figures if f.id == "M55.account_amount"]
    assert {f.reasons for f in amounts} == {("order-size-tied",)}


@pytest.mark.slow
def test_an_account_that_bought_once_says_so():
    once = answered(company(ledger=Irregular(more="\nX1 | 2025-06-01 | sola | 99999").ledger(DAY)))

    alive = figures(once)["M55.account_alive@group:sola"]
    assert alive.value == 1
    assert alive.reasons == ("modelled", "bought-once")


@pytest.mark.slow
def test_a_last_year_like_the_one_before_is_better_repeated():
    # Who was irregular for years bought on the same days of both of the last two.
    kept = [
        line
        for line in Irregular().ledger(date(2023, 12, 31)).splitlines()
        if "| 2023-" not in line
    ]
    same = [
        f"Y{year}{at}{month} | {year}-{month:02}-{1 + at % 9:02} | c{at:03} | 50"
        for year in (2024, 2025)
        for at in range(0, 260, 2)
        for month in (1, 2, 3, 11)
    ]
    found = bought(answered(company(ledger="\n".join([*kept, *same]))))

    assert found.buying == "worse"
    assert found.fitted.reasons == ("model-no-better",)


@pytest.mark.slow
def test_accounts_that_never_leave_give_no_model():
    # They buy twice in two days, every two months: far from regular, and all are still there.
    lines = ["doc_id | doc_date | account_id | net_amount"]
    for at in range(200):
        for back in range(32):
            on = DAY - timedelta(days=60 * (back // 2) + back % 2)
            lines.append(f"D{len(lines)} | {on} | c{at:03} | 100")
    found = bought(answered(company(ledger="\n".join(lines))))

    assert found.buying == "unfitted"
    assert found.variation.value > 0.6
    assert found.error.reasons == ("model-not-fitted",)


@pytest.mark.slow
def test_accounts_that_mostly_came_in_the_last_year_are_too_new_for_a_trial():
    late = Irregular(accounts=900).ledger(DAY).splitlines()
    cut = [line for line in late if "| 2022-" not in line and "| 2023-" not in line]
    few = [line for line in cut if "| 2024-" not in line or "| c00" in line or "| c01" in line]
    old = "D0 | 2022-01-01 | c001 | 5\nD1 | 2022-03-01 | c001 | 5"
    found = bought(answered(company(ledger="\n".join([*few, old]))))

    assert found.accounts.value >= 200
    assert found.buying == "short"


@pytest.mark.slow
def test_an_account_that_first_bought_after_the_last_whole_month_has_no_size_of_order():
    setting = Setting(date(2026, 1, 20), Period(date(2025, 1, 1), DAY), "MXN")
    late = Irregular(more="\nX1 | 2026-01-10 | nueva | 50").ledger(DAY)
    found = figures(answered(company(ledger=late, ka_status="group_id\nnueva"), setting))

    assert found["M55.account_amount@group:nueva"].reasons == ("no-order-size",)
    assert found["M55.account_orders@group:nueva"].value > 0


def test_a_key_account_that_never_bought_has_no_probability():
    found = figures(
        whole(ka_status=KEY + "\nnueva | 2025-01-01", accounts="account_id | name\nnueva | Nueva")
    )

    assert found["M55.account_alive@group:nueva"].reasons == ("never-bought",)
    assert found["M54.account@group:nueva"].value is None


def test_every_figure_opens_down_to_its_rows():
    ledger = company(ledger=SALES, ka_status=KEY)
    found = answered(ledger)
    traced = {trace.measure: trace for trace in found.traces}

    assert {definition.id for definition in DEFINITIONS} == set(traced)
    shown = {}
    for figure in found.figures:
        lines = ledger.engine.rows(traced[figure.id].rows.sql).to_pylist()
        for step in traced[figure.id].steps:
            ledger.engine.rows(step.sql)
        shown[figure.key] = [
            line["doc_id"] for line in lines if line.get("scope", figure.scope) == figure.scope
        ]
    assert sorted(shown["M54.account@group:norte"]) == ["B1"]
    assert sorted(shown["M54.key"]) == ["B1", "B2"]
    assert len(shown["M54.retention"]) == len(shown["M55.accounts"]) == 5
    assert shown["M54.discount"] == []
