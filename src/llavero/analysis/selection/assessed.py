"""Which accounts pass the gates, and what does each of them score?"""

from dataclasses import dataclass, replace

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.selection import criteria as scaling
from llavero.analysis.selection import dated, gates, ranking
from llavero.analysis.selection.criteria import Criteria, Undated
from llavero.analysis.selection.facts import GRADES, SOUND_GRADES, Facts
from llavero.analysis.selection.gates import Gates, Limits
from llavero.analysis.selection.parameters import (
    COMPLEXITY,
    HEADROOM_PLACE,
    HISTORY,
    OPENNESS,
    OVERDUE,
    SALES_PLACE,
    SERVED,
    WEIGHTS,
)
from llavero.analysis.selection.scale import coverage
from llavero.foundation.period import add_months
from llavero.ledger.columns import Flags, Floats, Labels

TWO = 2  # sites, product lines: from which on an account is complex, G5
THREE = 3  # roles in the purchase
YEAR = 12


@dataclass(frozen=True, slots=True)
class Assessed:
    """The accounts with a score: those that pass the gates, are key or were decided of."""

    every: Facts  # all accounts looked at
    gates: Gates  # of all of them
    facts: Facts  # of those with a score
    at: Labels  # their places among all
    eligible: Flags  # pass the gates
    criteria: Criteria
    points: Floats  # of each criterion, as people gave them; sum to 1
    weights: Floats  # in force
    coverage: Floats  # part of the weights in force that is known of each account
    served: bool  # what is left is after the cost to serve

    @property
    def parts(self) -> Floats:
        """Return what each criterion adds to each score: (accounts, criteria)."""
        return ranking.contributions(self.criteria.score, self.weights)

    @property
    def score(self) -> Floats:
        """Return the score of each account, from 0 to 100."""
        return np.asarray(self.parts.sum(axis=1), dtype=np.float64)

    @property
    def present(self) -> float:
        """Return the part of the weights that some account is measured by."""
        return float(self.points[self.weights > 0].sum())


def assessed(every: Facts, setting: Setting) -> Assessed:
    """Return the accounts with a score; none where no account passes the gates."""
    verdicts = _gates(every, setting)
    passed = verdicts.eligible
    decided = np.array([one is not None for one in every.judged.decisions], dtype=np.bool_)
    kept = passed | every.incumbent | decided
    facts = every.of(kept)
    eligible = passed[kept]
    served = _is_served(facts.of(eligible), setting)
    found = _criteria(_after_service(facts) if served else facts, eligible)
    points = np.array([setting.value(one) for one in WEIGHTS])
    total = points.sum()
    points = points / total if total > 0 else points
    weights = scaling.in_force(points, _present(found, eligible))
    return Assessed(
        every,
        verdicts,
        facts,
        np.flatnonzero(kept),
        eligible,
        found,
        points,
        weights,
        coverage(weights, found.known),
        served,
    )


def _present(found: Criteria, eligible: Flags) -> Flags:
    return np.asarray(found.known[eligible].any(axis=0), dtype=np.bool_)


def _is_served(facts: Facts, setting: Setting) -> bool:
    """Return whether the cost to serve is known of enough accounts to compare them by it."""
    return bool(len(facts)) and float(facts.served.mean()) >= setting.value(SERVED)


def _after_service(facts: Facts) -> Facts:
    left = facts.panel.left
    if left is None:
        return facts
    unknown = np.where(facts.served, 0.0, np.nan)[:, None]
    return replace(facts, panel=replace(facts.panel, left=left - facts.service + unknown))


def _gates(every: Facts, setting: Setting) -> Gates:
    limits = Limits(
        months=setting.value(HISTORY),
        sales=setting.value(SALES_PLACE),
        headroom=setting.value(HEADROOM_PLACE),
        overdue=setting.value(OVERDUE),
        complexity=setting.value(COMPLEXITY),
        openness=setting.value(OPENNESS),
    )
    strategic = np.array([bool(why) for why in every.judged.strategic], dtype=np.bool_)
    # Counters and web sites are often accounts of the house: nobody is there to be managed.
    house = every.is_house & ~every.incumbent & ~strategic
    outside = ~(every.is_pool | every.is_own | house)
    large, threshold = gates.large_enough(
        dated.last_year(every.panel.sales), headroom(every), strategic, outside, limits
    )
    return gates.gates(
        gates.unless(~outside),
        _history(every, setting, limits),
        large,
        gates.at_most(every.very_late, limits.overdue, every.judged.blocked),
        gates.enough_of(_complexity(every), limits.complexity),
        gates.at_least(every.judged.openness, limits.openness),
        gates.without(every.judged.alert),
        threshold=threshold,
    )


def _history(every: Facts, setting: Setting, limits: Limits) -> gates.Verdicts:
    after = np.datetime64(add_months(setting.period.end, 1), "M")
    since = (after - every.first_on.astype("datetime64[M]")).astype(np.float64)
    months = np.where(np.isnat(every.first_on), np.nan, since)
    sound = np.array([grade in SOUND_GRADES for grade in every.grades], dtype=np.bool_)
    whole = every.panel.months >= limits.months
    return gates.with_history(months, every.contract & sound, limits.months, whole=whole)


def headroom(facts: Facts) -> Floats:
    """Return what each account could buy more in a year (M41); NaN where no wallet is known."""
    sold = np.nan_to_num(dated.last_year(facts.panel.sales))
    return np.where(np.isnan(facts.wallet), np.nan, np.maximum(facts.wallet - sold, 0))


def _complexity(facts: Facts) -> Floats:
    """Return the items of complexity of each account (G5): (items, accounts)."""
    return np.stack(
        [
            _from(facts.sites, TWO),
            _from(facts.lines, TWO),
            facts.central,
            facts.judged.special,
            _from(facts.roles, THREE),
        ]
    )


def _from(counts: Floats, least: int) -> Floats:
    return np.where(np.isnan(counts), np.nan, counts >= least)


def _criteria(facts: Facts, eligible: Flags) -> Criteria:
    """Return the criteria of the eligible accounts, and of the others on the same scales."""
    ours = scaling.criteria(facts.panel.of(eligible), _undated(facts.of(eligible)))
    if eligible.all():
        return ours
    theirs = scaling.criteria(facts.panel.of(~eligible), _undated(facts.of(~eligible)))
    on_ours = scaling.on_the_scales_of(ours, theirs)
    return scaling.merged(eligible, ours, on_ours)


def _undated(facts: Facts) -> Undated:
    trust = np.array([GRADES.get(grade, GRADES["C"]) for grade in facts.grades])
    items = _complexity(facts)
    counted = np.where(np.isnan(items).all(axis=0), np.nan, (items == 1).sum(axis=0))
    judged = facts.judged
    return Undated(
        headroom(facts) * trust,
        facts.late,
        judged.fit,
        judged.prestige,
        facts.relation,
        judged.openness,
        counted,
        judged.pressure,
    )
