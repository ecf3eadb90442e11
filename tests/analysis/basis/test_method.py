"""How much do sellers and categories tell of each other?"""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy.stats import entropy

from llavero.analysis.basis import method
from llavero.analysis.basis.method import Dimension, decide

TABLE = np.array([[80.0, 10, 10], [5, 90, 5], [20, 0, 80]])  # TV-B3 of the methods
tables = arrays(
    np.float64,
    array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=7),
    elements=st.floats(0, 1e6).map(lambda x: x if x > 1e-3 else 0.0),
).filter(lambda table: table.sum() > 0)


def test_the_vector_of_the_methods_is_reproduced_to_its_printed_digits():
    assert method.mutual_information(TABLE) == pytest.approx(0.586501, abs=1e-6)
    assert method.normalised_information(TABLE) == pytest.approx(0.534059, abs=1e-6)
    assert method.purity(TABLE) == pytest.approx(0.833333, abs=1e-6)
    assert method.reverse_purity(TABLE) == pytest.approx(0.833333, abs=1e-6)


@given(tables)
def test_mutual_information_is_both_entropies_less_the_joint_one(table):
    p = table / table.sum()

    expected = entropy(p.sum(axis=1)) + entropy(p.sum(axis=0)) - entropy(p.ravel())

    assert method.mutual_information(table) == pytest.approx(expected, abs=1e-9)


@given(tables)
def test_information_is_between_nothing_and_everything_and_has_no_direction(table):
    information = method.normalised_information(table)

    assert 0 <= information <= 1
    assert information == pytest.approx(float(method.normalised_information(table.T)), abs=1e-9)


@given(tables, st.floats(0.01, 1000), st.randoms(use_true_random=False))
def test_information_depends_on_neither_scale_nor_order(table, scale, random):
    rows = list(range(table.shape[0]))
    random.shuffle(rows)

    again = method.normalised_information(table[rows] * scale)

    assert float(again) == pytest.approx(float(method.normalised_information(table)), abs=1e-8)


@given(arrays(np.float64, 5, elements=st.floats(0.1, 10)), st.integers(2, 6))
def test_independent_labels_tell_nothing(weights, columns):
    table = np.outer(weights, np.arange(1, columns + 1))

    assert method.normalised_information(table) == pytest.approx(0, abs=1e-9)


@given(arrays(np.float64, st.integers(2, 6), elements=st.floats(0.1, 10)))
def test_labels_that_are_the_same_tell_everything(weights):
    assert method.normalised_information(np.diag(weights)) == pytest.approx(1)


@given(tables)
def test_purity_lies_between_the_largest_cell_and_the_whole(table):
    share = table.max() / table.sum()

    for value in (method.purity(table), method.reverse_purity(table)):
        assert share - 1e-9 <= value <= 1 + 1e-9


def test_many_tables_are_measured_as_one_by_one():
    stack = np.stack([TABLE, TABLE.T, np.eye(3)])

    together = method.normalised_information(stack)

    alone = [float(method.normalised_information(table)) for table in stack]
    assert together.tolist() == pytest.approx(alone)


def test_the_p_of_a_permutation_is_never_zero():
    null = np.array([0.1, 0.2, 0.3, 0.4])

    assert method.p_value(0.9, null) == pytest.approx(1 / 5)
    assert method.p_value(0.3, null) == pytest.approx(3 / 5)
    assert method.p_value(0.0, null) == 1


def test_holm_reproduces_a_worked_example():
    # Holm's steps on .01, .04, .03: 3 × .01, 2 × .03, then .04 raised to the one before it.
    assert method.holm([0.01, 0.04, 0.03]) == pytest.approx((0.03, 0.06, 0.06))


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6))
def test_holm_keeps_the_order_and_never_lowers_a_p(values):
    corrected = method.holm(values)

    assert all(
        low <= high + 1e-12 <= 1 + 1e-12 for low, high in zip(values, corrected, strict=True)
    )
    ranked = [p for _, p in sorted(zip(values, corrected, strict=True))]
    assert ranked == sorted(ranked)


def test_arrangements_are_counted_among_all_and_within_accounts():
    labels = np.array([0, 0, 1, 1])

    assert np.exp(method.arrangements(labels)) == pytest.approx(6)  # 4! ÷ (2! 2!)
    assert np.exp(method.arrangements(labels, np.array([0, 1, 1, 1]))) == pytest.approx(3)


def test_the_main_label_is_the_heaviest_and_the_first_of_equals():
    unit, label = np.array([0, 0, 1, 1]), np.array([2, 0, 1, 0])

    main, share = method.main_label(unit, label, np.array([1.0, 3, 5, 5]), 3)

    assert main.tolist() == [0, 0, method.UNKNOWN]
    assert share.tolist() == [0.75, 0.5, 0]


def dimension(kind, adjusted, p=0.001):
    return Dimension(kind, TABLE, 0.8, 0.8, 0.5, 0.1, adjusted, p, p, 1.0, 199)


@pytest.mark.parametrize(
    ("dimensions", "owned", "expected"),
    [
        ([("product", 0.6)], 0.5, ("product", ("product",))),
        ([("product", 0.6, 0.2)], 0.5, ("none", ())),  # not significant
        ([("product", 0.29)], 0.5, ("none", ())),  # significant, and weak
        ([("product", 0.29)], 0.8, ("named_account", ())),
        ([("product", 0.6), ("segment", 0.45)], 0.5, ("product", ("product",))),
        ([("product", 0.6), ("segment", 0.46)], 0.5, ("mixed", ("product", "segment"))),
        ([("product", 0.4), ("geography", 0.5)], 0.5, ("mixed", ("geography", "product"))),
        ([("product", 0.6, None)], 0.9, ("named_account", ())),  # without power
    ],
)
def test_the_rule_decides_as_the_methods_say(dimensions, owned, expected):
    found = [dimension(*one) for one in dimensions]

    decision = decide(found, owned, sellers=3, accounts=20)

    assert (decision.verdict, decision.dimensions) == expected


@pytest.mark.parametrize(("sellers", "accounts"), [(1, 50), (3, 7)])
def test_few_sellers_or_accounts_are_inconclusive(sellers, accounts):
    found = [dimension("product", 0.9)]

    assert decide(found, 1.0, sellers=sellers, accounts=accounts).verdict == "inconclusive"


def test_two_candidates_that_tell_the_same_apart_are_inseparable():
    found = [dimension("product", 0.9), dimension("segment", 0.9)]

    close, apart = (
        decide(found, 0.5, sellers=3, accounts=20, between=between) for between in (0.7, 0.69)
    )

    assert (close.inseparable, apart.inseparable) == (True, False)


@given(tables, tables)
def test_information_adjusted_for_chance_falls_as_chance_rises(first, second):
    a, b = (float(method.normalised_information(t)) for t in (first, second))
    assume(max(a, b) < 0.99)

    assert (
        method.adjusted(0.5, min(a, b)) >= method.adjusted(0.5, max(a, b)) - 1e-12 or max(a, b) > 1
    )
    assert method.adjusted(a, a) == pytest.approx(0)
