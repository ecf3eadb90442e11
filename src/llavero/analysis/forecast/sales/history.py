"""What did each account and the whole company buy, month by month, once read?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.forecast.method.kinds import YEAR
from llavero.analysis.forecast.parameters import CHOSEN
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import Floats, Labels

LONGEST = 60  # months that are looked at: what is older says little of the coming year


@dataclass(frozen=True, slots=True)
class SalesHistory:
    """Whole months only, the latest last, up to the end of the period."""

    setting: Setting
    sheet: Sheet
    span: Period  # of the months
    groups: Sequence[str]  # accounts that do not stand for many, that ever bought in the span
    names: Sequence[str]
    accounts: Floats  # (accounts, months)  net sales
    company: Floats  # (months,)  net sales of everybody
    watched: frozenset[str]  # groups that are looked at one by one
    key_count: int  # of key accounts; 0 where they are not told apart

    @property
    def months(self) -> int:
        """Return how many months there are."""
        return int(self.company.size)

    @property
    def ahead(self) -> Period:
        """Return the twelve months that are forecast."""
        start = add_months(self.span.end, 1)
        return Period(start, month_end(add_months(start, YEAR - 1)))

    @property
    def number(self) -> int:
        """Return how many accounts a choice takes: those that are key, or a part of all."""
        share = self.setting.value(CHOSEN) * len(self.groups)
        return min(self.key_count or max(round(share), 1), len(self.groups))

    def largest(self, number: int) -> Labels:
        """Return the places of the accounts that bought most in the last twelve months."""
        last = self.accounts[:, -YEAR:].sum(axis=1)
        order = np.argsort(-last, kind="stable")[:number]
        found: Labels = order[last[order] > 0]
        return found


def table(places: Labels, months: Labels, amounts: Floats, shape: tuple[int, int]) -> Floats:
    """Return amounts as a table of accounts and months; what is not there is nothing."""
    accounts, count = shape
    cells = np.bincount(places * count + months, np.nan_to_num(amounts), accounts * count)
    found: Floats = cells.astype(np.float64).reshape(shape)
    return found
