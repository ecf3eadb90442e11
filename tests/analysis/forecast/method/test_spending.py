"""How much will an order of an account be worth?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.forecast.method.spending import (
    GammaGamma,
    expected_order,
    fitted,
    tie,
)

CDNOW = GammaGamma(p=6.25, q=3.74, gamma=15.44)  # as Fader and Hardie print it


def expected(model, orders, mean):
    return float(expected_order(model, np.array([float(orders)]), np.array([float(mean)]))[0])


def test_mean_order_matches_tv_gg():
    assert CDNOW.mean == pytest.approx(35.21898, abs=5e-6)


def test_expected_order_matches_tv_gg():
    assert expected(CDNOW, 2, 40) == pytest.approx(39.14042, abs=5e-6)


def test_without_orders_the_account_is_like_the_others():
    assert expected(CDNOW, 0, 0) == pytest.approx(CDNOW.mean)


@given(st.integers(1, 200), st.floats(1, 1e4), st.floats(0.01, 100))
def test_expected_order_lies_between_the_own_and_that_of_all(orders, mean, unit):
    told = expected(CDNOW, orders, mean)
    scaled = GammaGamma(CDNOW.p, CDNOW.q, CDNOW.gamma * unit)

    assert min(mean, CDNOW.mean) * (1 - 1e-9) <= told <= max(mean, CDNOW.mean) * (1 + 1e-9)
    assert expected(scaled, orders, mean * unit) == pytest.approx(told * unit)


def test_parameters_of_simulated_accounts_are_recovered():
    rng = np.random.default_rng(2)
    scale = rng.gamma(CDNOW.q, 1 / CDNOW.gamma, 3000)
    orders = rng.integers(1, 20, 3000).astype(np.float64)
    mean = rng.gamma(CDNOW.p * orders, 1 / (scale * orders))

    model = fitted(orders, mean)

    assert model is not None
    assert model.p == pytest.approx(CDNOW.p, rel=0.1)
    assert model.q == pytest.approx(CDNOW.q, rel=0.1)
    assert model.mean == pytest.approx(CDNOW.mean, rel=0.05)


def test_orders_all_of_one_size_are_expected_to_have_it():
    model = fitted(np.full(200, 5.0), np.full(200, 100.0))

    assert model is None or expected(model, 5, 100) == pytest.approx(100, rel=1e-3)


def test_without_orders_there_is_no_model():
    assert fitted(np.array([]), np.array([])) is None


def test_tie_of_frequency_and_size_is_their_correlation():
    often = np.array([1.0, 2, 3, 4])

    assert tie(often, often * 10) == pytest.approx(1)
    assert tie(often, np.array([1.0, -1, -1, 1])) == pytest.approx(0)
    assert tie(often, np.full(4, 7.0)) is None
    assert tie(np.array([]), np.array([])) is None
