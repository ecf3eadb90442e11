"""What is on record, to be set beside what the sellers say?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Measure
from llavero.ledger.names import company_key

Basis = Literal["assignments", "owners", "sales"]
Pair = tuple[str, str]  # seller, or code of the interviews; group


@dataclass(frozen=True, slots=True)
class Person:
    """What the staff list says of one of our people."""

    hired_on: date | None
    variable: float | None  # part of the pay


@dataclass(frozen=True, slots=True)
class Extract:
    """What is on record of one group of one code, where the lines are not at hand."""

    share: float | None  # of the seller's sales, a fraction
    first_year: int | None
    contacts: int | None


@dataclass(frozen=True, slots=True)
class Lead:
    """An opportunity of a seller: when it was known, and when it was asked for in form."""

    known_on: date
    requested_on: date

    @property
    def days(self) -> int:
        """Return how many days before the formal request it was known."""
        return (self.requested_on - self.known_on).days


@dataclass(frozen=True, slots=True)
class Records:
    """The records, by seller and group; None where nobody keeps them, which is not zero."""

    setting: Setting
    sheet: Sheet
    groups: Mapping[str, str]  # way to call an account -> group
    names: Mapping[str, str]  # group -> name
    called: Mapping[str, str]  # key of a name or of a way to call an account -> group
    known: frozenset[str]  # groups that anything but an interview speaks of
    keys: Mapping[str, str]  # code -> seller
    extracts: Mapping[Pair, Extract]
    people: Mapping[str, Person]
    seller_names: Mapping[str, str]
    persons: frozenset[str]  # names of ours and of the contacts, to be kept out of quotes
    basis: Basis | None  # how we know whom each serves
    served: Mapping[str, frozenset[str]]
    key: frozenset[str] | None
    credits: Mapping[str, Mapping[str, float]]
    first_sales: Mapping[str, date]
    ledger_start: date | None
    spells: Mapping[Pair, tuple[tuple[date, date], ...]]  # first day, first day no longer
    listed: Mapping[str, int] | None
    active: Mapping[str, int] | None
    dealings: Mapping[Pair, Mapping[str, int]] | None  # times in the year, by channel
    channels: bool  # whether the records say the channel
    functions: Mapping[str, frozenset[str]] | None
    plans: Mapping[str, date] | None
    leads: Mapping[str, tuple[Lead, ...]] | None
    backups: frozenset[str] | None  # groups with somebody as backup
    wallet: Mapping[str, Measure]  # share of wallet of a group, as another analysis has it
    stages: Mapping[str, Measure]
    organisation: Measure | None  # basis on which accounts are assigned, as detected

    @property
    def day(self) -> date:
        """Return the day looked from."""
        return self.setting.as_of

    def group(self, account: str) -> str:
        """Return the group of an account as an interview calls it."""
        return self.groups.get(account, account)

    def name(self, group: str) -> str:
        """Return what a group is called."""
        return self.names.get(group, group)

    def meant(self, said: str) -> str | None:
        """Return the group that a name said from memory means; None if no record has it."""
        return self.called.get(company_key(said))

    def meant_among(self, said: str, groups: frozenset[str]) -> frozenset[str]:
        """Return those of some groups whose names hold every word that was said.

        Who serves "Clínica Santa Inés de Cali" calls it "Santa Inés".
        """
        words = set(company_key(said).split())
        held = (g for g in groups if words and words <= set(company_key(self.name(g)).split()))
        return frozenset(held)
