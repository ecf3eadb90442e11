"""Which accounts are like each account?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.whitespace.method.peers import affinity, peers, shares
from llavero.ledger.columns import UNKNOWN

ANY = np.full(6, UNKNOWN)


def test_shares_leave_out_what_was_credited_back():
    assert shares(np.array([[60.0, -10.0, 40.0], [0.0, 0.0, 0.0]])).tolist() == [
        [0.6, 0.0, 0.4],
        [0.0, 0.0, 0.0],
    ]


def test_the_nearest_are_those_of_the_most_similar_mix():
    mix = shares(np.array([[9, 1, 0], [8, 2, 0], [5, 5, 0], [0, 1, 9], [1, 1, 8], [0, 5, 5]]))

    found = peers(mix, np.ones(6), ANY, count=2, band=3)

    assert found[0].tolist() == [1, 2]
    assert found[3].tolist() == [4, 5]


def test_affinity_is_one_for_the_same_mix_and_nobody_is_less_alike_for_buying_more():
    roots = np.sqrt(
        np.array([[0.5, 0.5, 0.0], [0.25, 0.25, 0.5], [0.9, 0.1, 0.0], [0.0, 0.0, 1.0]])
    )

    alike = affinity(roots[:1], roots)[0]

    assert alike.tolist() == pytest.approx([1, 1, 0.45**0.5 + 0.05**0.5, 0])


def test_of_two_equally_alike_the_nearer_in_size_comes_first():
    size = np.array([10.0, 25.0, 11.0, 5.0, 9.5, 20.0])

    assert peers(np.full((6, 1), 1.0), size, ANY, count=3, band=3)[0].tolist() == [4, 2, 3]


def test_a_peer_is_of_the_segment_where_it_is_large_enough():
    mix = np.full((6, 1), 1.0)
    segment = np.array([0, 0, 0, 1, 1, 1])

    found = peers(mix, np.ones(6), segment, count=2, band=3)

    assert [sorted(row) for row in found.tolist()[:3]] == [[1, 2], [0, 2], [0, 1]]
    assert set(found[3:].ravel().tolist()) == {3, 4, 5}


def test_an_account_of_a_small_segment_finds_its_peers_among_all():
    mix = np.full((6, 1), 1.0)
    segment = np.array([0, 0, 0, 0, 0, 1])

    assert (peers(mix, np.ones(6), segment, count=3, band=3)[5] != UNKNOWN).all()


def test_a_peer_is_not_more_than_so_many_times_larger_or_smaller():
    size = np.array([1.0, 2.9, 3.1, 10.0, 30.1, 1000.0])

    found = peers(np.full((6, 1), 1.0), size, ANY, count=2, band=3)

    assert found[0].tolist() == [1, UNKNOWN]
    assert found[5].tolist() == [UNKNOWN, UNKNOWN]


@given(
    arrays(np.float64, (30, 4), elements=st.floats(0, 100)),
    arrays(np.float64, 30, elements=st.floats(1, 1000)),
)
def test_nobody_is_a_peer_of_itself_or_twice_and_all_are_of_the_size_asked(bought, size):
    found = peers(shares(bought), size, np.full(30, UNKNOWN), count=5, band=4)

    for account, row in enumerate(found.tolist()):
        chosen = [one for one in row if one != UNKNOWN]
        assert account not in chosen
        assert len(set(chosen)) == len(chosen)
        assert all(0.25 <= size[one] / size[account] * (1 + 1e-9) <= 4.001 for one in chosen)


@pytest.mark.parametrize("accounts", [700, 1200])
def test_blocks_find_the_peers_that_a_look_at_all_pairs_finds(accounts):
    rng = np.random.default_rng(accounts)
    mix = shares(rng.gamma(0.5, size=(accounts, 6)))
    size = np.exp(rng.normal(0, 3.0, accounts))

    found = peers(mix, size, np.full(accounts, UNKNOWN), count=4, band=1.3)

    likeness = affinity(np.sqrt(mix), np.sqrt(mix))
    ratio = size[None, :] / size[:, None]
    likeness[(ratio > 1.3) | (ratio < 1 / 1.3) | np.eye(accounts, dtype=bool)] = -1
    best = -np.sort(-likeness, axis=1)[:, :4]
    chosen = np.where(
        found == UNKNOWN, -1.0, np.take_along_axis(likeness, np.maximum(found, 0), axis=1)
    )
    assert np.allclose(chosen, best, atol=1e-5)
