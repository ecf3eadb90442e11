"""What do the company's own records say of what the sellers are asked?"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from llavero.sample.company import Company
from llavero.sample.programme.contacts import Contact, contacts, of_group
from llavero.sample.programme.interactions import Interaction, interactions
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import primary_at
from llavero.sample.roster.people import Employee
from llavero.sample.sales.amounts import sold_by_group

MONTHS = 12


@dataclass(frozen=True)
class Records:
    """The company with its contacts and interactions."""

    company: Company
    people: Sequence[Contact]
    done: Sequence[Interaction]

    @cached_property
    def tops(self) -> Mapping[str, Account]:
        """Return the top account of each slot."""
        return {top.slot: top for top in self.company.tops()}

    @cached_property
    def known_to_us(self) -> Mapping[str, int]:
        """Return how many persons of each group had to do with us in the year: top to count."""
        pairs = {(i.contact.account.top, i.contact.code) for i in self.done}
        return Counter(top for top, _ in pairs)

    @classmethod
    def of(cls, company: Company) -> "Records":
        """Return the records of a company."""
        people = contacts(company)
        return cls(company, people, interactions(company, people))

    @cached_property
    def _sold(self) -> dict[str, Mapping[str, int]]:
        return {}

    def sold(self, seller: Employee) -> Mapping[str, int]:
        """Return what the seller sold to each group in the last year: top to millionths."""
        if seller.code not in self._sold:
            self._sold[seller.code] = sold_by_group(self.company, 2, seller.code)
        return self._sold[seller.code]

    @cached_property
    def bought(self) -> Mapping[str, int]:
        """Return what each group bought in the last year: top to millionths."""
        return sold_by_group(self.company, 2)

    def started(self, top: Account) -> int:
        """Return the year in which the present seller began to serve a group."""
        member = self.company.members(top)[0].code
        spells = [
            a.start
            for a in self.company.assignments
            if a.account == member and a.role == "primary" and a.end is None
        ]
        return spells[0].year

    def share(self, seller: Employee, top: Account) -> float:
        """Return the part of a group in what the seller sold in the last year, in per cent."""
        sold = self.sold(seller)
        positive = sum(amount for amount in sold.values() if amount > 0)
        return 100 * max(sold.get(top.code, 0), 0) / positive

    def monthly(self, seller: Employee, top: Account, channels: Sequence[str]) -> float:
        """Return how often a month the seller dealt with a group over some channels."""
        times = sum(
            i.employee == seller and i.contact.account.top == top.code and i.channel in channels
            for i in self.done
        )
        return times / MONTHS

    def active(self, top: Account) -> tuple[Contact, ...]:
        """Return the persons of a group who had to do with us in the year."""
        return tuple(person for person in of_group(self.people, top) if person.active)

    def groups_served(self, seller: Employee) -> int:
        """Return how many customers, a group counting once, the seller serves today."""
        served = primary_at(self.company.assignments, self.company.span.last)
        top_of = {account.code: account.top for account in self.company.customers}
        return len({top_of[code] for code, who in served.items() if who == seller})

    def share_of_wallet(self, top: Account) -> int | None:
        """Return what part of what a group buys comes from us, in per cent."""
        if top.wallet is None:
            return None
        sold = self.bought.get(top.code, 0) / 1_000_000
        return round(100 * sold / float(top.wallet))
