"""Would other weights choose other accounts?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.selection import robustness

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
