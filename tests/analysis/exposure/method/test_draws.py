"""Do the draws tell what can be worked out by hand, and move the way they must?"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.analysis.exposure.method.crowd import Crowd
from llavero.analysis.exposure.method.draws import (
    WHOLE,
    Book,
    Case,
    Dependence,
    Severity,
    drawn,
)
from llavero.analysis.exposure.method.exact import exact_losses
from llavero.analysis.exposure.method.tail import Losses
from llavero.ledger.columns import UNKNOWN

APART, SHARED = Dependence(0, 0), Dependence(0.10, 0.10)
EXPOSURE, CHANCE = np.array([100.0, 50, 30]), np.array([0.1, 0.2, 0.3])  # TV-H4
BOOK = Book(EXPOSURE, np.array([UNKNOWN] * 3))
DEFAULT = Severity(full=0.4, least=0.3, most=0.7, recovery=0.2)
DRAWS, SEED = 20_000, 20250101


def total(case: Case, book: Book = BOOK, severity: Severity = WHOLE, draws: int = DRAWS):
    return drawn(book, [case], severity, draws=draws, seed=SEED).total[0]


def test_draws_meet_the_mean_and_the_bad_year_of_the_methods():
    found = total(Case(CHANCE, APART))

    losses = Losses.of(found)
    assert abs(found.mean() - 29.0) < 3 * found.std() / np.sqrt(DRAWS)
    assert found.std() == pytest.approx(38.5876, rel=0.02)
    assert losses.quantile(0.95) == 100
    assert losses.tail_mean(0.95) == pytest.approx(138.0, abs=3)


def test_a_shared_year_leaves_the_mean_and_makes_the_bad_year_worse():
    found = total(Case(CHANCE, Dependence(0.15, 0)), draws=200_000)

    assert abs(found.mean() - 29.0) < 3 * found.std() / np.sqrt(200_000)
    assert found.std() == pytest.approx(41.1, abs=0.3)
    assert Losses.of(found).quantile(0.95) == 130


def test_independent_draws_follow_the_exact_distribution():
    rng = np.random.default_rng(5)
    exposure, chance = rng.integers(10, 200, 12).astype(float), rng.uniform(0.02, 0.3, 12)

    found = total(Case(chance, APART), Book(exposure, np.full(12, UNKNOWN)))

    known = Losses.of(*exact_losses(exposure, chance))
    for limit in known.amount[:: known.amount.size // 7].tolist():
        sure = known.beyond(limit)
        error = np.sqrt(max(sure * (1 - sure), 1e-9) / DRAWS)
        assert abs((found > limit + 0.01).mean() - sure) < 4 * error + 1e-9


def test_the_part_lost_and_the_part_recovered_have_the_mean_that_they_should():
    found = total(
        Case(np.array([0.799999]), APART), Book(np.array([100.0]), np.array([0])), DEFAULT
    )

    lost = found[found > 0]
    assert DEFAULT.mean == pytest.approx(0.63)
    assert lost.mean() == pytest.approx(63, abs=0.6)
    assert lost.max() <= 100
    assert lost.min() >= 30 * 0.8 - 1e-3


def test_accounts_of_one_manager_are_lost_together():
    exposure, chance = np.full(8, 10.0), np.full(8, 0.1)
    case = Case(chance, Dependence(0, 0.4))

    one = total(case, Book(exposure, np.zeros(8, dtype=np.int64)))
    each = total(case, Book(exposure, np.arange(8)))

    assert one.mean() == pytest.approx(each.mean(), abs=0.5)
    assert one.std() > 1.3 * each.std()


def test_the_same_seed_gives_the_same_years():
    assert (total(Case(CHANCE, SHARED)) == total(Case(CHANCE, SHARED))).all()


def test_a_case_loses_the_same_alone_as_beside_others():
    first, other = Case(CHANCE, SHARED), Case(CHANCE * [1, 0.5, 1], SHARED)

    together = drawn(BOOK, [first, other], DEFAULT, draws=2_000, seed=SEED)
    alone = drawn(BOOK, [other], DEFAULT, draws=2_000, seed=SEED)

    assert together.total[1] == pytest.approx(alone.total[0], abs=1e-3)
    assert together.accounts.sum(axis=1) == pytest.approx(together.total[0], abs=1e-3)


def test_many_small_accounts_lose_as_a_crowd_what_they_lose_one_by_one():
    rng = np.random.default_rng(3)
    exposure, chance = rng.uniform(0.5, 1.5, 1_500), rng.uniform(0.02, 0.2, 1_500)
    manager = rng.integers(UNKNOWN, 6, 1_500)
    none = np.zeros(0)

    one_by_one = total(Case(chance, SHARED), Book(exposure, manager), DEFAULT, draws=4_000)
    crowd = Book(none, np.zeros(0, dtype=np.int64), Crowd(exposure, manager))
    as_crowd = total(Case(none, SHARED, chance), crowd, DEFAULT, draws=4_000)

    assert as_crowd.mean() == pytest.approx(one_by_one.mean(), rel=0.03)
    assert as_crowd.std() == pytest.approx(one_by_one.std(), rel=0.06)
    assert Losses.of(as_crowd).quantile(0.95) == pytest.approx(
        Losses.of(one_by_one).quantile(0.95), rel=0.05
    )


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.floats(0.01, 0.7), min_size=2, max_size=6),
    st.floats(0, 0.3),
    st.floats(0, 0.3),
    st.floats(0.3, 1),
)
def test_a_safer_account_never_costs_more_in_any_year(chances, market, manager, part):
    chance = np.array(chances)
    shared = Dependence(market, manager)
    book = Book(np.arange(1.0, chance.size + 1), np.arange(chance.size) % 2)
    safer = chance.copy()
    safer[0] *= part

    found = drawn(book, [Case(chance, shared), Case(safer, shared)], DEFAULT, draws=500, seed=SEED)

    assert (found.total[1] <= found.total[0] + 1e-4).all()


@settings(max_examples=15, deadline=None)
@given(st.floats(0.1, 100))
def test_losses_scale_with_the_exposure(scale):
    case = Case(CHANCE, SHARED)

    more = total(case, replace(BOOK, exposure=EXPOSURE * scale), DEFAULT, draws=500)

    assert more == pytest.approx(total(case, BOOK, DEFAULT, draws=500) * scale, rel=1e-4)
