"""What does the ledger hold of the past, once read?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.retention.method import Comparison
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import NOTHING, Amounts, Days, Flags, Floats
from llavero.ledger.conversion import Exchange


@dataclass(frozen=True, slots=True)
class Window:
    """What one group bought in the two periods compared."""

    group: str
    name: str
    now: Decimal
    then: Decimal
    first_sale_on: date | None
    is_pool: bool  # it stands for many customers

    @property
    def change(self) -> Decimal:
        """Return now less then."""
        return self.now - self.then


@dataclass(frozen=True, slots=True)
class Windows:
    """What each group bought in the two periods compared: columns, in the order of the ids."""

    groups: Sequence[str]
    names: Sequence[str]
    is_key: Flags
    is_pool: Flags
    now: Amounts
    then: Amounts
    change: Amounts
    first_on: Days
    places: Mapping[str, int]  # by group

    def at(self, place: int) -> Window:
        """Return one group's."""
        first = self.first_on[place]
        return Window(
            self.groups[place],
            self.names[place],
            self.now.at(place),
            self.then.at(place),
            None if np.isnat(first) else first.astype(date),
            bool(self.is_pool[place]),
        )

    def of(self, group: str) -> Window | None:
        """Return the group's, None where it bought nothing."""
        place = self.places.get(group)
        return None if place is None else self.at(place)

    def chosen(self, where: Flags, by: Floats) -> list[int]:
        """Return the places of those `where` it holds, the largest `by` first."""
        places = np.flatnonzero(where)
        ordered: list[int] = places[np.argsort(-by[places], kind="stable")].tolist()
        return ordered


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a group buys."""

    purchases: int
    last_on: date
    usual_days: float  # NaN where it bought once


@dataclass(frozen=True, slots=True)
class Rhythms:
    """When each group buys: columns."""

    places: Mapping[str, int]  # by group
    purchases: Floats
    last_on: Days
    usual_days: Floats  # NaN where it bought once

    def of(self, group: str) -> Rhythm | None:
        """Return the group's, None where it never bought."""
        place = self.places.get(group)
        if place is None:
            return None
        last: date = self.last_on[place].astype(date)
        return Rhythm(int(self.purchases[place]), last, float(self.usual_days[place]))


@dataclass(frozen=True, slots=True)
class Watched:
    """A group looked at by itself."""

    group: str
    name: str


@dataclass(frozen=True, slots=True)
class History:
    """Everything that the findings are made of. Rows only: nothing is read from here on."""

    setting: Setting
    first: date  # first day of the ledger's first month, and of its last until the day looked from
    last: date
    months: Mapping[date, Decimal]  # company sales; a month without sales is not there
    comparison: Comparison | None  # None: too few like months
    key_day: date  # on which the key accounts are those told apart
    windows: Windows  # in the months compared; in the whole period, if there are none
    years: Floats  # (years back, groups)  what each group bought
    rhythms: Rhythms
    watched: tuple[Watched, ...]
    watched_are_key: bool
    courses: Mapping[str, Mapping[date, Decimal]]  # of the watched, by month
    exchange: Exchange
    no_key: str  # why key accounts are not told apart; empty where they are
    key_late: bool  # the groups are those key at the end, not at the start
    sheet: Sheet

    @property
    def end(self) -> date:
        """Return the last day of the period that the ledger covers."""
        return min(self.setting.period.end, month_end(self.last))

    @property
    def full_years(self) -> int:
        """Return how many years of twelve months, that end with the period, are all there."""
        covered = (self.end.year - self.first.year) * 12 + self.end.month - self.first.month + 1
        return covered // 12 if self.end == self.setting.period.end else 0

    def within(self, period: Period) -> Decimal:
        """Return the company's sales in the months of the period."""
        return sum(
            (sold for month, sold in self.months.items() if period.start <= month <= period.end),
            NOTHING,
        )

    def quarters(self, sales: Mapping[date, Decimal], starts: tuple[date, ...]) -> Floats:
        """Return the sales of each quarter, given the quarters' first months."""
        return np.asarray(monthly(sales, starts).reshape(-1, 3).sum(axis=1), dtype=np.float64)


def monthly(sales: Mapping[date, Decimal], starts: tuple[date, ...]) -> Floats:
    """Return the sales of each month of the quarters; a month without sales sold nothing."""
    months = [add_months(start, at) for start in starts for at in range(3)]
    return np.array([float(sales.get(month, NOTHING)) for month in months], dtype=np.float64)
