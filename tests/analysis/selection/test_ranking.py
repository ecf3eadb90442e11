"""In which order do the accounts stand, and how many of them should be key?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import kendalltau

from llavero.analysis.selection import number, ranking, scale

HWANG = np.array(
    [[250, 16, 12, 5], [200, 16, 8, 3], [300, 32, 16, 4], [275, 32, 8, 4], [225, 16, 16, 2]],
    dtype=np.float64,
)
SALES = np.array([400.0, 250, 150, 100, 50, 30, 20])  # TV-B4 of the methods
parts = arrays(np.float64, (6, 3), elements=st.floats(0, 1))


def test_closeness_reproduces_the_vector_of_the_methods():
    falling = np.array([True, False, False, False])

    found = ranking.closeness(HWANG, np.full(4, 0.25), falling)

    assert found == pytest.approx([0.534277, 0.308368, 0.691632, 0.534737, 0.401046], abs=1e-6)


def test_accounts_that_are_all_alike_are_half_way():
    found = ranking.closeness(np.ones((3, 2)), np.array([0.5, 0.5]), np.array([False, False]))

    assert found.tolist() == [0.5, 0.5, 0.5]


@given(parts)
def test_the_contributions_of_the_criteria_add_up_to_the_score(scores):
    weights = np.array([0.5, 0.3, 0.2])

    found = ranking.contributions(scores, weights)

    assert found.sum(axis=1) == pytest.approx(100 * scores @ weights)
    assert (found >= 0).all()
    assert (found <= 100).all()


def test_equal_scores_are_placed_by_their_id():
    placed = ranking.places(np.array([1.0, 3, 3, 2]), np.array([0, 2, 1, 3]))

    assert placed.tolist() == [3, 1, 0, 2]


def test_two_orders_agree_disagree_or_cannot_be_told():
    order = np.array([1.0, 2, 3])

    assert ranking.agreement(order, order * 2) == 1
    assert ranking.agreement(order, -order) == -1
    assert ranking.agreement(order, np.ones(3)) is None


def test_the_knee_of_the_vector_of_the_methods_is_at_three():
    assert number.knee(SALES) == 3


def test_few_accounts_have_no_knee():
    assert number.knee(SALES[:5]) is None


def test_capacity_counts_whole_accounts_in_their_order():
    assert number.capacity(np.array([480.0, 480, 240, 96]), 1196) == 2
    assert number.capacity(np.array([480.0, 480, 236, 96]), 1196) == 3
    assert number.capacity(np.array([480.0]), 100) == 0


def test_accounts_are_worth_it_where_the_gain_covers_the_cost():
    assert number.worth_it(np.array([10.0, 5, 4.9]), np.array([5.0, 5, 5])) == 2


def test_who_is_key_stays_longer_than_others_enter():
    place = np.arange(14)
    incumbent = np.array([False] * 9 + [True, True, True, False, False])
    incumbent[0] = True

    found = number.standing(place, incumbent, 10, stays=1.15, enters=0.9).tolist()

    assert found[0] == "stays"
    assert found[1:9] == ["enters"] * 8
    assert found[9:11] == ["stays", "stays"]  # places 10 and 11, up to 11.5
    assert found[11] == "leaves"
    assert found[12:] == ["out", "out"]
    newcomer = number.standing(np.array([9]), np.array([False]), 10, stays=1.15, enters=0.9)
    assert newcomer.tolist() == ["grey"]


@given(
    st.lists(st.tuples(st.integers(0, 50).map(float), st.integers(0, 12)), min_size=1, max_size=8),
    st.integers(0, 40),
)
def test_the_accounts_packed_are_the_best_of_all_choices(items, available):
    worth, hours = (np.array(column) for column in zip(*items, strict=True))

    found = number.packed(worth, hours, available)

    every = [
        sum(worth[at] for at in range(len(items)) if choice >> at & 1)
        for choice in range(2 ** len(items))
        if sum(hours[at] for at in range(len(items)) if choice >> at & 1) <= available
    ]
    assert found.worth == pytest.approx(max(every))
    assert found.hours <= available


def test_scores_are_stretched_between_the_least_and_the_most():
    found = scale.stretched(np.array([10.0, 20, np.nan, 30]))

    assert found.score.tolist() == [0, 0.5, 0.5, 1]
    assert found.known.tolist() == [True, True, False, True]
    assert scale.stretched(np.array([10.0, 20]), falling=True).score.tolist() == [1, 0]


def test_what_tells_nobody_apart_is_half_and_said():
    found = scale.stretched(np.array([7.0, 7, np.nan]))

    assert found.score.tolist() == [0.5, 0.5, 0.5]
    assert found.constant


def test_values_beyond_the_percentiles_are_brought_to_them():
    values = np.append(np.arange(1.0, 20), 1_000_000)

    assert scale.winsorised(values).max() < 60_000
    assert np.isnan(scale.winsorised(np.array([1.0, np.nan]))[1])


def test_logarithms_keep_the_sign_or_take_losses_for_nothing():
    assert scale.signed_log(np.array([-10.0, 0, 10])).tolist() == [-np.log1p(10), 0, np.log1p(10)]
    assert scale.log_of_size(np.array([-10.0, 0, 10])).tolist() == [0, 0, np.log1p(10)]


def test_a_fixed_scale_is_clipped_at_its_ends():
    found = scale.within(np.array([-2.0, -0.5, 0.25, 1, 9]), -0.5, 1.0)

    assert found.score.tolist() == [0, 0, 0.5, 1, 1]


def test_coverage_is_the_weight_of_what_is_known():
    known = np.array([[True, True, True], [True, False, False]])

    assert scale.coverage(np.array([0.5, 0.3, 0.2]), known).tolist() == [1.0, 0.5]


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=2, max_size=60),
)
def test_agreement_is_the_tau_b_of_scipy(pairs):
    one, other = (np.array(column, dtype=np.float64) for column in zip(*pairs, strict=True))
    found = ranking.agreement(one, other)

    if np.ptp(one) == 0 or np.ptp(other) == 0:
        assert found is None
    else:
        assert found == pytest.approx(float(kendalltau(one, other).statistic))
