"""What do the records hold of the accounts that may be lost, once read?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Setting
from llavero.analysis.exposure import measures
from llavero.analysis.figures import Sheet
from llavero.analysis.places import spread
from llavero.analysis.service_costs import service_costs
from llavero.foundation.measure import Unit
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import (
    Days,
    Flags,
    Floats,
    Labels,
    coded,
    days,
    floats,
    months_since,
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
    rows = ledger.rows(measures.months_bought(ledger, end))
    if not rows.num_rows:
        return None
    groups, group = coded(rows, "group_id")
    month = days(rows, "month")
    first: date = month.min().astype(object)
    place = months_since(first, month)
    count = int(months_since(first, np.array([end], "datetime64[D]"))[0]) + 1
    reasons, blocked = doubts(exchange(ledger).excluded(Period(FIRST, end)))
    within = place >= count - YEAR
    places = {name: at for at, name in enumerate(groups)}
    buyer, bought_on = _purchases(ledger, end, places)
    return Records(
        setting=setting,
        sheet=Sheet(units, setting.period, setting.currency, reasons, blocked),
        groups=groups,
        names=_names(rows, group, len(groups)),
        is_key=_keys(ledger, setting, groups),
        first=first,
        sales=_table(rows, "net_amount", (group, place), (len(groups), count)),
        costed=_added(rows, "costed_amount", group, within, len(groups)),
        cogs=_added(rows, "cogs_amount", group, within, len(groups)),
        service=_service(ledger, setting, places),
        first_sale=_first_sales(rows, group, len(groups)),
        buyer=buyer,
        bought_on=bought_on,
    )


def key_at(ledger: Ledger, day: date, groups: tuple[str, ...]) -> Flags:
    """Return which groups were key accounts on a day."""
    key = set(texts(ledger.rows(key_groups(ledger, day)), "group_id"))
    return np.array([group in key for group in groups], dtype=np.bool_)


def _keys(ledger: Ledger, setting: Setting, groups: tuple[str, ...]) -> Flags:
    return key_at(ledger, setting.as_of, groups)


def _table(
    rows: pa.Table, column: str, at: tuple[Labels, Labels], shape: tuple[int, int]
) -> Floats:
    found = np.zeros(shape)
    found[at] = np.nan_to_num(floats(rows, column))
    return found


def _added(rows: pa.Table, column: str, group: Labels, within: Flags, count: int) -> Floats:
    amount = np.nan_to_num(floats(rows, column))
    return np.asarray(np.bincount(group[within], amount[within], count), dtype=np.float64)


def _names(rows: pa.Table, group: Labels, count: int) -> tuple[str, ...]:
    named = texts(rows, "group_name")
    _, first = np.unique(group, return_index=True)
    assert first.size == count, "every group comes of a row"
    return tuple(named[at] for at in first.tolist())


def _first_sales(rows: pa.Table, group: Labels, count: int) -> Days:
    found = np.full(count, np.datetime64("9999-12-31"), dtype="datetime64[D]")
    day = days(rows, "first_sale_on")
    known = ~np.isnat(day)
    np.minimum.at(found, group[known], day[known])
    found[found == np.datetime64("9999-12-31")] = np.datetime64("NaT")
    return found


def _service(ledger: Ledger, setting: Setting, places: Mapping[str, int]) -> Floats | None:
    if not (ledger.has("cts_drivers") and ledger.has("cts_rates")):
        return None
    (cost,) = spread(ledger, service_costs(ledger, setting.period), places, "cost")
    return np.nan_to_num(cost)


def _purchases(ledger: Ledger, end: date, places: Mapping[str, int]) -> tuple[Labels, Days]:
    rows = ledger.rows(measures.days_bought(ledger, end))
    names, label = coded(rows, "group_id")
    buyer = np.array([places[name] for name in names], dtype=np.int64)[label]
    day = days(rows, "doc_date")
    order = np.lexsort((day, buyer))
    return buyer[order], day[order]
