"""How far is what was said from what is on record?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.voice.method import (
    Bounds,
    likely_seller,
    part_apart,
    verdict_in_parts,
    verdict_of_stages,
)

POINTS, PARTS = Bounds(0.03, 0.10), Bounds(0.10, 0.30)


@pytest.mark.parametrize(
    ("gap", "verdict"),
    [(0.0, "agrees"), (0.03, "agrees"), (0.08, "minor"), (-0.10, "minor"), (-0.119, "major")],
)
def test_shares_are_compared_in_points(gap, verdict):
    assert POINTS.verdict(gap) == verdict


@pytest.mark.parametrize(
    ("said", "recorded", "verdict"),
    [(11, 10, "agrees"), (8, 7, "minor"), (13, 10, "minor"), (12, 2, "major"), (4, 11, "major")],
)
def test_counts_are_compared_in_parts_of_what_is_on_record(said, recorded, verdict):
    assert verdict_in_parts(said, recorded, PARTS) == verdict


def test_nothing_on_record_gives_no_part_but_a_major_gap():
    assert part_apart(3, 0) is None
    assert verdict_in_parts(3, 0, PARTS) == "major"
    assert verdict_in_parts(0, 0, PARTS) == "agrees"


def test_round_numbers_said_of_a_month_are_no_gap():
    assert verdict_in_parts(1.0, 0.6, PARTS, slack=0.5) == "agrees"
    assert verdict_in_parts(4.0, 2.0, PARTS, slack=0.5) == "major"


def test_a_step_between_stages_is_minor_and_coming_apart_is_far_from_all():
    assert verdict_of_stages("basic", "basic") == "agrees"
    assert verdict_of_stages("cooperative", "basic") == "minor"
    assert verdict_of_stages("integrated", "basic") == "major"
    assert verdict_of_stages("basic", "uncoupling") == "major"


@given(st.floats(0.01, 1e6), st.floats(0.01, 1e6), st.floats(0.01, 1e4))
def test_the_unit_in_which_both_are_counted_changes_no_part(said, recorded, unit):
    assert part_apart(said * unit, recorded * unit) == pytest.approx(part_apart(said, recorded))


def test_a_code_is_of_who_serves_two_thirds_of_the_accounts_spoken_of():
    served = {"lucia": {"norte", "sur", "este"}, "pedro": {"oeste"}}

    assert likely_seller({"norte", "sur", "oeste"}, served, 2 / 3) == "lucia"
    assert likely_seller({"norte", "oeste"}, served, 2 / 3) is None
    assert (
        likely_seller({"norte", "sur"}, {"a": {"norte", "sur"}, "b": {"norte", "sur"}}, 0.6) is None
    )
    assert likely_seller(set(), served, 2 / 3) is None
    assert likely_seller({"nadie"}, served, 2 / 3) is None
