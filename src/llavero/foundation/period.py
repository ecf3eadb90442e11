"""Which days does a figure speak of?"""

from dataclasses import dataclass
from datetime import date, timedelta


def month_start(day: date) -> date:
    """Return the first day of the month of `day`."""
    return day.replace(day=1)


def add_months(day: date, months: int) -> date:
    """Return the first day of the month that lies `months` after the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def month_end(day: date) -> date:
    """Return the last day of the month of `day`."""
    return add_months(day, 1) - timedelta(days=1)


def years_before(day: date, years: int) -> date:
    """Return the same day so many years before; the last of February where there is none."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def quarter_start(day: date) -> date:
    """Return the first day of the calendar quarter of `day`."""
    return add_months(day, -((day.month - 1) % 3))


def whole_quarters(first: date, last: date) -> tuple[date, ...]:
    """Return the first days of the calendar quarters that lie whole between two months."""
    start = quarter_start(first)
    start = start if start == month_start(first) else add_months(start, 3)
    found = []
    while add_months(start, 2) <= last:
        found.append(start)
        start = add_months(start, 3)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end`, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period ends on or after its start: {self.start}..{self.end}")

    @classmethod
    def last_complete_months(cls, as_of: date, months: int = 12) -> "Period":
        """Return the `months` complete months that end at the last month end on or before `as_of`.

        Source: methods CV1.
        """
        end = as_of if as_of == month_end(as_of) else month_start(as_of) - timedelta(days=1)
        return cls(add_months(end, 1 - months), end)

    @classmethod
    def year_until(cls, day: date) -> "Period":
        """Return the year that ends on `day`."""
        return cls(years_before(day, 1) + timedelta(days=1), day)

    @property
    def months(self) -> int:
        """Return how many calendar months the period touches."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    @property
    def before(self) -> "Period":
        """Return the period of as many months that ends the day before this one starts."""
        return Period(add_months(self.start, -self.months), self.start - timedelta(days=1))
