"""What does the ledger tell of the past? The only module of the proof that reads it."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.selection.dated import Flags, Panel
from llavero.analysis.selection.proof import measures
from llavero.analysis.selection.proof.origins import Past, day_after, days_of_origins
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import coded, days, floats, texts
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

MOST_MONTHS = 60  # that a trend is taken over today, and so that are looked back over


def span(ledger: Ledger, setting: Setting) -> Period | None:
    """Return the complete months that the looks back may use; None where there are none."""
    row = ledger.rows(measures.months_covered(ledger, setting.period.end)).to_pylist()[0]
    if row["first"] is None:
        return None
    last = month_end(row["last"])
    return Period(max(row["first"], add_months(last, 1 - MOST_MONTHS)), last)


def past(ledger: Ledger, period: Period) -> Past:
    """Return what each group bought and left, and who was key on the days looked from."""
    rows = ledger.rows(measures.bought_and_left(ledger, period))
    groups, group = coded(rows, "group_id")
    start = int(np.datetime64(period.start, "M").astype(np.int64))
    month = days(rows, "month").astype("datetime64[M]").astype(np.int64) - start
    shape = (len(groups), period.months)
    sales, left = np.zeros(shape), np.zeros(shape)
    sales[group, month] = floats(rows, "net_amount")
    left[group, month] = floats(rows, "left_amount")
    costed = not np.isnan(floats(rows, "left_amount")).all()
    panel = Panel(period.start, sales, left if costed else None)
    barred = _marked(groups, texts(ledger.rows(measures.pools(ledger)), "group_id"))
    looks = [day_after(panel, months) for months in days_of_origins(panel)]
    whole = not (floats(rows, "uncosted_amount") != 0).any()
    return Past(panel, barred, _listed(ledger, groups, looks), whole)


def _listed(ledger: Ledger, groups: Sequence[str], looks: Sequence[date]) -> Mapping[date, Flags]:
    # A list without dates is that of today: it was drawn up knowing what came.
    if not ledger.has("ka_status", "from"):
        return {}
    return {
        day: _marked(groups, texts(ledger.rows(key_groups(ledger, day)), "group_id"))
        for day in looks
    }


def _marked(groups: Sequence[str], those: Sequence[str]) -> Flags:
    wanted = set(those)
    return np.array([group in wanted for group in groups], dtype=np.bool_)
