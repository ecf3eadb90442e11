"""How is it read what each account buys, pays and leaves, as it stood on a day?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pyarrow as pa

from llavero.analysis import payments, wallets
from llavero.analysis.places import OUTSIDE, part, placed, spread
from llavero.analysis.portfolio import measures
from llavero.analysis.portfolio.declared import Declared
from llavero.analysis.portfolio.method import trend
from llavero.analysis.portfolio.records import Flags, Floats, Trade
from llavero.analysis.service_costs import service_costs
from llavero.analysis.strength.meetings import YEAR_DAYS, days_since
from llavero.foundation.period import Period, add_months, month_end, whole_quarters
from llavero.ledger.columns import UNKNOWN, Days, amounts, coded, days, floats, texts
from llavero.ledger.tables import Ledger

MOST_QUARTERS = 20  # of the trend
GRADES = {"A": 1.0, "B": 0.8, "C": 0.5}  # how far a wallet is believed (C2, c3)
UNGRADED = 0.5  # where nobody says how well it is known: as little as the least (ours)


@dataclass(frozen=True, slots=True)
class View:
    """From when the ledger is looked at, and for which accounts."""

    day: date
    period: Period
    first: date  # months of the ledger
    last: date
    places: Mapping[str, int]

    def reaches(self, start: date) -> bool:
        """Return whether the ledger holds that month."""
        return self.first <= start


def trade(ledger: Ledger, view: View, rows: pa.Table, buying: float, said: Declared) -> Trade:
    """Return what each account buys, pays and leaves.

    rows     of `account_sales`
    buying   part of a segment's accounts from which on a line is applicable to all of it
    said     what sellers say; it counts where no wallet is on record
    """
    sales = amounts(rows, "net_amount")
    contribution, served = _contribution(ledger, view, rows)
    first_on = days(rows, "first_sale_on")
    recorded, grade = _wallets(ledger, view)
    told = np.isnan(recorded) & (said.share > 0) & (sales.floats > 0)
    late, overdue = _payments(ledger, view)
    half = view.reaches(add_months(view.period.start, -6))
    before = _where(view.reaches(view.period.before.start), floats(rows, "before_amount"))
    slope = trend.trends(_quarters(ledger, view, first_on))
    return Trade(
        sales=sales,
        half=_where(half, floats(rows, "half_amount")),
        before=before,
        contribution=contribution,
        served=served,
        age=days_since(view.day, first_on) / YEAR_DAYS,
        censored=first_on.astype("datetime64[M]") <= np.datetime64(view.first, "M"),
        trend=np.where(np.isnan(slope), trend.growth(sales.floats, before), slope),
        wallet=np.where(told, sales.floats / np.where(told, said.share, 1.0), recorded),
        grade=np.where(told, said.grade, grade),
        late=late,
        overdue=overdue,
        breadth=_breadth(ledger, view, buying),
        told=told,
    )


def _where(known: bool, values: Floats) -> Floats:
    return values if known else np.full(values.shape, np.nan)


def _contribution(ledger: Ledger, view: View, rows: pa.Table) -> tuple[Floats, Flags]:
    """Return margin less cost to serve, and of whom the latter is known (M52, fallback M50)."""
    costed, cogs = floats(rows, "costed_amount"), floats(rows, "cogs_amount")
    margin = np.where((costed != 0) | (cogs != 0), costed - cogs, np.nan)
    if not ledger.has("ledger", "cogs"):
        margin = np.full(len(costed), np.nan)
    spent = _service(ledger, view)
    served = ~np.isnan(spent)
    return margin - np.nan_to_num(spent), served


def _service(ledger: Ledger, view: View) -> Floats:
    nothing = np.full(len(view.places), np.nan)
    if not ledger.has("cts_drivers") or not ledger.has("cts_rates"):
        return nothing
    since = ledger.rows(measures.service_span(ledger)).column("first_month")[0].as_py()
    if since is not None and since > view.period.start:
        return nothing  # a part of the year would look cheap
    return spread(ledger, service_costs(ledger, view.period), view.places, "cost")[0]


def _wallets(ledger: Ledger, view: View) -> tuple[Floats, Floats]:
    wallet = np.full(len(view.places), np.nan)
    grade = np.full(len(view.places), UNGRADED)
    rows = ledger.rows(wallets.wallets(ledger))
    place = placed(texts(rows, "group_id"), view.places)
    for at, amount, said in zip(
        place, floats(rows, "wallet"), rows.column("grade").to_pylist(), strict=True
    ):
        if at != OUTSIDE:
            wallet[at], grade[at] = amount, GRADES.get(said, UNGRADED)
    return wallet, grade


def _payments(ledger: Ledger, view: View) -> tuple[Floats, Floats]:
    """Return the part of what fell due that was late, and of the balance that is long overdue."""
    if not ledger.has("ledger", "due_date", "paid_date"):
        return np.full(len(view.places), np.nan), np.full(len(view.places), np.nan)
    table = payments.payments(ledger, view.period, view.day)
    due, late, balance, overdue = spread(
        ledger, table, view.places, "due", "late", "open", "overdue"
    )
    # Who owes nothing owes nothing that is overdue.
    return part(late, due), np.where(balance == 0, 0.0, part(overdue, balance))


def _quarters(ledger: Ledger, view: View, first_on: Days) -> Floats:
    """Return the sales of the whole quarters, NaN before an account first bought."""
    end = min(view.last, view.period.end)
    starts = whole_quarters(view.first, end)[-MOST_QUARTERS:]
    found = np.zeros((len(view.places), max(len(starts), 1)))
    if starts:
        table = measures.account_months(ledger, starts[0], month_end(add_months(starts[-1], 2)))
        rows = ledger.rows(table)
        place = placed(texts(rows, "group_id"), view.places)
        month = days(rows, "month").astype("datetime64[M]").astype(np.int64)
        quarter = (month - int(np.datetime64(starts[0], "M").astype(np.int64))) // 3
        mine = place != OUTSIDE
        np.add.at(
            found, (place[mine], quarter[mine]), np.nan_to_num(floats(rows, "net_amount"))[mine]
        )
    opened = np.array(starts or (view.day,), dtype="datetime64[M]") + np.timedelta64(2, "M")
    unborn = first_on.astype("datetime64[M]")[:, None] > opened[None, :]
    found[unborn | np.isnat(first_on)[:, None]] = np.nan
    return found


def _breadth(ledger: Ledger, view: View, buying: float) -> Floats:
    """Return the lines each account buys over those that accounts of its segment buy.

    A line is applicable to a segment where at least `buying` of its accounts buy it, and always to
    who buys it.
    """
    rows = ledger.rows(measures.lines_bought(ledger, view.period))
    lines, line = coded(rows, "product_line")
    if len(lines) < 2:
        return np.full(len(view.places), np.nan)  # a single line tells nobody apart
    place = placed(texts(rows, "group_id"), view.places)
    segments, segment = coded(rows, "segment")
    mine = place != OUTSIDE
    of = np.full(len(view.places), UNKNOWN)
    of[place[mine]] = segment[mine]
    bought = np.zeros((len(view.places), len(lines)), dtype=np.bool_)
    bought[place[mine], line[mine]] = True
    applicable = bought.copy()
    for at in range(UNKNOWN, len(segments)):
        inside = of == at
        buyers = bought[inside & bought.any(axis=1)]
        if len(buyers):
            applicable[inside] |= buyers.mean(axis=0) >= buying
    return part(bought.sum(axis=1).astype(np.float64), applicable.sum(axis=1) * bought.any(axis=1))
