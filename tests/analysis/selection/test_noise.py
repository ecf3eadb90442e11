"""Would other months of the same years choose other accounts?"""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.selection import noise
from llavero.analysis.selection.dated import Panel, last_year


def panel(months=36, accounts=40, seed=3):
    rng = np.random.default_rng(seed)
    level = np.exp(rng.normal(4, 1, accounts))[:, None]
    return Panel(date(2023, 1, 1), level * rng.gamma(4, 0.25, (accounts, months)))


def test_levels_are_the_mean_of_each_year_counted_from_the_last():
    amounts = np.arange(15.0)[None, :]

    assert noise.levels(amounts)[0].tolist() == [1.0] * 3 + [8.5] * 12


@given(st.integers(1, 40), st.integers(0, 9))
def test_months_that_never_stray_come_back_as_they_were(months, seed):
    steady = Panel(date(2023, 1, 1), np.full((3, months), 7.0))

    found = noise.redrawn(steady, np.random.default_rng(seed))

    assert found.sales == pytest.approx(steady.sales)


def test_the_last_year_strays_around_what_it_was():
    ours, rng = panel(), np.random.default_rng(5)

    drawn = np.array([last_year(noise.redrawn(ours, rng).sales) for _ in range(400)])

    before = last_year(ours.sales)
    spread = drawn.std(axis=0)
    assert (spread > 0).all()
    assert (np.abs(drawn.mean(axis=0) - before) < 0.1 * before).all()


def test_all_accounts_live_the_same_months():
    rows = np.tile(np.random.default_rng(1).gamma(2, 1, 24), (2, 1))

    found = noise.redrawn(Panel(date(2024, 1, 1), rows), np.random.default_rng(2))

    assert found.sales[0].tolist() == found.sales[1].tolist()
