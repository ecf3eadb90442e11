"""Which points do the criteria get, when people order or compare them?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection import judging
from llavero.analysis.selection.criteria import CLUSTERS
from llavero.analysis.selection.judging import NODES, Comparison

names = [one for members in CLUSTERS.values() for one in members]


def consistent(importance, member=""):
    """Return the judgements of somebody who knows how important everything is."""
    rows = []
    for members in NODES.values():
        for at, one in enumerate(members):
            for other in members[at + 1 :]:
                times = importance.get(one, 1.0) / importance.get(other, 1.0)
                rows.append(Comparison(member, one, other, times, len(rows) + 2))
    return rows


def test_an_order_gives_the_centroid_points():
    points = judging.by_rank(CRITERIA)

    assert points[0] == pytest.approx(100 / 12 * sum(1 / k for k in range(1, 13)))
    assert points[-1] == pytest.approx(100 / 144)
    assert sum(points) == pytest.approx(100)


def test_an_order_that_repeats_or_forgets_is_told():
    with pytest.raises(judging.NotAnOrder) as told:
        judging.by_rank(["c1", "c13"])

    assert told.value.facts["odd"] == "c13"
    assert str(told.value.facts["absent"]).startswith("c2, c3")


def test_consistent_judgements_give_the_weights_behind_them():
    found = judging.by_judgement(consistent({"today": 3.0, "c1": 2.0}))
    points = dict(zip(CRITERIA, found.points, strict=True))

    # Today is half of all; within it c1 is two fifths.
    assert points["c1"] == pytest.approx(100 * 0.5 * 0.4)
    assert points["c7"] == pytest.approx(100 * 0.5 / 3 / 3)
    assert not found.rejected


@given(st.lists(st.floats(0.4, 2.5), min_size=16, max_size=16))
def test_whatever_is_judged_the_points_are_a_hundred(importance):
    every = [*CLUSTERS, *names]

    found = judging.by_judgement(consistent(dict(zip(every, importance, strict=True))))

    assert sum(found.points) == pytest.approx(100)
    assert all(node.consistency.ratio < 1e-6 for node in found.nodes)


def test_judgements_that_contradict_one_another_are_shown_and_not_mended():
    rows = [one for one in consistent({}) if {one.one, one.other} - {"c7", "c8", "c11"}]
    rows += [Comparison("", "c7", "c8", 9, 20), Comparison("", "c8", "c11", 9, 21)]
    rows += [Comparison("", "c11", "c7", 9, 22)]  # TV-bad of the methods

    (node,) = judging.by_judgement(rows).rejected

    assert node.name == "strategy"
    assert node.consistency.ratio > 6
    assert len(node.to_look_at) == 3


def test_several_people_are_joined_by_the_geometric_mean():
    rows = [*consistent({"today": 4.0}, "ana"), *consistent({}, "luis")]

    found = judging.by_judgement(rows)

    today = sum(found.points[CRITERIA.index(one)] for one in CLUSTERS["today"])
    assert today == pytest.approx(100 * 2 / 5)  # √(4 · 1) against three others


def test_a_pair_of_different_clusters_or_off_the_scale_is_refused():
    for one, other, times in (("c1", "c9", 3), ("c1", "c2", 12), ("c1", "c1", 1)):
        with pytest.raises(judging.NotCompared):
            judging.by_judgement([Comparison("", one, other, times, 2)])


def test_missing_pairs_are_named():
    rows = [one for one in consistent({}) if (one.one, one.other) != ("c9", "c10")]

    with pytest.raises(judging.PairsMissing) as told:
        judging.by_judgement(rows)

    assert told.value.facts["pairs"] == "c9–c10"
    with pytest.raises(judging.PairsMissing):
        judging.by_judgement([])


def test_a_judgement_may_be_said_from_either_side():
    rows = consistent({"c9": 3.0})
    turned = [Comparison(r.member, r.other, r.one, 1 / r.times, r.row) for r in rows]

    one, other = judging.by_judgement(rows), judging.by_judgement(turned)

    assert np.allclose(one.points, other.points)
