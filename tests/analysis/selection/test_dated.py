"""What was known of each account on a day?"""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.retention import method as retention
from llavero.analysis.selection import dated
from llavero.analysis.selection.dated import Panel

JANUARY = date(2022, 1, 1)
amounts = st.integers(-50, 1_000).map(float)


def panel(*rows, first=JANUARY, left=None):
    return Panel(first, np.array(rows, dtype=np.float64), left)


def quarters(*sold):
    """Return the months of quarters, all sold in the quarter's last month."""
    return [amount for quarter in sold for amount in (0.0, 0.0, quarter)]


def test_sales_are_those_of_the_last_twelve_months():
    found = dated.last_year(np.array([[7.0] + [1.0] * 12]))

    assert found.tolist() == [12]


def test_less_than_a_year_is_no_year():
    assert np.isnan(dated.last_year(np.ones((2, 11)))).all()


def test_what_came_afterwards_changes_nothing_that_was_known():
    rng = np.random.default_rng(1)
    sales = rng.gamma(1.0, 100.0, (40, 48)) * (rng.random((40, 48)) > 0.4)
    other = sales.copy()
    other[:, 30:] = rng.gamma(1.0, 900.0, (40, 18))
    kept = [dated.dated(Panel(JANUARY, s, s * 0.3).until(30)) for s in (sales, other)]

    for name in ("sales", "left", "growth", "volatility"):
        one, two = (getattr(known, name) for known in kept)
        assert np.array_equal(one, two, equal_nan=True), name


def test_what_is_left_counts_the_months_whose_cost_is_known():
    sales = np.ones((3, 12)) * [[10.0], [10.0], [0.0]]
    left = np.full((3, 12), np.nan)
    left[0, :6] = 3
    left[2] = 0

    found = dated.left_last_year(Panel(JANUARY, sales, left))

    assert found[0] == 18
    assert np.isnan(found[1])  # it bought, and nobody knows at what cost
    assert found[2] == 0  # it bought nothing, and nothing is left


def test_a_ledger_without_costs_knows_of_nobody_what_is_left():
    assert np.isnan(dated.left_last_year(panel([10.0] * 12))).all()


@given(arrays(np.float64, (5, 39), elements=amounts), st.integers(1, 12))
def test_trend_and_volatility_are_those_of_the_course_of_an_account(sales, month):
    first = date(2021, month, 1)
    given_panel = Panel(first, sales)
    skipped = (1 - month) % 3
    whole = (39 - skipped) // 3

    for at, row in enumerate(sales):
        start = max(int(dated.since(given_panel)[at]) - skipped, 0) // 3
        own = row[skipped : skipped + 3 * whole].reshape(-1, 3).sum(axis=1)[start:]
        trend, spread = retention.trend(own), retention.volatility(own)
        slope = trend.slope if trend else np.nan
        assert dated.trend(given_panel)[at] == pytest.approx(slope, nan_ok=True)
        expected = np.nan if spread is None else spread
        assert dated.volatility(given_panel)[at] == pytest.approx(expected, nan_ok=True)


def test_sales_that_grow_by_a_tenth_of_the_mean_each_quarter_grow_four_tenths_a_year():
    found = dated.growth(panel(quarters(*(65.0 + 10 * at for at in range(8)))))

    assert found == pytest.approx([0.4])


def test_without_quarters_for_a_trend_growth_is_that_of_the_year():
    young = quarters(0, 50, 0, 50, 60, 60, 0, 0)  # bought for seven quarters

    assert dated.growth(panel(young)) == pytest.approx([0.2])


def test_an_account_with_nothing_the_year_before_has_no_growth():
    assert np.isnan(dated.growth(panel(quarters(0, 0, 0, 0, 10, 10, 10, 10)))).all()


def test_one_purchase_long_ago_is_a_course_that_varies():
    found = dated.dated(panel(quarters(90, 0, 0, 0, 0, 0, 0, 0)))

    assert found.sales.tolist() == [0]
    assert found.growth.tolist() == [0]  # the median slope of quarters that are nearly all nothing
    assert found.volatility == pytest.approx([np.sqrt(7)])


def test_the_first_purchase_is_told_by_its_month():
    assert dated.since(panel([0.0, -5, 3], [0.0, 0, 0])).tolist() == [2, 3]


def test_scores_put_the_larger_and_the_steadier_first():
    known = dated.Dated(
        np.array([100.0, 1_000, 10_000]),
        np.array([10.0, np.nan, 1_000]),
        np.array([-0.9, 0.25, 4.0]),
        np.array([1.5, 0.75, np.nan]),
    )

    sales, left, growth, stability = dated.scores(known)

    assert sales.score[0] < sales.score[1] < sales.score[2]
    assert left.known.tolist() == [True, False, True]
    assert left.score[1] == pytest.approx(0.5)  # nobody knows: the median
    assert growth.score.tolist() == [0, 0.5, 1]
    assert stability.score.tolist() == [0, 0.5, 0.25]


@given(arrays(np.float64, (6, 30), elements=amounts), st.floats(0.01, 1_000))
def test_growth_and_volatility_do_not_depend_on_the_currency(sales, rate):
    one, other = Panel(JANUARY, sales), Panel(JANUARY, sales * rate)

    assert dated.growth(other) == pytest.approx(dated.growth(one), nan_ok=True, abs=1e-9)
    assert dated.volatility(other) == pytest.approx(dated.volatility(one), nan_ok=True, abs=1e-9)
