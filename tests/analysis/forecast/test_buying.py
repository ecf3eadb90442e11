"""May a model say whether accounts still buy?"""

import numpy as np
import pytest

from llavero.analysis.figures import Sheet
from llavero.analysis.forecast.buying import outcome
from llavero.analysis.forecast.records import Buyers, Records, TrialYears
from tests.analysis.forecast.buyers import BUY_AND_LEAVE, histories
from tests.analysis.forecast.test_answer import DAY, SETTING

COUNT = 400
LONG_AGO = np.full(COUNT, np.datetime64("2022-01-01"))


def records(buyers: Buyers) -> Records:
    sheet = Sheet({}, None, "MXN")
    return Records(SETTING, sheet, (), False, "no-ka-status", 0, {}, None, buyers)


def trial(**counts: np.ndarray) -> TrialYears:
    """Return what accounts that buy and leave by chance did until a year before the day."""
    known = histories(BUY_AND_LEAVE, COUNT, seed=9)
    cut, nothing = np.datetime64("2024-12-31"), np.zeros(COUNT)
    first = cut - np.round(known.age * 7).astype("timedelta64[D]")
    last = first + np.floor(known.last * 7).astype("timedelta64[D]")
    years = {"before_count": nothing, "next_count": nothing, **counts}
    return TrialYears(known.repeats + 1, first, last, **years, amount=nothing,
                      before_amount=nothing, next_amount=nothing)  # fmt: skip


def steady() -> Buyers:
    """Return accounts that all bought as often, and today: nobody ever left."""
    today = np.full(COUNT, np.datetime64(DAY))
    return Buyers({}, np.full(COUNT, 40.0), LONG_AGO, today, np.full(COUNT, 0.9))


def test_a_model_that_holds_a_year_ago_and_not_today_says_nothing():
    quiet = trial(before_count=np.full(COUNT, 9.0))
    found = outcome(records(steady()), lambda: quiet)

    assert (found.buying, found.alive) == ("unfitted", None)
    assert found.error is not None
    assert found.error < 1


def test_a_model_that_misses_more_than_the_year_before_says_nothing():
    same = trial(before_count=np.full(COUNT, 50.0), next_count=np.full(COUNT, 51.0))
    found = outcome(records(steady()), lambda: same)

    assert found.buying == "worse"
    assert found.error is not None
    assert found.error > 1


def test_no_trial_is_asked_for_where_the_first_guards_stop():
    regular = Buyers({}, np.full(COUNT, 40.0), LONG_AGO, LONG_AGO, np.full(COUNT, 0.2))

    def never() -> TrialYears:
        pytest.fail("the years of the trial were read")

    assert outcome(records(regular), never).buying == "regular"
