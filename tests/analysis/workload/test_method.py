"""How heavy and how even are the portfolios?"""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.handovers import handovers
from llavero.analysis.workload import method
from llavero.analysis.workload.parameters import (
    ACCOUNT_SHARE,
    TIER_1,
    TIER_2,
    TIER_3,
    WEEK_HOURS,
    WEEKS,
)

DAY = date(2025, 12, 31)
OPEN = date(9999, 12, 31)
carried = arrays(np.float64, st.integers(2, 30), elements=st.integers(0, 10**7).map(float))


def test_the_hours_of_the_methods_ask_for_five_people():
    # G3: 4 T1, 10 T2 and 16 T3 are 5,856 h; over 1,196 h they are 4.896 posts.
    hours = 4 * TIER_1.default + 10 * TIER_2.default + 16 * TIER_3.default
    available = WEEKS.default * WEEK_HOURS.default * ACCOUNT_SHARE.default

    assert hours == 5856
    assert available == 1196
    assert hours / available == pytest.approx(4.896, abs=5e-4)


@pytest.mark.parametrize(
    ("load", "said"),
    [
        (0.69, "slack"),
        (0.70, "adequate"),
        (1.00, "adequate"),
        (1.01, "tight"),
        (1.20, "tight"),
        (1.21, "overloaded"),
    ],
)
def test_the_class_of_a_load_changes_at_the_thresholds(load, said):
    assert method.load_class(load, method.Limits(0.70, 1.00, 1.20)) == said


def test_the_gini_of_the_methods_vector_is_reproduced():
    assert method.gini(np.array([400.0, 250, 150, 100, 50, 30, 20])) == pytest.approx(0.48)


def test_nobody_carries_anything_is_no_balance():
    assert method.variation(np.zeros(3)) is None
    assert method.gini(np.zeros(3)) is None


@given(carried, st.floats(0.01, 100))
def test_balance_depends_neither_on_the_currency_nor_on_the_order(values, rate):
    turned = values[::-1] * rate

    for measure in (method.variation, method.gini):
        one, other = measure(values), measure(turned)
        assert (one is None) == (other is None)
        assert one is None or other == pytest.approx(one, abs=1e-9)


def test_the_weighted_median_is_where_half_of_the_sales_is_reached():
    assert method.weighted_median([1, 5, 9], [10, 10, 10]) == 5
    assert method.weighted_median([1, 5, 9], [100, 10, 10]) == 1
    assert method.weighted_median([1, 5], [0, -3]) is None


def test_a_gap_of_ninety_days_is_bridged_and_a_longer_one_starts_anew():
    short = method.stay(
        [(date(2020, 1, 1), date(2022, 1, 1)), (date(2022, 4, 1), OPEN)], DAY
    )  # 90 days
    long = method.stay([(date(2020, 1, 1), date(2022, 1, 1)), (date(2022, 4, 2), OPEN)], DAY)

    assert short is not None
    assert short.since == date(2020, 1, 1)
    assert short.years == pytest.approx(6, abs=0.01)
    assert long is not None
    assert long.since == date(2022, 4, 2)
    assert long.years == pytest.approx(3.75, abs=0.01)
    assert long.cumulative == pytest.approx(5.75, abs=0.01)


def test_a_stay_that_has_ended_or_not_begun_is_none():
    assert method.stay([(date(2020, 1, 1), date(2025, 6, 1))], DAY) is None
    assert method.stay([(date(2026, 1, 1), OPEN)], DAY) is None
    assert method.stay([], DAY) is None


def test_overlapping_spells_of_a_group_are_one_stay():
    found = method.stay(
        [(date(2021, 1, 1), date(2024, 1, 1)), (date(2023, 1, 1), OPEN), (date(2024, 6, 1), OPEN)],
        DAY,
    )

    assert found is not None
    assert (found.since, found.years) == (date(2021, 1, 1), pytest.approx(found.cumulative))


def test_handovers_count_changes_of_hands_within_three_years():
    spells = [
        ("norte", "lucia", date(2019, 1, 1)),
        ("norte", "pedro", date(2021, 1, 1)),  # too long ago
        ("norte", "marta", date(2023, 6, 1)),
        ("norte", "marta", date(2024, 1, 1)),  # stays with her
        ("norte", "lucia", date(2025, 6, 1)),
    ]

    assert handovers(spells, date(2022, 12, 31), DAY) == 2


def test_a_group_that_passes_whole_on_one_day_passes_once():
    spells = [
        ("C1", "lucia", date(2019, 1, 1)),
        ("C2", "lucia", date(2019, 1, 1)),
        ("C1", "pedro", date(2024, 1, 1)),
        ("C2", "pedro", date(2024, 1, 1)),
    ]

    assert handovers(spells, date(2022, 12, 31), DAY) == 1


def test_a_share_of_nothing_is_not_zero():
    assert method.part(0, 0) is None
    assert method.part(5, -1) is None
    assert method.part(1, 4) == 0.25


def test_accounts_of_exactly_a_tenth_are_material_and_negative_ones_are_not():
    assert method.material_count(np.array([10.0, 80, 9, 1, -50])) == 2
    assert method.material_count(np.array([-1.0])) == 0


def test_equal_portfolios_dealt_at_random_are_nearly_even():
    rng = np.random.default_rng(5)
    values = np.bincount(rng.integers(0, 10, 100_000), minlength=10).astype(float)

    # A multinomial with 10 cells of 10,000 has a CV of about 1 %.
    assert method.variation(values) == pytest.approx(0.0095, abs=0.005)
