"""How do criteria become scores, and what weighs each?"""

from datetime import date

import numpy as np
import pytest

from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection import criteria as scaling
from llavero.analysis.selection.criteria import Undated
from llavero.analysis.selection.dated import Panel
from llavero.analysis.selection.parameters import WEIGHTS

NAN = np.nan


def undated(count, **known):
    names = Undated.__dataclass_fields__
    return Undated(**{name: np.array(known.get(name, [NAN] * count), float) for name in names})


def panel(*yearly, left=0.5):
    sales = np.repeat(np.array(yearly, dtype=np.float64)[:, None] / 12, 24, axis=1)
    return Panel(date(2024, 1, 1), sales, None if left is None else sales * left)


def column(found, criterion):
    return found.score[:, CRITERIA.index(criterion)].tolist()


def test_the_default_points_are_a_hundred_and_those_of_the_methods():
    points = [one.default for one in WEIGHTS]

    assert sum(points) == 100
    assert points == [12, 14, 14, 8, 6, 6, 10, 6, 8, 6, 6, 4]


def test_each_criterion_is_on_its_scale():
    found = scaling.criteria(
        panel(100, 200, 400),
        undated(
            3,
            potential=[0, NAN, 99],
            overdue=[0, 0.4, 1],
            fit=[0, 3, 5],
            relation=[25, 50, NAN],
            openness=[1, 3, 5],
            complexity=[0, 2, 5],
            pressure=[1, 1, 5],
        ),
    )

    assert column(found, "c1")[0] == 0
    assert column(found, "c1")[2] == 1
    assert column(found, "c3") == [0, 0.5, 1]  # who has no wallet is in the middle
    assert column(found, "c5") == [1, 1, 1]  # who always buys the same is steady
    assert column(found, "c6") == pytest.approx([1, 0.6, 0])
    assert column(found, "c7") == [0, 0.6, 1]
    assert column(found, "c8") == [0.5, 0.5, 0.5]
    assert column(found, "c9") == [0.25, 0.5, 0.375]
    assert column(found, "c10") == [0, 0.5, 1]
    assert column(found, "c11") == [0, 0.4, 1]
    assert column(found, "c12")[2] == 1
    assert dict(zip(CRITERIA, found.present.tolist(), strict=True))["c8"] is False


def test_without_costs_nobody_has_a_contribution_nor_anything_to_defend():
    found = scaling.criteria(panel(100, 200, left=None), undated(2, pressure=[1, 5]))
    known = dict(zip(CRITERIA, found.present.tolist(), strict=True))

    assert (known["c1"], known["c2"], known["c12"]) == (True, False, False)


def test_a_criterion_that_nobody_has_gives_its_weight_to_the_others():
    present = np.array([True, True, False])

    weights = scaling.in_force(np.array([0.2, 0.3, 0.5]), present)

    assert weights.tolist() == pytest.approx([0.4, 0.6, 0])
    assert scaling.in_force(np.array([0.0, 0, 1]), present).tolist() == [0, 0, 0]


def test_another_account_has_the_score_of_its_neighbours_and_no_more_than_the_ends():
    ours = scaling.criteria(panel(100, 200, 400), undated(3, overdue=[0, 0.5, 1]))
    theirs = scaling.criteria(panel(200, 9000), undated(2, overdue=[0.25, NAN]))

    found = scaling.on_the_scales_of(ours, theirs)

    assert column(found, "c1")[0] == pytest.approx(column(ours, "c1")[1])
    assert column(found, "c1")[1] == 1
    assert column(found, "c6") == [0.75, 0.5]


def test_merged_criteria_are_in_the_order_of_all():
    ours = scaling.criteria(panel(100, 300), undated(2))
    theirs = scaling.criteria(panel(200), undated(1))

    found = scaling.merged(np.array([True, False, True]), ours, theirs)

    assert found.raw[:, 0].tolist() == pytest.approx([100, 200, 300])
