"""Is the basis recovered from companies whose basis is known?"""

import time

import numpy as np
import pytest

from llavero.analysis.basis.evidence import evidence
from llavero.analysis.basis.method import UNKNOWN, Coverage
from tests.analysis.basis.generator import organised

BASES = ("product", "segment", "geography", "named_account")


def recovered(basis, accounts, sellers, noise, runs, seed):
    rng = np.random.default_rng((seed, accounts, sellers, BASES.index(basis), int(noise * 100)))
    companies = (
        organised(basis, accounts=accounts, sellers=sellers, noise=noise, rng=rng)
        for _ in range(runs)
    )
    verdicts = [evidence(company, rng, permutations=199).decision.verdict for company in companies]
    return verdicts.count(basis) / runs, verdicts


@pytest.mark.parametrize("basis", BASES)
def test_a_clear_basis_is_recovered(basis):
    share, _ = recovered(basis, accounts=20, sellers=4, noise=0.0, runs=10, seed=1)

    assert share >= 0.9


def test_a_basis_with_a_fifth_of_strays_is_seldom_taken_for_another():
    share, verdicts = recovered("segment", accounts=20, sellers=4, noise=0.2, runs=10, seed=1)

    assert share >= 0.7
    assert not {"product", "geography"} & set(verdicts)


@pytest.mark.slow
@pytest.mark.parametrize("accounts_sellers", [(12, 3), (20, 4), (40, 4)])
@pytest.mark.parametrize("basis", ["product", "segment", "geography"])
def test_without_noise_the_basis_is_recovered_nearly_always(basis, accounts_sellers):
    # Methods B3: 97-100 %, within ten points.
    share, _ = recovered(basis, *accounts_sellers, noise=0.0, runs=60, seed=2)

    assert share >= 0.87


@pytest.mark.slow
@pytest.mark.parametrize("accounts_sellers", [(20, 4), (40, 4), (60, 6)])
@pytest.mark.parametrize("basis", ["product", "segment", "geography"])
def test_with_a_fifth_at_random_the_basis_is_recovered_in_larger_companies(basis, accounts_sellers):
    # Methods B3: at least 88 %, within ten points.
    share, _ = recovered(basis, *accounts_sellers, noise=0.2, runs=60, seed=2)

    assert share >= 0.78


@pytest.mark.slow
@pytest.mark.parametrize("basis", ["product", "segment", "geography"])
def test_with_a_fifth_at_random_small_companies_fall_to_no_basis_not_to_a_wrong_one(basis):
    # Methods B3: 50-83 % for twelve accounts and three sellers, within ten points.
    share, verdicts = recovered(basis, accounts=12, sellers=3, noise=0.2, runs=60, seed=2)
    wrong = [v for v in verdicts if v in {"product", "segment", "geography"} - {basis}]

    assert 0.40 <= share <= 0.93
    assert len(wrong) <= 3


@pytest.mark.slow
@pytest.mark.parametrize("accounts_sellers", [(12, 3), (20, 4), (60, 6)])
def test_named_accounts_are_recovered_nearly_always(accounts_sellers):
    # Methods B3: at least 97 %, within ten points.
    share, _ = recovered("named_account", *accounts_sellers, noise=0.0, runs=60, seed=2)

    assert share >= 0.87


@pytest.mark.slow
def test_three_dimensions_of_twenty_thousand_accounts_cost_a_few_plain_shuffles():
    rng = np.random.default_rng(3)
    company = organised("segment", accounts=20_000, sellers=40, noise=0.2, rng=rng)
    labels = np.arange(20_000)

    start = time.process_time()
    for _ in range(1999):
        rng.shuffle(labels)
    shuffled = time.process_time()
    found = evidence(company, rng, permutations=1999)
    spent = time.process_time() - shuffled

    assert {d.permutations for d in found.dimensions} == {1999}
    # About three times as long; ten would mean that permutations are no longer counted in bulk.
    assert spent < 10 * (shuffled - start)


def test_the_same_seed_gives_the_same_evidence_and_the_order_of_the_cells_does_not_matter():
    company = organised("geography", accounts=30, sellers=3, rng=np.random.default_rng(5))
    turned = np.arange(company.weight.size)[::-1]
    other = Coverage(
        company.account[turned],
        company.product[turned],
        company.seller[turned],
        company.weight[turned] * 10,
        company.segment,
        company.region,
    )

    first, again, reversed_ = (
        evidence(one, np.random.default_rng(6), permutations=99)
        for one in (company, company, other)
    )

    assert [d.chance for d in first.dimensions] == [d.chance for d in again.dimensions]
    for one, two in zip(first.dimensions, reversed_.dimensions, strict=True):
        assert one.information == pytest.approx(two.information)
        assert one.purity == pytest.approx(two.purity)


def test_a_line_that_nearly_every_account_has_alone_is_an_attribute_of_the_account():
    sellers = np.tile([0, 1], 10)
    company = Coverage(
        account=np.arange(20),
        product=sellers.copy(),
        seller=sellers,
        weight=np.ones(20),
        segment=np.full(20, UNKNOWN),
        region=np.full(20, UNKNOWN),
    )

    found = evidence(company, np.random.default_rng(7))

    assert [d.kind for d in found.dimensions] == ["product"]
    assert found.decision.verdict == "product"


def test_too_few_arrangements_leave_the_test_without_power():
    sellers = np.array([0] * 8 + [1])
    company = Coverage(
        account=np.arange(9),
        product=np.full(9, UNKNOWN),
        seller=sellers,
        weight=np.ones(9),
        segment=sellers.copy(),
        region=np.full(9, UNKNOWN),
    )

    found = evidence(company, np.random.default_rng(7))

    assert found.dimensions[0].p is None  # nine arrangements
    assert found.decision.verdict == "named_account"


def test_two_dimensions_that_are_the_same_cannot_be_separated():
    rng = np.random.default_rng(9)
    segment = rng.integers(0, 3, 30)
    company = Coverage(
        account=np.arange(30),
        product=np.full(30, UNKNOWN),
        seller=segment.copy(),
        weight=rng.lognormal(0, 1, 30),
        segment=segment,
        region=segment.copy(),
    )

    found = evidence(company, rng, permutations=199)

    assert found.decision.verdict == "mixed"
    assert found.decision.inseparable
