"""How fast does something change, whatever a few odd values say?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from llavero.analysis.slope import tau, theil_sen

values = st.lists(st.integers(-20, 20).map(float), min_size=2, max_size=30).map(np.array)


@given(values)
def test_slope_and_tau_are_those_of_scipy(quarters):
    at = np.arange(quarters.size, dtype=np.float64)
    correlation = stats.kendalltau(at, quarters).statistic

    assert theil_sen(at, quarters) == pytest.approx(stats.theilslopes(quarters, at).slope)
    assert tau(quarters) == (None if np.isnan(correlation) else pytest.approx(correlation))


def test_the_slope_of_sens_example_is_not_moved_by_where_the_points_lie_apart():
    # Sen (1968), section 6: x = 1 2 3 4 10 12 18, y = 9 15 19 20 45 55 78, slope 4.
    at = np.array([1.0, 2, 3, 4, 10, 12, 18])

    assert theil_sen(at, np.array([9.0, 15, 19, 20, 45, 55, 78])) == 4
