"""What would chance give?"""

from itertools import permutations

import numpy as np
import pytest

from llavero.analysis.basis import permutation
from llavero.analysis.basis.method import crosstab, normalised_information
from tests.analysis.basis.generator import organised


def test_sellers_permuted_across_accounts_give_the_mean_of_all_arrangements():
    seller, category = np.array([0, 0, 1, 1, 1]), np.array([0, 1, 0, 1, 1])
    weight = np.array([5.0, 1, 2, 4, 3])
    every = [
        float(normalised_information(crosstab(seller[list(order)], category, weight, (2, 2))))
        for order in permutations(range(5))
    ]

    (null,) = permutation.null_between(
        seller, [category], weight, 2, permutations=4000, rng=np.random.default_rng(1)
    )

    assert null.mean() == pytest.approx(np.mean(every), abs=0.01)
    assert set(np.round(null, 9)) == set(np.round(every, 9))


def test_products_permuted_within_accounts_give_the_mean_of_all_arrangements():
    account = np.array([0, 0, 0, 1, 1, 2])
    product, seller = np.array([0, 1, 2, 0, 2, 1]), np.array([0, 1, 0, 0, 1, 1])
    weight = np.array([5.0, 1, 2, 4, 3, 2])
    every = []
    for first in permutations((0, 1, 2)):
        for second in permutations((0, 2)):
            moved = np.array([*first, *second, 1])
            every.append(float(normalised_information(crosstab(seller, moved, weight, (2, 3)))))

    null = permutation.null_within(
        account, product, seller, weight, 2, permutations=4000, rng=np.random.default_rng(1)
    )

    assert null.mean() == pytest.approx(np.mean(every), abs=0.01)
    assert set(np.round(null, 9)) == set(np.round(every, 9))


@pytest.mark.parametrize("lines", [3, 6, 9])
def test_accounts_with_any_number_of_lines_keep_their_lines_and_their_weights(lines):
    rng = np.random.default_rng(4)
    account, product = np.divmod(np.arange(10 * lines), lines)
    seller = rng.integers(0, 2, 10 * lines)
    shuffles, order = permutation._shuffles(account, product, seller * lines, rng)

    codes = np.concatenate([shuffle() for shuffle in shuffles])

    assert (codes // lines == seller[order]).all()
    moved = (codes % lines).reshape(10, lines)
    assert (np.sort(moved, axis=1) == np.arange(lines)).all()
    assert (moved != np.arange(lines)).any()


@pytest.mark.parametrize("lines", [3, 6, 9])
def test_accounts_with_any_number_of_lines_are_permuted(lines):
    rng = np.random.default_rng(4)
    account, product = np.divmod(np.arange(10 * lines), lines)
    seller, weight = rng.integers(0, 2, 10 * lines), rng.random(10 * lines)

    null = permutation.null_within(account, product, seller, weight, 2, permutations=300, rng=rng)

    assert np.unique(null).size > 290


@pytest.mark.parametrize("units", [12, 20_000, 90_000, 10_000_000])
def test_a_larger_company_gets_fewer_permutations_but_never_too_few(units):
    rounds = permutation.permutations_within(permutation.BUDGET, units)

    assert permutation.FEWEST <= rounds <= permutation.PERMUTATIONS
    assert (
        rounds == permutation.PERMUTATIONS
        or rounds * units <= permutation.BUDGET
        or (rounds == permutation.FEWEST)
    )


def test_the_null_of_a_company_organised_by_nobody_spreads_its_p_evenly():
    rng = np.random.default_rng(8)
    ps = []
    for _ in range(60):
        company = organised("named_account", accounts=30, sellers=3, rng=rng)
        owner = company.seller[np.unique(company.account, return_index=True)[1]]
        weight = np.bincount(company.account, weights=company.weight)
        (null,) = permutation.null_between(
            owner, [company.segment], weight, 3, permutations=99, rng=rng
        )
        found = float(normalised_information(crosstab(owner, company.segment, weight, (3, 5))))
        ps.append((1 + (null >= found).sum()) / 100)

    assert np.mean(ps) == pytest.approx(0.5, abs=0.13)
    assert np.mean(np.array(ps) <= 0.05) <= 0.15
