"""How large is the department, and what part of the sales is its own?"""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.footprint import method
from llavero.foundation.period import Period

amounts = st.floats(0, 1e9)


def test_the_month_ends_of_a_period_are_its_last_days():
    ends = method.month_ends(Period(date(2023, 12, 1), date(2024, 2, 29)))

    assert ends == (date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29))


def test_a_person_is_there_from_the_day_of_hiring_and_no_longer_on_the_day_of_leaving():
    days = [date(2025, 1, 1), date(2025, 1, 2), date(2025, 3, 1)]

    there = method.present([date(2025, 1, 2)], [date(2025, 3, 1)], days)

    assert there.tolist() == [[False, True, False]]


def test_the_spread_of_a_census_divides_by_everyone():
    spread = method.spread(np.array([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]))

    # The textbook example of a population deviation of exactly 2 around a mean of 5.
    assert (spread.mean, spread.median, spread.least, spread.most) == (5, 4.5, 2, 9)
    assert spread.variation == pytest.approx(2 / 5)


def test_sellers_who_all_have_no_account_have_no_variation():
    assert method.spread(np.zeros(3)).variation is None


def test_a_spread_of_nobody_is_refused():
    with pytest.raises(ValueError, match="at least one person"):
        method.spread(np.array([]))


@pytest.mark.parametrize(("part", "whole"), [(1.0, 0.0), (1.0, -2.0), (None, 2.0), (1.0, None)])
def test_a_quotient_without_a_positive_whole_is_unknown(part, whole):
    assert method.quotient(part, whole) is None


@given(amounts, amounts, amounts)
def test_the_gap_is_its_first_part_less_its_second(key, department, both):
    both = min(both, key, department)

    gap = method.coverage_gap(company=2e9, department=department, key=key, key_by_department=both)

    assert gap.gap == pytest.approx(gap.by_others - gap.elsewhere, abs=1e-12)
    assert gap.by_others >= 0
    assert gap.elsewhere >= 0


def test_three_equal_parts_are_shown_so_that_they_add_up():
    assert method.whole_tenths([1 / 3, 1 / 3, 1 / 3]) == (0.334, 0.333, 0.333)


@given(st.lists(st.floats(0.001, 1e6), min_size=1, max_size=8))
def test_shown_parts_add_up_and_stray_less_than_a_tenth_of_a_point(weights):
    parts = np.array(weights) / sum(weights)

    shown = method.whole_tenths(parts.tolist())

    assert sum(shown) == pytest.approx(1, abs=1e-9)
    assert np.abs(np.array(shown) - parts).max() < 0.001 + 1e-9
