"""How many account managers pay for themselves, as people judge what sales answer to hours?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from llavero.analysis.hours import level
from llavero.analysis.sizing import measures
from llavero.analysis.sizing.findings import MarginalReturn, Unreadable
from llavero.analysis.sizing.headcount import ASSUMED, needed_posts
from llavero.analysis.sizing.known import Known
from llavero.analysis.sizing.method import marginal, workload
from llavero.analysis.sizing.method.response import Curve, agreed, fitted
from llavero.analysis.sizing.money import rates
from llavero.analysis.sizing.parameters import FLAT
from llavero.analysis.sizing.records import Served
from llavero.foundation.measure import Measure
from llavero.ledger.tables import Ledger

JUDGES = 2  # methods G3
FIFTH = 0.2
FAR = 4  # times the need, up to which people are tried
SHOWN = 40
Fault = Literal["one-judge", "no-curve"]
Rows = Sequence[Mapping[str, Any]]  # Any: what a column holds


@dataclass(frozen=True, slots=True)
class Judged:
    """What was judged, agreed upon: by account, and by level of service."""

    curves: Mapping[str, Curve]
    hours: Mapping[str, float]  # said to be those of today
    judges: frozenset[str]
    unread: tuple[Unreadable, ...]


def judged(ledger: Ledger, known: Known) -> Judged | None:
    """Return the curves of what people judged; None where nobody judged anything."""
    if not ledger.has("effort_judgements"):
        return None
    rows = ledger.rows(measures.judgements(ledger, known.setting.as_of)).to_pylist()
    # The last judgement of each person stands; the oldest rows come first.
    last = {(_subject(row), row["judge"]): row for row in rows if _subject(row)}
    of: dict[str, list[Mapping[str, Any]]] = {}
    for (subject, _), row in last.items():
        of.setdefault(subject, []).append(row)
    curves = {subject: _curve(said) for subject, said in of.items()}
    return Judged(
        curves={subject: one for subject, one in curves.items() if isinstance(one, Curve)},
        hours={subject: hours for subject, said in of.items() if (hours := _hours(said))},
        judges=frozenset(judge for _, judge in last),
        unread=tuple(
            Unreadable(known.sales.names.get(subject, subject), one)
            for subject, one in curves.items()
            if not isinstance(one, Curve)
        ),
    )


def marginal_return(known: Known, base: Served, said: Judged) -> MarginalReturn | None:
    """Return how many account managers pay for themselves; None where it cannot be told."""
    answering, fixed = _answering(known, base, said)
    cost, post = known.cost, known.capacity.hours
    if not answering or cost is None:
        return None
    need = needed_posts(known, base)
    most = max(SHOWN // 2, int(np.ceil(FAR * need)))
    found = marginal.returns(answering, post=post, cost=cost, most=most)
    posts = fixed / post
    low, high = marginal.flat(found, known.setting.value(FLAT))
    least, greatest = int(low + posts), workload.whole(high + posts)
    partly = ("judged-in-part",) if len(answering) < base.count else ()

    def figure(id: str, value: float | None, because: str = "zero-denom") -> Measure:
        n, doubts = len(answering), ("declared", *partly)
        return known.day.figure(id, value, because, n=n, doubts=doubts, source=ASSUMED)

    return MarginalReturn(
        number=figure("SIZ.marginal", workload.whole(found.best + posts)),
        low=figure("SIZ.marginal_low", least),
        high=figure("SIZ.marginal_high", greatest),
        lost_below=figure("SIZ.lost_below", _lost(found, 1 - FIFTH)),
        lost_above=figure("SIZ.lost_above", _lost(found, 1 + FIFTH)),
        judged=known.day.figure("SIZ.judged", len(answering), source=ASSUMED),
        judges=known.day.figure("SIZ.judges", len(said.judges), source=ASSUMED),
        inside=least <= workload.whole(need) <= greatest,
        bent=sum(one.curve.steep > 1 for one in answering),
        limit=known.setting.value(FLAT),
        fixed=posts,
        profits=tuple(found.profit[: max(SHOWN // 2, 2 * found.best) + 1].tolist()),
    )


def _lost(found: marginal.Returns, part: float) -> float | None:
    """Return which part of the best profit is missed with so many of the best number of people."""
    profit = found.profit
    best = float(profit[found.best])
    if best <= 0 or found.best == 0:
        return None
    there = float(np.interp(part * found.best, np.arange(profit.size), profit))
    return (best - there) / best


def _answering(
    known: Known, base: Served, said: Judged
) -> tuple[tuple[marginal.Answering, ...], float]:
    """Return the accounts whose answer was judged, and the hours of those nobody judged."""
    asked, sold, left = base.hours(known.setting), known.sales.of(base.groups), rates(known, base)
    total, posts = float(asked.sum()), known.posts
    # Hours of today: as somebody said; else those there are, in proportion to those asked for.
    there = 1.0 if posts is None or not total else posts * known.capacity.hours / total
    found, fixed = [], 0.0
    for at, group in enumerate(base.groups):
        subject = group if group in said.curves else level(base.tiers[at])
        curve = said.curves.get(subject)
        hours = said.hours.get(subject, float(asked[at]) * (there or 1.0))
        if curve is None or sold[at] <= 0 or not left[at] > 0 or hours <= 0:
            fixed += float(asked[at])
        else:
            found.append(marginal.Answering(curve, hours, float(sold[at]), float(left[at])))
    return tuple(found), fixed


def _subject(row: Mapping[str, Any]) -> str:
    """Return what a row judges: an account, or a level of service."""
    return str(row["group_id"] or row["account_id"] or row["tier"] or "")


def _curve(rows: Rows) -> Curve | Fault:
    points = [_points(row) for row in rows]
    kept = np.array([one for one in points if one is not None])
    if len(kept) < JUDGES:
        return "one-judge"
    return fitted(agreed(kept)) or "no-curve"


def _points(row: Mapping[str, Any]) -> np.ndarray | None:
    """Return the judged sales over those of today; None where these are not positive."""
    values = np.array([np.nan if row[c] is None else row[c] for c in measures.JUDGED])
    now = values[2]
    return values / now if now > 0 else None


def _hours(rows: Rows) -> float | None:
    said = [row["hours_now"] for row in rows if row["hours_now"]]
    return float(np.mean(said)) if said else None
