"""How strong is a relation, from what is on record?"""

import numpy as np
import pytest

from llavero.analysis.portfolio.method import relationship, trend

X = np.nan
KNOWN = (0.75, 0.6, 0.5, 0.7, 0.8, 0.4, 0.63, 0.9)


def strength(components, active=5.0, top=0.3) -> float:
    found = relationship.strength(np.array([components]), np.array([active]), np.array([top]))
    return float(found[0])


def test_strength_matches_the_value_printed_with_the_method():
    assert strength(KNOWN) == pytest.approx(68.65)


def test_a_relation_with_one_person_is_capped_and_one_that_hangs_on_a_person_is_cut():
    assert strength(KNOWN, active=1) == 50
    assert strength(KNOWN, top=0.7) == pytest.approx(0.85 * 68.65)


def test_with_less_than_three_fifths_known_there_is_no_strength():
    assert np.isnan(strength((0.75, 0.6, 0.5, X, X, 0.4, X, X)))
    assert strength((0.75, 0.6, 0.5, X, 0.8, X, X, X)) == pytest.approx(
        100 * (0.15 + 0.06 + 0.075 + 0.12) / 0.60
    )


def test_a_person_met_in_time_counts_whole_and_one_never_met_nothing():
    found = relationship.cadence(np.array([10, 30, 60, np.inf]), np.array([30.0, 30, 30, 30]))

    assert found == pytest.approx([1, 1, np.exp(-1), 0])


def test_a_role_is_covered_by_an_active_contact():
    roles = list(relationship.ROLE_WEIGHTS)
    role = np.array([roles.index("decider"), roles.index("buyer"), roles.index("buyer"), -1])

    found = relationship.role_coverage(role, np.array([1.0, 1, 0, 1]), np.array([0, 0, 0, 1]), 3)

    assert found[0] == pytest.approx((0.25 + 0.15) / 1)
    assert np.isnan(found[1:]).all()


def test_the_trend_is_the_median_slope_over_the_mean_quarter():
    quarters = np.array([[10, 12, 14, 16, 18, 20, 22, 24], [X, 12, 14, 16, 18, 20, 22, 24]])

    found = trend.trends(np.vstack([quarters, np.zeros((1, 8))]))

    assert found[0] == pytest.approx(4 * 2 / 17)
    assert np.isnan(found[1:]).all()


def test_one_odd_quarter_does_not_move_the_trend_far():
    straight = np.linspace(100, 170, 8)
    odd = straight.copy()
    odd[4] = 1_000

    found = trend.trends(np.vstack([straight, odd]))

    assert found[1] > 0
    assert found[1] * odd.mean() == pytest.approx(found[0] * straight.mean(), rel=0.15)
