"""What did each account that is no pool buy, by month and by day? More than one analysis asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import ibis
import numpy as np
import pyarrow as pa
from ibis import Table

from llavero.analysis.places import places_in
from llavero.ledger.columns import Days, Floats, Labels, coded, days, floats, months_since, texts
from llavero.ledger.key_accounts import group_names, without_pools
from llavero.ledger.monthly import group_months, purchase_days
from llavero.ledger.tables import Ledger


@dataclass(frozen=True, slots=True)
class Bought:
    """What every account bought in each month: a row for each of both, where there is any."""

    groups: tuple[str, ...]
    names: tuple[str, ...]
    first: date  # first day of the ledger's first month
    months: int
    rows: pa.Table  # of `months_bought`
    group: Labels  # (rows,)  place among the groups
    month: Labels  # (rows,)  from the first one

    def by_month(self, column: str) -> Floats:
        """Return a column of the rows: (accounts, months)."""
        return self.spread(self.rows, column, self.group, self.month)

    def spread(self, rows: pa.Table, column: str, group: Labels, month: Labels) -> Floats:
        """Return a column of any rows: (accounts, months); nothing where no row or value is."""
        found = np.zeros((len(self.groups), self.months))
        found[group, month] = np.nan_to_num(floats(rows, column))
        return found


def bought(ledger: Ledger, end: date) -> Bought | None:
    """Return what every account bought until `end`; None where nobody bought anything."""
    rows = ledger.rows(months_bought(ledger, end))
    if not rows.num_rows:
        return None
    groups, group = coded(rows, "group_id")
    month = days(rows, "month")
    first: date = month.min().astype(object)
    last = int(months_since(first, np.array([end], "datetime64[D]"))[0])
    return Bought(
        groups=groups,
        names=_names(rows, group, len(groups)),
        first=first,
        months=last + 1,
        rows=rows,
        group=group,
        month=months_since(first, month),
    )


def purchases(ledger: Ledger, end: date, groups: Sequence[str]) -> tuple[Labels, Days]:
    """Return which account bought on which days until `end`, in the order of both."""
    rows = ledger.rows(days_bought(ledger, end))
    buyer, day = places_in(groups, rows, "group_id"), days(rows, "doc_date")
    order = np.lexsort((day, buyer))
    return buyer[order], day[order]


def months_bought(ledger: Ledger, end: date) -> Table:
    """Return sales and their cost by group and month until `end`.

    Columns: group_id, group_name, month, net_amount, costed_amount (net amount of the lines whose
    cost is known), cogs_amount, first_sale_on.
    """
    months = group_months(ledger)
    past = without_pools(ledger, months.filter(months.month <= ibis.date(end.isoformat())))
    named = past.join(group_names(ledger).select("group_id", "group_name"), "group_id")
    columns = ("month", "net_amount", "costed_amount", "cogs_amount", "first_sale_on")
    return named.select("group_id", "group_name", *columns).order_by(["group_id", "month"])


def days_bought(ledger: Ledger, end: date) -> Table:
    """Return the days on which each group bought until `end`, once each: group_id, doc_date."""
    days = purchase_days(ledger)
    past = without_pools(ledger, days.filter(days.doc_date <= ibis.date(end.isoformat())))
    return past.select("group_id", "doc_date").order_by(["group_id", "doc_date"])


def _names(rows: pa.Table, group: Labels, count: int) -> tuple[str, ...]:
    named = texts(rows, "group_name")
    _, first = np.unique(group, return_index=True)
    assert first.size == count, "every group comes of a row"
    return tuple(named[at] for at in first.tolist())
