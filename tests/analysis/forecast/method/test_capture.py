"""Does choosing by forecast catch more than choosing by past sales?"""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llavero.analysis.forecast.method.capture import Look, caught, efficiency, first


def rng() -> np.random.Generator:
    return np.random.default_rng(4)


def test_efficiency_is_what_was_caught_over_the_best_that_could_be():
    look = Look(np.array([3.0, 1, 2]), np.array([1.0, 3, 2]), np.array([50.0, 10, 40]), 1)

    found = caught([look], rng())

    assert (found.forecast, found.simple) == (1, 0.2)
    assert found.advantage == pytest.approx(0.4)


def test_what_was_taken_back_counts_for_nothing():
    look = Look(np.array([1.0, 2]), np.array([1.0, 2]), np.array([100.0, -30]), 1)

    assert efficiency(look.forecast, look) == 0


def test_ties_are_chosen_in_their_order():
    assert first(np.array([1.0, 2, 2, 2]), 2).tolist() == [False, True, True, False]


def test_the_same_choice_neither_wins_nor_loses():
    came = rng().lognormal(5, 1, 100)
    found = caught([Look(came, came, came, 5)] * 3, rng())

    assert (found.advantage, found.low, found.high) == (0, 0, 0)
    assert (found.beats, found.loses) == (False, False)


def test_a_forecast_that_knows_the_future_beats_the_simple_rule():
    draw = rng()
    looks = []
    for _ in range(3):
        came = draw.lognormal(5, 0.5, 300)
        looks.append(Look(came, draw.permutation(came), came, 60))
    found = caught(looks, draw)

    assert found.forecast == 1
    assert found.beats
    assert caught([Look(x.simple, x.forecast, x.came, 60) for x in looks], draw).loses


def test_one_account_that_tips_the_scales_is_no_proof():
    # Only the account of the first place differs, and it is drawn in two resamples of three.
    came = np.array([40.0] + [10.0] * 59)
    forecast, simple = came.copy(), np.array([0.0] + [10.0] * 59)
    found = caught([Look(forecast, simple, came, 1)], rng())

    assert found.advantage > 0
    assert found.low < 0 < found.high


def test_where_nothing_came_there_is_nothing_to_catch():
    assert caught([Look(np.ones(3), np.ones(3), np.zeros(3), 1)], rng()) is None
    assert caught([], rng()) is None


@example([1.3358227696892276e-06, 8192.0, 122880.0, 1.3358227696892276e-06], 3)
@given(st.lists(st.floats(0, 1e6), min_size=3, max_size=30), st.integers(1, 3))
def test_no_choice_catches_more_than_the_best(came, number):
    amounts = np.array(came)
    look = Look(np.arange(amounts.size, dtype=np.float64), amounts, amounts, number)
    if amounts.sum() > 0:
        found = caught([look], rng())

        assert 0 <= found.forecast <= found.simple == 1
