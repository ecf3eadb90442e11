"""How much will each account buy, and may a model say so?"""

from dataclasses import replace

import numpy as np
import pytest

from llavero.analysis.forecast.order_sizes import OrderSizes, order_sizes
from llavero.analysis.forecast.records import TrialYears

COUNT = 400


def years(**more: np.ndarray) -> TrialYears:
    """Return accounts that bought up to twenty times until a year ago, four of them in its year."""
    rng = np.random.default_rng(4)
    scale = rng.gamma(4.0, 1 / 15.0, COUNT)  # the mean order is 6 × 15 ÷ 3 = 30
    times = rng.integers(4, 21, COUNT).astype(np.float64)
    day = np.full(COUNT, np.datetime64("2023-01-01"))
    full = TrialYears(
        purchases=times,
        first_on=day,
        last_on=day,
        before_count=np.full(COUNT, 4.0),
        next_count=np.full(COUNT, 4.0),
        amount=rng.gamma(6 * times) / scale,
        before_amount=rng.gamma(np.full(COUNT, 24.0)) / scale,
        next_amount=rng.gamma(np.full(COUNT, 24.0)) / scale,
    )
    return replace(full, **more)


def sizes(known: TrialYears) -> OrderSizes:
    four = np.full(COUNT, 4.0)
    return order_sizes(known, expected=four, orders=four, rng=np.random.default_rng(1))


def test_amounts_are_orders_times_their_size():
    found = sizes(years())

    assert found.spending == "told"
    assert found.error is not None
    assert found.error < 1
    assert found.amounts is not None
    assert found.amounts.sum() == pytest.approx(4 * 30 * COUNT, rel=0.15)


def test_a_year_that_repeats_itself_is_better_repeated():
    same = years()
    found = sizes(replace(same, before_amount=same.next_amount))

    assert (found.spending, found.error, found.amounts) == ("worse", None, None)


def test_orders_that_add_up_to_nothing_give_no_model():
    nothing = np.zeros(COUNT)

    assert sizes(years(amount=nothing, next_amount=nothing)).spending == "unfitted"


def test_orders_that_come_to_nothing_in_the_last_year_give_no_model_of_the_next():
    found = sizes(years(before_amount=np.full(COUNT, 1e6), next_amount=np.full(COUNT, -1e5)))

    assert (found.spending, found.amounts) == ("unfitted", None)
    assert found.error is not None
    assert found.error < 1


def test_an_account_whose_orders_add_up_to_nothing_has_no_amount():
    known = years()
    known.amount[0], known.next_amount[0] = -500.0, 0.0
    amounts = sizes(known).amounts

    assert amounts is not None
    assert np.flatnonzero(np.isnan(amounts)).tolist() == [0]
