"""Who would have been chosen on a past day, and what would the choice have caught?"""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from llavero.analysis.selection.dated import Panel
from llavero.analysis.selection.gates import Limits
from llavero.analysis.selection.proof.origins import Origin, origin
from llavero.analysis.selection.proof.past import Past, day_after, days_of_origins
from llavero.analysis.selection.proof.trial import trial
from tests.analysis.selection.proof.worlds import JANUARY, RULE, bare, null_past


def past(*yearly, left=None, barred=None, **more):
    """Return accounts that buy as much every month of a year: a row of yearly amounts each."""
    sales = np.repeat(np.array(yearly, dtype=np.float64) / 12, 12, axis=1)
    facts = bare(Panel(JANUARY, sales, left))
    if barred is not None:
        facts = replace(facts, is_pool=np.array(barred))
    return Past(facts, **more)


def look(found, months=12, place=0.0, **rule):
    limits = Limits(sales=place)
    return origin(found, months, replace(RULE, **{"limits": limits, "number": 1, **rule}))


def test_looks_back_leave_a_year_before_and_a_year_after():
    assert days_of_origins(past([1, 1, 1]).panel) == (12, 18, 24)
    assert days_of_origins(past([1, 1]).panel) == (12,)
    assert days_of_origins(past([1]).panel) == ()
    assert day_after(past([1, 1]).panel, 12) == date(2021, 12, 31)


def test_what_came_afterwards_does_not_change_the_choice():
    one = look(past([120, 90, 0], [60, 80, 600]), 24)
    other = look(past([120, 90, 600], [60, 80, 0]), 24)

    assert one.choices["score"].tolist() == other.choices["score"].tolist()
    assert one.score.tolist() == other.score.tolist()
    assert one.number == other.number


def test_an_account_that_is_lost_stays_and_brought_nothing():
    found = look(past([120, 0], [60, 60]))

    assert found.outcomes["sales"].tolist() == [0, 60]
    assert found.outcomes["change"].tolist() == [-120, 0]
    assert found.choices["simple"].tolist() == [True, False]


def test_an_account_born_later_cannot_be_chosen_and_its_share_is_told():
    found = look(past([120, 60], [0, 140]))

    assert found.known.tolist() == [True, False]
    assert found.outcomes["sales"].tolist() == [60, 0]
    assert found.born == pytest.approx(0.7)


def test_an_account_that_stands_for_many_customers_is_left_out():
    found = look(past([120, 60], [900, 900], barred=[False, True]))

    assert found.known.tolist() == [True, False]
    assert found.born == 0


def test_the_list_of_the_day_says_how_many_are_chosen():
    listed = {date(2021, 12, 31): np.array([False, True, True])}

    found = look(past([30, 1], [20, 1], [10, 1], key=listed))

    assert found.number == 2
    assert found.choices["key"].tolist() == [False, True, True]
    assert found.choices["simple"].tolist() == [True, True, False]


def test_without_a_list_as_many_are_chosen_as_today_or_a_part_of_those_who_bought():
    accounts = past(*([100 - at, 1] for at in range(40)))

    assert look(accounts, number=3).number == 3
    assert look(accounts, number=None, part=0.05).number == 2
    assert look(accounts, number=90).number == 40


def test_only_accounts_that_were_large_and_old_enough_are_eligible():
    sales = np.ones((4, 36)) * [[100.0], [50.0], [25.0], [200.0]]
    sales[3, :20] = 0  # the largest bought for four months only
    found = look(Past(bare(Panel(JANUARY, sales))), 24, place=0.5)

    assert found.eligible.tolist() == [True, False, False, False]
    assert found.score.tolist()[1:] == [-np.inf] * 3


def test_criteria_that_cannot_be_dated_give_their_weight_to_the_others():
    weights = {"c1": 0.3, "c2": 0.1, "c7": 0.6}

    without = look(past([30, 1], [20, 1]), weights=weights)
    with_cost = look(past([30, 1], [20, 1], left=np.ones((2, 24))), weights=weights)

    assert (without.weights, without.coverage) == ({"c1": 1.0}, pytest.approx(0.3))
    assert with_cost.weights == pytest.approx({"c1": 0.75, "c2": 0.25})
    assert with_cost.coverage == pytest.approx(0.4)


