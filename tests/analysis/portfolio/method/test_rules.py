"""Do levels, exits and the customer's side follow their rules?"""

import numpy as np
import pytest

from llavero.analysis.portfolio.method import customer, deselection, tiers
from llavero.analysis.portfolio.method.customer import LIFE_ASKS, LIVES, TO_ASK, VIEWS
from llavero.analysis.portfolio.method.matrix import (
    STAR,
    STATUS,
    STRATEGIC,
    STREAMLINE,
    UNCLAIMED,
)

X = np.nan


@pytest.mark.parametrize(
    ("quadrant", "member", "firmness", "large", "level"),
    [
        (STRATEGIC, True, 0.6, False, 0),
        (STAR, True, 0.95, True, 0),
        (STAR, True, 0.95, False, 1),
        (STAR, True, X, True, 1),
        (STATUS, True, 0.95, True, 1),
        (STATUS, True, 0.6, False, 2),
        (STREAMLINE, True, 0.95, True, 2),
        (UNCLAIMED, True, 0.95, True, tiers.NONE),
        (STRATEGIC, False, 0.95, True, tiers.NONE),
    ],
)
def test_level_of_service(quadrant, member, firmness, large, level):
    found = tiers.tiers(
        np.array([quadrant]), np.array([member]), np.array([firmness]), np.array([large]), 0.9
    )

    assert found.tolist() == [level]


def review(*rows: tuple[float, ...]) -> np.ndarray:
    return np.array(rows, dtype=np.float64)


def test_two_conditions_in_two_reviews_on_end_propose_the_exit_and_in_one_a_watch():
    now = review((1, 1, 0, X, 0, X), (1, 1, 0, X, 0, X), (1, 0, 0, X, 0, X), (0, 0, 0, 0, 0, 0))
    before = review((0, 1, 1, X, 0, X), (1, X, X, X, X, X), (1, 1, 1, X, 0, X), (1, 1, 1, 1, 1, 1))
    none = np.zeros(4, dtype=np.bool_)

    assert deselection.leaving(now, before, none, 2).tolist() == [True, False, False, False]
    assert deselection.watched(now, before, none, 2).tolist() == [False, True, False, False]


def test_an_immediate_reason_needs_no_second_review():
    nothing = review((0, 0, 0, 0, 0, 0))

    assert deselection.leaving(nothing, nothing, np.array([True]), 2).tolist() == [True]
    assert deselection.watched(nothing, nothing, np.array([True]), 2).tolist() == [False]


def test_how_the_customer_sees_us():
    found = customer.views(np.array([5, 4, 2, 1, X, 3.0]), np.array([3, 2, 4, 1, 5, X]))

    assert [VIEWS[at] if at != TO_ASK else None for at in found] == [
        "strategic",
        "leverage",
        "bottleneck",
        "routine",
        None,
        None,
    ]


def test_we_hold_it_strategic_and_it_holds_us_for_one_of_many():
    quadrants = np.array([STRATEGIC, STRATEGIC, STRATEGIC, STAR, STRATEGIC])
    views = np.array(
        [VIEWS.index(v) for v in ("routine", "leverage", "strategic", "routine")] + [TO_ASK]
    )

    assert customer.mismatched(quadrants, views).tolist() == [True, True, False, False, False]


def lived(age=5.0, share=0.4, large=False, trend=0.0, joint=X, falls=X) -> str:
    found = customer.lives(
        np.array([age]),
        np.array([share]),
        np.array([large]),
        np.array([trend]),
        joint=np.array([joint]),
        demand_falls=np.array([falls]),
    )
    return LIVES[found[0]] if found[0] >= 0 else LIFE_ASKS[int(found[0])]


def test_the_part_of_its_life():
    assert lived(joint=0) == "regular"
    assert lived(age=1.5) == "tomorrow"
    assert lived(share=0.05, large=True) == "tomorrow"
    assert lived(share=0.05, joint=0) == "regular"
    assert lived(joint=1) == "special"
    assert lived(trend=-0.2, falls=1) == "yesterday"
    assert lived(trend=-0.2, falls=0, joint=0) == "regular"


def test_what_has_to_be_asked_before_the_part_of_its_life_is_told():
    assert lived() == "joint"
    assert lived(trend=-0.2) == "demand"
    assert lived(age=X, joint=1) == "age"
    assert lived(age=X, share=0.05, large=True) == "tomorrow"
