"""How much will all accounts buy together?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.forecast.method import season, total
from llavero.analysis.forecast.method.total import TOTAL_RULES

# Oil production of Saudi Arabia, 1996-2013, in millions of tonnes: Hyndman and Athanasopoulos,
# Forecasting: principles and practice, 2nd edition, section 7.1.
OIL = np.fromstring(
    "445.36 453.20 454.41 422.38 456.04 440.39 425.19 486.21 500.43 521.28 508.95 488.89 509.87"
    " 456.72 473.82 525.95 549.83 542.34",
    sep=" ",
)
months = arrays(
    np.float64, st.integers(12, 50), elements=st.floats(-1e3, 1e6).map(lambda v: round(v, 2))
)


def said(rule: str, values: np.ndarray) -> float:
    return float(total.totals(values)[TOTAL_RULES.index(rule)])


def test_smoothing_matches_the_forecast_of_saudi_oil():
    level, _ = total.smoothed_level(OIL, np.array([0.8339]), start=446.5868)

    assert level == pytest.approx(542.68, abs=0.005)


def test_theta_is_the_mean_of_the_line_and_of_the_smoothed_line_of_twice_the_curvature():
    # So Assimakopoulos and Nikolopoulos (2000) define it; Hyndman and Billah proved it the same.
    count, slope = OIL.size, total.slope(OIL)
    at_zero = OIL.mean() - slope * (count + 1) / 2
    bent = 2 * OIL - (at_zero + slope * np.arange(1, count + 1))
    constant = total.smoothed_level(OIL)[1]
    smooth, _ = total.smoothed_level(bent, np.array([constant]))
    line = at_zero + slope * np.arange(count + 1, count + 5)

    assert total.theta(OIL, 4) == pytest.approx((line + smooth) / 2)


def test_every_rule_goes_on_with_sales_that_never_change():
    months = np.tile([1.0, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1], 3)

    assert total.totals(months) == pytest.approx(np.full(len(TOTAL_RULES), 42))
    assert total.by_month(months, 84) == pytest.approx(2 * months[:12])


def test_growth_within_a_year_is_not_taken_for_season():
    steady = 100 * 1.02 ** np.arange(48)

    assert season.profile(steady) == pytest.approx(np.full(12, 1 / 12))


def test_the_last_rule_is_the_mean_of_growth_and_theta():
    values = np.array([10.0] * 12 + [13.0] * 12)

    assert said("growth-theta", values) == (said("growth", values) + said("theta", values)) / 2


def test_growth_compares_the_same_months_of_two_years():
    values = np.array([10.0] * 12 + [20.0] * 8)

    assert said("repeats", values) == 4 * 10 + 8 * 20
    assert said("growth", values) == pytest.approx(200 * 2)
    assert said("half-growth", values) == pytest.approx(200 * 1.5)


def test_growth_at_most_doubles_or_halves_the_year():
    assert said("growth", np.array([1.0] * 12 + [50.0] * 12)) == 1200
    assert said("growth", np.array([50.0] * 12 + [1.0] * 12)) == 6


def test_with_less_than_half_a_year_to_compare_nothing_is_said_to_grow():
    values = np.array([10.0] * 12 + [20.0] * 5)

    assert said("growth", values) == said("repeats", values)


@given(months)
def test_no_rule_is_ever_negative_or_undefined(values):
    found = total.totals(values)

    assert np.isfinite(found).all()
    assert (found >= 0).all()


@given(months)
def test_the_months_of_a_forecast_add_up_to_it(values):
    found = total.by_month(values, 1200.0)

    assert found.sum() == pytest.approx(1200)
    assert (found >= 0).all()


def test_the_error_is_scaled_by_what_the_year_before_missed():
    # A year apart the months differ by 6; the forecast misses 3.
    values = np.array([10.0] * 12 + [16.0] * 12)
    came = np.full(12, 20.0)

    assert total.scaled_error(values, came - 3, came) == pytest.approx(0.5)
    assert total.scaled_error(np.full(24, 5.0), came, came) is None


def test_the_band_is_the_rank_that_conformal_prediction_asks_for():
    missed = np.array([0.01, -0.02, 0.03, -0.04, 0.05, -0.06, 0.07, -0.08, 0.09])

    assert total.widest(missed, 0.8) == 0.08  # rank ⌈10 · 0.8⌉
    assert total.widest(missed[:4], 0.8) == 0.04
    assert total.widest(missed[:3], 0.8) == np.inf
