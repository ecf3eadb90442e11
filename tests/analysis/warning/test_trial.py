"""Did the signals come before the falls of the past?"""

import numpy as np
import pytest

from llavero.analysis.warning.method.trial import (
    Past,
    Tally,
    comparison,
    experience,
    leads,
    past,
    tally,
)

TERMS = {"months": 6, "fall": 0.3, "purchases": 4}


def flags(*rows):
    return np.array([[cell == "x" for cell in row] for row in rows])


def steady_then(*last, months=36):
    sales = np.full((1, months), 100.0)
    sales[0, months - len(last) :] = last
    return sales, np.ones((1, months))


def test_a_fall_is_against_the_same_months_a_year_before():
    # 120 of 600 gone is no fall of three tenths; 180 is, once six months hold it.
    held, bought = steady_then(*[80] * 6)
    fell, _ = steady_then(*[70] * 6)

    assert not past(held, bought, **TERMS).fallen[0, -1]
    assert past(fell, bought, **TERMS).fallen[0, -1]
    assert past(fell, bought, **TERMS).falls[0, 30]
    assert not past(fell, bought, **TERMS).falls[0, 29]


def test_who_has_fallen_already_is_watched_no_more():
    sales, bought = steady_then(*[0] * 6)
    found = past(sales, bought, **TERMS)

    # Two empty months of six are a third: the fall is first seen at month end 32.
    assert found.fallen[0].nonzero()[0].tolist() == [32, 33, 34, 35, 36]
    assert found.watched[0, 31]
    assert not found.watched[0, 32:].any()


def test_who_buys_three_days_a_year_is_not_watched():
    sales, bought = steady_then(*[100] * 6)
    bought[:] = [[at % 4 == 0 for at in range(36)]]

    assert not past(sales, bought, **TERMS).watched.any()


def test_the_month_ends_judged_have_a_past_and_a_future():
    sales, bought = steady_then(100)

    assert past(sales, bought, **TERMS).judged == tuple(range(18, 31))
    assert past(sales[:, :23], bought[:, :23], **TERMS).judged == ()


def a_past(watched, falls, fallen=None):
    fallen = np.zeros_like(watched) if fallen is None else fallen
    return Past(watched, fallen, falls, tuple(range(watched.shape[1])))


def test_precision_and_recall_are_those_counted_by_hand():
    seen = flags("xxxx", "xx..")
    falls = flags("..xx", ".x..")
    rule = flags(".xxx", "....")

    counted = tally(a_past(seen, falls), [rule])

    assert (counted.cases.sum(), counted.falls.sum()) == (6, 3)
    assert (counted.warned.sum(), counted.right.sum()) == (3, 2)
    assert counted.base == 0.5


def test_what_a_warning_said_of_whom_nobody_watched_does_not_count():
    counted = tally(a_past(flags("x."), flags("xx")), [flags("xx")])

    assert counted.warned.sum() == counted.right.sum() == 1


def simulated(rng, accounts, skill):
    """Return cases in which a warning is right more often than chance by `skill`."""
    cases = np.full(accounts, 5.0)
    falls = rng.binomial(5, 0.2, accounts).astype(np.float64)
    of_falls = rng.binomial(falls.astype(int), 0.3 + skill)
    of_others = rng.binomial((cases - falls).astype(int), 0.3)
    coin = rng.binomial(falls.astype(int), 0.3), rng.binomial((cases - falls).astype(int), 0.3)
    right = np.column_stack([of_falls, coin[0]]).astype(np.float64)
    warned = right + np.column_stack([of_others, coin[1]])
    return Tally(cases, falls, warned, right)


def test_a_warning_that_knows_something_is_told_from_chance_and_from_a_coin():
    rng = np.random.default_rng(7)
    compared = comparison(simulated(rng, 800, 0.3), rng)

    assert compared.gain[0].verdict == "better"
    assert compared.lead[1].verdict == "better"
    # Of 0.2 that fall, 0.6 are warned of; of the rest, 0.3: a third of the warnings are right.
    assert compared.gain[0].value == pytest.approx(1 / 3 - 0.2, abs=0.03)
    assert compared.lead[1].value == pytest.approx(0.3, abs=0.06)


def test_the_interval_of_a_warning_that_knows_nothing_covers_nothing_nine_times_of_ten():
    covered = 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        gain = comparison(simulated(rng, 200, 0.0), rng).gain[0]
        covered += gain.low <= 0 <= gain.high

    assert 48 <= covered <= 59  # nine of ten of sixty, give or take two deviations and a half


def test_where_nobody_fell_nothing_is_compared():
    none = Tally(np.ones(3), np.zeros(3), np.ones((3, 1)), np.zeros((3, 1)))

    assert comparison(none, np.random.default_rng(1)) is None


def test_a_rule_that_never_warned_has_no_gain():
    silent = Tally(np.ones(4), np.array([1.0, 0, 0, 1]), np.zeros((4, 1)), np.zeros((4, 1)))

    assert comparison(silent, np.random.default_rng(1)).gain == (None,)


def test_the_lead_is_the_unbroken_run_of_warnings_until_the_month_before():
    fallen = flags("......x", "......x", "......x")
    watched = ~fallen
    rule = flags(".x.xxx.", "xxxx...", "......x")
    found = leads(Past(watched, fallen, fallen, (0,)), rule)

    assert found.end.tolist() == [6, 6, 6]
    assert found.months.tolist() == [3, 0, 0]


def test_experience_counts_all_who_gave_these_signals_and_perhaps_more():
    pattern = np.array([[0b01, 0b11, 0b11, 0b10]])
    seen, falls = flags("xxxx"), flags(".xx.")

    known = experience(a_past(seen, falls), pattern, bits=2)

    assert known.of(0b01) == (3, 2)
    assert known.of(0b11) == (2, 2)
    assert known.of(0) == (4, 2)
