"""What would sales and their concentration become in each case?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.concentration.method import herfindahl, shares
from llavero.analysis.concentration.what_if import (
    outcome,
    replacement,
    with_largest_falling,
    with_new_account,
    with_two_largest_merged,
    without_largest,
)

TV_B4 = np.array([400.0, 250, 150, 100, 50, 30, 20])
sales = arrays(np.float64, st.integers(2, 30), elements=st.floats(1, 1e6)).map(
    lambda found: np.sort(found)[::-1]
)


def test_today_is_the_vector_of_the_methods():
    today = outcome(TV_B4, TV_B4)

    assert today.hhi == pytest.approx(0.2588)
    assert (today.cr1, today.change) == (0.4, 0)


def test_the_loss_of_the_largest_of_the_vector():
    gone = outcome(without_largest(TV_B4, 1), TV_B4)

    assert gone.sales == 600
    assert gone.change == pytest.approx(-0.4)
    assert gone.cr1 == pytest.approx(250 / 600)
    # (250² + 150² + 100² + 50² + 30² + 20²) ÷ 600²
    assert gone.hhi == pytest.approx(98_800 / 360_000)


def test_the_loss_of_five_of_the_vector_leaves_two():
    gone = outcome(without_largest(TV_B4, 5), TV_B4)

    assert (gone.sales, gone.cr1, gone.cr5) == (50, 0.6, 1)


def test_a_fall_of_a_fifth_of_the_largest_takes_eighty_of_a_thousand():
    fallen = with_largest_falling(TV_B4, 0.2)

    assert fallen.tolist() == [320, 250, 150, 100, 50, 30, 20]
    assert outcome(fallen, TV_B4).change == pytest.approx(-0.08)


def test_a_fall_may_make_another_account_the_largest():
    assert with_largest_falling(TV_B4, 0.5).tolist()[:2] == [250, 200]


def test_a_merger_adds_twice_the_product_of_both_parts_to_the_index():
    merged = outcome(with_two_largest_merged(TV_B4), TV_B4)

    assert merged.change == 0
    assert merged.cr1 == 0.65
    assert merged.hhi == pytest.approx(0.2588 + 2 * 0.4 * 0.25)


def test_it_takes_four_accounts_of_a_hundred_to_replace_one_of_four_hundred():
    assert replacement(TV_B4) == 4
    assert replacement(np.array([401.0, 100, 50])) == 5


def test_where_the_only_account_leaves_nothing_is_concentrated():
    gone = outcome(without_largest(TV_B4[:1], 1), TV_B4[:1])

    assert (gone.sales, gone.change, gone.hhi) == (0, -1, None)


@given(sales)
def test_a_merger_concentrates_and_changes_no_sales(found):
    merged = with_two_largest_merged(found)

    assert merged.sum() == pytest.approx(found.sum())
    assert herfindahl(shares(merged)) >= herfindahl(shares(found)) - 1e-12


@given(sales, st.floats(0.01, 3))
def test_a_new_account_adds_its_part_and_dilutes_the_others(found, part):
    more = with_new_account(found, part)

    assert outcome(more, found).change == pytest.approx(part)
    assert more.size == found.size + 1
    assert (np.diff(more) <= 0).all()


@given(sales, st.floats(0.01, 1e3))
def test_concentration_does_not_depend_on_the_currency(found, rate):
    once, twice = (outcome(without_largest(x, 1), x) for x in (found, found * rate))

    assert once.hhi == pytest.approx(twice.hhi)
    assert once.change == pytest.approx(twice.change)
