"""Are the best pairs found, and the same among equals as SciPy finds?"""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.optimize import linear_sum_assignment

from llavero.ledger.recognition.assignment import best_assignment

SHAPES = st.tuples(st.integers(1, 9), st.integers(1, 9))
# Few different gains, so that many assignments are equally good, and any at all.
TIED = SHAPES.flatmap(
    lambda shape: arrays.arrays(float, shape, elements=st.sampled_from([0.0, 0.4, 0.85, 1.0, 2.2]))
)
ANY = SHAPES.flatmap(lambda shape: arrays.arrays(float, shape, elements=st.floats(0, 3)))


def test_two_headings_that_want_one_column_are_placed_so_that_both_gain_most():
    assert best_assignment([[0.9, 0.8, 0.0], [0.9, 0.1, 0.0]]) == [(0, 1), (1, 0)]


def test_more_rows_than_columns_leave_the_least_gainful_out():
    assert best_assignment([[0.1], [0.7], [0.3]]) == [(1, 0)]
    assert best_assignment([]) == []


@settings(max_examples=400, deadline=None)
@given(st.one_of(TIED, ANY))
def test_pairs_are_those_of_scipy_even_among_equals(gain):
    rows, columns = linear_sum_assignment(gain, maximize=True)

    pairs = best_assignment(gain.tolist())

    assert pairs == list(zip(rows.tolist(), columns.tolist(), strict=True))


def test_a_hundred_headings_are_placed_as_scipy_places_them():
    gain = np.random.default_rng(7).choice(
        [0.0, 0.3, 0.9, 1.7], size=(100, 40), p=(0.8, 0.1, 0.05, 0.05)
    )

    rows, columns = linear_sum_assignment(gain, maximize=True)

    assert best_assignment(gain.tolist()) == list(zip(rows.tolist(), columns.tolist(), strict=True))
