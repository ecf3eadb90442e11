"""How many people do the hours ask for?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.sizing.method.workload import lead, posts, whole


def test_hours_of_thirty_accounts_ask_for_five_as_methods_g3_has_it():
    hours = 4 * 480 + 10 * 240 + 16 * 96

    assert hours == 5856
    assert posts(hours, 46 * 40 * 0.65) == pytest.approx(4.896, abs=5e-4)
    assert whole(posts(hours, 1196)) == 5


def test_nobody_without_hours_can_serve_anything():
    with pytest.raises(ValueError, match="available"):
        posts(100, 0)


@pytest.mark.parametrize(
    ("needed", "managers", "carries", "people"),
    [
        (0.6, 0, False, 1),  # one alone has nobody to lead
        (2.3, 1, True, 3),  # the head takes half a post of accounts, two take the rest
        (2.5, 1, True, 3),
        (2.6, 1, True, 4),
        (3.2, 1, False, 5),  # four account managers: the head only leads
        (12.0, 2, False, 14),
        (12.1, 3, False, 16),
    ],
)
def test_a_small_team_is_led_by_who_also_serves_accounts(needed, managers, carries, people):
    found = lead(needed, span=6, alone_below=4, head_share=0.5)

    assert (found.managers, found.carries, found.people) == (managers, carries, people)


@given(st.floats(0.01, 200), st.floats(0.01, 50))
def test_more_hours_never_ask_for_fewer_people(needed, more):
    assert lead(needed, 6, 4, 0.5).people <= lead(needed + more, 6, 4, 0.5).people
