"""Who would have been chosen on a past day, by the score and by simpler rules?

Only the months until the day are looked at: the panel is cut before anything is computed, and the
scores are stretched over the accounts that were eligible then.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import numpy as np

from llavero.analysis.selection.dated import (
    CRITERIA,
    YEAR,
    Flags,
    Floats,
    Panel,
    dated,
    last_year,
    left_last_year,
    scores,
    since,
)
from llavero.analysis.selection.proof.backtest import first
from llavero.analysis.selection.scale import Scaled
from llavero.foundation.period import Period, add_months, month_end

BETWEEN = 6  # months from one look back to the next, methods C6
Chooser = Literal["score", "simple", "margin", "key"]
Kind = Literal["left", "sales", "change"]
CHOOSERS: tuple[Chooser, ...] = ("score", "simple", "margin", "key")
KINDS: tuple[Kind, ...] = ("left", "sales", "change")


@dataclass(frozen=True, slots=True)
class Rule:
    """The choice that is put to the proof: that of today, and nothing fitted to the past."""

    weights: Mapping[str, float]  # of every criterion in force, dated or not
    number: int | None = None  # K, where no list of the day says how many
    part: float = 0.05  # of the accounts that bought, where nothing says how many (methods C5)
    least_months: int = 12  # G2: since its first purchase
    least_place: float = 0.75  # G3: of the sales of the accounts that bought


@dataclass(frozen=True, slots=True)
class Past:
    """What the ledger tells of the past, and who was key on which day."""

    panel: Panel
    barred: Flags  # (accounts,)  stands for many customers or for us: it cannot be chosen
    key: Mapping[date, Flags] = field(default_factory=dict)  # (accounts,)  by day
    costed: bool = True  # every cost is known


@dataclass(frozen=True, slots=True)
class Origin:
    """One look back: what was chosen on the day, and what came in the twelve months after."""

    day: date
    known: Flags  # (accounts,)  had bought by the day
    settled: Flags  # (accounts,)  had bought a year before it, or earlier
    eligible: Flags  # (accounts,)
    number: int  # K
    score: Floats  # (accounts,)  -inf where not eligible
    weights: Mapping[str, float]  # of the criteria that could be dated; sum to 1
    coverage: float  # part of the weights in force that they had
    choices: Mapping[Chooser, Flags]
    before: Floats  # (accounts,)  sales of the twelve months until the day
    outcomes: Mapping[Kind, Floats]  # (accounts,)  of known accounts; NaN: nobody knows
    born: float | None  # part of the sales after the day by accounts that had never bought

    @property
    def after(self) -> Period:
        """Return the twelve months whose outcome counts."""
        return Period(add_months(self.day, 1), month_end(add_months(self.day, YEAR)))


def days_of_origins(panel: Panel) -> tuple[int, ...]:
    """Return after how many months each look back is made, the oldest first.

    There is a year before and a year after, and they lie half a year apart.
    """
    return tuple(range(panel.months - YEAR, YEAR - 1, -BETWEEN))[::-1]


def day_after(panel: Panel, months: int) -> date:
    """Return the last day of the panel's first `months` months."""
    return month_end(add_months(panel.first, months - 1))


def origin(past: Past, months: int, rule: Rule) -> Origin | None:
    """Return the look back after so many months; None where nobody was eligible.

    Of the whole panel only the outcome is read beyond the day.
    """
    day, then = day_after(past.panel, months), past.panel.until(months)
    first_bought = since(then)
    known = (first_bought < months) & ~past.barred
    before = last_year(then.sales)
    eligible = known & eligible_accounts(then, before, rule)
    score, weights = _score(then, eligible, rule)
    if not weights:
        return None
    listed = _listed(past, day, known)
    number = min(_number(known & (before > 0), listed, rule), int(eligible.sum()))
    return Origin(
        day=day,
        known=known,
        settled=known & (first_bought <= months - YEAR),
        eligible=eligible,
        number=number,
        score=score,
        weights=weights,
        coverage=sum(rule.weights[c] for c in weights) / sum(rule.weights.values()),
        choices=_choices(then, number, known, score, listed),
        before=before,
        outcomes=_outcomes(past.panel, months, known, before),
        born=_born(past.panel, months, first_bought == months, past.barred),
    )


def _score(panel: Panel, eligible: Flags, rule: Rule) -> tuple[Floats, Mapping[str, float]]:
    """Return the score of the eligible, and the weights of its criteria: none if there is none."""
    score = np.full(eligible.size, -np.inf)
    if not eligible.any():
        return score, {}
    criteria = dict(zip(CRITERIA, scores(dated(panel.of(eligible))), strict=True))
    weights = _weights(criteria, rule)
    score[eligible] = sum(weight * criteria[name].score for name, weight in weights.items())
    return score, weights


def _listed(past: Past, day: date, known: Flags) -> Flags | None:
    listed = past.key.get(day)
    return None if listed is None or not (listed & known).any() else listed & known


def _choices(
    then: Panel, number: int, known: Flags, score: Floats, listed: Flags | None
) -> Mapping[Chooser, Flags]:
    """Return whom each way to choose would have taken on the day."""
    before, left = last_year(then.sales), left_last_year(then)
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


def eligible_accounts(panel: Panel, before: Floats, rule: Rule) -> Flags:
    """Return the accounts that pass the gates that the ledger dates: G2 and the sales of G3."""
    buying = before > 0
    if not buying.any():
        return buying
    enough = float(np.quantile(before[buying], rule.least_place))
    # Where the records do not reach back so far, nobody knows who bought before them.
    short = panel.months <= rule.least_months
    old = short | (since(panel) <= panel.months - rule.least_months)
    return np.asarray(buying & (before >= enough) & old, dtype=np.bool_)


def _weights(criteria: Mapping[str, Scaled], rule: Rule) -> Mapping[str, float]:
    """Return the weights of the criteria of which something was known, brought to a sum of 1."""
    told = {name: rule.weights.get(name, 0.0) for name, one in criteria.items() if one.known.any()}
    held = sum(told.values())
    return {name: weight / held for name, weight in told.items() if weight > 0}


def _number(buying: Flags, listed: Flags | None, rule: Rule) -> int:
    if listed is not None:
        return int(listed.sum())
    return rule.number or max(1, round(rule.part * int(buying.sum())))


def _outcomes(panel: Panel, months: int, known: Flags, before: Floats) -> Mapping[Kind, Floats]:
    """Return what came in the twelve months after; who bought nothing brought nothing."""
    after = panel.until(months + YEAR)
    sold = last_year(after.sales)
    found: dict[Kind, Floats] = {"sales": sold, "change": sold - before}
    left = left_last_year(after)
    if not np.isnan(left[known]).all():
        found["left"] = left
    return {kind: np.where(known, found[kind], 0.0) for kind in KINDS if kind in found}


def _born(panel: Panel, months: int, unknown: Flags, barred: Flags) -> float | None:
    sold = np.maximum(last_year(panel.until(months + YEAR).sales), 0)
    total = float(sold[~barred].sum())
    return float(sold[unknown & ~barred].sum()) / total if total > 0 else None
