"""What does the ledger say of each account, as it stood on a day of review?"""

from collections.abc import Callable, Mapping
from datetime import date

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Setting
from llavero.analysis.capacity import capacity
from llavero.analysis.portfolio import measures, people_measures
from llavero.analysis.portfolio.declared import Told, declared
from llavero.analysis.portfolio.method.deselection import CAUSES
from llavero.analysis.portfolio.parameters import APPLICABLE
from llavero.analysis.portfolio.reading.relations import meetings_reach, relations, with_told
from llavero.analysis.portfolio.reading.trading import View, trade
from llavero.analysis.portfolio.records import Flags, Floats, Merged, Review
from llavero.analysis.strength.meetings import served
from llavero.foundation.period import Period
from llavero.ledger.columns import flags, floats, texts
from llavero.ledger.names import plain
from llavero.ledger.tables import Ledger

# Stems of what sources write of accounts in insolvency (D5), without accents.
INSOLVENT = (
    "insolv",
    "concurso mercantil",
    "concurso de acreedores",
    "quiebra",
    "bankrup",
    "liquidacion",
    "liquidation",
    "receivership",
)


Strength = Callable[[Mapping[str, int]], Floats]


def review(
    ledger: Ledger,
    day: date,
    setting: Setting,
    strength: Strength,
    told: Mapping[str, Told],
) -> Review | None:
    """Return the accounts as they stood on `day`; None where there are none.

    strength   gives that of the relations on the day, from the places of the accounts
    told       what sellers had said of each group
    """
    period = Period.last_complete_months(day)
    rows = ledger.rows(measures.account_sales(ledger, period, day))
    span = ledger.rows(measures.ledger_span(ledger, day)).to_pylist()[0]
    if not rows.num_rows or span["first_month"] is None:
        return None
    groups = tuple(texts(rows, "group_id"))
    places = {group: place for place, group in enumerate(groups)}
    view = View(day, period, span["first_month"], span["last_month"], places)
    return _reviewed(ledger, view, rows, setting, strength(places), told)


def _reviewed(
    ledger: Ledger,
    view: View,
    rows: pa.Table,
    setting: Setting,
    strength: Floats,
    told: Mapping[str, Told],
) -> Review:
    tiers = tuple(rows.column("tier").to_pylist())
    holders = served(ledger, view.day, view.places)
    said = declared(told, view.places)
    traded = trade(ledger, view, rows, setting.value(APPLICABLE), said)
    related, leans = with_told(relations(ledger, view, holders, strength), said)
    return Review(
        day=view.day,
        period=view.period,
        groups=tuple(view.places),
        names=tuple(texts(rows, "group_name")),
        is_key=flags(rows, "is_key"),
        tiers=tiers,
        sellers=holders.names,
        trade=traded,
        relations=related,
        declared=said,
        told={group: one for group, one in told.items() if group in view.places},
        leans=leans | traded.told,
        hour_cost=_hour_cost(ledger, setting),
        immediate=_immediate(ledger, view),
        merged=_merged(ledger, view.day),
        has_meetings=meetings_reach(ledger, view.day),
        reaches_back=view.reaches(view.period.start),
    )


def _hour_cost(ledger: Ledger, setting: Setting) -> float | None:
    costs = floats(ledger.rows(people_measures.manager_cost(ledger)), "cost")
    return float(costs.mean()) / capacity(ledger, setting).hours if costs.size else None


def _immediate(ledger: Ledger, view: View) -> Flags:
    """Return which of CAUSES each account has, as its source or people say: (accounts, CAUSES)."""
    found = np.zeros((len(view.places), len(CAUSES)), dtype=np.bool_)
    for row in ledger.rows(measures.states(ledger)).to_pylist():
        if any(stem in plain(row["status"]) for stem in INSOLVENT):
            _mark(found, view, row["group_id"], "insolvent")
    if ledger.has("assessments"):
        for row in ledger.rows(measures.barred(ledger, view.day)).to_pylist():
            for cause, holds in (("blocked", row["is_blocked"]), ("alert", row["is_alerted"])):
                if holds:
                    _mark(found, view, row["group_id"], cause)
    return found


def _mark(found: Flags, view: View, group: str, cause: str) -> None:
    if group in view.places:
        found[view.places[group], CAUSES.index(cause)] = True


def _merged(ledger: Ledger, day: date) -> tuple[Merged, ...]:
    rows = ledger.rows(measures.merged(ledger, day)).to_pylist()
    return tuple(Merged(row["name"], row["group_name"]) for row in rows)
