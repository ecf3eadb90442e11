"""Would other weights choose other accounts, and did the choices of the past work?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.selection import backtest, robustness

WEIGHTS = np.array([0.5, 0.3, 0.2])
unit = st.floats(0, 1)


def generator(seed=7):
    return np.random.default_rng(seed)


def test_an_account_best_in_everything_is_always_chosen_and_the_worst_never():
    scores = np.array([[1.0, 1, 1], [0.6, 0.5, 0.4], [0.4, 0.5, 0.6], [0, 0, 0]])

    found = robustness.under_other_weights(scores, WEIGHTS, 2, generator())

    assert found.chosen[0] == 1
    assert found.chosen[3] == 0
    assert 0 < found.chosen[1] < 1
    assert found.chosen.sum() == pytest.approx(2)
    assert (found.low <= found.high).all()
    assert robustness.firmness(found.chosen).tolist()[0] == "core"


def test_the_same_seed_gives_the_same_draws():
    scores = generator(1).random((30, 3))

    one, other = (robustness.under_other_weights(scores, WEIGHTS, 5, generator()) for _ in "ab")

    assert one.chosen.tolist() == other.chosen.tolist()


def test_a_higher_concentration_makes_the_choice_firmer():
    scores = generator(2).random((40, 3))
    loose, firm = (
        robustness.under_other_weights(scores, WEIGHTS, 8, generator(), concentration=kappa)
        for kappa in (20.0, 2000.0)
    )

    assert (loose.chosen * (1 - loose.chosen)).sum() > (firm.chosen * (1 - firm.chosen)).sum()


def test_leaving_out_a_criterion_that_decides_nothing_keeps_the_choice():
    scores = np.array([[0.9, 0.5, 0.9], [0.8, 0.5, 0.8], [0.1, 0.5, 0.2]])

    assert robustness.without_each(scores, WEIGHTS, 2)[1] == 1


@given(arrays(np.float64, (6, 3), elements=unit))
def test_within_its_room_no_weight_changes_the_choice(scores):
    chosen = set(np.argsort(-(scores @ WEIGHTS), kind="stable")[:2])
    bounds = robustness.room(scores, WEIGHTS, 2)

    for at, (least, most) in enumerate(bounds):
        assert least <= WEIGHTS[at] + 1e-9
        assert most >= WEIGHTS[at] - 1e-9
        for t in np.linspace(least, most, 5)[1:-1]:
            moved = WEIGHTS * (1 - t) / (1 - WEIGHTS[at])
            moved[at] = t
            score = scores @ moved
            inside = min(score[i] for i in chosen)
            outside = max(score[i] for i in range(6) if i not in chosen)
            assert inside >= outside - 1e-9


def test_capture_is_the_share_of_what_came_that_the_chosen_brought():
    outcome = np.array([50.0, 30, 20, -10, 0])
    chosen = np.array([True, False, True, False, False])

    assert backtest.capture(chosen, outcome) == pytest.approx(0.7)
    assert backtest.efficiency(chosen, outcome) == pytest.approx(0.7 / 0.8)
    assert backtest.precision(chosen, outcome) == pytest.approx(0.5)
    assert backtest.capture(chosen, np.zeros(5)) is None


def test_chance_captures_its_part_of_the_accounts():
    outcome = generator(3).random(100)

    band = backtest.by_chance(outcome, 15, generator(), draws=500)

    assert band is not None
    assert band.expected == pytest.approx(0.15)
    assert band.low < 0.15 < band.high


def origins(lift, seed, looks=3):
    """Return looks back in which the score's own accounts grow by `lift`."""
    rng = generator(seed)
    found = []
    for _ in range(looks):
        sales = np.exp(rng.normal(0, 1.3, 300))
        score = sales * np.exp(rng.normal(0, 0.8, 300))
        chosen, simple = backtest.first(score, 15), backtest.first(sales, 15)
        outcome = sales * np.exp(rng.normal(0, 0.35, 300)) * np.where(chosen, 1 + lift, 1)
        found.append(backtest.Origin(chosen, simple, outcome))
    return found


def test_a_score_that_knows_more_beats_the_simple_rule():
    found = backtest.difference(origins(4.0, 4, looks=8), generator(), resamples=499)

    assert found is not None
    assert found.beats


@pytest.mark.slow
def test_a_score_that_is_noise_on_sales_is_not_said_to_beat_them():
    beats = sum(
        backtest.difference(origins(0.0, seed), generator(), resamples=299).beats
        for seed in range(40)
    )

    assert beats <= 3  # of 40, at 2.5 %


def test_nothing_to_capture_gives_no_difference():
    nothing = backtest.Origin(np.array([True, False]), np.array([False, True]), np.zeros(2))

    assert backtest.difference([nothing], generator()) is None
