"""Could so few sellers show that something goes with a trait?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.patterns.method.contrast import (
    can_be_tested,
    contrast,
    discoveries,
    least_chance,
)


@pytest.mark.parametrize(
    ("count", "having", "chance"), [(2, 1, 0.5), (4, 2, 0.167), (6, 3, 0.05), (8, 4, 0.014)]
)
def test_the_smallest_chance_that_so_few_can_give(count, having, chance):
    assert least_chance(count, having) == pytest.approx(chance, abs=5e-4)


def test_four_sellers_cannot_tell_and_six_can_just():
    assert not can_be_tested(4, 2)
    assert can_be_tested(6, 3)
    assert not can_be_tested(6, 1)
    assert not can_be_tested(6, 6)


def test_the_clearest_outcome_has_the_smallest_chance():
    found = contrast(np.array([9.0, 8.0, 7.0, 1.0, 2.0, 3.0]), [True] * 3 + [False] * 3)

    assert found is not None
    assert found.difference == 6
    assert found.chance == pytest.approx(2 / 20)


def test_what_cannot_be_told_is_not_tested():
    assert contrast(np.array([1.0, 2.0, 3.0, 4.0]), [True, True, False, False]) is None


def test_without_effect_a_test_at_one_in_ten_errs_about_one_time_in_ten():
    made = np.random.default_rng(7)
    having = [True] * 4 + [False] * 4
    chances = [contrast(made.normal(0, 1, 8), having).chance for _ in range(400)]

    assert 0.06 <= np.mean(np.array(chances) <= 0.1) <= 0.14


def test_of_many_tests_the_published_ones_stand():
    """The fifteen chances of Benjamini & Hochberg (1995), section 4: four stand at .05."""
    chances = [
        *(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344),
        *(0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0),
    ]

    assert sum(discoveries(chances, 0.05)) == 4


@given(st.lists(st.floats(0, 1), max_size=12))
def test_a_smaller_chance_never_falls_where_a_larger_stands(chances):
    told = discoveries(chances)

    assert all(
        told[a] or not told[b]
        for a in range(len(chances))
        for b in range(len(chances))
        if chances[a] <= chances[b]
    )
