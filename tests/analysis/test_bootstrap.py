"""Is the difference between two choices more than chance?"""

import numpy as np
import pytest

from llavero.analysis import backtest
from llavero.analysis.bootstrap import Pair, differences


def pair(score, simple, outcome):
    """Return two choices of one day, and what came after."""
    return Pair(outcome * score, outcome, outcome * simple, outcome)


def looks(lift, seed, count=3):
    """Return looks back in which the score's own accounts grow by `lift`."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        sales = np.exp(rng.normal(0, 1.3, 300))
        score = sales * np.exp(rng.normal(0, 0.8, 300))
        chosen, simple = backtest.first(score, 15), backtest.first(sales, 15)
        outcome = sales * np.exp(rng.normal(0, 0.35, 300)) * np.where(chosen, 1 + lift, 1)
        found.append(pair(chosen, simple, outcome))
    return found


def test_the_difference_is_that_of_the_two_captures_averaged_over_the_looks():
    first, last = np.array([1.0, 0, 0]), np.array([0.0, 0, 1])
    trial = [
        pair(first, last, np.array([60.0, 30, 10])),
        pair(first, last, np.array([20.0, 60, 20])),
    ]

    (found,) = differences([trial], np.random.default_rng(7), resamples=99)

    assert found is not None
    assert found.value == pytest.approx((0.5 + 0.0) / 2)
    assert found.low <= found.value <= found.high


def test_a_score_that_knows_more_beats_the_simple_rule():
    (found,) = differences([looks(4.0, 4, count=8)], np.random.default_rng(7), resamples=499)

    assert found is not None
    assert found.above


def test_a_score_that_is_noise_on_sales_is_not_said_to_beat_them():
    found = [
        differences([looks(0.0, seed)], np.random.default_rng(7), resamples=199)[0]
        for seed in range(40)
    ]

    assert sum(one is not None and one.above for one in found) <= 3  # of 40, at 2.5 %


def test_the_same_look_made_twice_is_no_more_certain_than_once():
    (look,) = looks(0.0, 1, count=1)

    once, twice = (
        differences([[look] * times], np.random.default_rng(7), resamples=499)[0]
        for times in (1, 2)
    )

    assert once == twice


def test_the_same_seed_gives_the_same_interval():
    one, other = (differences([looks(0.5, 2)], np.random.default_rng(3)) for _ in "ab")

    assert one == other


def test_where_nothing_came_there_is_no_difference():
    nothing = pair(np.array([1.0, 0]), np.array([0.0, 1]), np.zeros(2))

    assert differences([[nothing], []], np.random.default_rng(7)) == (None, None)


def test_two_choices_that_are_the_same_differ_by_nothing_for_certain():
    same = np.array([1.0, 1, 0])

    (found,) = differences(
        [[pair(same, same, np.array([3.0, 2, 9]))]], np.random.default_rng(7), resamples=99
    )

    assert found is not None
    assert (found.value, found.low, found.high) == (0, 0, 0)
    assert not found.above
    assert not found.below
