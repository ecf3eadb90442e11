"""Do the scales of the matrix mean the same for every company?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.portfolio.method import scales


def column(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_what_equals_the_yardstick_is_in_the_middle_and_a_loss_is_nothing():
    found = scales.beside(column(100, 300, 0, -50, np.nan), 100)

    assert found[:4] == pytest.approx([50, 75, 0, 0])
    assert np.isnan(found[4])


def test_without_a_yardstick_there_is_no_score():
    assert np.isnan(scales.beside(column(1, 2), 0)).all()
    assert np.isnan(scales.beside(column(1, 2), np.nan)).all()


def test_standing_still_is_in_the_middle_of_growth():
    found = scales.around_standing_still(column(0, 0.15, 0.30, 2, -0.30, -1), 0.30)

    assert found == pytest.approx([50, 75, 100, 100, 0, 0])


def test_the_share_is_set_against_the_best_rival_and_stands_alone_where_none_is_known():
    found = scales.against_best_rival(column(0.3, 0.3, 0.0), column(0.1, np.nan, 0.0))

    assert found[:2] == pytest.approx([75, 30])
    assert np.isnan(found[2])


def test_a_relation_grows_old_as_continuity_does():
    assert scales.of_age(column(0, 4, 10)) == pytest.approx([0, 63.212056, 91.791500])


@given(st.floats(0, 1e9), st.floats(0.01, 1e6), st.floats(0.01, 1e3))
def test_another_currency_changes_no_score(amount, yardstick, factor):
    one = scales.beside(column(amount), yardstick)
    other = scales.beside(column(amount * factor), yardstick * factor)

    assert one[0] == pytest.approx(other[0])
    assert 0 <= one[0] <= 100
