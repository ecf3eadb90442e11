"""Who should leave the programme of key accounts, who is to be watched, and how is it done?"""

import numpy as np

from llavero.analysis.line import STAYS
from llavero.analysis.portfolio.findings import Exits, Leaving
from llavero.analysis.portfolio.judging.judged import Judged
from llavero.analysis.portfolio.method.deselection import CAUSES, CONDITIONS, Condition, met
from llavero.analysis.portfolio.parameters import (
    EXIT_CONDITIONS,
    EXIT_LEAST,
    EXIT_MEETINGS,
    EXIT_MOST,
    EXIT_OVERDUE,
    EXIT_PROBABILITY,
    EXIT_WATCH,
)
from llavero.analysis.portfolio.records import Floats

LISTED = 8  # accounts that leave, and that are watched
MANY = 1 / 3  # of the key accounts (ours)


def exits(judged: Judged) -> Exits:
    """Return who should leave the programme and who is to be watched."""
    value, found = judged.setting.value, judged.exits
    key = judged.review.is_key
    order = np.argsort(-judged.review.trade.sales.floats, kind="stable")
    leaving = [at for at in order.tolist() if found.leaving[at]]
    watched = [at for at in order.tolist() if found.watched[at]]
    unchecked = [
        name
        for name, column in zip(CONDITIONS, found.now[key].T, strict=True)
        if np.all(np.isnan(column))
    ]
    return Exits(
        leaving=judged.sheet.figure("D5.leaving", len(leaving), n=int(key.sum())),
        watched=judged.sheet.figure("D5.watched", len(watched), n=int(key.sum())),
        many=len(leaving) > MANY * int(key.sum()),
        merged=judged.sheet.figure("D5.merged", len(judged.review.merged), n=int(key.sum())),
        mergers=judged.review.merged[:LISTED],
        by_sales=not judged.programme.is_ranked,
        by_sales_before=(
            judged.programme.is_ranked and judged.earlier is not None and not found.ranked_before
        ),
        accounts=tuple(_leaving(judged, at) for at in leaving[:LISTED]),
        watching=tuple(_leaving(judged, at) for at in watched[:LISTED]),
        earlier=None if judged.earlier is None else judged.earlier.day,
        unchecked=tuple(unchecked),
        needed=round(value(EXIT_CONDITIONS)),
        place=value(STAYS),
        probability=value(EXIT_PROBABILITY),
        overdue=value(EXIT_OVERDUE),
        least_months=round(value(EXIT_LEAST)),
        most_months=round(value(EXIT_MOST)),
        meetings=round(value(EXIT_MEETINGS)),
        watch_months=round(value(EXIT_WATCH)),
    )


def _leaving(judged: Judged, at: int) -> Leaving:
    review, found = judged.review, judged.exits
    scope = f"group:{review.groups[at]}"
    before = bool(np.any(~np.isnan(found.before[at])))
    return Leaving(
        name=review.names[at],
        seller=review.sellers[at],
        sales=judged.sheet.figure("D1.account_sales", review.trade.sales.at(at), scope=scope),
        met=judged.sheet.figure("D5.account_met", int(met(found.now)[at]), scope=scope),
        met_before=judged.sheet.figure(
            "D5.account_met_before",
            int(met(found.before)[at]) if before else None,
            "not-enough-history",
            scope=scope,
        ),
        conditions=_held(found.now[at]),
        before=_held(found.before[at]),
        causes=tuple(cause for cause, has in zip(CAUSES, review.immediate[at], strict=True) if has),
    )


def _held(conditions: Floats) -> tuple[Condition, ...]:
    return tuple(name for name, held in zip(CONDITIONS, conditions, strict=True) if held == 1)
