"""Does a script written apart, in plain NumPy, choose the same accounts?"""

import numpy as np
import pytest
from benchmarks.candidates import STAFF, candidates, facts, setting
from benchmarks.plain_choice import plain_choice

from llavero.analysis.selection.assessed import assessed
from llavero.analysis.selection.choice import choice
from llavero.analysis.selection.rule import rule

OF = candidates(600, 36)


@pytest.fixture(scope="module")
def both():
    return choice(assessed(facts(OF), rule(setting(OF))), STAFF, setting(OF)), plain_choice(OF)


def test_every_account_has_the_score_that_the_script_gives_it(both):
    ours, plain = both

    assert ours.found.score[ours.eligible] / 100 == pytest.approx(plain.score, abs=1e-12)


def test_topsis_orders_the_accounts_as_in_the_script(both):
    ours, plain = both

    assert ours.topsis.places.tolist() == np.argsort(np.argsort(-plain.topsis)).tolist()


def test_number_knee_and_what_pays_are_those_of_the_script(both):
    ours, plain = both

    assert (ours.many.number, ours.many.elbow) == (plain.number, plain.knee)
    assert ours.many.paying == plain.paying


def test_criteria_left_out_and_room_of_the_weights_are_those_of_the_script(both):
    ours, plain = both

    assert ours.without == pytest.approx(plain.without)
    assert ours.room == pytest.approx(plain.room)


def test_firmness_is_that_of_the_script_as_far_as_draws_can_tell(both):
    ours, plain = both

    # Shares of 5,000 draws each: four standard errors of a difference.
    assert np.abs(ours.firm.chosen - plain.near).max() < 4 * np.sqrt(2 * 0.25 / 5_000)
    assert np.abs(ours.looser - plain.far).max() < 4 * np.sqrt(2 * 0.25 / 5_000)
