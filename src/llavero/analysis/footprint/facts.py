"""What do the tables say that the size and the load of the department rest on?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.footprint.method import Flags, Floats, month_ends, present
from llavero.analysis.serving import Basis
from llavero.foundation.period import Period, month_start

MONTHS_TO_COMPARE = 6  # CV7: less of the earlier period is not compared
RATES_LIMIT = 0.01  # CV5
LINKS_LIMIT = 0.01  # of the sales credited to people the staff list does not have


@dataclass(frozen=True, slots=True)
class Days:
    """The days on which people are counted: the day looked from, a year before, month ends."""

    today: date
    before: date
    period: tuple[date, ...]
    period_before: tuple[date, ...]

    @classmethod
    def of(cls, setting: Setting) -> "Days":
        """Return the days that a setting asks for."""
        ends = month_ends(setting.period), month_ends(setting.before)
        return cls(setting.as_of, setting.before.end, *ends)

    @property
    def all(self) -> tuple[date, ...]:
        """Return the days in the order of a roster's columns."""
        return (self.today, self.before, *self.period, *self.period_before)


@dataclass(frozen=True, slots=True)
class Roster:
    """Some people, and on which of the days each was there."""

    ids: tuple[str, ...]
    fte: Floats
    there: Flags  # (people, days)

    def where(self, kept: Flags) -> "Roster":
        """Return the people for whom `kept` holds."""
        ids = tuple(id for id, keep in zip(self.ids, kept, strict=True) if keep)
        return Roster(ids, self.fte[kept], self.there[kept])

    def only(self, id: str) -> "Roster":
        """Return one of the people."""
        return self.where(np.array([one == id for one in self.ids], dtype=np.bool_))

    def heads(self, day: int) -> int:
        """Return how many people were there on a day."""
        return int(self.there[:, day].sum())

    def posts(self, day: int) -> float:
        """Return how many full posts they made on a day."""
        return float(self.fte[self.there[:, day]].sum())

    def mean_heads(self, days: slice) -> float:
        """Return the average number of people over some days."""
        return float(self.there[:, days].sum(axis=0).mean())

    def mean_posts(self, days: slice) -> float:
        """Return the average number of full posts over some days."""
        return float((self.there[:, days] * self.fte[:, None]).sum(axis=0).mean())

    def on(self, day: int) -> frozenset[str]:
        """Return who was there on a day."""
        return frozenset(id for id, at in zip(self.ids, self.there, strict=True) if at[day])

    def during(self, days: slice) -> frozenset[str]:
        """Return who was there on any of some days."""
        return frozenset(id for id, at in zip(self.ids, self.there, strict=True) if at[days].any())


def roster(
    rows: Sequence[Mapping[str, Any]],
    id: str,
    first: str,
    last: str,
    days: Days,
    fte: Mapping[str, float],
) -> Roster:
    """Return the people of `rows`, each once, from the spells that the rows hold."""
    ids = tuple(sorted({str(row[id]) for row in rows}))
    place = {one: at for at, one in enumerate(ids)}
    there = np.zeros((len(ids), len(days.all)), dtype=np.bool_)
    if rows:
        spells = present([row[first] for row in rows], [row[last] for row in rows], days.all)
        np.logical_or.at(there, [place[str(row[id])] for row in rows], spells)
    return Roster(ids, np.array([fte.get(one, 1.0) for one in ids], dtype=np.float64), there)


@dataclass(frozen=True, slots=True)
class Staff:
    """The sales force, with whoever else belongs to the department."""

    everyone: Roster
    post: tuple[str, ...]
    in_sales: tuple[bool, ...]
    in_department: tuple[bool, ...]

    def of_post(self, post: str) -> Roster:
        """Return the people of one post."""
        return self.everyone.where(np.array([one == post for one in self.post], dtype=np.bool_))

    @property
    def department(self) -> Roster:
        """Return the people of the key account department."""
        return self.everyone.where(np.array(self.in_department, dtype=np.bool_))

    @property
    def department_sellers(self) -> Roster:
        """Return the sellers of the key account department."""
        kept = [p == "seller" and d for p, d in zip(self.post, self.in_department, strict=True)]
        return self.everyone.where(np.array(kept, dtype=np.bool_))

    @property
    def outside_sales(self) -> int:
        """Return how many people of the department, there today, do not work in sales."""
        pairs = zip(self.in_department, self.in_sales, self.everyone.there[:, 0], strict=True)
        return sum(1 for member, sales, there in pairs if member and not sales and there)


