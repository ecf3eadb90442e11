"""What is a seller expected to sell?"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.analysis.comparison.method import fit, stands_out

# Cravens, Woodruff & Stamper (1972): sales, months of service, market potential, advertising,
# market share, number of accounts and workload of 25 territories.
TERRITORIES = np.array([
    (3669.88, 43.10, 74065.1, 4582.9, 2.51, 74.86, 15.05),
    (3473.95, 108.13, 58117.3, 5539.8, 5.51, 107.32, 19.97),
    (2295.10, 13.82, 21118.5, 2950.4, 10.91, 96.75, 17.34),
    (4675.56, 186.18, 68521.3, 2243.1, 8.27, 195.12, 13.40),
    (6125.96, 161.79, 57805.1, 7747.1, 9.15, 180.44, 17.64),
    (2134.94, 8.94, 37806.9, 402.4, 5.51, 104.88, 16.22),
    (5031.66, 365.04, 50935.3, 3140.6, 8.54, 256.10, 18.80),
    (3367.45, 220.32, 35602.1, 2086.2, 7.07, 126.83, 19.86),
    (6519.45, 127.64, 46176.8, 8846.2, 12.54, 203.25, 17.42),
    (4876.37, 105.69, 42053.2, 5673.1, 8.85, 119.51, 21.41),
    (2468.27, 57.72, 36829.7, 2761.8, 5.38, 116.26, 16.32),
    (2533.31, 23.58, 33612.7, 1991.8, 5.43, 142.28, 14.51),
    (2408.11, 13.82, 21412.8, 1971.5, 8.48, 89.43, 19.35),
    (2337.38, 13.82, 20416.9, 1737.4, 7.80, 84.55, 20.02),
    (4586.95, 86.99, 36272.0, 10694.2, 10.34, 119.51, 15.26),
    (2729.24, 165.85, 23093.3, 8618.6, 5.15, 80.49, 15.87),
    (3289.40, 116.26, 26878.6, 7747.9, 6.64, 136.58, 7.81),
    (2800.78, 42.28, 39572.0, 4565.8, 5.45, 78.86, 16.00),
    (3264.20, 52.84, 51866.1, 6022.7, 6.31, 136.58, 17.44),
    (3453.62, 165.04, 58749.8, 3721.1, 6.35, 138.21, 17.98),
    (1741.45, 10.57, 23990.8, 861.0, 7.37, 75.61, 20.99),
    (2035.75, 13.82, 25694.9, 3571.5, 8.39, 102.44, 21.66),
    (1578.00, 8.13, 23736.3, 2845.5, 5.15, 76.42, 21.46),
    (4167.44, 58.44, 34314.3, 5060.1, 12.88, 136.58, 24.78),
    (2799.97, 21.14, 22809.5, 3552.0, 9.14, 88.62, 24.96),
])  # fmt: skip
SALES, MONTHS, POTENTIAL, ADVERTISING, SHARE, ACCOUNTS, WORKLOAD = TERRITORIES.T


def test_fit_of_the_25_territories_of_cravens_woodruff_and_stamper_is_the_printed_one():
    # Anderson, Sweeney & Williams, Statistics for Business and Economics, "Analysis of a larger
    # problem": Sales = -1442 + 9.21 Accounts + 0.175 Advertising + 0.0382 Potential + 190 Share,
    # R-Sq = 90.0 %.
    found = fit(SALES, np.column_stack([ACCOUNTS, ADVERTISING, POTENTIAL, SHARE]))

    assert found is not None
    assert found.explained == pytest.approx(0.900, abs=5e-4)
    assert found.coefficients == pytest.approx([-1442, 9.21, 0.175, 0.0382, 190], rel=2e-3)


def test_sales_of_those_territories_on_their_accounts_alone_is_the_printed_one():
    # The same source: Sales = 709 + 21.7 Accounts, R-Sq = 56.8 %.
    found = fit(SALES, ACCOUNTS[:, None])

    assert found is not None
    assert found.explained == pytest.approx(0.568, abs=5e-4)
    assert found.coefficients == pytest.approx([709, 21.7], rel=2e-3)


def test_nobody_of_those_territories_stands_out_of_what_potential_workload_and_service_explain():
    found = fit(np.log(SALES), np.column_stack([np.log(POTENTIAL), WORKLOAD, MONTHS]))

    assert found is not None
    assert found.kept == (0, 1, 2)
    assert 0.4 < found.explained < 0.8
    assert not stands_out(found).any()


def made(seed, sellers=25, noise=0.1):
    """Return sellers that sell as their potential, hours and years say, chance aside."""
    rng = np.random.default_rng(seed)
    causes = np.column_stack([
        rng.normal(15, 0.8, sellers), rng.uniform(300, 1400, sellers), rng.uniform(0, 20, sellers)
    ])  # fmt: skip
    expected = 1 + 0.8 * causes[:, 0] + 0.0004 * causes[:, 1] + 0.02 * causes[:, 2]
    return causes, expected + rng.normal(0, noise, sellers)


def test_who_sells_half_of_what_is_expected_is_found_and_nobody_else():
    found_right = alone = 0
    for seed in range(100):
        causes, values = made(seed)
        values[7] -= np.log(2)
        found = fit(values, causes)
        assert found is not None
        stands = stands_out(found)
        found_right += stands[7] == -1
        alone += not np.delete(stands, 7).any()

    assert found_right >= 95
    assert alone >= 90


def test_where_all_are_alike_somebody_is_called_out_about_once_in_twenty():
    called = 0
    for seed in range(400):
        causes, values = made(seed, sellers=12)
        found = fit(values, causes)
        assert found is not None
        called += bool(stands_out(found).any())

    assert 6 <= called <= 36


def test_coefficients_of_a_known_truth_come_back():
    causes, values = made(3, sellers=4000)

    found = fit(values, causes)

    assert found is not None
    assert found.coefficients[1:] == pytest.approx([0.8, 0.0004, 0.02], rel=0.05)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.01, 1000), st.floats(0.01, 1000))
def test_other_currency_or_units_change_nobody_s_difference(seed, money, unit):
    causes, values = made(seed, sellers=14)
    scaled = np.column_stack([causes[:, 0] + np.log(money), causes[:, 1] * unit, causes[:, 2]])

    first, second = fit(values, causes), fit(values + np.log(money), scaled)

    assert first is not None
    assert second is not None
    left = values - first.fitted
    assert values + np.log(money) - second.fitted == pytest.approx(left, abs=1e-7)
    assert left.sum() == pytest.approx(0, abs=1e-7)
    assert 0 <= first.explained <= 1


def test_a_cause_that_is_the_same_for_all_is_left_out():
    causes, values = made(1)
    causes[:, 1] = 480

    found = fit(values, causes)

    assert found is not None
    assert found.kept == (0, 2)


def test_a_cause_that_another_holds_is_left_out():
    causes, values = made(1)
    causes[:, 2] = 3 * causes[:, 1] + 7

    found = fit(values, causes)

    assert found is not None
    assert found.kept == (0, 1)


def test_too_few_sellers_for_the_causes_give_no_fit():
    causes, values = made(1, sellers=5)

    assert fit(values, causes) is None


def test_equal_sales_leave_nothing_to_explain():
    causes, _ = made(1)

    assert fit(np.full(25, 4.0), causes) is None


def test_a_seller_whom_the_fit_follows_whatever_he_sells_does_not_stand_out():
    causes, values = made(1)
    causes[:, 1] = 0
    causes[4, 1] = 1  # a cause of his own

    found = fit(values, causes)

    assert found is not None
    assert np.isnan(found.deleted[4])
    assert stands_out(found)[4] == 0
