"""Which days does a figure speak of?"""

from datetime import date

from llavero.foundation.period import whole_quarters, years_before


def test_whole_quarters_leave_out_the_broken_ones_at_both_ends():
    assert whole_quarters(date(2024, 2, 1), date(2024, 11, 1)) == (
        date(2024, 4, 1),
        date(2024, 7, 1),
    )


def test_a_leap_day_has_a_day_three_years_before():
    assert years_before(date(2024, 2, 29), 3) == date(2021, 2, 28)
