"""What does the ledger hold of the past, once read?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.retention.method import Comparison, Floats
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.conversion import Exchange

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Window:
    """What one group bought in the two periods compared."""

    group: str
    name: str
    is_key: bool
    now: Decimal
    then: Decimal
    first_sale_on: date | None
    is_pool: bool = False  # it stands for many customers

    @property
    def change(self) -> Decimal:
        """Return now less then."""
        return self.now - self.then


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a group buys."""

    purchases: int
    last_on: date
    usual_days: float | None


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
    windows: tuple[Window, ...]  # in the months compared; in the whole period, if there are none
    years: Mapping[int, Mapping[str, Decimal]]  # by years back: what each group bought
    rhythms: Mapping[str, Rhythm]
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
