"""Which days does a figure speak of?"""

from datetime import date

from llavero.foundation.period import whole_quarters


def test_whole_quarters_leave_out_the_broken_ones_at_both_ends():
    assert whole_quarters(date(2024, 2, 1), date(2024, 11, 1)) == (
        date(2024, 4, 1),
        date(2024, 7, 1),
    )
