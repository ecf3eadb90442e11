"""What does each division of the accounts cost, of what parts, and which is proposed?"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.assignment import parameters
from llavero.analysis.assignment.method import NOBODY, Problem, shifts
from llavero.analysis.assignment.method.likeness import (
    fit,
    handover_cost,
    known_kind,
    misfit_cost,
    said_kind,
    spoken,
    with_mean,
)
from llavero.analysis.assignment.records import Case, Floats, Labels
from llavero.analysis.strength.parameters import CONTINUITY

FULL_SCORE = 100.0
BIT = 1e-6  # hours: less is no reason


@dataclass(frozen=True, slots=True)
class Division:
    """A case as what is to be divided, its costs apart."""

    case: Case
    problem: Problem
    misfit: Floats  # (accounts, people)  hours
    handover: Floats  # (accounts,)  hours

    @property
    def leaving(self) -> int:
        """Return how many accounts somebody serves who may go on doing so."""
        return int((self.problem.owner != NOBODY).sum())

    @property
    def now(self) -> Labels:
        """Return who serves each account now; NOBODY where no candidate does."""
        return self.problem.owner

    def loads(self, plan: Labels) -> Floats:
        """Return the load of each person: hours over those available."""
        return self.hours(plan) / self.case.available

    def hours(self, plan: Labels) -> Floats:
        """Return the hours of each person; accounts of nobody are of nobody."""
        placed = plan != NOBODY
        people = self.problem.size[1]
        found = np.bincount(plan[placed], self.problem.hours[placed], people)
        return found.astype(np.float64)

    def cost(self, plan: Labels) -> float:
        """Return what a plan costs; accounts of nobody cost nothing in it."""
        placed = np.flatnonzero(plan != NOBODY)
        own = self.problem.cost[placed, plan[placed]].sum()
        return float(own + self.problem.penalty(self.hours(plan)).sum())


def division(case: Case, most_changes: float) -> Division:
    """Return what there is to divide.

    most_changes   of the accounts that have somebody, those that may change hands
    """
    value = case.setting.value
    available = case.available
    even = case.hours.sum() / available.sum()
    band = value(parameters.BAND)
    misfit = misfit_cost(case.hours, suitability(case), value(parameters.MISFIT))
    handover = handover_cost(case.hours, _adds(case), value(parameters.HANDOVER))
    elsewhere = np.arange(available.size)[None, :] != case.owner[:, None]
    broken = elsewhere & (case.owner != NOBODY)[:, None]
    problem = Problem(
        hours=case.hours,
        cost=misfit + broken * handover[:, None],
        owner=case.owner,
        locked=case.locked,
        lower=(1 - band) * even * available,
        upper=(1 + band) * even * available,
        under=value(parameters.UNDER),
        over=value(parameters.OVER),
        most=changes_within(case, most_changes),
    )
    return Division(case, problem, misfit, handover)


def changes_within(case: Case, most_changes: float) -> int:
    """Return how many accounts may change hands: a part of those that have somebody, or less."""
    return int(most_changes * int((case.owner != NOBODY).sum()) + BIT)


def suitability(case: Case) -> Floats:
    """Return how well each account goes with what each person knows, in [0, 1]; NaN: unknown."""
    people, value = len(case.candidates), case.setting.value
    segment = known_kind(case.segment, case.hours, case.owner, people)
    region = known_kind(case.region, case.hours, case.owner, people)
    region = said_kind(case.region, case.said, region)
    language = spoken(case.languages, [one.languages for one in case.candidates])
    weights = [value(one) for one in (parameters.SEGMENT, parameters.REGION, parameters.LANGUAGE)]
    return fit([segment, region, language], weights)


def _adds(case: Case) -> Floats:
    """Return how often the cost of a handover is added for the relation that it breaks."""
    value = case.setting.value
    strong = value(parameters.STRENGTH) * with_mean(case.strength) / FULL_SCORE
    long = value(parameters.YEARS) * -np.expm1(-with_mean(case.years) / value(CONTINUITY))
    recent = value(parameters.RECENT) * np.minimum(1, with_mean(case.handovers))
    return np.asarray(strong + long + recent)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a move is worth, in hours: what undoing it alone would change."""

    relief: float  # out of the band
    fit: float
    handover: float

    @property
    def net(self) -> float:
        """Return what the move saves, all told."""
        return self.relief + self.fit - self.handover


def parts_of(split: Division, plan: Labels, account: int) -> Parts:
    """Return what the move of an account is worth; of one that had nobody, only what it fits."""
    owner, taker = int(split.now[account]), int(plan[account])
    if owner == NOBODY:
        return Parts(0.0, 0.0, 0.0)
    back = plan.copy()
    back[account] = owner
    penalty, hours = split.problem.penalty, split.hours
    relief = float(penalty(hours(back)).sum() - penalty(hours(plan)).sum())
    gained = float(split.misfit[account, owner] - split.misfit[account, taker])
    return Parts(relief, gained, float(split.handover[account]))


def kept_for_relation(split: Division, plan: Labels) -> Labels:
    """Return the accounts that stay and would go if a handover cost nothing, the dearest first."""
    change = shifts(split.problem, plan)
    stays = (plan == split.now) & (split.problem.locked == NOBODY)
    np.put_along_axis(change, plan[:, None], np.inf, axis=1)
    free = change.min(axis=1)
    without = free - split.handover
    kept = np.flatnonzero(stays & (free >= -BIT) & (without < -BIT))
    return kept[np.argsort(-split.handover[kept], kind="stable")]
