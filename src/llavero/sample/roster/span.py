"""Which three years does the sample company's history cover?"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from llavero.foundation.period import Period, add_months, month_end

MONTHS = 36


@dataclass(frozen=True)
class Span:
    """The 36 complete months that end on or before `as_of`; the last twelve are the period."""

    as_of: date

    @cached_property
    def whole(self) -> Period:
        """Return the three years."""
        return Period.last_complete_months(self.as_of, MONTHS)

    @property
    def first(self) -> date:
        """Return the first day."""
        return self.whole.start

    @property
    def last(self) -> date:
        """Return the last day."""
        return self.whole.end

    def month(self, index: int) -> date:
        """Return the first day of the month `index`; 0 is the first month, before it is less."""
        return add_months(self.first, index)

    def year(self, index: int) -> Period:
        """Return the twelve months of year 0, 1 or 2."""
        return Period(self.month(12 * index), month_end(self.month(12 * index + 11)))

    @property
    def period(self) -> Period:
        """Return the last twelve months."""
        return self.year(2)

    @property
    def days(self) -> int:
        """Return how many days there are."""
        return (self.last - self.first).days + 1

    @cached_property
    def month_starts(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """Return the day on which each month starts, counted from the first; one more at the end.

        returns   (37,)
        """
        return np.array([(self.month(m) - self.first).days for m in range(MONTHS + 1)])

    def day(self, index: int) -> date:
        """Return the date of a day counted from the first."""
        return self.first + timedelta(days=index)

    def index(self, day: date) -> int:
        """Return the day counted from the first."""
        return (day - self.first).days
