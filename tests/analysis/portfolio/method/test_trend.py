"""How does an account grow, by its quarters?"""

import numpy as np
import pytest

from llavero.analysis.portfolio.method import trend

X = np.nan


def test_the_trend_is_the_median_slope_over_the_mean_quarter():
    quarters = np.array([[10, 12, 14, 16, 18, 20, 22, 24], [X, 12, 14, 16, 18, 20, 22, 24]])

    found = trend.trends(np.vstack([quarters, np.zeros((1, 8))]))

    assert found[0] == pytest.approx(4 * 2 / 17)
    assert np.isnan(found[1:]).all()


def test_one_odd_quarter_does_not_move_the_trend_far():
    straight = np.linspace(100, 170, 8)
    odd = straight.copy()
    odd[4] = 1_000

    found = trend.trends(np.vstack([straight, odd]))

    assert found[1] > 0
    assert found[1] * odd.mean() == pytest.approx(found[0] * straight.mean(), rel=0.15)
