"""Do accounts stay and grow?"""

from datetime import date

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis import silence
from llavero.analysis.retention import method
from llavero.analysis.slope import tau
from llavero.foundation.period import Period

THEN = np.array([100.0, 80, 0, 60])  # TV-B6 of the methods
NOW = np.array([120.0, 40, 30, 0])
cents = st.integers(-(10**8), 10**8).map(lambda cents: cents / 100)
sales = arrays(np.float64, 12, elements=cents)


def test_the_vector_of_the_methods_is_reproduced_to_its_printed_digits():
    kept = method.kept(THEN, NOW)

    assert kept.gross == pytest.approx(0.583333, abs=1e-6)
    assert kept.net == pytest.approx(0.666667, abs=1e-6)
    assert (kept.stayed, kept.accounts) == (2, 3)
    assert kept.logos == pytest.approx(2 / 3)


def test_nobody_before_gives_no_rate():
    kept = method.kept(np.array([0.0, -5]), np.array([10.0, 10]))

    assert (kept.logos, kept.gross, kept.net) == (None, None, None)


def test_a_negative_balance_now_keeps_nothing_of_the_gross_and_costs_the_net():
    kept = method.kept(np.array([100.0, 100]), np.array([100.0, -20]))

    assert kept.gross == 0.5
    assert kept.net == 0.4


def test_the_slope_of_helsel_and_hirsch_is_not_moved_by_their_outlier():
    # Helsel & Hirsch (2002), chapter 10: y = 1 2 3 4 5 16 7 on x = 1..7 has a median slope of 1
    # and tau = 0.90 (20 pairs rise, 1 falls: 19/21). An eighth quarter keeps the line.
    values = np.array([1.0, 2, 3, 4, 5, 16, 7])

    assert tau(values) == pytest.approx(19 / 21)
    found = method.trend(np.append(values, 8.0))
    assert found is not None
    assert found.slope == pytest.approx(1.0 / np.append(values, 8.0).mean() * 4)


def test_fewer_than_eight_quarters_have_no_trend():
    assert method.trend(np.arange(1.0, 8.0)) is None


def test_equal_quarters_have_a_flat_trend_and_no_tau():
    assert method.trend(np.full(8, 5.0)) == method.Trend(0.0, None)


def test_a_planted_trend_is_recovered_through_noise_and_outliers():
    rng = np.random.default_rng(11)
    errors = []
    for _ in range(200):
        quarters = 1000 + 20 * np.arange(20) + rng.normal(0, 30, 20)
        quarters[rng.integers(20)] *= 3  # one order of a lifetime
        found = method.trend(quarters)
        assert found is not None
        errors.append(found.slope * quarters.mean() / 4 - 20)

    assert abs(np.mean(errors)) < 3 * np.std(errors) / np.sqrt(len(errors)) + 0.5
    assert np.std(errors) < 3


@given(sales, st.floats(0.001, 1000))
def test_no_rate_depends_on_the_currency(quarters, rate):
    assume(abs(quarters.mean()) > 0.01)

    for measure in (method.volatility, method.downside):
        one, other = measure(quarters), measure(quarters * rate)
        assert (one is None) == (other is None)
        assert one is None or other == pytest.approx(one, rel=1e-6, abs=1e-9)
    one, other = method.trend(quarters), method.trend(quarters * rate)
    assert (one is None) == (other is None)
    assert one is None or other.slope == pytest.approx(one.slope, rel=1e-6, abs=1e-9)


@given(sales, sales)
def test_gross_retention_never_exceeds_one_nor_goes_below_zero(then, now):
    kept = method.kept(then, now)

    assert kept.gross is None or -1e-9 <= kept.gross <= 1 + 1e-9


def test_seasons_are_no_volatility_once_three_years_are_known():
    seasons = np.array([100.0, 50, 80, 170])

    assert method.volatility(np.tile(seasons, 3)) == pytest.approx(0)
    assert method.volatility(np.tile(seasons, 2)) == pytest.approx(seasons.std() / 100)
    assert method.volatility(seasons[:3]) is None
    assert method.volatility(np.array([1.0, -1, 1, -1])) is None


def test_downside_counts_the_falls_against_the_same_quarter_of_the_year_before():
    # Falls of a half and none, a rise: √((0.25 + 0 + 0 + 0) / 4) = 0.25.
    assert method.downside(np.array([100.0, 100, 100, 100, 50, 100, 200, 100])) == 0.25
    assert method.downside(np.array([100.0, 100, 100, 100])) is None


