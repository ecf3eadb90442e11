"""How far has a relation come, by what can be seen?"""

import numpy as np
import pytest

from llavero.analysis.portfolio.method import stages
from llavero.analysis.portfolio.method.stages import INDICATORS, NONE, SIGNALS, STAGES, Rule

RULE = Rule(own=0.70, earlier=0.50, signals=3)
X = np.nan


def ladder(*rungs: tuple[float, ...]) -> list[np.ndarray]:
    """Return the indicators of one account; rungs that are not given are not known."""
    padded = [*rungs, *[(X,) * INDICATORS[at] for at in range(len(rungs), len(INDICATORS))]]
    return [np.array([rung], dtype=np.float64) for rung in padded]


def found(
    rungs: list[np.ndarray], signals: tuple[float, ...] = (X,) * SIGNALS
) -> tuple[str, float]:
    result = stages.stages(rungs, np.array([signals], dtype=np.float64), RULE)
    at = int(result.stage[0])
    return ("none" if at == NONE else STAGES[at]), float(result.coverage[0])


def test_an_account_of_many_people_and_a_plan_is_cooperative():
    known = ladder((0, 1, 1, 1), (1, 0, 0, 0, 1), (1, 1, 1, 1, 0, 1))

    # Of the first stage its first indicator is waived; of the second all but the first and last.
    assert found(known) == ("cooperative", 1.0)


def test_what_a_later_stage_contradicts_does_not_count_against_it():
    """Without the waivers the second stage would have two of five and stop everything."""
    known = ladder((0, 1, 1, 1), (1, 0, 0, 0, 0), (1, 1, 1, 1, 1, 1))

    assert found(known)[0] == "cooperative"


def test_an_earlier_stage_that_mostly_fails_stops_the_later_ones():
    known = ladder((1, 0, 0, 0), (1, 1, 1, 1, 1), (1, 1, 1, 1, 1, 1))

    assert found(known)[0] == "none"


def test_coverage_is_of_the_indicators_that_the_stage_rests_on():
    known = ladder((X, X, 1, 1), (1, X, X, X, X), (1, 1, X, 1, X, 1))

    stage, coverage = found(known)

    # 0: two of s2-s4; 1: one of s1 and s5; 2: four of six.
    assert stage == "cooperative"
    assert coverage == pytest.approx(7 / 11)


def test_one_indicator_alone_claims_no_stage():
    known = ladder((X, X, 1, 1), (1, X, X, X, X), (X,) * 6, (X,) * 6, (X, X, X, 1, X, X))

    assert found(known)[0] == "exploratory"


def test_nothing_known_is_no_stage():
    assert found(ladder()) == ("none", 0.0)


def test_three_signals_of_uncoupling_override_any_stage():
    known = ladder((0, 1, 1, 1), (1, 0, 0, 0, 1), (1, 1, 1, 1, 0, 1))

    assert found(known, (1, 1, X, 1, X, X)) == ("uncoupling", 0.5)
    assert found(known, (1, 1, X, 0, X, X))[0] == "cooperative"
