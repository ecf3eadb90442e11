"""Does the regression find what is there, and is it turned down where nothing is?"""

import numpy as np
import pytest

from llavero.analysis.exposure.method.logistic import fitted, judged


def company(seed: int, cases: int, weights: list[float], base: float = 0.10):
    rng = np.random.default_rng(seed)
    factors = (rng.random((cases, len(weights))) < 0.3).astype(float)
    odds = base / (1 - base) * np.exp(factors @ np.array(weights))
    return factors, rng.random(cases) < odds / (1 + odds)


def test_the_ratios_by_which_a_company_was_made_are_recovered():
    factors, lost = company(1, 20_000, [np.log(2.0), np.log(0.6), 0.0])

    found = fitted(factors, lost, ridge=1.0)

    assert np.exp(found.weights) == pytest.approx([2.0, 0.6, 1.0], rel=0.12)
    assert 1 / (1 + np.exp(-found.intercept)) == pytest.approx(0.10, abs=0.01)


def test_a_large_ridge_leaves_the_rate_of_all():
    factors, lost = company(2, 3_000, [1.0])

    found = fitted(factors, lost, ridge=1e9)

    assert found.probability(factors) == pytest.approx(lost.mean(), abs=1e-4)


def test_a_factor_that_tells_all_the_lost_apart_has_a_finite_weight():
    factors = np.array([[0.0]] * 50 + [[1.0]] * 50)

    found = fitted(factors, factors[:, 0] > 0, ridge=1.0)

    assert 1 < found.weights[0] < 20


def test_what_tells_the_lost_apart_beats_the_same_rate_for_all():
    seen, seen_lost = company(3, 3_000, [2.0, -1.0])
    unseen, unseen_lost = company(4, 3_000, [2.0, -1.0])

    said = fitted(seen, seen_lost, ridge=1.0).probability(unseen)

    assert judged(said, float(seen_lost.mean()), unseen_lost).wins


@pytest.mark.parametrize("seed", range(5))
def test_factors_that_say_nothing_are_turned_down(seed):
    seen, seen_lost = company(seed, 500, [0.0, 0.0, 0.0])
    unseen, unseen_lost = company(seed + 100, 500, [0.0, 0.0, 0.0])

    said = fitted(seen, seen_lost, ridge=1.0).probability(unseen)

    assert not judged(said, float(seen_lost.mean()), unseen_lost).wins


def test_the_score_of_a_forecast_is_its_mean_square_error():
    found = judged(np.array([0.5, 0.0]), 0.5, np.array([True, False]))

    assert found.score == pytest.approx(0.125)
    assert found.base == pytest.approx(0.25)