@dataclass(frozen=True, slots=True)
class Clients:
    """What one seller serves on a day."""

    key_accounts: int
    accounts: int
    key_fraction: float


@dataclass(frozen=True, slots=True)
class KeyAccount:
    """A key account on a day and its primary sellers."""

    name: str
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Portfolios:
    """Whom each seller serves on a day."""

    basis: Basis
    clients: Mapping[str, Clients]
    key_accounts: tuple[KeyAccount, ...]
    unbalanced: int  # accounts whose splits had to be brought to one


@dataclass(frozen=True, slots=True)
class Sold:
    """What is credited to each seller in a period; None is nobody."""

    period: Period
    by_seller: Mapping[str | None, Decimal]
    key: Mapping[str | None, Decimal]  # of accounts that were key on the document's date
    key_today: Mapping[str | None, Decimal]
    house: Decimal  # of accounts of the house, credited to nobody
    lines: int
    unconverted: int

    @property
    def company(self) -> Decimal:
        """Return the sales of the company."""
        return sum(self.by_seller.values(), Decimal(0))

    @property
    def unattributed(self) -> Decimal:
        """Return the sales that nobody is credited with."""
        return self.by_seller.get(None, Decimal(0))

    def of(self, sellers: frozenset[str]) -> Decimal:
        """Return what is credited to `sellers`."""
        return credited(self.by_seller, sellers)


def credited(by_seller: Mapping[str | None, Decimal], sellers: frozenset[str]) -> Decimal:
    """Return the part of `by_seller` that `sellers` hold."""
    held = (amount for seller, amount in by_seller.items() if seller in sellers)
    return sum(held, Decimal(0))


@dataclass(frozen=True, slots=True)
class Supplied:
    """Which of the tables and columns that matter here came with some source."""

    staff: bool
    hire_dates: bool
    end_dates: bool
    key_status: bool
    key_history: bool
    assignments: bool
    assignment_dates: bool
    house_accounts: bool
    sellers: bool  # somebody is credited with sales in the period


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the figures rest on."""

    setting: Setting
    supplied: Supplied
    staff: Staff
    kams: Roster | None  # None: nothing says who sells to key accounts
    inferred: bool
    names: Mapping[str, str]
    employees: frozenset[str]
    portfolios: Portfolios
    portfolios_before: Portfolios
    sold: Sold
    sold_before: Sold
    first_month: date | None  # of the ledger
    broken: tuple[date, ...]  # months in which a group becomes or ceases to be key after day one

    def broken_in(self, period: Period) -> tuple[date, ...]:
        """Return the broken months of a period."""
        return tuple(month for month in self.broken if period.start <= month <= period.end)

    @property
    def months(self) -> int:
        """Return how many months of the period the ledger covers."""
        return _covered(self.first_month, self.setting.period)

    @property
    def months_before(self) -> int:
        """Return how many months of the earlier period the ledger covers."""
        return _covered(self.first_month, self.setting.before)

    @property
    def today(self) -> frozenset[str]:
        """Return who sells to key accounts today."""
        return self.kams.on(TODAY) if self.kams else frozenset()

    def department(self, days: slice) -> frozenset[str]:
        """Return whose sales are the department's; a member's count whatever the post."""
        if self.inferred:
            return self.kams.during(days) | self.today if self.kams else frozenset()
        return frozenset(self.staff.department.ids)

    def sellers_today(self) -> frozenset[str]:
        """Return every seller: of the staff list, or else of the ledger."""
        if self.supplied.staff:
            return self.staff.of_post("seller").on(TODAY)
        return self.credited_sellers()

    def credited_sellers(self) -> frozenset[str]:
        """Return everyone credited with sales in the period, whatever the post."""
        return frozenset(seller for seller in self.sold.by_seller if seller is not None)


# Columns of a roster: the day looked from, a year before, the month ends of both periods.
TODAY, BEFORE = 0, 1


def columns(setting: Setting) -> tuple[slice, slice]:
    """Return the columns of a roster that hold the month ends of both periods."""
    first = 2
    middle = first + setting.period.months
    return slice(first, middle), slice(middle, middle + setting.before.months)


def _covered(first_month: date | None, period: Period) -> int:
    if first_month is None or first_month > period.end:
        return 0
    return Period(max(period.start, month_start(first_month)), period.end).months
