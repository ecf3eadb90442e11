"""Does choosing by forecast catch more than choosing by past sales?"""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llavero.analysis.backtest import efficiency, first
from llavero.analysis.forecast.method.capture import caught, look


def rng() -> np.random.Generator:
    return np.random.default_rng(4)


def looked(forecast, simple, came, number):
    """Return a look back at which every account was known."""
    columns = (np.asarray(column, dtype=np.float64) for column in (forecast, simple, came))
    return look(*columns, np.ones(len(came), dtype=np.bool_), number)


def test_efficiency_is_what_was_caught_over_the_best_that_could_be():
    found = caught([looked([3, 1, 2], [1, 3, 2], [50, 10, 40], 1)], rng())

    assert (found.forecast, found.simple) == (1, 0.2)
    assert found.advantage.value == pytest.approx(0.4)


def test_what_was_taken_back_counts_for_nothing():
    one = looked([1, 2], [1, 2], [100, -30], 1)

    assert efficiency(one.forecast, one.came) == 0


def test_an_account_that_was_not_known_is_not_chosen_and_brings_nothing():
    known = np.array([True, False, True])
    one = look(np.array([1.0, 9, 2]), np.array([2.0, 9, 1]), np.array([40.0, 90, 60]), known, 1)

    assert one.forecast.tolist() == [False, False, True]
    assert one.simple.tolist() == [True, False, False]
    assert caught([one], rng()).advantage.value == pytest.approx(0.6 - 0.4)


def test_ties_are_chosen_in_their_order():
    assert first(np.array([1.0, 2, 2, 2]), 2).tolist() == [False, True, True, False]


def test_the_same_choice_neither_wins_nor_loses():
    came = rng().lognormal(5, 1, 100)
    found = caught([looked(came, came, came, 5)] * 3, rng()).advantage

    assert (found.value, found.low, found.high) == (0, 0, 0)
    assert (found.above, found.below) == (False, False)


def test_a_forecast_that_knows_the_future_beats_the_simple_rule():
    draw = rng()
    looks, turned = [], []
    for _ in range(3):
        came = draw.lognormal(5, 0.5, 300)
        wrong = draw.permutation(came)
        looks.append(looked(came, wrong, came, 60))
        turned.append(looked(wrong, came, came, 60))
    found = caught(looks, draw)

    assert found.forecast == 1
    assert found.advantage.above
    assert caught(turned, draw).advantage.below


def test_one_account_that_tips_the_scales_is_no_proof():
    # Only the account of the first place differs, and it is drawn in two resamples of three.
    came = np.array([40.0] + [10.0] * 59)
    forecast, simple = came.copy(), np.array([0.0] + [10.0] * 59)
    found = caught([looked(forecast, simple, came, 1)], rng()).advantage

    assert found.value > 0
    assert found.low < 0 < found.high


def test_where_nothing_came_there_is_nothing_to_catch():
    assert caught([looked(np.ones(3), np.ones(3), np.zeros(3), 1)], rng()) is None
    assert caught([], rng()) is None


@example([1.3358227696892276e-06, 8192.0, 122880.0, 1.3358227696892276e-06], 3)
@given(st.lists(st.floats(0, 1e6), min_size=3, max_size=30), st.integers(1, 3))
def test_no_choice_catches_more_than_the_best(came, number):
    amounts = np.array(came)
    one = looked(np.arange(amounts.size), amounts, amounts, number)
    if amounts.sum() > 0:
        found = caught([one], rng())

        assert 0 <= found.forecast <= found.simple == 1
