"""How much of what came afterwards fell on the accounts that were chosen?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis import backtest
from tests.analysis.selection.proof.worlds import CHOSEN, null_years

OUTCOME = np.array([50.0, 30, 20, -10, 0])
outcomes = arrays(np.float64, 12, elements=st.integers(-50, 100).map(float))


def test_capture_is_the_share_of_what_came_that_the_chosen_brought():
    chosen = np.array([True, False, True, False, False])

    assert backtest.capture(chosen, OUTCOME) == pytest.approx(0.7)
    assert backtest.efficiency(chosen, OUTCOME) == pytest.approx(0.7 / 0.8)
    assert backtest.precision(chosen, OUTCOME) == pytest.approx(0.5)


def test_where_nothing_came_no_share_of_it_can_be_told():
    chosen = np.array([True, False])

    assert backtest.capture(chosen, np.array([0.0, -5])) is None
    assert backtest.efficiency(chosen, np.array([0.0, -5])) is None


def test_what_nobody_knows_of_an_account_brings_nothing():
    chosen = np.array([True, True, False])

    assert backtest.capture(chosen, np.array([np.nan, 30, 70])) == pytest.approx(0.3)


@given(outcomes, arrays(np.float64, 12, elements=st.floats(0, 1)), st.integers(1, 12))
def test_no_choice_catches_more_than_the_best_of_as_many(outcome, score, number):
    found = backtest.efficiency(backtest.first(score, number), outcome)

    assert found is None or 0 <= found <= 1 + 1e-12


@given(outcomes, arrays(np.float64, 12, elements=st.floats(0, 1)))
def test_the_curve_rises_and_goes_through_the_capture_of_each_number(outcome, score):
    numbers = np.array([1, 4, 12])

    curve = backtest.captures(score, outcome, numbers)

    if (outcome > 0).any():
        told = [backtest.capture(backtest.first(score, int(k)), outcome) for k in numbers]
        assert curve == pytest.approx(told)
        assert curve[-1] == pytest.approx(1)
    else:
        assert np.isnan(curve).all()


def test_chance_catches_its_part_of_the_accounts():
    outcome = np.random.default_rng(3).random((100, 1))

    drawn = backtest.drawn_captures(outcome, np.array([5, 15]), np.random.default_rng(7), 500)

    assert drawn.shape == (500, 1, 2)
    assert drawn[:, 0].mean(axis=0) == pytest.approx([0.05, 0.15], abs=0.005)


def test_all_accounts_drawn_catch_all_there_is():
    drawn = backtest.drawn_captures(OUTCOME[:, None], np.array([5]), np.random.default_rng(7), 20)

    assert drawn == pytest.approx(1)


def null_year(seed):
    """Return what the largest accounts catch of the best, and how sales changed, chosen or not."""
    before, after = null_years(np.random.default_rng(seed), 2).T
    chosen = backtest.first(before, CHOSEN)
    found = backtest.efficiency(chosen, after)
    assert found is not None
    changes = [after[which].sum() / before[which].sum() - 1 for which in (chosen, ~chosen)]
    return found, *changes


def test_without_any_effect_the_largest_catch_nine_tenths_and_fall_more_than_the_rest():
    # Methods C6: 92 % of the best; -9.7 % for the chosen and -2.6 % for the rest, of no effect.
    caught, chosen, rest = np.mean([null_year(seed) for seed in range(200)], axis=0)

    assert caught == pytest.approx(0.92, abs=0.01)
    assert chosen == pytest.approx(-0.097, abs=0.02)
    assert rest == pytest.approx(-0.026, abs=0.015)
