"""Is each action placed where its horizon, its owner and what it waits for allow?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.proposal.catalogue import Horizon
from llavero.analysis.proposal.schedule import SPANS, Placed, Task, schedule


def task(
    id: str, horizon: Horizon = "C", *, owner: str = "JK", after: tuple[str, ...] = ()
) -> Task:
    return Task(id, owner, "K", horizon, after)


def test_an_action_is_placed_by_its_horizon():
    placed = schedule([task("a", "C"), task("b", "M"), task("c", "L")], most=6, quarters=6)

    assert [(one.start, one.end) for one in placed.values()] == [(1, 1), (2, 3), (4, 6)]


def test_an_action_waits_for_the_one_before_it():
    placed = schedule([task("b", "C", after=("a",)), task("a", "C")], most=6, quarters=6)

    assert placed["b"] == Placed("JK", 2, 2, later=1)


def test_the_action_that_matters_least_is_done_later_where_the_owner_is_full():
    placed = schedule([task("first"), task("second"), task("third")], most=2, quarters=6)

    assert [one.start for one in placed.values()] == [1, 1, 2]


def test_an_action_goes_to_a_delegate_where_the_owner_is_full_to_the_end():
    tasks = [task("a", "L"), task("b", "L")]

    placed = schedule(tasks, most=1, quarters=6)

    assert placed["b"] == Placed("K", 4, 6, later=0)


def test_an_action_that_fits_nowhere_has_no_place_and_what_waits_for_it_neither():
    tasks = [task("a", "L"), task("b", "L"), task("c", "L"), task("d", "C", after=("c",))]

    placed = schedule(tasks, most=1, quarters=6)

    assert (placed["c"].start, placed["d"].start) == (0, 0)


def test_tasks_that_wait_for_each_other_are_refused():
    with pytest.raises(ValueError, match="wait for each other"):
        schedule([task("a", after=("b",)), task("b", after=("a",))], most=6, quarters=6)


@given(
    st.lists(
        st.tuples(st.sampled_from("CML"), st.sampled_from(("JK", "K", "DC")), st.integers(0, 30)),
        max_size=40,
    ),
    st.integers(1, 6),
)
def test_nobody_carries_too_many_and_nothing_begins_before_what_it_waits_for(kinds, most):
    tasks = [
        task(str(at), horizon, owner=owner, after=(str(before),) if before < at else ())
        for at, (horizon, owner, before) in enumerate(kinds)
    ]

    placed = schedule(tasks, most=most, quarters=6)

    done = [one for one in placed.values() if one.start]
    assert len(placed) == len(tasks)
    for at in range(1, 7):
        for owner in ("JK", "K", "DC"):
            at_work = [one for one in done if one.owner == owner and one.start <= at <= one.end]
            assert len(at_work) <= most
    for one in tasks:
        place = placed[one.id]
        if place.start:
            assert place.start >= SPANS[one.horizon][0]
            assert all(0 < placed[before].end < place.start for before in one.after)
