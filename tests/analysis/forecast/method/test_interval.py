"""Between which amounts will an account buy?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.forecast.method.interval import (
    Judged,
    errors,
    interval,
    joined,
    quantiles,
)


def judged(said: np.ndarray, kind: int = 0) -> Judged:
    return Judged(np.full(said.size, kind), said, said)


def drawn(rng: np.random.Generator, accounts: int) -> tuple[Judged, np.ndarray]:
    """Return accounts whose forecast is right but for a factor, and what came."""
    said = rng.lognormal(6, 1, accounts)
    return judged(said), said * rng.lognormal(0, 0.5, accounts)


def test_the_ranks_are_those_of_conformal_prediction():
    missed = np.arange(1.0, 20)  # 19 errors: 80 % lies from the second to the second last

    assert quantiles(missed, 0.8) == (2, 18)


def test_too_few_errors_bound_nothing():
    assert quantiles(np.arange(9.0), 0.8) == (0, 8)
    assert quantiles(np.arange(8.0), 0.8) == (-np.inf, np.inf)
    assert quantiles(np.array([]), 0.8) == (-np.inf, np.inf)


@pytest.mark.parametrize("seed", range(5))
def test_the_interval_covers_what_comes_as_often_as_it_says(seed):
    rng = np.random.default_rng(seed)
    before, came_before = drawn(rng, 2000)
    now, came = drawn(rng, 4000)

    low, high = interval(now, errors(before, came_before), 0.8)

    assert ((low <= came) & (came <= high)).mean() == pytest.approx(0.8, abs=0.04)


def test_each_kind_is_measured_by_its_own_errors():
    rng = np.random.default_rng(3)
    calm, wild = rng.lognormal(6, 1, 100), rng.lognormal(6, 1, 100)
    past = joined(
        [
            errors(judged(calm, 0), calm * rng.uniform(0.9, 1.1, 100)),
            errors(judged(wild, 1), wild * rng.uniform(0, 3, 100)),
        ]
    )
    asked = Judged(np.array([0, 1]), np.full(2, 100.0), np.full(2, 100.0))

    low, high = interval(asked, past, 0.8)

    assert high[0] - low[0] < 25
    assert high[1] - low[1] > 150


def test_an_account_that_ended_may_come_back_up_to_what_others_did():
    said, usual = np.zeros(100), np.full(100, 50.0)
    came = np.where(np.arange(100) < 80, 0.0, 60.0)  # one in five came back
    past = errors(Judged(np.full(100, 3), said, usual), came)

    low, high = interval(Judged(np.array([3]), np.zeros(1), np.array([100.0])), past, 0.8)

    assert (low[0], high[0]) == (0, 120)


@given(
    st.lists(st.floats(-10, 10), min_size=1, max_size=80),
    st.floats(0, 1e9),
    st.floats(0.5, 0.95),
)
def test_an_interval_holds_its_forecast_and_is_never_negative(missed, said, coverage):
    count = len(missed)
    unit = np.full(count, 100.0)
    past = errors(Judged(np.zeros(count, dtype=np.int64), unit, unit), unit + unit * missed)
    asked = Judged(np.zeros(1, dtype=np.int64), np.array([said]), np.array([said + 1]))

    low, high = interval(asked, past, coverage)

    assert 0 <= low[0] <= said <= high[0]


def test_more_coverage_never_gives_a_narrower_interval():
    rng = np.random.default_rng(8)
    before, came = drawn(rng, 300)
    past = errors(before, came)

    narrow, wide = interval(before, past, 0.5), interval(before, past, 0.9)

    assert (wide[0] <= narrow[0]).all()
    assert (wide[1] >= narrow[1]).all()
