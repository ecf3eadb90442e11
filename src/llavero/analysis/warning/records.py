"""What do the records hold of how accounts bought, once read?"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.warning.method.signals import LinesBought
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import Days, Floats, Labels, months_since


@dataclass(frozen=True, slots=True)
class Purchases:
    """The days on which accounts bought, in the order of account and day."""

    account: Labels
    day: Days


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that the findings are made of. Rows only: nothing is read from here on."""

    setting: Setting
    sheet: Sheet
    groups: tuple[str, ...]
    names: tuple[str, ...]
    first: date  # first day of the ledger's first month
    sales: Floats  # (groups, months)
    costed: Floats | None  # of the lines whose cost is known; None: no cost is known
    cogs: Floats | None
    paid: Floats | None  # of the lines whose list price is known; None: no list price is
    listed: Floats | None  # what they would be at list prices
    purchases: Purchases
    lines: LinesBought | None  # None: nobody says the product line

    @property
    def months(self) -> int:
        """Return how many months there are."""
        return int(self.sales.shape[1])

    @property
    def ends(self) -> Days:
        """Return the last day of each month, after one at which nothing is known yet."""
        known = [month_end(add_months(self.first, at)) for at in range(self.months)]
        return np.array([np.datetime64("NaT"), *known], dtype="datetime64[D]")

    @property
    def bought(self) -> Floats:
        """Return on how many days of each month each group bought."""
        month = months_since(self.first, self.purchases.day)
        found = np.zeros(self.sales.shape)
        np.add.at(found, (self.purchases.account, month), 1)
        return found

    def period(self, first: int, last: int) -> Period:
        """Return the days from one month end to another, as months passed."""
        start = add_months(self.first, first - 1)
        return Period(start, month_end(add_months(self.first, last - 1)))
