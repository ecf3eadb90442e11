"""How much does each criterion weigh?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.selection import pairwise, weights

SAATY_3 = np.array([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]])
SAATY_4 = np.array([[1, 2, 4, 3], [1 / 2, 1, 3, 2], [1 / 4, 1 / 3, 1, 1 / 2], [1 / 3, 1 / 2, 2, 1]])
CONTRADICTING = np.array([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]])
sizes = st.integers(2, 7)


def test_centroid_weights_of_four_ranks_are_those_of_the_methods():
    found = weights.of_ranks(np.array([1, 2, 3, 4]))

    assert found == pytest.approx([0.520833, 0.270833, 0.145833, 0.062500], abs=1e-6)


@given(sizes.flatmap(lambda n: st.permutations(range(1, n + 1))))
def test_centroid_weights_sum_to_one_and_keep_the_order(ranks):
    found = weights.of_ranks(np.array(ranks))

    assert found.sum() == pytest.approx(1)
    assert np.argsort(-found).tolist() == np.argsort(ranks).tolist()


@pytest.mark.parametrize("ranks", [[1, 1, 2], [0, 1, 2], [1, 2, 4]])
def test_ranks_must_be_an_order(ranks):
    with pytest.raises(ValueError, match="ranks"):
        weights.of_ranks(np.array(ranks))


def test_three_judgements_give_the_printed_weights_and_consistency():
    found, largest = pairwise.priorities(SAATY_3)
    read = pairwise.consistency(SAATY_3, "saaty")

    assert found == pytest.approx([0.636986, 0.258285, 0.104729], abs=1e-6)
    assert largest == pytest.approx(3.038511, abs=1e-6)
    assert read.index == pytest.approx(0.019256, abs=1e-6)
    assert read.ratio == pytest.approx(0.033199, abs=1e-6)
    assert read.accepted


def test_four_judgements_give_the_printed_weights_and_consistency():
    found, _ = pairwise.priorities(SAATY_4)

    assert found == pytest.approx([0.467296, 0.277181, 0.095435, 0.160088], abs=1e-6)
    assert pairwise.consistency(SAATY_4, "saaty").ratio == pytest.approx(0.011475, abs=1e-6)


def test_judgements_that_go_in_circles_are_rejected_with_the_three_to_look_at():
    read = pairwise.consistency(CONTRADICTING, "saaty")

    assert read.ratio > 6
    assert not read.accepted
    assert len(pairwise.to_look_at(CONTRADICTING)) == 3


def test_the_judgement_that_contradicts_the_others_is_looked_at_first():
    # Everything says 1 > 2 > 3 > 4 by doubling; only the fourth is said to be twice the first.
    wanted = np.array([8.0, 4, 2, 1])
    judgements = wanted[:, None] / wanted[None, :]
    judgements[0, 3], judgements[3, 0] = 1 / 2, 2

    worst = pairwise.to_look_at(judgements)[0]

    assert (worst.row, worst.column, worst.given) == (0, 3, 0.5)
    assert worst.agreeing > 1  # the first again more important than the fourth


@given(st.lists(st.floats(0.2, 5), min_size=2, max_size=7))
def test_weights_that_were_meant_are_recovered_from_consistent_judgements(meant):
    meant = np.array(meant) / sum(meant)
    judgements = meant[:, None] / meant[None, :]

    assert pairwise.priorities(judgements)[0] == pytest.approx(meant, rel=1e-6)
    assert pairwise.consistency(judgements).ratio == pytest.approx(0, abs=1e-6)


def test_two_items_are_always_consistent():
    assert pairwise.consistency(np.array([[1, 7], [1 / 7, 1]])).accepted


def test_the_random_index_is_that_of_random_judgements():
    # Our table was simulated: 4,000 random reciprocal matrices come within a few hundredths.
    rng = np.random.default_rng(1)
    scale = np.array([1 / x for x in range(9, 1, -1)] + list(range(1, 10)), dtype=np.float64)
    for items in (3, 5, 8):
        drawn = np.ones((4_000, items, items))
        rows, columns = np.triu_indices(items, 1)
        drawn[:, rows, columns] = rng.choice(scale, size=(4_000, rows.size))
        drawn[:, columns, rows] = 1 / drawn[:, rows, columns]
        largest = np.linalg.eigvals(drawn).real.max(axis=1)
        index = ((largest - items) / (items - 1)).mean()
        assert index == pytest.approx(pairwise.RANDOM_INDEX["simulated"][items - 1], abs=0.03)


def test_a_group_judges_as_the_geometric_mean_of_its_members():
    one = np.array([[1, 4], [1 / 4, 1]])
    other = np.array([[1, 1], [1, 1]])

    assert pairwise.of_group(np.stack([one, other]))[0, 1] == pytest.approx(2)


def test_global_weights_are_those_of_the_cluster_times_the_local_ones():
    found = pairwise.global_weights(
        np.array([0.6, 0.4]), (np.array([0.5, 0.5]), np.array([0.25, 0.75]))
    )

    assert found == pytest.approx([0.3, 0.3, 0.1, 0.3])


@pytest.mark.parametrize("judgements", [np.array([[1, 2], [2, 1]]), np.array([[1, -1], [-1, 1]])])
def test_judgements_must_be_positive_and_reciprocal(judgements):
    with pytest.raises(ValueError, match="judgements"):
        pairwise.priorities(judgements)
