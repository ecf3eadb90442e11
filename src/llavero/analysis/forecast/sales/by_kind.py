"""By which rules are the accounts forecast, and how wrong were these before?"""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.forecast.method import choice
from llavero.analysis.forecast.method.kinds import KINDS
from llavero.analysis.forecast.method.lifetime import cents
from llavero.analysis.forecast.method.origins import misses
from llavero.analysis.forecast.method.rules import RULES
from llavero.analysis.forecast.parameters import COVERAGE
from llavero.analysis.forecast.sales.accounts import (
    SIMPLE,
    AccountForecasts,
    born_later,
    covered,
    missed_share,
    scaled,
)
from llavero.analysis.forecast.sales.findings import (
    FORECAST,
    NEVER_MISSED,
    ON_THE_SAME,
    SHORT,
    KindAhead,
    RulesOfAccounts,
)
from llavero.analysis.forecast.sales.history import SalesHistory
from llavero.foundation.measure import Measure


def rules_of_accounts(history: SalesHistory, found: AccountForecasts) -> RulesOfAccounts:
    """Return the rules in use, and their errors at the looks back."""
    past, ahead = history.sheet.over(history.span), history.sheet.over(history.ahead)
    inside, judged = covered(found, history.setting.value(COVERAGE))
    looks, told = len(found.looks), found.told
    because = NEVER_MISSED if looks else SHORT

    def of_past(name: str, value: float | None, why: str, *doubts: str) -> Measure:
        return past.figure(f"M61.{name}", value, why, n=looks, doubts=doubts)

    return RulesOfAccounts(
        simple=set(found.rules) == set(SIMPLE),
        coverage=history.setting.value(COVERAGE),
        accounts=ahead.figure("M61.accounts", len(history.groups)),
        sum=ahead.figure("M61.sum", cents(float(found.said.sum())), doubts=(FORECAST,)),
        origins=past.figure("M61.origins", looks),
        error=of_past("error", choice.ratio(told), because, ON_THE_SAME),
        missed=of_past("missed", missed_share(told), because, ON_THE_SAME),
        mase=of_past("mase", scaled(told, history.accounts), SHORT, ON_THE_SAME),
        unseen=past.figure(
            "M61.unseen",
            choice.ratio(found.unseen),
            NEVER_MISSED if found.unseen else SHORT,
            n=len(found.unseen),
        ),
        covered=past.figure(
            "M61.coverage",
            inside / judged if judged else None,
            SHORT,
            n=judged,
            parts=(inside, judged),
        ),
        born_later=of_past("born_later", born_later(found), because),
        kinds=tuple(_kinds(history, found)),
    )


def _kinds(history: SalesHistory, found: AccountForecasts) -> Iterator[KindAhead]:
    past, ahead = history.sheet.over(history.span), history.sheet.over(history.ahead)
    counts = np.bincount(found.kind, minlength=len(KINDS)).tolist()
    missed, looks = misses(found.looks) if found.looks else (None, None)
    for place, (kind, rule) in enumerate(zip(KINDS, found.rules, strict=True)):
        error, judged = None, 0
        if missed is not None and looks is not None:
            of_kind, judged = missed[:, :, place].sum(axis=0), int(looks[:, place].sum())
            simple = float(of_kind[choice.SIMPLE])
            error = float(of_kind[rule]) / simple if simple > 0 else None
        why = NEVER_MISSED if judged else SHORT
        accounts = ahead.figure(f"M61.{kind}", counts[place])
        told = past.figure(f"M61.{kind}_error", error, why, n=judged, doubts=(ON_THE_SAME,))
        if counts[place]:
            yield KindAhead(kind, RULES[rule], accounts, told)
