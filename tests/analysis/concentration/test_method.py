"""How unequal are the accounts?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llavero.analysis.concentration import method

SALES = np.array([400.0, 250, 150, 100, 50, 30, 20])  # TV-B4 of the methods
portfolios = arrays(np.float64, st.integers(1, 40), elements=st.floats(0.01, 1e9))


def test_the_vector_of_the_methods_is_reproduced_to_its_printed_digits():
    share = method.shares(SALES)

    assert method.herfindahl(share) == pytest.approx(0.258800, abs=1e-6)
    assert 1 / method.herfindahl(share) == pytest.approx(3.863988, abs=1e-6)
    assert method.gini(SALES) == pytest.approx(0.480000, abs=1e-6)
    assert method.corrected_gini(SALES) == pytest.approx(0.560000, abs=1e-6)
    assert method.entropy(share) == pytest.approx(1.561140, abs=1e-6)
    assert np.exp(method.entropy(share)) == pytest.approx(4.764250, abs=1e-6)
    assert method.pareto_count(share) == 3


def test_a_single_account_holds_everything():
    share = method.shares(np.array([7.0]))

    assert method.herfindahl(share) == 1
    assert method.gini(np.array([7.0])) == 0
    assert method.corrected_gini(np.array([7.0])) is None


def test_accounts_with_negative_sales_are_left_out_and_counted():
    base = method.positive_base(np.array([100.0, -3.0, 0.0, 50.0]))

    assert base.sales.tolist() == [100.0, 50.0]
    assert (base.negative, base.negative_count) == (-3.0, 1)
    assert not base.too_negative(0.02)
    assert base.too_negative(0.019)


def test_shares_of_nobody_are_refused():
    with pytest.raises(ValueError, match="at least one account"):
        method.shares(np.array([]))


@given(portfolios)
def test_no_index_depends_on_the_currency_or_on_the_order(sales):
    rng = np.random.default_rng(7)
    other = np.sort(rng.permutation(sales) * 1000)[::-1]
    ordered = np.sort(sales)[::-1]

    assert method.gini(other) == pytest.approx(method.gini(ordered))
    assert method.herfindahl(method.shares(other)) == pytest.approx(
        method.herfindahl(method.shares(ordered))
    )


@given(portfolios)
def test_indices_stay_within_their_bounds(sales):
    share = method.shares(np.sort(sales)[::-1])

    assert 1 / sales.size - 1e-9 <= method.herfindahl(share) <= 1 + 1e-9
    assert -1e-9 <= method.gini(sales) <= 1
    assert 1 <= method.pareto_count(share) <= sales.size
    assert method.concentration_ratio(share, 1) <= method.concentration_ratio(share, 3) + 1e-12


def test_the_gini_of_many_lognormal_accounts_is_that_of_the_distribution():
    # Gini of a lognormal with deviation s is 2 Φ(s / √2) − 1: for s = 1, 0.5205.
    sales = np.random.default_rng(1).lognormal(0, 1, 200_000)

    assert method.gini(sales) == pytest.approx(0.5205, abs=0.005)
