"""Are the right actions chosen, and does a plan with a fault in it get caught?"""

from dataclasses import replace
from datetime import date

import pytest

from llavero.analysis.answers import Setting
from llavero.analysis.proposal.catalogue import PROBLEMS, catalogue
from llavero.analysis.proposal.choosing import Limits, chosen, wanted
from llavero.analysis.proposal.coherence import faults
from llavero.analysis.proposal.findings import ACCOUNTS, Fault
from llavero.analysis.proposal.measuring import kpi
from llavero.analysis.proposal.planning import answered, planned
from llavero.analysis.proposal.problems import detected
from llavero.foundation.measure import Source, Unit, not_computable
from llavero.foundation.period import Period
from llavero.prose import Prose, Style
from tests.analysis.proposal.found import Metric, problem, share

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
LIMITS = Limits(serious=12, fewer=2, lever=3)
BOOK = catalogue()


def plan(*problems):
    found = detected(problems)
    strategies = chosen(found, BOOK, LIMITS)
    actions = planned(wanted(found, strategies, BOOK, LIMITS), found, BOOK, SETTING, {})
    return answered(found, strategies, actions, BOOK, SETTING), actions


def test_every_strategy_of_a_serious_problem_is_planned_and_the_easiest_of_another():
    answers, _ = plan(problem("P31", 20), problem("P23", 5))

    assert [one.strategies for one in answers] == [
        ("P31.s1", "P31.s2", "P31.s3", "P31.s4"),
        ("P23.s3", "P23.s4"),
    ]


def test_a_strategy_that_is_planned_anyway_comes_before_an_easier_one():
    answers, _ = plan(problem("P01", 20), problem("P23", 5))

    assert "P23.s2" in answers[1].strategies  # to grow elsewhere, which P01 calls for too


def test_one_action_serves_every_problem_that_calls_for_it_and_is_a_lever_from_three_on():
    _, actions = plan(problem("P05", 12), problem("P06", 16), problem("P07", 20))

    first = actions[0]
    assert (first.action, first.lever) == ("backup", True)
    assert first.prevents == ("P07", "P06", "P05")
    assert first.strategies == ("P05.s1", "P05.s2", "P07.s2")


def test_an_action_that_serves_two_problems_is_no_lever():
    _, actions = plan(problem("P05", 12), problem("P06", 16))

    assert not any(one.lever for one in actions)


def test_an_action_is_measured_by_a_problem_that_names_it_and_not_by_one_it_only_helps():
    _, actions = plan(problem("P20", 25), problem("P19", 12), problem("P05", 12))

    capture = next(one for one in actions if one.action == "capture")
    assert capture.prevents == ("P20", "P05", "P19")
    assert capture.kpi.problem == "P05"


def test_an_action_is_measured_by_the_problem_that_it_does_most_against():
    # The mix of pay is one strategy against P08 and P16, and two against P17.
    _, actions = plan(problem("P08", 25), problem("P16", 25), problem("P17", 20))

    pay = next(one for one in actions if one.action == "pay")
    assert pay.prevents == ("P08", "P16", "P17")
    assert pay.kpi.problem == "P17"


def test_levers_come_first_then_the_heaviest_problem():
    _, actions = plan(
        problem("P31", 25), problem("P05", 12), problem("P06", 16), problem("P07", 20)
    )

    order = [one.action for one in actions]
    assert order.index("backup") < order.index("P31.s1") < order.index("P06.s1")


def test_what_an_action_waits_for_is_planned_with_it():
    _, actions = plan(problem("P17", 15))

    by_name = {one.action: one for one in actions}
    assert by_name["pay"].after == ("profit", "plan")
    assert by_name["profit"].prevents == ("P17",)
    assert by_name["profit"].end < by_name["pay"].start


def test_a_problem_that_is_not_there_calls_for_nothing():
    answers, actions = plan(problem("P05", 12, state="not_detected"))

    assert (answers, actions) == ((), ())


def test_the_baseline_is_the_figure_furthest_past_its_limit():
    near = Metric("near", share(0.25), 0.2, 1.25, past=True)
    far = Metric("far", share(0.6), 0.2, 3.0, past=True)

    found = kpi(problem("P01", 20, metrics=(near, far)), SETTING)

    assert (found.metric, found.baseline.value, found.goal) == ("far", 0.6, 0.2)


def test_a_goal_of_the_plan_comes_before_the_limit_of_the_problem():
    largest = Metric("largest", share(0.5), 0.3, 1.7, past=True)

    found = kpi(problem("P01", 20, metrics=(largest,)), SETTING)

    assert found.goal == 0.2


