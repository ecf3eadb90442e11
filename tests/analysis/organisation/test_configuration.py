"""Which type is a programme most like, and what does it take to tell?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.organisation.configuration import (
    TRAITS,
    TYPES,
    by_halving,
    by_middle,
    likeness,
)

scores = st.floats(1, 5, allow_nan=False)


def profile(name):
    return dict(zip(TRAITS, TYPES[name], strict=True))


@pytest.mark.parametrize("name", TYPES)
def test_the_profile_of_a_type_is_that_type(name):
    found = likeness(profile(name))

    assert (found.nearest, found.distance, found.possible) == (name, 0, (name,))


def test_the_distance_is_the_mean_difference_of_the_traits_known():
    found = likeness({"top_management": 4, "formalisation": 4})

    # Cross-functional has 4 and 4; top-management has 5 and 5.
    assert (found.nearest, found.distance) == ("cross-functional", 0)
    assert (found.next, found.next_distance) == ("top-management", 1)


@given(st.dictionaries(st.sampled_from(TRAITS), scores, min_size=1))
def test_what_is_not_known_may_only_choose_among_the_types_told_as_possible(known):
    found = likeness(known)

    assert found.possible
    if len(known) == len(TRAITS):
        assert found.possible == (found.nearest,)
    for answer in (1.0, 3.0, 5.0):
        full = {**dict.fromkeys(TRAITS, answer), **known}
        assert likeness(full).nearest in found.possible


@given(scores, scores, st.floats(0.1, 10))
def test_more_dealings_never_score_less(one, other, middle):
    less, more = sorted((one, other))

    assert by_middle(less, middle) <= by_middle(more, middle)


def test_the_middle_scores_three_and_the_ends_one_and_five():
    assert [by_middle(x, 2) for x in (0, 1, 2, 4, 40)] == [1, 2, 3, 5, 5]
    assert [by_halving(x, 0.05) for x in (0.2, 0.1, 0.05, 0.025, 0.0125, 0)] == [1, 2, 3, 4, 5, 5]


def test_without_any_trait_there_is_nothing_to_be_like():
    with pytest.raises(ValueError, match="known"):
        likeness({})
