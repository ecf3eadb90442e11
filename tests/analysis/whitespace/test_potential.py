"""What would each account buy of each line, if it bought as those like it do?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.whitespace.method.potential import penetration, popularity, potential
from llavero.ledger.columns import UNKNOWN


def of_line(parts, least=1):
    """Return the potential of an account whose peers give a second line these parts."""
    mix = np.array([[1.0, 0.0], *([1 - part, part] for part in parts)])
    like = np.full((len(mix), len(parts)), UNKNOWN)
    like[0] = np.arange(1, len(mix))
    return potential(mix, like, least=least)


def test_the_quartiles_are_those_of_the_peers_that_buy_it():
    found = of_line([0.1, 0.2, 0.3, 0.4, 0.0, 0.0])

    assert found.peers[0] == 6
    assert found.buyers[0].tolist() == [6, 4]
    assert found.quartiles[:, 0, 1].tolist() == pytest.approx([0.175, 0.25, 0.325])
    assert penetration(found)[0].tolist() == pytest.approx([1, 4 / 6])


@given(st.lists(st.floats(0.01, 0.99), min_size=1, max_size=20))
def test_the_quartiles_are_those_of_numpy(parts):
    found = of_line(parts)

    assert found.quartiles[:, 0, 1].tolist() == pytest.approx(
        np.quantile(parts, [0.25, 0.5, 0.75]).tolist()
    )


def test_two_buyers_give_no_range_where_three_are_asked_for():
    assert np.isnan(of_line([0.1, 0.2, 0.0], least=3).quartiles[:, 0, 1]).all()


def test_an_account_without_peers_has_no_potential():
    found = of_line([0.1])

    assert found.peers[1] == 0
    assert np.isnan(found.quartiles[:, 1]).all()
    assert penetration(found)[1].tolist() == [0, 0]


def test_popularity_is_the_same_for_everybody():
    mix = np.array([[1.0, 0.0], [0.5, 0.5], [0.9, 0.1], [1.0, 0.0]])

    assert popularity(mix).tolist() == [[1.0, 0.5]] * 4
