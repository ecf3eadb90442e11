"""Is an account still buying, when leaving gives no notice?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.special import beta, gamma
from scipy.stats import beta as beta_law

from llavero.analysis.forecast.method.repeat import (
    BgNbd,
    Histories,
    expected_orders,
    fitted,
    log_likelihood,
    probability_alive,
)
from tests.analysis.forecast.buyers import BUY_AND_LEAVE, histories

CDNOW = BgNbd(r=0.243, alpha=4.414, a=0.793, b=2.426)  # as Fader, Hardie and Lee print it
models = st.builds(
    BgNbd,
    st.floats(0.1, 5),
    st.floats(0.5, 50),
    st.floats(0.05, 5),
    st.floats(0.1, 20),
)


def one(repeats, last, age):
    return Histories(*(np.array([value], dtype=np.float64) for value in (repeats, last, age)))


def test_expected_purchases_match_hardie_spreadsheet():
    assert expected_orders(CDNOW, one(2, 30.43, 38.86), 39)[0] == pytest.approx(1.226028, abs=5e-7)


def test_probability_alive_matches_tv_bg():
    alive = probability_alive(CDNOW, one(2, 30.43, 38.86))

    assert alive[0] == pytest.approx(0.726579, abs=5e-7)


def test_likelihood_is_that_of_buying_at_a_rate_and_leaving_by_chance():
    model, x, last, age = BgNbd(1.3, 5.0, 0.9, 3.0), 3, 20.0, 40.0

    def of_a_rate(rate):
        stayed = rate**x * np.exp(-rate * age) * beta(model.a, model.b + x)
        left = rate**x * np.exp(-rate * last) * beta(model.a + 1, model.b + x - 1)
        density = model.alpha**model.r * rate ** (model.r - 1) * np.exp(-model.alpha * rate)
        return (stayed + left) / beta(model.a, model.b) * density / gamma(model.r)

    integral, _ = quad(of_a_rate, 0, np.inf)
    assert log_likelihood(model, one(x, last, age))[0] == pytest.approx(np.log(integral))


@pytest.mark.parametrize(
    ("model", "x", "last", "age"),
    [
        (BUY_AND_LEAVE, 3, 20.0, 40.0),
        (BgNbd(0.5, 0.2, 0.3, 0.4), 0, 0.0, 0.1),  # it has just bought, for the first time
        (BgNbd(1.0, 1.0, 2.0, 1.0), 99, 1.0, 1.0),  # it bought a hundred times in a week
        (BgNbd(2.0, 3.0, 0.7, 500.0), 15, 2.0, 2.5),
    ],
)
def test_expected_orders_are_those_of_a_rate_until_a_chance_to_leave(model, x, last, age):
    def of_a_chance(chance):
        kept = (model.alpha + age) / (model.alpha + age + chance * 52)
        return (1 - kept ** (model.r + x)) / chance

    mean = beta_law(model.a, model.b + x).expect(of_a_chance)
    known = one(x, last, age)
    expected = mean * probability_alive(model, known)[0]
    assert expected_orders(model, known, 52)[0] == pytest.approx(expected, rel=1e-6)


@given(models, st.integers(0, 300), st.floats(0, 200), st.floats(0, 200), st.floats(0, 200))
def test_probability_is_one_of_a_whole_and_falls_with_silence(model, x, last, quiet, more):
    last = last if x else 0.0
    sooner = probability_alive(model, one(x, last, last + quiet))[0]
    later = probability_alive(model, one(x, last, last + quiet + more))[0]

    assert 0 <= later <= sooner <= 1


@given(models, st.integers(1, 100), st.floats(1, 200), st.floats(0, 200), st.floats(0.01, 100))
def test_no_figure_depends_on_the_unit_of_time(model, x, last, quiet, unit):
    scaled = BgNbd(model.r, model.alpha * unit, model.a, model.b)
    weeks, units = one(x, last, last + quiet), one(x, last * unit, (last + quiet) * unit)

    assert probability_alive(scaled, units)[0] == pytest.approx(
        probability_alive(model, weeks)[0], rel=1e-6, abs=1e-12
    )
    assert expected_orders(scaled, units, 52 * unit)[0] == pytest.approx(
        expected_orders(model, weeks, 52)[0], rel=1e-6, abs=1e-9
    )


@given(models, st.integers(0, 300), st.floats(1, 200), st.floats(0, 200))
def test_more_weeks_bring_no_fewer_orders(model, x, last, quiet):
    known = one(x, last if x else 0.0, last + quiet)
    few, many = expected_orders(model, known, 26)[0], expected_orders(model, known, 52)[0]

    assert -1e-9 <= few <= many * (1 + 1e-6) + 1e-9


def test_an_account_that_buys_every_day_stays_within_range():
    daily = one(3000, 520.0, 520.0)

    assert 0 < probability_alive(BUY_AND_LEAVE, daily)[0] <= 1
    assert expected_orders(BUY_AND_LEAVE, daily, 1)[0] == pytest.approx(3001.2 / 526, rel=0.01)


def test_a_chance_to_leave_of_shape_one_is_no_exception():
    at, near = (expected_orders(BgNbd(1, 5, a, 3), one(3, 20, 25), 52)[0] for a in (1, 1.0001))

    assert at == pytest.approx(near, rel=1e-3)


def test_who_bought_once_is_taken_to_be_buying():
    assert probability_alive(CDNOW, one(0, 0, 500))[0] == 1


def test_no_purchase_is_later_than_today():
    with pytest.raises(ValueError, match="later than today"):
        one(1, 20, 10)


@pytest.mark.slow
def test_parameters_of_three_thousand_simulated_accounts_are_recovered():
    model = fitted(histories(BUY_AND_LEAVE, 3000, seed=11))

    assert model is not None
    assert model.r == pytest.approx(BUY_AND_LEAVE.r, rel=0.1)
    assert model.alpha == pytest.approx(BUY_AND_LEAVE.alpha, rel=0.1)
    mean = BUY_AND_LEAVE.a / (BUY_AND_LEAVE.a + BUY_AND_LEAVE.b)
    assert model.a / (model.a + model.b) == pytest.approx(mean, rel=0.1)


@pytest.mark.slow
def test_fit_does_not_depend_on_the_unit_of_time():
    weeks = histories(BUY_AND_LEAVE, 400, seed=3)
    days = Histories(weeks.repeats, weeks.last * 7, weeks.age * 7)
    of_weeks, of_days = fitted(weeks), fitted(days)

    assert of_weeks is not None
    assert of_days is not None
    assert of_days.alpha == pytest.approx(of_weeks.alpha * 7, rel=1e-3)
    assert of_days.r == pytest.approx(of_weeks.r, rel=1e-3)


def test_who_never_bought_again_gives_no_model():
    assert fitted(one(0, 0, 10)) is None


def test_accounts_that_never_leave_and_all_buy_alike_give_no_model():
    # Every account bought each week until today: no chance to leave and no spread of rates.
    repeats = np.full(300, 52.0)

    assert fitted(Histories(repeats, repeats.copy(), repeats.copy())) is None
