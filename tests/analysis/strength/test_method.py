"""How strong is a relation, from its components?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.strength import method
from llavero.analysis.strength.parameters import scale
from tests.analysis.strength.relations import SETTING

X = np.nan
KNOWN = (0.75, 0.6, 0.5, 0.7, 0.8, 0.4, 0.63, 0.9)


def strength(components, active=5.0, top=0.3) -> float:
    found = method.strength(
        np.array([components]), np.array([active]), np.array([top]), scale(SETTING)
    )
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
    found = method.cadence(np.array([10, 30, 60, np.inf]), np.array([30.0, 30, 30, 30]))

    assert found == pytest.approx([1, 1, np.exp(-1), 0])


def test_a_role_is_covered_by_an_active_contact():
    roles = list(method.ROLE_WEIGHTS)
    role = np.array([roles.index("decider"), roles.index("buyer"), roles.index("buyer"), -1])

    found = method.role_coverage(role, np.array([1.0, 1, 0, 1]), np.array([0, 0, 0, 1]), 3)

    assert found[0] == pytest.approx((0.25 + 0.15) / 1)
    assert np.isnan(found[1:]).all()


PARTS = st.lists(st.floats(0, 1), min_size=8, max_size=8)


@given(PARTS, st.integers(0, 7), st.floats(0, 1))
def test_a_component_that_grows_never_weakens_a_relation(parts, at, more):
    grown = [*parts[:at], max(parts[at], more), *parts[at + 1 :]]

    assert strength(grown) >= strength(parts) - 1e-9


@given(PARTS, st.integers(0, 12), st.floats(0, 1))
def test_a_strength_lies_between_nothing_and_all_and_obeys_its_caps(parts, active, top):
    found = strength(parts, float(active), top)

    assert 0 <= found <= 100 + 1e-9
    assert active > 1 or found <= 50
    assert top < 0.7 or found <= 85 + 1e-9


@given(PARTS, st.lists(st.booleans(), min_size=8, max_size=8))
def test_there_is_a_strength_exactly_where_enough_of_its_weight_is_known(parts, known):
    told = [part if there else X for part, there in zip(parts, known, strict=True)]
    weight = float(np.array(known) @ scale(SETTING).weights)

    assert np.isnan(strength(told)) == (weight < 0.6 - 1e-9)


def test_a_person_whose_influence_nobody_said_has_the_middle_target_of_each_level():
    at = method.influence_class(np.array([X]))[0]

    for days in scale(SETTING).days:
        assert days[at] == np.median(days)
