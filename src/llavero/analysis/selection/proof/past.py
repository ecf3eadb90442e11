"""What was known of each account on a past day?

Only what has a date is taken: months, documents that were due and paid, judgements, the list of
key accounts. What only the present knows (wallets, sites, people at the customer, a cost to serve
without a month) is not known of any past day: it neither keeps an account out nor gives it points.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from llavero.analysis.selection.dated import YEAR, Panel
from llavero.analysis.selection.facts import Facts, Judged, nobody_judged, of_months, served
from llavero.foundation.period import add_months, month_end
from llavero.ledger.columns import Flags, Floats

BETWEEN = 6  # months from one look back to the next, methods C6


@dataclass(frozen=True, slots=True)
class Late:
    """What part of the balance of each account was late on a day; NaN where not known."""

    late: Floats
    very_late: Floats


@dataclass(frozen=True, slots=True)
class Past:
    """What the records tell of the past, and on which day each thing was known."""

    facts: Facts  # of today; what each account is (a pool, of our own) holds on every day
    judged: Mapping[date, Judged] = field(default_factory=dict)
    late: Mapping[date, Late] = field(default_factory=dict)
    key: Mapping[date, Flags] = field(default_factory=dict)  # (accounts,)
    costed: bool = True  # every cost is known

    @property
    def panel(self) -> Panel:
        """Return the months of all accounts."""
        return self.facts.panel

    @property
    def has_service(self) -> bool:
        """Return whether some month has a cost to serve."""
        return bool((self.facts.service != 0).any())

    def without_service(self) -> "Past":
        """Return the past without any cost to serve."""
        return replace(self, facts=replace(self.facts, service=np.zeros_like(self.facts.service)))

    def on(self, months: int) -> Facts:
        """Return what was known after so many months."""
        day, count = day_after(self.panel, months), len(self.facts)
        first_on = self.facts.first_on
        bought = np.where(first_on <= np.datetime64(day), first_on, np.datetime64("NaT"))
        bare = of_months(self.facts.groups, self.facts.names, self.panel.until(months), bought)
        service = self.facts.service[:, :months]
        late = self.late.get(day, Late(bare.late, bare.very_late))
        return replace(
            bare,
            service=service,
            served=served(service),
            is_pool=self.facts.is_pool,
            is_house=self.facts.is_house,
            is_own=self.facts.is_own,
            incumbent=self.key.get(day, bare.incumbent),
            late=late.late,
            very_late=late.very_late,
            judged=self.judged.get(day, nobody_judged(count)),
        )


def days_of_origins(panel: Panel) -> tuple[int, ...]:
    """Return after how many months each look back is made, the oldest first.

    There is a year before and a year after, and they lie half a year apart.
    """
    return tuple(range(panel.months - YEAR, YEAR - 1, -BETWEEN))[::-1]


def day_after(panel: Panel, months: int) -> date:
    """Return the last day of the panel's first `months` months."""
    return month_end(add_months(panel.first, months - 1))