def test_a_figure_of_accounts_that_a_problem_is_looked_for_by_is_told_as_itself():
    uneven = Metric("accounts", share(0.43), 0.35, 1.2, past=True)

    found = kpi(problem("P27", 6, metrics=(uneven,)), SETTING)

    assert (found.metric, found.goal) == ("accounts", 0.35)
    assert found.metric != ACCOUNTS


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_problem_has_a_figure_called_as_the_count_of_accounts_it_reaches(language):
    said = Prose(Style.of(language), "llavero.analysis.problems")

    assert said.has("p27-accounts")
    assert not any(said.has(f"p{number:02}-{ACCOUNTS}") for number in range(1, 33))


def test_a_problem_that_only_sellers_tell_is_measured_by_how_many_do():
    found = kpi(problem("P08", 12, metrics=(), mentions=2), SETTING)

    assert (found.metric, found.baseline.value, found.goal) == ("", 2, 0)


def test_a_figure_with_a_goal_of_its_own_comes_before_one_further_past_its_limit():
    far = Metric("effective", share(1), 5, 5.0, past=True, worse="below")
    largest = Metric("largest", share(0.5), 0.3, 1.7, past=True)

    assert kpi(problem("P01", 20, metrics=(far, largest)), SETTING).metric == "largest"


def test_where_a_figure_is_of_one_account_the_accounts_reached_are_counted():
    silence = Metric("silence", share(13), 2, 6.5, past=True, who="Sur")
    contacts = Metric("contacts", share(0), 1, None, past=True, who="Sur", worse="below")
    reached = ("Norte", "Sur")

    counted = kpi(problem("P32", 10, metrics=(silence,), accounts=reached), SETTING)
    own = kpi(problem("P06", 10, metrics=(contacts,), accounts=reached), SETTING)

    assert (counted.metric, counted.baseline.value, counted.goal) == (ACCOUNTS, 2, 0)
    assert own.metric == "contacts"


def test_a_fall_should_be_no_larger_than_its_limit():
    gap = Metric("gap", share(-0.08), 0.05, 1.6, past=True, worse="fall")

    assert kpi(problem("P12", 20, metrics=(gap,)), SETTING).goal == -0.05


def test_of_what_is_only_counted_none_should_be_left():
    stalled = Metric("stalled", share(3), None, None, past=True)

    assert kpi(problem("P22", 20, metrics=(stalled,), mentions=0), SETTING).goal == 0


SERIOUS = [problem(id, 20) for id in ("P05", "P06", "P07", "P12", "P17", "P28")]
WARNED = frozenset(PROBLEMS)


def told(answers, actions, warned=WARNED, most=6):
    return set(faults(answers, actions, warned, serious=12, most=most))


def test_a_plan_holds_together():
    assert told(*plan(*SERIOUS)) == set()


@pytest.mark.parametrize("count", [1, 4, 16, 32])
def test_a_plan_against_the_whole_catalogue_holds_together_or_says_what_has_no_place(count):
    answers, actions = plan(*(problem(id, 20) for id in PROBLEMS[:count]))

    assert {fault.kind for fault in told(answers, actions)} <= {"unplaced"}


def test_each_fault_of_an_answered_problem_is_caught():
    answers, actions = plan(*SERIOUS)
    first, *rest = answers
    unknown = not_computable("M21.cr1", Unit.SHARE, Source.LEDGER, "no-sales")
    spoilt = {
        "few-strategies": replace(first, strategies=first.strategies[:1]),
        "no-owner": replace(first, owner=""),
        "no-baseline": replace(first, kpi=replace(first.kpi, baseline=unknown)),
        "no-goal": replace(first, kpi=replace(first.kpi, goal=float("nan"))),
    }

    for kind, one in spoilt.items():
        assert told((one, *rest), actions) == {Fault(kind, first.problem)}
    assert told(answers, actions, WARNED - {"P12"}) == {Fault("no-warning", "P12")}


def test_each_fault_of_an_action_is_caught():
    answers, actions = plan(*SERIOUS)
    last = actions[-1]
    spoilt = {
        "no-owner": replace(last, owner="JEFE"),
        "no-horizon": replace(last, horizon="X"),
        "no-cost": replace(last, cost=""),
        "unplaced": replace(last, start=0, end=0),
    }

    for kind, one in spoilt.items():
        assert Fault(kind, last.action) in told(answers, (*actions[:-1], one))


def test_a_lever_that_comes_late_is_caught():
    answers, actions = plan(*SERIOUS)

    found = told(answers, (*actions[1:], actions[0]))

    assert found == {Fault("levers-late", actions[0].action)}


def test_an_owner_with_too_many_actions_is_caught():
    answers, actions = plan(*SERIOUS)

    assert Fault("overload", "JK") in told(answers, actions, most=1)


def test_an_action_that_begins_before_its_time_is_caught():
    answers, actions = plan(*SERIOUS)
    early = tuple(replace(one, start=1) if one.action == "pay" else one for one in actions)

    assert Fault("before-its-time", "pay") in told(answers, early)
