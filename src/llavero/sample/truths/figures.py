"""Which sums over the planted lines do the truths rest on?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from llavero.sample.company import Company
from llavero.sample.programme.status import key_spells
from llavero.sample.roster.account import Account
from llavero.sample.roster.names import PUBLIC_TAX_ID
from llavero.sample.sales.amounts import (
    cost_amounts,
    external,
    months,
    net_amounts,
    sold_by_group,
    sold_by_seller_and_year,
)
from llavero.sample.sales.products import Integers

Mask = np.ndarray[tuple[int], np.dtype[np.bool_]]


@dataclass(frozen=True)
class Figures:
    """Sums over the lines of a company. Amounts are millionths of a peso."""

    company: Company

    @cached_property
    def net(self) -> Integers:
        """Return the net amount of each line."""
        return net_amounts(self.company)

    @cached_property
    def cost(self) -> Integers:
        """Return the cost of each line."""
        return cost_amounts(self.company)

    @cached_property
    def month(self) -> Integers:
        """Return the month of each line."""
        return months(self.company)

    @cached_property
    def outside(self) -> Mask:
        """Return which lines were sold outside the own group."""
        return external(self.company)

    def year(self, index: int) -> Mask:
        """Return which lines were sold outside in year 0, 1 or 2."""
        inside: Mask = self.outside & (self.month // 12 == index)
        return inside

    def total(self, chosen: Mask) -> int:
        """Return the net amount of the chosen lines."""
        return int(self.net[chosen].sum())

    @cached_property
    def by_group(self) -> Mapping[str, int]:
        """Return what each group bought in the last year: code of its top to amount.

        The counters are no one: nobody depends on them.
        """
        counters = {one.top for one in self.company.customers if one.tax_id == PUBLIC_TAX_ID}
        sold = sold_by_group(self.company, 2)
        return {code: amount for code, amount in sold.items() if code not in counters}

    @cached_property
    def by_seller(self) -> Mapping[str, int]:
        """Return what each person is credited with in the last year."""
        sold = sold_by_seller_and_year(self.company)[:, 2].tolist()
        people = self.company.staff.people
        return {p.code: amount for p, amount in zip(people, sold, strict=True)}

    def of_groups(self, tops: Sequence[Account]) -> Mask:
        """Return which lines are of the accounts of some groups."""
        codes = {top.code for top in tops}
        inside = np.array([a.top in codes for a in self.company.customers])
        found: Mask = inside[self.company.lines.account]
        return found

    @cached_property
    def key_on_day(self) -> Mask:
        """Return which lines are of a group that was key on their day."""
        found = np.zeros(len(self.company.lines), dtype=np.bool_)
        for spell in key_spells(self.company):
            start = self.company.span.index(spell.start)
            end = self.company.span.index(spell.end) if spell.end else self.company.span.days
            day = self.company.lines.day
            found |= self.of_groups([spell.group]) & (day >= start) & (day < end)
        return found

    @cached_property
    def by_department(self) -> Mask:
        """Return which lines are credited to somebody of the key account department."""
        kam = np.array([p.in_kam_department for p in self.company.staff.people] + [False])
        credited: Mask = kam[self.company.lines.credited_seller]
        return credited

    def margin(self, chosen: Mask) -> float:
        """Return the gross margin of the chosen lines that have a cost."""
        costed = chosen & (self.company.lines.product >= 0)
        net, cost = int(self.net[costed].sum()), int(self.cost[costed].sum())
        return (net - cost) / net