@pytest.mark.parametrize(
    ("days", "usual", "purchases", "state"),
    [
        (60, 30.0, 10, "on_time"),  # exactly twice is not yet a risk
        (61, 30.0, 10, "at_risk"),
        (121, 30.0, 10, "dormant"),
        (181, 30.0, 10, "lost"),
        (180, 20.0, 10, "dormant"),  # nine times, but not yet more than 180 days
        (100, 10.0, 3, "on_time"),  # too few purchases: 60 days are taken
        (130, None, 1, "at_risk"),
    ],
)
def test_silence_is_told_by_the_usual_interval(days, usual, purchases, state):
    silent, usually, bought = (np.array([x], dtype=np.float64) for x in (days, usual, purchases))

    ratio = silence.recency(silent, usually, bought, otherwise=60)
    limits = silence.Limits(at_risk=2, dormant=4, lost=6, lost_days=180)

    assert silence.states(ratio, silent, limits).tolist() == [state]


def test_a_third_is_a_neutral_quarter_and_a_rushed_one_is_more():
    assert method.hockey_stick(np.full(12, 7.0)) == pytest.approx(1 / 3)
    assert method.hockey_stick(np.tile([1.0, 1, 2], 5)) == pytest.approx(0.5)
    assert method.hockey_stick(np.full(9, 7.0)) is None
    assert method.hockey_stick(np.array([1.0, 1, -3] + [1.0] * 9)) is None


def test_growth_from_nothing_is_not_a_number():
    assert method.growth(10, 0) is None
    assert method.growth(10, -5) is None
    assert method.growth(90, 100) == pytest.approx(-0.1)


def test_compound_growth_needs_two_positive_years():
    assert method.compound_growth(100, 121, 2) == pytest.approx(0.1)
    assert method.compound_growth(100, -1, 2) is None
    assert method.compound_growth(100, 121, 0) is None


def test_only_months_that_the_ledger_holds_twice_are_compared():
    year = Period(date(2025, 1, 1), date(2025, 12, 31))

    whole = method.comparison(year, date(2023, 1, 1), date(2025, 12, 1), 12)
    half = method.comparison(year, date(2024, 7, 1), date(2025, 12, 1), 12)

    assert whole is not None
    assert whole.whole
    assert whole.then == Period(date(2024, 1, 1), date(2024, 12, 31))
    assert half is not None
    assert half.now == Period(date(2025, 7, 1), date(2025, 12, 31))
    assert half.then == Period(date(2024, 7, 1), date(2024, 12, 31))
    assert method.comparison(year, date(2025, 1, 1), date(2025, 12, 1), 12) is None


def test_the_months_of_a_year_weigh_as_they_did_in_the_two_years_before():
    # December sells as much as the other eleven months together, in 2023 and 2024.
    sales = {date(y, m, 1): 11.0 if m == 12 else 1.0 for y in (2023, 2024) for m in range(1, 13)}

    assert method.part_of_year(sales, date(2025, 1, 1), 6) == pytest.approx(6 / 22)
    assert method.part_of_year(sales, date(2024, 1, 1), 6) is None


@pytest.mark.parametrize(
    ("now", "then", "before", "buys", "kind"),
    [
        (5, 0, False, True, "new"),
        (5, 0, True, True, "recovered"),
        (5, -2, True, True, "recovered"),
        (0, 5, True, False, "lost"),
        (-1, 5, True, False, "lost"),
        (-1, 5, True, True, "credited"),
        (6, 5, True, True, "grown"),
        (4, 5, True, True, "shrunk"),
        (5, 5, True, True, "unchanged"),
        (-1, 0, True, False, "negative"),
    ],
)
def test_each_account_has_one_part_in_the_change(now, then, before, buys, kind):
    kinds = method.kinds_of_change(
        np.array([now]),
        np.array([then]),
        bought_before=np.array([before]),
        buys_now=np.array([buys]),
    )

    assert kinds.tolist() == [kind]


def test_few_increases_are_all_of_them_and_say_nothing():
    assert method.share_of_largest(np.array([5.0, 3, -2]), 2) is None
    assert method.share_of_largest(np.array([5.0, 3, 2, -2]), 2) == 0.8


def test_sales_below_zero_are_no_part_of_those_before():
    assert method.growth(-40, 100) is None
    assert method.growth(0, 100) == -1
    assert method.kept(np.array([100.0]), np.array([-40.0])).net is None
    assert method.kept(np.array([100.0]), np.array([-40.0])).losing


def test_a_trend_needs_every_year_to_add_up_to_something():
    falling = np.array([100.0, 100, 100, 100, 60, 20, -40, -80])

    assert method.trend(falling) is None
    assert method.volatility(falling) is None
    assert method.trend(np.array([100.0, 100, 100, 100, 60, 20, -40, 10])) is not None
