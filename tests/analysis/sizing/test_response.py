"""How do sales answer to hours, and how many account managers pay for themselves?"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.analysis.sizing.method.marginal import (
    Answering,
    Returns,
    envelope,
    flat,
    gains,
    returns,
)
from llavero.analysis.sizing.method.response import Curve, agreed, fitted, sales

TEXTBOOK = Curve(least=60, most=140, steep=2, half=1)  # methods G3


def test_adbudg_gives_the_sales_of_methods_g3():
    found = sales(TEXTBOOK, np.array([0, 0.5, 1, 1.5, 2]))

    assert found == pytest.approx([60, 76, 100, 115.385, 124], abs=5e-4)


def test_the_curve_of_methods_g3_is_found_again_from_its_points():
    found = fitted(np.array([60, 76, 100, 1500 / 13, 140]))

    assert found is not None
    assert (found.steep, found.half) == pytest.approx((2, 1), abs=1e-5)


@settings(deadline=None)
@given(st.floats(0.3, 5), st.floats(0.2, 3), st.floats(0, 0.8), st.floats(1.1, 3))
def test_any_curve_is_found_again_from_its_own_points_whatever_the_unit(steep, half, least, most):
    true = Curve(least, most, steep, half)
    points = np.append(sales(true, np.array([0, 0.5, 1, 1.5])), most)

    found, in_cents = fitted(points), fitted(points * 100)

    assert found is not None
    assert in_cents is not None
    assert found.steep == pytest.approx(steep, rel=1e-2)
    assert in_cents.steep == pytest.approx(found.steep, rel=1e-3)
    assert sales(found, np.array([1.0])) == pytest.approx(points[2])


@pytest.mark.parametrize(
    "points",
    [
        [60, 76, 100, 90, 140],  # more hours, less sales
        [60, 76, 100, 115, 100],  # nothing to be won
        [100, 100, 100, 115, 140],  # nothing to be lost
        [np.nan, 76, 100, 115, 140],
        [60, np.nan, 100, np.nan, 140],
    ],
)
def test_no_curve_is_made_up_for_points_that_none_goes_through(points):
    assert fitted(np.array(points)) is None


def test_judges_are_averaged_by_the_geometric_mean():
    found = agreed(np.array([[0.4, 0.5, 1, 1, np.nan], [0.9, 0.5, 1, 4, 2.0]]))

    assert found == pytest.approx([0.6, 0.5, 1, 2, 2])


def test_who_expects_nothing_does_not_silence_the_others():
    assert agreed(np.array([[0.0], [0.5]])) == pytest.approx([0.25])


def test_judged_points_with_noise_give_back_the_curve():
    # The truth is known: six judges err by a tenth each, as medians over many companies.
    rng = np.random.default_rng(20250101)
    true = np.append(sales(Curve(0.5, 1.5, 1.6, 1.0), np.array([0, 0.5, 1, 1.5])), 1.5)
    steeps, ends, unfit = [], [], 0
    for _ in range(300):
        judged = true * np.exp(rng.normal(0, 0.10, (6, 5)))
        found = fitted(agreed(judged / judged[:, [2]]))
        if found is None:
            unfit += 1
            continue
        steeps.append(found.steep)
        ends.append(found.most)

    assert unfit <= 6
    assert np.median(steeps) == pytest.approx(1.6, abs=0.15)
    assert np.median(ends) == pytest.approx(1.5, abs=0.05)


def test_the_envelope_of_an_s_shape_goes_straight_to_where_it_bends():
    found = envelope(np.array([0.0, 1.0, 6.0, 8.0, 9.0]))

    assert found.tolist() == [0, 3, 6, 8, 9]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=30))
def test_the_envelope_is_concave_and_never_below(values):
    given_ = np.array(values)
    found = envelope(given_)

    assert (found >= given_ - 1e-6).all()
    assert (np.diff(found, 2) <= 1e-6).all()


def account(**changes):
    told = {"curve": Curve(0.5, 1.5, 1, 1), "hours": 400.0, "sales": 1000.0, "rate": 0.5}
    return Answering(**{**told, **changes})


def test_hours_add_up_to_what_the_curve_gives_at_their_end():
    found = gains(account())

    assert found.size == 200
    assert found.sum() == pytest.approx(0.5 * 1000 * (0.5 + 4 / 5 - 0.5))
    assert (np.diff(found) <= 1e-9).all()


def test_people_are_added_while_the_next_one_leaves_at_least_its_cost():
    found = Returns(np.array([0.0, 100, 180, 230, 250]), cost=50)

    assert found.best == 3
    assert found.profit.tolist() == [0, 50, 80, 80, 50]


def test_nobody_is_added_who_does_not_pay():
    assert Returns(np.array([0.0, 10, 15]), cost=50).best == 0


def test_the_flat_zone_holds_who_is_within_the_loss_of_the_best():
    found = Returns(np.array([0.0, 100, 180, 230, 250]), cost=50)

    assert flat(found, 0.05) == (2, 3)
    assert flat(found, 0.40) == (1, 4)


def test_dearer_people_are_never_more():
    accounts = [account(), account(sales=5000.0, curve=Curve(0.2, 2.0, 2.5, 1.2))]

    best = [returns(accounts, post=400, cost=cost, most=20).best for cost in (10, 50, 200, 5000)]

    assert best == sorted(best, reverse=True)
    assert best[0] > best[-1] == 0
