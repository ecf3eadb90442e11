"""How much will each account buy in the coming year?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.forecast.method import rules, season
from llavero.analysis.forecast.method.kinds import KINDS, kinds
from llavero.analysis.forecast.method.rules import RULES, forecasts
from llavero.analysis.forecast.method.total import theta_year

histories = arrays(np.float64, (6, 30), elements=st.floats(-1e6, 1e6).map(lambda v: round(v, 2)))


def steady(*amounts: float, months: int) -> np.ndarray:
    """Return accounts that buy the same every month."""
    return np.array([[amount] * months for amount in amounts])


def test_every_rule_goes_on_with_accounts_that_never_change():
    said = forecasts(steady(10, 250, months=36))

    assert said == pytest.approx(np.tile([120, 3000], (len(RULES), 1)))


def test_the_simple_rule_repeats_the_last_twelve_months():
    history = np.array([[5.0] * 12 + [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]])

    assert rules.repeats(history).tolist() == [78]


def test_more_credited_than_bought_is_expected_to_be_nothing():
    history = np.array([[0.0] * 23 + [-100]])

    assert (forecasts(history) == 0).all()


def test_the_pace_is_set_against_the_same_months_of_a_year_ago():
    # A year ago the second half was three quarters of the year; now it brought 90.
    history = np.array([[5.0] * 6 + [15] * 6 + [5] * 6 + [15] * 6])

    assert season.half_share(history.sum(axis=0)) == 0.75
    assert rules.pace(history) == pytest.approx([120])


def test_without_two_years_six_months_are_half_a_year():
    assert rules.pace(steady(10, months=18)) == pytest.approx([120])


def test_the_trend_of_all_accounts_moves_each_of_them():
    # All together buy a hundred more each month; one of them does nothing else.
    history = np.vstack([np.arange(1, 25) * 100.0, np.full(24, 50.0)])

    expected, year = theta_year(history.sum(axis=0)), history[:, -12:].sum()

    assert expected > year
    assert rules.trend(history) == pytest.approx(history[:, -12:].sum(axis=1) * expected / year)


def test_a_trend_at_most_doubles_or_halves_the_year():
    rising = np.array([[0.0] * 12 + [1.0] + [0.0] * 10 + [500.0]])

    assert rules.trend(rising) == pytest.approx([2 * 501])


def test_growth_is_that_of_accounts_alike_drawn_to_that_of_all():
    # Ten accounts that bought every month doubled; ten that bought once a year stayed.
    often = steady(*[10] * 10, months=24)
    often[:, 12:] = 20
    once = np.zeros((10, 24))
    once[:, [6, 18]] = 120
    history = np.vstack([often, once])

    said = rules.growth(history)

    overall = (10 * 240 + 10 * 120) / (20 * 120)  # 1.5
    assert said[0] == pytest.approx(240 * (10 * 2 + 10 * overall) / 20)
    assert said[-1] == pytest.approx(120 * (10 * 1 + 10 * overall) / 20)


def test_months_in_which_nobody_is_invoiced_are_no_silence():
    # Everybody is invoiced every second month; the history ends in one of the others.
    history = np.tile([0.0, 100.0], 18)[None, :] * np.ones((5, 1))
    shifted = np.hstack([history[:, 1:], np.zeros((5, 1))])

    assert rules.busy_months(history).tolist() == [False, True] * 18
    assert rules.growth(history) == pytest.approx(rules.growth(shifted))


def test_a_cent_that_became_a_fortune_makes_no_fortune_of_others():
    history = np.zeros((2, 24))
    history[0, [0, 12]] = 0.01, 1e6
    history[1, 12] = 1e6

    assert rules.growth(history).max() <= 12 * 1e6


def test_smoothed_demand_follows_the_equations_of_teunter_syntetos_and_babai():
    # It buys 10 in the first month, nothing in the second, 20 in the third: 2 of 3 months.
    chance = amount = None
    for bought in (10.0, 0.0, 20.0):
        if amount is None:
            chance, amount = 2 / 3, bought
        chance = chance + 0.1 * ((bought > 0) - chance)
        amount = amount + 0.2 * (bought - amount) if bought else amount

    found = rules.smoothed_month(np.array([[0.0, 10, 0, 20]]), size=0.2, buying=0.1)

    assert found == pytest.approx([chance * amount])
    assert amount == pytest.approx(12)


def test_the_chance_of_buying_dies_away_in_silence():
    history = np.array([[10.0] + [0.0] * months + [0.0] * (40 - months) for months in (1, 20)])
    alive = rules.smoothed_month(history[:, :2], size=0.2, buying=0.1)
    silent = rules.smoothed_month(history, size=0.2, buying=0.1)

    assert (silent < alive / 10).all()


def test_who_never_bought_is_expected_to_buy_nothing():
    assert (forecasts(np.vstack([np.zeros(30), np.ones(30)]))[:, 0] == 0).all()


@given(histories)
def test_no_rule_is_ever_negative_or_undefined(history):
    said = forecasts(history)

    assert np.isfinite(said).all()
    assert (said >= 0).all()


@given(histories, st.floats(0.01, 100))
def test_what_is_said_in_another_currency_is_worth_the_same(history, rate):
    assert forecasts(history * rate) == pytest.approx(forecasts(history) * rate, rel=1e-6, abs=1e-3)


def test_kinds_are_told_by_the_last_twelve_months():
    regular, occasional, new, ended = np.zeros((4, 30))
    regular[[2, 19, 20, 21, 22, 23, 24]] = 1
    occasional[[2, 19, 29]] = 1
    new[[25, 26]] = 1
    ended[[2, 17]] = 1

    found = kinds(np.array([regular, occasional, new, ended]))

    assert [KINDS[place] for place in found] == ["regular", "occasional", "new", "ended"]


def test_with_one_year_of_history_nobody_is_new():
    assert [KINDS[place] for place in kinds(np.array([[0.0] * 11 + [1]]))] == ["occasional"]
