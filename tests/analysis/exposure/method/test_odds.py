"""How likely is an account to be lost?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.exposure.method.odds import (
    Bounds,
    Prior,
    base_probability,
    probabilities,
)

PRIOR = Prior(mean=0.10, weight=10)
BOUNDS = Bounds(least=0.005, most=0.80)
ratio = st.floats(0.2, 5)


def test_the_odds_of_the_methods_are_reproduced():
    found = probabilities(np.array([0.08]), np.array([[1.5, 1.6]]), BOUNDS)

    assert found[0] == pytest.approx(0.172662, abs=1e-6)


def test_the_base_is_one_and_the_lost_over_ten_and_the_years():
    assert base_probability(0, 0, PRIOR) == pytest.approx(0.10)
    assert base_probability(5, 90, PRIOR) == pytest.approx(6 / 100)


def test_no_account_is_certain_to_stay_or_to_leave():
    found = probabilities(np.array([0.08, 0.08]), np.array([[1e9], [1e-9]]), BOUNDS)

    assert found.tolist() == [0.80, 0.005]


@given(st.floats(0.01, 0.7), st.lists(ratio, min_size=1, max_size=10), st.floats(1, 4))
def test_a_factor_that_weighs_more_never_makes_an_account_safer(base, ratios, more):
    before = np.array([ratios])
    after = before.copy()
    after[0, 0] *= more

    one, other = (probabilities(np.array([base]), table, BOUNDS)[0] for table in (before, after))
    assert other >= one
