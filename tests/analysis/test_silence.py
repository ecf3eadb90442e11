"""How had accounts bought until a day?"""

import numpy as np
import pytest

from llavero.analysis.silence import rhythms

DAYS = np.array(["2024-01-01", "2024-01-11", "2024-01-31", "2024-03-01"], "datetime64[D]")
ENDS = np.array(["2023-12-31", "2024-01-31", "2024-03-31"], "datetime64[D]")


def test_only_purchases_until_the_day_are_known():
    found = list(rhythms(np.zeros(4, dtype=np.int64), DAYS, ENDS, 2))

    assert [one.purchases.tolist() for one in found] == [[0, 0], [3, 0], [4, 0]]
    assert np.isnan(found[0].silent).all()
    assert [one.silent[0] for one in found[1:]] == [0, 30]
    assert [one.usual[0] for one in found[1:]] == pytest.approx([15, 20])


def test_an_account_that_bought_once_has_no_usual_days():
    (found,) = rhythms(np.array([1]), DAYS[:1], ENDS[1:2], 2)

    assert np.isnan(found.usual).all()
    assert found.silent[1] == 30
