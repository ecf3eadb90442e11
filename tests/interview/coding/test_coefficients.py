"""Do the coefficients give the published numbers, and behave as they must?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.interview.coding.coefficients import Reading, alpha, kappa, reading

PRESENCES = st.lists(st.lists(st.sampled_from([True, False, None]), min_size=3, max_size=3))


def values(row):
    return [None if sign == "·" else int(sign) for sign in row.split(",")]


def test_kappa_of_a_table_computed_by_hand():
    # 35 of 50 alike; by chance (25 * 30 + 25 * 20) / 2500 = one half.
    assert kappa([[20, 5], [10, 15]]) == pytest.approx(0.40)


def test_alpha_matches_krippendorffs_example_of_four_observers_and_twelve_units():
    observers = [
        values("1,2,3,3,2,1,4,1,2,·,·,·"),
        values("1,2,3,3,2,2,4,1,2,5,·,3"),
        values("·,3,3,3,2,3,4,2,2,5,1,·"),
        values("1,2,3,3,2,4,4,1,2,5,1,·"),
    ]

    assert alpha(list(zip(*observers, strict=True))) == pytest.approx(0.743, abs=0.0005)


def test_kappa_is_unknown_where_chance_makes_both_agree_on_everything():
    assert kappa([[9, 0], [0, 0]]) is None
    assert kappa([[0, 0], [0, 0]]) is None


def test_alpha_is_unknown_where_nobody_could_disagree():
    assert alpha([[True, True], [True, True]]) is None
    assert alpha([[True, None], [False, None]]) is None
    assert alpha([]) is None


def test_a_table_that_is_not_square_is_refused():
    with pytest.raises(ValueError, match="square"):
        kappa([[1, 2, 3], [4, 5, 6]])


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (0.80, Reading.FIRM),
        (0.79, Reading.TENTATIVE),
        (0.667, Reading.TENTATIVE),
        (0.66, Reading.REFINE),
        (-0.2, Reading.REFINE),
        (None, None),
    ],
)
def test_agreement_is_firm_from_80_and_tentative_from_67(value, read):
    assert reading(value) is read


@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=3, max_size=3))
def test_kappa_is_at_most_one_and_the_same_for_either_coder_first(counts):
    turned = [list(column) for column in zip(*counts, strict=True)]

    found = kappa(counts)

    assert found == kappa(turned)
    assert found is None or -1 <= found <= 1


@given(PRESENCES)
def test_alpha_does_not_depend_on_the_order_of_coders_or_units(units):
    turned = [unit[::-1] for unit in units[::-1]]

    found, other = alpha(units), alpha(turned)

    assert (found is None) == (other is None)
    if found is not None and other is not None:
        assert found == pytest.approx(other)
        assert found <= 1


@given(st.lists(st.booleans(), min_size=2).filter(lambda values: len(set(values)) == 2))
def test_coders_who_always_agree_have_coefficients_of_one(values):
    counts = [[values.count(False), 0], [0, values.count(True)]]

    assert kappa(counts) == pytest.approx(1)
    assert alpha([[value, value] for value in values]) == pytest.approx(1)


@given(PRESENCES)
def test_a_unit_that_only_one_coder_saw_changes_nothing(units):
    assert alpha([*units, [True, None, None]]) == alpha(units)
