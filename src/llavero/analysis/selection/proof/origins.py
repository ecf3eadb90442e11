"""Who would have been chosen on a past day, by the score and by simpler rules?

The gates, the criteria and the weights are those of the choice of today (`assessed`), put to what
was known on the day; the scores are stretched over the accounts that were eligible then.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np

from llavero.analysis.backtest import first
from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection.assessed import Assessed, after_service, assessed, is_served
from llavero.analysis.selection.dated import YEAR, last_year, left_last_year
from llavero.analysis.selection.eligible import customers
from llavero.analysis.selection.facts import Facts
from llavero.analysis.selection.proof.past import Past, day_after, days_of_origins
from llavero.analysis.selection.rule import Rule
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import Flags, Floats

Chooser = Literal["score", "simple", "margin", "key"]
Kind = Literal["left", "sales", "change"]
CHOOSERS: tuple[Chooser, ...] = ("score", "simple", "margin", "key")
KINDS: tuple[Kind, ...] = ("left", "sales", "change")
# Why there is no look back: no account was eligible, no criterion was known of any, or all that
# were eligible were chosen each time.
Why = Literal["nobody", "undated", "everybody"]


@dataclass(frozen=True, slots=True)
class Origin:
    """One look back: what was chosen on the day, and what came in the twelve months after."""

    day: date
    known: Flags  # (accounts,)  had bought by the day
    settled: Flags  # (accounts,)  had bought a year before it, or earlier
    eligible: Flags  # (accounts,)
    number: int  # K
    score: Floats  # (accounts,)  -inf where not eligible
    weights: Mapping[str, float]  # of the criteria that were known; sum to 1
    coverage: float  # part of the weights in force that they had
    served: bool  # what is left is after the cost to serve, before and after the day
    choices: Mapping[Chooser, Flags]
    before: Floats  # (accounts,)  sales of the twelve months until the day
    outcomes: Mapping[Kind, Floats]  # (accounts,)  of known accounts; NaN: nobody knows
    born: float | None  # part of the sales after the day by accounts that had never bought

    @property
    def takes_all(self) -> bool:
        """Return whether all that were eligible are chosen, and the simple rule takes the same."""
        same = np.array_equal(self.choices["score"], self.choices["simple"])
        return same and self.number >= int(self.eligible.sum())

    @property
    def after(self) -> Period:
        """Return the twelve months whose outcome counts."""
        return Period(add_months(self.day, 1), month_end(add_months(self.day, YEAR)))


def origins(past: Past, rule: Rule) -> tuple[tuple[Origin, ...], Why | None]:
    """Return every look back, the oldest first; and why there is none, where that is so.

    What is left is after the cost to serve in every look back, or in none: else they would not
    be of one kind.
    """
    found = [origin(past, months, rule) for months in days_of_origins(past.panel)]
    looks = tuple(one for one in found if isinstance(one, Origin))
    if past.has_service and not all(one.served for one in looks):
        return origins(past.without_service(), rule)
    if looks and all(one.takes_all for one in looks):
        return (), "everybody"
    if looks:
        return looks, None
    return (), "undated" if "undated" in found else "nobody"


def origin(past: Past, months: int, rule: Rule) -> Origin | Why:
    """Return the look back after so many months, or why there is none.

    Only the outcome is read beyond the day.
    """
    then, later = past.on(months), past.on(months + YEAR)
    found = assessed(then, rule)
    eligible, is_customer = found.gates.eligible, customers(then)
    known = is_customer & ~np.isnat(then.first_on)
    if not eligible.any():
        return "nobody"
    if not found.weights.any():
        return "undated"
    before, score = last_year(then.panel.sales), _score(found)
    incumbent = then.incumbent & known
    listed = incumbent if incumbent.any() else None
    number = min(_number(known & (before > 0), listed, rule), int(eligible.sum()))
    served = found.served and _still_served(later, eligible, rule)
    before_left, after_left = (_left(facts, served=served) for facts in (then, later))
    return Origin(
        day=day_after(past.panel, months),
        known=known,
        settled=known & _bought_by(then, day_after(past.panel, months - YEAR + 1)),
        eligible=eligible,
        number=number,
        score=score,
        weights={name: float(w) for name, w in zip(CRITERIA, found.weights, strict=True) if w > 0},
        coverage=found.present,
        served=served,
        choices=_choices(number, known, score, before, before_left, listed),
        before=before,
        outcomes=_outcomes(last_year(later.panel.sales), after_left, known, before),
        born=_born(last_year(later.panel.sales), np.isnat(then.first_on), is_customer),
    )


def _bought_by(then: Facts, day: date) -> Flags:
    return np.asarray(then.first_on <= np.datetime64(day), dtype=np.bool_)


def _score(found: Assessed) -> Floats:
    score = np.full(len(found.every), -np.inf)
    score[found.at[found.eligible]] = found.score[found.eligible]
    return score


def _still_served(later: Facts, eligible: Flags, rule: Rule) -> bool:
    bought = last_year(later.panel.sales) > 0
    return is_served(later.of(eligible & bought), rule) or not (eligible & bought).any()


def _left(facts: Facts, *, served: bool) -> Floats:
    return left_last_year(after_service(facts).panel if served else facts.panel)


def _choices(
    number: int, known: Flags, score: Floats, before: Floats, left: Floats, listed: Flags | None
) -> Mapping[Chooser, Flags]:
    """Return whom each way to choose would have taken on the day."""
    found: dict[Chooser, Flags] = {
        "score": first(score, number),
        "simple": first(np.where(known, before, -np.inf), number),
    }
    told = known & ~np.isnan(left)
    if told.any():
        found["margin"] = first(np.where(told, left, -np.inf), number)
    if listed is not None:
        found["key"] = listed
    return found


def _number(buying: Flags, listed: Flags | None, rule: Rule) -> int:
    if listed is not None:
        return int(listed.sum())
    return rule.number or max(1, round(rule.part * int(buying.sum())))


def _outcomes(sold: Floats, left: Floats, known: Flags, before: Floats) -> Mapping[Kind, Floats]:
    """Return what came in the twelve months after; who bought nothing brought nothing."""
    found: dict[Kind, Floats] = {"sales": sold, "change": sold - before}
    if not np.isnan(left[known]).all():
        found["left"] = left
    return {kind: np.where(known, found[kind], 0.0) for kind in KINDS if kind in found}


def _born(sold: Floats, unknown: Flags, is_customer: Flags) -> float | None:
    came = np.where(is_customer, np.maximum(sold, 0), 0.0)
    total = float(came.sum())
    return float(came[unknown].sum()) / total if total > 0 else None
