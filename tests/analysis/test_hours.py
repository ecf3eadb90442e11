"""How many hours a year does an account ask for?"""

from datetime import date

from llavero.analysis.answers import Setting
from llavero.analysis.hours import GROWTH, hours_asked, hours_of_levels
from llavero.foundation.period import Period

YEAR = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")


def test_each_level_asks_for_its_hours_and_none_for_those_of_the_second():
    assert hours_of_levels(YEAR, ["T1", "T2", "T3", None]).tolist() == [480, 240, 96, 240]


def test_an_account_to_be_won_asks_for_more():
    growing = Setting(YEAR.as_of, YEAR.period, "MXN", values={GROWTH.name: 1.5})

    asked = hours_asked(growing, ["T1", None], [False, True])

    assert asked.tolist() == [480, 360]


def test_no_accounts_ask_for_no_hours():
    assert hours_asked(YEAR, [], []).size == 0
