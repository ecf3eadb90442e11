"""What is left of the sales?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.margin import method

left = arrays(np.float64, st.integers(1, 40), elements=st.integers(-(10**6), 10**6).map(float))


def test_the_margin_is_what_is_left_over_what_was_sold():
    assert method.margin(200, 150) == 0.25
    assert method.margin(100, 130) == pytest.approx(-0.3)
    assert method.margin(0, 10) is None
    assert method.margin(-5, 10) is None


def test_the_cost_of_half_of_the_sales_is_half_of_the_coverage():
    assert method.coverage(50, 100) == 0.5
    assert method.coverage(50, 0) is None


def test_a_planted_erosion_is_recovered_and_a_missing_quarter_keeps_its_place():
    margins = [0.40 - 0.005 * quarter for quarter in range(12)]  # two points a year
    holed = [None if at == 5 else value for at, value in enumerate(margins)]

    assert method.slope(margins) == pytest.approx(-0.02)
    assert method.slope(holed) == pytest.approx(-0.02)
    assert method.slope(margins[:7]) is None


def test_an_erosion_is_recovered_through_noise():
    rng = np.random.default_rng(3)
    found = [
        method.slope(list(0.3 - 0.0075 * np.arange(12) + rng.normal(0, 0.01, 12)))
        for _ in range(300)
    ]

    assert np.mean(found) == pytest.approx(-0.03, abs=3 * np.std(found) / np.sqrt(300) + 1e-3)


def test_the_whale_rises_to_its_peak_and_comes_down():
    # Kaplan & Narayanan's shape: some accounts make more than the whole, others give it back.
    whale = method.whale(np.array([-30.0, 100, 50, -20]))

    assert whale.cumulative.tolist() == [100, 150, 130, 100]
    assert (whale.peak, whale.at_peak, whale.total) == (150, 2, 100)
    assert whale.peak_share == 1.5
    assert (whale.destroyers, whale.destroyed) == (2, -50)


def test_a_company_that_loses_has_amounts_and_no_share():
    whale = method.whale(np.array([-30.0, 10]))

    assert whale.peak_share is None
    assert whale.peak == 10
    assert method.whale(np.array([-1.0])).peak == 0


def test_a_curve_of_nobody_is_refused():
    with pytest.raises(ValueError, match="at least one account"):
        method.whale(np.array([]))


@given(left, st.floats(0.01, 100))
def test_the_curve_depends_neither_on_the_order_nor_on_the_currency(contributions, rate):
    one, other = method.whale(contributions), method.whale(contributions[::-1] * rate)

    assert other.peak == pytest.approx(one.peak * rate, rel=1e-9, abs=1e-6)
    assert other.destroyers == one.destroyers
    assert one.peak + one.destroyed == pytest.approx(one.total, abs=1e-6)


@pytest.mark.parametrize(
    ("change", "said"), [(-0.02, "eroding"), (0.02, "improving"), (0.004, "steady")]
)
def test_small_changes_of_the_margin_are_none(change, said):
    assert method.verdict(change, 0.01) == said


def test_credit_notes_are_set_against_invoices():
    assert method.credit_ratio(6, 100) == 0.06
    assert method.credit_ratio(6, 0) is None
