"""Does the distribution of losses say what it should of a bad year?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.exposure.method.exact import exact_losses
from llavero.analysis.exposure.method.tail import Losses, quantile_bounds, tail_shares

EXPOSURE, CHANCE = np.array([100.0, 50, 30]), np.array([0.1, 0.2, 0.3])  # TV-H4


def exact() -> Losses:
    return Losses.of(*exact_losses(EXPOSURE, CHANCE))


def test_the_exact_distribution_of_the_methods_is_reproduced():
    amount, chance = exact_losses(EXPOSURE, CHANCE)

    assert amount.tolist() == [0, 30, 50, 80, 100, 130, 150, 180]
    assert chance == pytest.approx([0.504, 0.216, 0.126, 0.054, 0.056, 0.024, 0.014, 0.006])


def test_the_mean_the_deviation_and_the_bad_year_of_the_methods_are_reproduced():
    assert exact().mean == pytest.approx(29.0, abs=1e-6)
    assert exact().deviation == pytest.approx(38.5876, abs=1e-4)
    assert exact().quantile(0.95) == 100
    assert exact().tail_mean(0.95) == pytest.approx(138.0, abs=1e-6)


def test_an_amount_on_which_the_worst_part_ends_is_split():
    losses = Losses.of(np.array([0.0, 10.0, 20.0]), np.array([0.90, 0.08, 0.02]))

    assert losses.quantile(0.95) == 10
    assert losses.tail_mean(0.95) == pytest.approx((0.02 * 20 + 0.03 * 10) / 0.05)
    assert losses.beyond(10) == pytest.approx(0.02)


def test_the_accounts_that_make_the_worst_years_share_them_out():
    losses = np.array([[0.0, 0], [0, 10], [30, 0], [30, 10]])

    shares = tail_shares(losses, losses.sum(axis=1), 0.5)

    assert shares.tolist() == pytest.approx([60 / 70, 10 / 70])


def test_draws_that_lose_as_much_as_the_last_of_the_worst_count_alike():
    losses = np.array([[10.0, 0], [0, 10], [0, 0], [0, 0]])

    assert tail_shares(losses, losses.sum(axis=1), 0.75).tolist() == pytest.approx([0.5, 0.5])


def test_years_without_any_loss_are_made_by_nobody():
    assert tail_shares(np.zeros((4, 2)), np.zeros(4), 0.95).tolist() == [0, 0]


def test_the_quantile_of_many_draws_lies_between_its_bounds():
    inside = 0
    for seed in range(200):
        low, high = quantile_bounds(np.random.default_rng(seed).random(2_000), 0.95, 1.96)
        inside += low <= 0.95 <= high

    assert 180 <= inside <= 199


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=40), st.floats(0.5, 0.99))
def test_the_mean_of_the_worst_is_never_below_the_quantile(amounts, level):
    losses = Losses.of(np.array(amounts))

    assert losses.tail_mean(level) >= losses.quantile(level) - 1e-6
    assert losses.quantile(level) <= max(amounts)
