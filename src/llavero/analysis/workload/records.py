"""What do the records hold of sellers and their accounts, once read?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.capacity import Capacity
from llavero.analysis.figures import Sheet
from llavero.analysis.hours import TIERS
from llavero.analysis.serving import Basis
from llavero.analysis.workload.method import Floats

NOTHING = Decimal(0)
UNSAID = date(1900, 1, 1)  # how the spells write a start that no row says
Pair = tuple[str, str]  # seller, group


@dataclass(frozen=True, slots=True)
class Person:
    """One of our people."""

    name: str
    in_department: bool
    is_seller: bool
    fte: float | None  # None: not on the staff list
    hired_on: date | None


@dataclass(frozen=True, slots=True)
class Credit:
    """What a seller is credited of a group."""

    amount: Decimal  # in the period
    first_on: date | None


@dataclass(frozen=True, slots=True)
class Spell:
    """A time in which a seller was primary of an account."""

    account: str
    seller: str
    start: date  # UNSAID: the assignment does not say
    end: date  # first day no longer


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that the findings are made of. Rows only: nothing is read from here on."""

    setting: Setting
    sheet: Sheet
    ledger_start: date | None  # first day of its first month
    people: Mapping[str, Person]
    names: Mapping[str, str]  # of the groups
    tiers: Mapping[str, str | None]  # of the key accounts
    kam: bool  # key accounts and who sells to them are known
    basis: Basis
    watched: Mapping[
        str, None
    ]  # in order: key accounts, or the largest, that are looked at one by one
    served: Mapping[str, tuple[str, ...]]  # groups of each seller
    credits: Mapping[str, Mapping[str, Credit]]  # by seller and group
    spells: Mapping[str, tuple[Spell, ...]]  # by group
    met: Mapping[Pair, date]  # first interaction
    first_sales: Mapping[str, date]  # of each group
    listed: Mapping[str, int] | None  # contacts; None: nobody recorded any
    active: Mapping[str, int] | None
    assigned: bool  # assignments say who serves whom
    capacity: Capacity  # hours a year that a full post gives to accounts

    @property
    def tier_hours(self) -> dict[str, float]:
        """Return the hours a year that an account of each tier asks for."""
        return {tier: self.setting.value(hours) for tier, hours in TIERS.items()}

    def name(self, seller: str) -> str:
        """Return what to call a seller."""
        return self.people[seller].name if seller in self.people else seller

    def is_key(self, group: str) -> bool:
        """Return whether a group is a key account."""
        return group in self.tiers

    def credit(self, seller: str, group: str) -> Credit:
        """Return what the seller is credited of the group."""
        return self.credits.get(seller, {}).get(group, Credit(NOTHING, None))

    def sales(self, seller: str) -> tuple[Decimal, ...]:
        """Return what the seller is credited of each group."""
        return tuple(credit.amount for credit in self.credits.get(seller, {}).values())

    def sold_to(self, seller: str) -> set[str]:
        """Return the groups that the seller sold something to in the period."""
        credits = self.credits.get(seller, {})
        return {group for group, credit in credits.items() if credit.amount > 0}

    def first_sale(self, seller: str) -> date | None:
        """Return when the seller first sold anything."""
        firsts = [c.first_on for c in self.credits.get(seller, {}).values() if c.first_on]
        return min(firsts, default=None)


def amounts(sales: Iterable[Decimal | float]) -> Floats:
    """Return amounts as an array."""
    return np.array([float(amount) for amount in sales], dtype=np.float64)
