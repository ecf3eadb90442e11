"""What do the records and the earlier answers hold of the accounts, once read?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.forecast.method.repeat import Histories
from llavero.foundation.measure import Measure
from llavero.ledger.columns import Days, Floats

WEEK = 7


@dataclass(frozen=True, slots=True)
class Watched:
    """A group looked at by itself."""

    group: str
    name: str
    is_pool: bool  # it stands for many customers

    @property
    def scope(self) -> str:
        """Return the scope of its figures."""
        return f"group:{self.group}"


@dataclass(frozen=True, slots=True)
class Buyers:
    """When each group that is no pool bought until the day: columns."""

    places: Mapping[str, int]  # by group
    purchases: Floats
    first_on: Days
    last_on: Days
    variation: Floats  # NaN where there are fewer than two intervals

    def histories(self, day: date) -> Histories:
        """Return them as the model looks at them."""
        return histories(self.purchases, self.first_on, self.last_on, day)


@dataclass(frozen=True, slots=True)
class TrialYears:
    """What the same groups did before the period, and in it: columns, same order."""

    purchases: Floats  # before the period
    first_on: Days  # NaT where it had not bought
    last_on: Days
    before_count: Floats  # days of purchase of the period before, and of the period
    next_count: Floats
    amount: Floats  # before the period, without what was credited
    before_amount: Floats
    next_amount: Floats


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that the findings are made of. Rows only: nothing is read from here on."""

    setting: Setting
    sheet: Sheet  # of figures of the day
    watched: tuple[Watched, ...]
    watched_are_key: bool
    no_key: str  # why key accounts are not told apart; empty where they are
    key_count: int  # of key accounts, watched or not
    margins: Mapping[str, Measure]  # figures of the margin, by key
    kept: Measure | None  # retention of accounts (M42); None: nobody computed it
    buyers: Buyers


def histories(purchases: Floats, first_on: Days, last_on: Days, day: date) -> Histories:
    """Return when accounts bought, in weeks since their first purchase, until `day`."""
    return Histories(purchases - 1, _weeks(first_on, last_on), _weeks(first_on, np.datetime64(day)))


def _weeks(start: Days, end: Days | np.datetime64) -> Floats:
    weeks: Floats = (end - start).astype("timedelta64[D]").astype(np.float64) / WEEK
    return weeks
