"""What are the coming years of an account worth today?"""

from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.forecast.method import lifetime

lifetime_value = partial(lifetime.lifetime_value, years=5, growth=0.0, discount=0.12)
USUAL = lifetime.Usual(0.9, 10)
margins = st.floats(-1e6, 1e6)
parts = st.floats(0, 1)


def test_lifetime_value_matches_tv_b7():
    assert lifetime_value(100, 0.85) == pytest.approx(293.278471, abs=5e-7)


def test_an_account_that_surely_leaves_is_worth_its_first_year():
    assert lifetime_value(100, 0) == pytest.approx(100 / 1.12**0.5)


def test_without_discount_or_loss_the_years_add_up():
    assert lifetime_value(100, 1, discount=0) == pytest.approx(500)
    assert lifetime_value(100, 1, discount=0, years=2, growth=0.1) == pytest.approx(210)


def test_an_account_that_costs_more_than_it_leaves_is_worth_less_than_nothing():
    assert lifetime_value(-100, 0.85) == pytest.approx(-293.278471, abs=5e-7)


@given(margins, margins, parts)
def test_value_grows_with_the_margin(one, other, kept):
    low, high = sorted((one, other))

    assert lifetime_value(low, kept) <= lifetime_value(high, kept)


@given(st.floats(0, 1e6), parts, parts)
def test_value_of_a_margin_grows_with_the_retention(margin, one, other):
    low, high = sorted((one, other))

    assert lifetime_value(margin, low) <= lifetime_value(margin, high) * (1 + 1e-12)


@given(margins, parts, st.sampled_from([0.01, 20.0, 1e6]))
def test_value_follows_the_unit_of_money(margin, kept, unit):
    scaled = lifetime_value(margin * unit, kept)

    assert scaled == pytest.approx(lifetime_value(margin, kept) * unit, rel=1e-9, abs=1e-9)


def test_retention_is_a_part_of_a_whole():
    with pytest.raises(ValueError, match="retention"):
        lifetime_value(100, 1.2)


def test_retention_of_few_accounts_is_drawn_to_nine_in_ten():
    assert lifetime.retention(2, 2, USUAL) == pytest.approx(11 / 12)
    assert lifetime.retention(0, 0, USUAL) == 0.9
    assert lifetime.retention(800, 1000, USUAL) == pytest.approx(0.801, abs=5e-4)


def test_amounts_are_told_to_the_cent():
    assert lifetime.cents(293.275) == Decimal("293.28")
    assert lifetime.cents(-0.004) == Decimal("0.00")
