"""What do the records tell of the past? The only module of the proof that reads them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from llavero.analysis.selection import measures
from llavero.analysis.selection.facts import Facts, Judged
from llavero.analysis.selection.proof.past import Late, Past, day_after, days_of_origins
from llavero.analysis.selection.records import Places, balances, judgements, said_of_groups
from llavero.foundation.period import Period, month_end
from llavero.ledger.columns import Flags, floats, texts
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger


def span(facts: Facts) -> Period | None:
    """Return the complete months that the looks back may use; None where nothing was sold."""
    sold = np.flatnonzero((facts.panel.sales != 0).any(axis=0))
    if not sold.size:
        return None
    panel = facts.panel.until(int(sold[-1]) + 1)
    return Period(panel.first, month_end(panel.last))


def past(ledger: Ledger, facts: Facts, period: Period) -> Past:
    """Return what was known of each account on the days looked from."""
    panel, service = facts.panel.until(period.months), facts.service[:, : period.months]
    days = [day_after(panel, months) for months in days_of_origins(panel)]
    return _past(ledger, replace(facts, panel=panel, service=service), days, period)


def known_on(ledger: Ledger, facts: Facts, months: int, *, served: bool) -> Facts:
    """Return what was known after so many months.

    served   with the cost to serve
    """
    panel = facts.panel
    period = Period(panel.first, month_end(panel.last))
    found = _past(ledger, facts, [day_after(panel, months)], period)
    return (found if served else found.without_service()).on(months)


def _past(ledger: Ledger, facts: Facts, days: Sequence[date], period: Period) -> Past:
    return Past(
        facts,
        _judged(ledger, facts, days),
        _late(ledger, facts, days),
        _listed(ledger, facts.groups, days),
        _costed(ledger, period),
    )


def _judged(ledger: Ledger, facts: Facts, days: Sequence[date]) -> Mapping[date, Judged]:
    places: Places = {group: at for at, group in enumerate(facts.groups)}
    # A judgement without a date was perhaps made knowing what came.
    said = [row for day in days[-1:] for row in said_of_groups(ledger, day) if row["date"]]
    unknown = np.full(len(facts), np.nan)
    found = {}
    for day in days:
        judged = judgements((row for row in said if row["date"] <= day), places)
        # Of the items of complexity no other has a date: one of five would tell nothing.
        found[day] = replace(judged, special=unknown)
    return found


def _late(ledger: Ledger, facts: Facts, days: Sequence[date]) -> Mapping[date, Late]:
    if not ledger.has("ledger", "due_date", "paid_date"):
        return {}
    return {day: Late(*balances(ledger, day, facts.groups)) for day in days}


def _listed(ledger: Ledger, groups: Sequence[str], days: Sequence[date]) -> Mapping[date, Flags]:
    # A list without dates is that of today: it was drawn up knowing what came.
    if not ledger.has("ka_status", "from"):
        return {}
    return {
        day: _marked(groups, texts(ledger.rows(key_groups(ledger, day)), "group_id"))
        for day in days
    }


def _marked(groups: Sequence[str], those: Sequence[str]) -> Flags:
    wanted = set(those)
    return np.array([group in wanted for group in groups], dtype=np.bool_)


def _costed(ledger: Ledger, period: Period) -> bool:
    rows = ledger.rows(measures.uncosted_sales(ledger, period))
    return not np.nan_to_num(floats(rows, "uncosted_amount")).any()