def test_where_no_criterion_can_be_dated_nothing_is_chosen():
    assert look(past([30, 1]), weights={"c7": 1.0}) == "undated"


def test_where_nobody_bought_nobody_is_chosen():
    assert look(past([0, 10])) == "nobody"


def test_the_trial_tells_what_each_choice_caught_of_each_outcome():
    # The steady one is smaller; the large one is lost, and the score (margin alone) knew better.
    left = np.ones((3, 24)) * [[1.0], [9.0], [2.0]]
    world = past([120, 0], [60, 90], [30, 10], left=left)

    found = trial([look(world, weights={"c2": 1.0})], np.random.default_rng(1), resamples=99)

    sales, change = found.caught["sales"], found.caught["change"]
    assert sales.capture == {"score": 0.9, "simple": 0.0, "margin": 0.9}
    assert sales.best == pytest.approx(0.9)
    assert sales.chance == pytest.approx(1 / 3)
    assert sales.efficiency["score"] == pytest.approx(1)
    assert sales.precision == {"score": 1.0, "simple": 0.0, "margin": 1.0}
    assert change.capture["score"] == pytest.approx(1)
    assert sales.gain is not None
    assert sales.gain.value == pytest.approx(0.9)
    assert found.loss == {"score": 0.0, "simple": 1.0, "margin": 0.0}
    assert found.loss_gain is not None
    assert found.loss_gain.value == pytest.approx(-1)


def test_the_curve_lies_between_chance_and_the_best():
    world = null_past(np.random.default_rng(5))
    looks = [origin(world, m, RULE) for m in days_of_origins(world.panel)]

    found = trial(
        [one for one in looks if isinstance(one, Origin)], np.random.default_rng(1), resamples=199
    )

    for curve in found.curves.values():
        for caught in (curve.score, curve.simple):
            assert (caught <= curve.best + 1e-12).all()
        assert (np.diff(curve.best) >= -1e-12).all()
        assert (curve.low <= curve.chance).all()
        assert (curve.chance <= curve.high).all()
    assert (found.curves["sales"].simple > found.curves["sales"].high).all()


def test_without_costs_contribution_is_no_outcome():
    found = trial([look(past([30, 10], [20, 5]))], np.random.default_rng(1), resamples=9)

    assert set(found.caught) == {"sales", "change"}


def test_where_nobody_grew_no_growth_was_caught():
    found = trial([look(past([30, 10], [20, 5]))], np.random.default_rng(1), resamples=9)

    assert found.caught["change"].capture["score"] is None
    assert found.caught["change"].gain is None
    assert found.caught["change"].chance is None
    assert "change" not in found.curves


@pytest.mark.slow
def test_on_data_without_any_effect_none_of_either_sign_is_found():
    trials = [null_trial(seed) for seed in range(30)]

    for kind in ("left", "sales", "change"):
        gains = [found.caught[kind].gain for found in trials]
        assert sum(gain is not None and gain.above for gain in gains) <= 2, kind
    losses = [found.loss_gain for found in trials]
    assert sum(loss is not None and (loss.above or loss.below) for loss in losses) <= 5
    # Methods C6: chosen for a high year, they fall further; nobody did anything.
    assert np.mean([found.chosen_change for found in trials]) == pytest.approx(-0.097, abs=0.02)
    assert np.mean([found.rest_change for found in trials]) == pytest.approx(-0.026, abs=0.015)


def null_trial(seed):
    world = null_past(np.random.default_rng(seed))
    looks = [origin(world, months, replace(RULE, number=15)) for months in (12, 24, 36)]
    return trial(
        [one for one in looks if isinstance(one, Origin)], np.random.default_rng(1), resamples=199
    )
