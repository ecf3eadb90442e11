"""In which quadrant is an account, and how sure is that?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.portfolio.method import matrix
from llavero.analysis.portfolio.method.matrix import QUADRANTS, UNCLAIMED, Axis

WEIGHTS = np.array([0.5, 0.3, 0.2])


def axis(*rows: tuple[float, float, float]) -> Axis:
    return Axis(np.array(rows, dtype=np.float64), WEIGHTS)


def rng() -> np.random.Generator:
    return np.random.default_rng(7)


def test_what_is_not_known_leaves_its_weight_to_what_is():
    found = axis((80, 40, np.nan), (80, 40, 20), (np.nan, np.nan, np.nan))

    assert found.coverage == pytest.approx([0.8, 1, 0])
    assert found.score[:2] == pytest.approx([(40 + 12) / 0.8, 40 + 12 + 4])
    assert np.isnan(found.score[2])


def test_the_four_quadrants_and_no_quadrant():
    high, low, unknown = 50.0, 49.9, np.nan
    found = matrix.quadrants(
        np.array([high, high, low, low, unknown, high]),
        np.array([high, low, high, low, high, unknown]),
        50,
        50,
    )

    assert [QUADRANTS[at] if at != UNCLAIMED else None for at in found] == [
        "strategic",
        "star",
        "status",
        "streamline",
        None,
        None,
    ]


def test_within_five_points_of_the_cut_an_account_is_on_the_border():
    near = matrix.on_the_border(np.array([55.0, 55.1, 80]), np.array([80.0, 80, 45]), 50, 5)

    assert near.tolist() == [True, False, True]


def test_an_account_far_from_the_cut_is_where_it_is_under_any_weights():
    found = matrix.under_other_weights(axis((90, 80, 70)), axis((10, 20, 30)), 50, 50, rng())

    assert found[0].tolist() == [0, 1, 0, 0]


def test_an_account_that_hangs_on_one_component_is_there_as_often_as_its_weight_allows():
    """With scores 100 and 0 the axis is the drawn weight: a beta distribution around 0.5."""
    torn, sure = axis((100, 0, 0)), axis((90, 90, 90))

    found = matrix.under_other_weights(torn, sure, 50, 50, rng(), draws=40_000)

    # P(Beta(25, 25) ≥ 0.5) = 0.5
    assert found[0, 0] == pytest.approx(0.5, abs=0.01)
    assert found[0, 2] == pytest.approx(0.5, abs=0.01)


@given(
    st.lists(
        st.tuples(*[st.one_of(st.just(np.nan), st.floats(0, 100)) for _ in range(3)]), min_size=1
    )
)
def test_the_probabilities_of_an_account_are_a_whole(rows):
    known = [(row[0], row[1], 50.0) for row in rows]

    found = matrix.under_other_weights(axis(*known), axis(*known), 50, 50, rng(), draws=50)

    assert found.sum(axis=1) == pytest.approx(np.ones(len(rows)))


def test_the_most_likely_quadrant_is_the_one_claimed_where_accounts_are_off_the_border():
    drawn = np.random.default_rng(3)
    one = Axis(drawn.uniform(0, 100, (400, 3)), WEIGHTS)
    other = Axis(drawn.uniform(0, 100, (400, 3)), WEIGHTS)
    claimed = matrix.quadrants(one.score, other.score, 50, 50)
    sure = ~matrix.on_the_border(one.score, other.score, 50, 5)

    found = matrix.under_other_weights(one, other, 50, 50, rng(), draws=2_000)

    assert (found.argmax(axis=1) == claimed)[sure].mean() > 0.97
