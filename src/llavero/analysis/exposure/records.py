"""What do the records hold of the accounts that may be lost, once read?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.bought import Bought, bought, purchases
from llavero.analysis.figures import Sheet
from llavero.analysis.places import spread, tallied
from llavero.analysis.service_costs import service_costs
from llavero.foundation.measure import Unit
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import (
    Days,
    Flags,
    Floats,
    Labels,
    days,
    floats,
    texts,
)
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import FIRST, key_groups
from llavero.ledger.tables import Ledger

YEAR = 12
HALF = 6  # months of records, without which nobody's rhythm is known


@dataclass(frozen=True, slots=True)
class Records:
    """What every account bought, a place each."""

    setting: Setting
    sheet: Sheet
    groups: tuple[str, ...]
    names: tuple[str, ...]
    is_key: Flags
    first: date  # first day of the ledger's first month
    sales: Floats  # (accounts, months)
    costed: Floats  # (accounts,)  of the period: sales of the lines whose cost is known
    cogs: Floats
    service: Floats | None  # cost to serve in the period; None: nobody says
    first_sale: Days
    buyer: Labels  # of each purchase: a day on which an account bought
    bought_on: Days

    @property
    def places(self) -> Mapping[str, int]:
        """Return the place of each group."""
        return {group: at for at, group in enumerate(self.groups)}

    @property
    def net(self) -> Floats:
        """Return what each account bought in the period."""
        found: Floats = self.sales[:, -YEAR:].sum(axis=1)
        return found

    @property
    def years(self) -> tuple[int, ...]:
        """Return after how many months each past year ended, the last one first."""
        return tuple(range(self.sales.shape[1], HALF + YEAR - 1, -YEAR))

    def end(self, months: int) -> date:
        """Return the last day of a month, as months passed."""
        return month_end(add_months(self.first, months - 1))


def records(ledger: Ledger, setting: Setting, units: Mapping[str, Unit]) -> Records | None:
    """Read what every account bought; None where nobody bought anything."""
    end = setting.period.end
    found = bought(ledger, end)
    if found is None:
        return None
    reasons, blocked = doubts(exchange(ledger).excluded(Period(FIRST, end)))
    buyer, bought_on = purchases(ledger, end, found.groups)
    return Records(
        setting=setting,
        sheet=Sheet(units, setting.period, setting.currency, reasons, blocked),
        groups=found.groups,
        names=found.names,
        is_key=key_at(ledger, setting.as_of, found.groups),
        first=found.first,
        sales=found.by_month("net_amount"),
        costed=_of_the_year(found, "costed_amount"),
        cogs=_of_the_year(found, "cogs_amount"),
        service=_service(ledger, setting, found.groups),
        first_sale=_first_sales(found),
        buyer=buyer,
        bought_on=bought_on,
    )


def key_at(ledger: Ledger, day: date, groups: tuple[str, ...]) -> Flags:
    """Return which groups were key accounts on a day."""
    key = set(texts(ledger.rows(key_groups(ledger, day)), "group_id"))
    return np.array([group in key for group in groups], dtype=np.bool_)


def _of_the_year(found: Bought, column: str) -> Floats:
    within = found.month >= found.months - YEAR
    amount = np.nan_to_num(floats(found.rows, column))[within]
    return tallied(found.group[within], len(found.groups), amount)


def _first_sales(bought: Bought) -> Days:
    found = np.full(len(bought.groups), np.datetime64("9999-12-31"), dtype="datetime64[D]")
    day = days(bought.rows, "first_sale_on")
    known = ~np.isnat(day)
    np.minimum.at(found, bought.group[known], day[known])
    found[found == np.datetime64("9999-12-31")] = np.datetime64("NaT")
    return found


def _service(ledger: Ledger, setting: Setting, groups: Sequence[str]) -> Floats | None:
    if not (ledger.has("cts_drivers") and ledger.has("cts_rates")):
        return None
    places = {group: at for at, group in enumerate(groups)}
    (cost,) = spread(ledger, service_costs(ledger, setting.period), places, "cost")
    return np.nan_to_num(cost)
