"""Would the lines that were suggested a year ago have been bought since?"""

import numpy as np
import pytest

from llavero.analysis.whitespace.method.peers import peers, shares
from llavero.analysis.whitespace.method.potential import penetration, popularity, potential
from llavero.analysis.whitespace.method.trial import comparison, tally
from llavero.ledger.columns import UNKNOWN


def test_precision_is_what_a_count_by_hand_gives():
    before = np.array([[5.0, 0, 0], [5, 0, 0], [5, 5, 5]])
    after = np.array([[0.0, 5, 0], [5, 0, 5], [5, 5, 5]])
    good = np.array([[0, 2, 1], [0, 1, 2], [0, 0, 0.0]])
    bad = -good

    found = tally(before, after, [good, bad], suggestions=1)

    assert found.base == 0.5
    assert (found.precision(0), found.precision(1)) == (1, 0)
    assert found.made.tolist() == [1, 1, 0]


def test_a_rule_that_does_not_decide_is_as_good_as_chance_whatever_the_order_of_the_lines():
    before = np.zeros((1, 4))
    flat = np.ones((1, 4))
    for bought in range(4):
        after = np.eye(4)[[bought]]
        assert tally(before, after, [flat], suggestions=1).precision(0) == 0.25
        assert tally(before, after, [flat], suggestions=2).right.sum() == pytest.approx(0.5)


def test_an_account_is_not_suggested_more_lines_than_it_lacks():
    before, after = np.array([[5.0, 0.0]]), np.array([[5.0, 5.0]])

    found = tally(before, after, [np.ones((1, 2))], suggestions=3)

    assert found.made.tolist() == [1]
    assert found.precision(0) == 1


def planted(rng, accounts=400, profiles=4):
    """Return two years of accounts of several profiles, three lines each.

    Two in three buy all the lines of their profile; the others lack one, and take it up next year.
    Besides, two in three buy a line that nobody takes up.
    """
    profile = rng.integers(profiles, size=accounts)
    own = 3 * profile[:, None] + np.arange(3)
    before = np.zeros((accounts, 3 * profiles + 1))
    np.put_along_axis(before, own, rng.uniform(5, 10, (accounts, 3)), axis=1)
    before[:, -1] = np.where(rng.random(accounts) < 2 / 3, 5.0, 0.0)
    after = before.copy()
    late = np.flatnonzero(rng.random(accounts) < 1 / 3)
    before[late, own[late, rng.integers(3, size=late.size)]] = 0.0
    return before[late], after[late], before, late


def rules(before):
    mix = shares(before)
    none = np.full(len(before), UNKNOWN)
    like = peers(mix, before.sum(axis=1), none, count=20, band=10)
    return penetration(potential(mix, like, least=1)), popularity(mix)


def test_likeness_finds_the_planted_profiles_and_beats_the_most_common_line():
    rng = np.random.default_rng(3)
    before, after, everybody, late = planted(rng)

    scores = [rule[late] for rule in rules(everybody)]
    found = tally(before, after, scores, suggestions=1)
    compared = comparison(found, rng)

    assert found.precision(0) > 0.8
    assert found.precision(1) < 0.6
    assert compared.over_popular.verdict == "better"
    assert compared.over_base.verdict == "better"


def test_where_lines_are_taken_up_at_random_likeness_claims_nothing():
    claimed = 0
    for seed in range(20):
        rng = np.random.default_rng(seed)
        before = rng.gamma(1.0, size=(200, 10)) * (rng.random((200, 10)) < 0.6)
        before[:, 0] += 0.1
        after = before * (rng.random((200, 10)) < 0.9) + (rng.random((200, 10)) < 0.2)
        found = tally(before, after, rules(before), suggestions=1)
        claimed += comparison(found, rng).over_popular.verdict == "better"

    assert claimed <= 4  # of twenty; one is what the level allows on average


def test_where_everything_is_bought_there_is_nothing_to_compare():
    full = np.ones((3, 2))

    found = tally(full, full, [full, full], suggestions=1)

    assert comparison(found, np.random.default_rng(1)) is None
    assert found.base is None
