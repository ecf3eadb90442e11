"""Do the sellers fall into groups?"""

import numpy as np
import pytest

from llavero.analysis.patterns.method.grouping import groups, silhouette


def around(*centres, each=4, noise=0.05, seed=1):
    made = np.random.default_rng(seed)
    points = np.concatenate([c + made.normal(0, noise, each) for c in centres])
    apart = np.abs(points[:, None] - points[None, :])
    return apart / apart.max()


def test_two_kinds_of_sellers_are_found():
    found = groups(around(0, 5))

    assert found is not None
    assert found.labels == (0, 0, 0, 0, 1, 1, 1, 1)
    assert found.silhouette > 0.9
    assert found.stability == 1


def test_three_kinds_are_three():
    found = groups(around(0, 5, 10))

    assert found is not None
    assert len(set(found.labels)) == 3


def test_sellers_of_one_kind_are_seldom_split():
    made = np.random.default_rng(3)
    split = 0
    for _ in range(60):
        points = made.uniform(0, 1, (8, 6))
        split += groups(np.abs(points[:, None] - points[None, :]).mean(2)) is not None

    assert split <= 6


def test_four_sellers_are_too_few():
    assert groups(around(0, 5, each=2)) is None


def test_a_distance_that_is_not_known_groups_nobody():
    apart = around(0, 5)
    apart[0, 1] = apart[1, 0] = np.nan

    assert groups(apart) is None


def test_one_alone_in_its_group_counts_nothing():
    apart = np.array([[0.0, 1.0, 1.0], [1.0, 0.0, 0.2], [1.0, 0.2, 0.0]])

    assert silhouette(apart, (0, 1, 1)) == pytest.approx((0 + 0.8 + 0.8) / 3)
