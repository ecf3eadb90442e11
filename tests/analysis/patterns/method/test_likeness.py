"""How alike are two sellers?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.patterns.method.likeness import Scale, gower, overlaps

NUMBERS = [Scale.NUMBER, Scale.NUMBER, Scale.CATEGORY, Scale.CATEGORY]


def test_the_published_overlap():
    codes = [f"C{n}" for n in range(40)]
    (found,) = overlaps({"V1": frozenset(codes[:12]), "V2": frozenset(codes[5:15])}, 40)

    assert (found.shared, found.expected) == (7, 3.0)
    assert found.chance == pytest.approx(0.003289, abs=5e-7)
    assert found.jaccard == pytest.approx(7 / 15)


def test_who_has_nothing_is_like_nobody():
    (found,) = overlaps({"V1": frozenset(), "V2": frozenset()}, 40)

    assert found.jaccard is None
    assert found.chance == 1


@given(st.integers(0, 12), st.integers(0, 12), st.integers(0, 12))
def test_the_chance_is_that_of_drawing_blindly(first, second, shift):
    """Against a count of every draw of the second's codes."""
    from itertools import combinations

    codes = list(range(8))
    a, b = frozenset(map(str, codes[: first % 9])), second % 9
    other = frozenset(str(c) for c in (codes[shift % 8 :] + codes[: shift % 8])[:b])
    (found,) = overlaps({"V1": a, "V2": other}, 8)
    draws = [len(a & {str(c) for c in some}) for some in combinations(codes, b)]

    assert found.chance == pytest.approx(np.mean([d >= found.shared for d in draws]))


def test_the_published_distance():
    answers = [
        np.array([6.0, 10.0, 16.0]),
        np.array([3.0, 1.0, 5.0]),
        np.array([0.0, 0.0, 1.0]),
        np.array([0.0, 1.0, 1.0]),
    ]

    assert gower(answers, NUMBERS)[0, 1] == pytest.approx(0.475)


def test_what_neither_has_makes_them_no_more_alike():
    presence = [np.array([1.0, 1.0]), np.array([0.0, 0.0]), np.array([1.0, 0.0])]

    assert gower(presence, [Scale.PRESENCE] * 3)[0, 1] == pytest.approx(0.5)


def test_two_without_an_answer_in_common_have_no_distance():
    apart = gower([np.array([1.0, np.nan]), np.array([np.nan, 2.0])], [Scale.NUMBER] * 2)

    assert np.isnan(apart[0, 1])


@given(st.lists(st.lists(st.floats(-9, 9), min_size=4, max_size=4), min_size=1, max_size=5))
def test_a_distance_is_between_none_and_all_and_the_same_both_ways(columns):
    apart = gower([np.array(c) for c in columns], [Scale.NUMBER] * len(columns))

    assert np.allclose(apart, apart.T)
    assert np.allclose(np.diag(apart), 0)
    assert ((apart >= 0) & (apart <= 1 + 1e-12)).all()
