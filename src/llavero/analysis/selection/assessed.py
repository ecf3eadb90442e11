"""Which accounts pass the gates, and what does each of them score?"""

from dataclasses import dataclass, replace

import numpy as np

from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection import criteria as scaling
from llavero.analysis.selection import ranking
from llavero.analysis.selection.criteria import Criteria, Undated
from llavero.analysis.selection.eligible import complexity, gates_of, headroom
from llavero.analysis.selection.facts import GRADES, Facts
from llavero.analysis.selection.gates import Gates
from llavero.analysis.selection.rule import Rule
from llavero.analysis.selection.scale import coverage
from llavero.ledger.columns import Flags, Floats, Labels


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


def assessed(every: Facts, rule: Rule) -> Assessed:
    """Return the accounts with a score; none where no account passes the gates."""
    verdicts = gates_of(every, rule.limits)
    passed = verdicts.eligible
    decided = np.array([one is not None for one in every.judged.decisions], dtype=np.bool_)
    kept = passed | every.incumbent | decided
    facts = every.of(kept)
    eligible = passed[kept]
    served = is_served(facts.of(eligible), rule)
    found = _criteria(after_service(facts) if served else facts, eligible)
    points = _points(rule)
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


def _points(rule: Rule) -> Floats:
    points = np.array([rule.weights.get(criterion, 0.0) for criterion in CRITERIA])
    total = points.sum()
    return np.asarray(points / total if total > 0 else points, dtype=np.float64)


def _present(found: Criteria, eligible: Flags) -> Flags:
    return np.asarray(found.known[eligible].any(axis=0), dtype=np.bool_)


def is_served(facts: Facts, rule: Rule) -> bool:
    """Return whether the cost to serve is known of enough accounts to compare them by it."""
    return bool(len(facts)) and float(facts.served.mean()) >= rule.served


def after_service(facts: Facts) -> Facts:
    """Return the facts with what is left after the cost to serve, where that is known."""
    left = facts.panel.left
    if left is None:
        return facts
    unknown = np.where(facts.served, 0.0, np.nan)[:, None]
    return replace(facts, panel=replace(facts.panel, left=left - facts.service + unknown))


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
    items = complexity(facts)
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
