"""Which accounts are chosen, how firmly, and what decided of each?"""

from dataclasses import dataclass, replace

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.line import ENTERS, STAYS
from llavero.analysis.scored import Proposal
from llavero.analysis.selection import number, ranking, robustness
from llavero.analysis.selection.assessed import Assessed
from llavero.analysis.selection.criteria import FALLING, whole
from llavero.analysis.selection.how_many import HowMany, Staff, hours, how_many, worth_of
from llavero.analysis.selection.noise import FEWEST_NEAR, NEAR, under_other_months
from llavero.analysis.selection.parameters import CONCENTRATION, COVERAGE
from llavero.analysis.selection.robustness import Robustness
from llavero.ledger.columns import Flags, Floats, Labels

SECOND_CONCENTRATION = 20.0  # κ: weights that stray farther
ENOUGH = 1e-9


@dataclass(frozen=True, slots=True)
class Other:
    """The order that another way to add up the criteria gives."""

    places: Labels  # (eligible,)  from 0
    value: Floats  # (eligible,)  what it orders by
    agreement: float | None  # Kendall's τ with the score


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen of the assessed accounts. Columns of the eligible are in their own order."""

    found: Assessed
    many: HowMany
    eligible: Labels  # places of the eligible accounts among the assessed
    place: Labels  # (eligible,)  from 0
    proposal: tuple[Proposal, ...]  # (assessed,)
    selected: Flags  # (assessed,)  by the rule, or as somebody decided
    topsis: Other
    left: Other  # by what they leave alone; by sales where no cost is known
    firm: Robustness  # (eligible,)
    looser: Floats  # (eligible,)  P(select) with weights that stray farther
    noise: Floats  # (eligible,)  P(select) when the months are drawn anew
    without: Floats  # (criteria,)  Jaccard
    room: Floats  # (criteria, 2)
    packed: number.Packed | None  # (eligible,)

    @property
    def within(self) -> Flags:
        """Return the eligible accounts among the first K*."""
        return np.asarray(self.place < self.many.number, dtype=np.bool_)

    @property
    def agreement_of_others(self) -> float | None:
        """Return Kendall's τ of the two other orders with each other."""
        return ranking.agreement(self.topsis.value, self.left.value)

    @property
    def doubtful(self) -> Flags:
        """Return the eligible accounts that only one of the three orders would choose."""
        limit = self.many.number
        votes = [self.place < limit, self.topsis.places < limit, self.left.places < limit]
        return np.asarray(np.sum(votes, axis=0) == 1, dtype=np.bool_)


def choice(found: Assessed, staff: Staff, setting: Setting) -> Choice:
    """Return which accounts are chosen; there must be at least one that passes the gates."""
    eligible = np.flatnonzero(found.eligible)
    score = found.score[eligible]
    place = ranking.places(score, eligible)
    many = how_many(found, eligible[np.argsort(place)], staff, setting)
    proposal = _proposals(found, eligible, place, many.number, setting)
    scores = found.criteria.score[eligible]
    limit = max(1, many.number)
    rng = np.random.default_rng(setting.seed)
    near = (place < max(NEAR * limit, FEWEST_NEAR)) | found.facts.incumbent[eligible]
    firm = robustness.under_other_weights(
        scores,
        found.weights,
        limit,
        rng,
        concentration=setting.value(CONCENTRATION),
        looked_at=near,
    )
    looser = robustness.under_other_weights(
        scores,
        found.weights,
        limit,
        rng,
        concentration=SECOND_CONCENTRATION,
        looked_at=np.zeros(place.size, dtype=np.bool_),
    )
    return Choice(
        found=found,
        many=many,
        eligible=eligible,
        place=place,
        proposal=proposal,
        selected=_selected(found, proposal),
        topsis=_topsis(found, eligible, score),
        left=_by_left(found, eligible, score),
        firm=firm,
        looser=looser.chosen,
        noise=under_other_months(found, eligible, place, limit, rng),
        without=robustness.without_each(scores, found.weights, limit),
        room=robustness.room(scores, found.weights, limit),
        packed=_packed(found, eligible, many, setting),
    )


def _proposals(
    found: Assessed, eligible: Labels, place: Labels, limit: int, setting: Setting
) -> tuple[Proposal, ...]:
    incumbent = found.facts.incumbent
    words = np.full(incumbent.size, "barred", dtype="<U6")
    ours = incumbent[eligible]
    if incumbent.any():
        words[eligible] = number.standing(
            place, ours, limit, stays=setting.value(STAYS), enters=setting.value(ENTERS)
        )
    else:
        words[eligible] = np.where(place < limit, "enters", "out")
    # Of whom too little is known nobody says that it enters without people having looked.
    thin = found.coverage < setting.value(COVERAGE) - ENOUGH
    words[thin & (words == "enters")] = "grey"
    return tuple(words.tolist())


def _selected(found: Assessed, proposal: tuple[Proposal, ...]) -> Flags:
    chosen = np.array([word in ("stays", "enters") for word in proposal], dtype=np.bool_)
    for at, decision in enumerate(found.facts.judged.decisions):
        if decision is not None:
            chosen[at] = decision.kind == "in"
    return chosen


def _topsis(found: Assessed, eligible: Labels, score: Floats) -> Other:
    close = ranking.closeness(whole(found.criteria.raw[eligible]), found.weights, FALLING)
    return Other(ranking.places(close, eligible), close, ranking.agreement(score, close))


def _by_left(found: Assessed, eligible: Labels, score: Floats) -> Other:
    left = found.criteria.raw[eligible, 1]
    value = found.criteria.raw[eligible, 0] if np.isnan(left).all() else left
    value = np.where(np.isnan(value), -np.inf, value)
    finite = np.where(np.isinf(value), np.min(value[~np.isinf(value)], initial=0.0) - 1, value)
    return Other(ranking.places(finite, eligible), finite, ranking.agreement(score, finite))


def _packed(
    found: Assessed, eligible: Labels, many: HowMany, setting: Setting
) -> number.Packed | None:
    """Return the best choice within the hours of the first K*, among those that could be in it."""
    if not many.number:
        return None
    needed = np.rint(hours(found.facts, setting)[eligible]).astype(np.int64)
    score = found.score[eligible]
    first = np.argsort(-score, kind="stable")
    available = int(needed[first[: many.number]].sum())
    worth = worth_of(found)[eligible]
    likely = _likely(worth, needed, many.number)
    best = number.packed(worth[likely], needed[likely], available)
    chosen = np.zeros(eligible.size, dtype=np.bool_)
    chosen[np.flatnonzero(likely)[best.chosen]] = True
    return replace(best, chosen=chosen)


def _likely(worth: Floats, needed: Labels, limit: int) -> Flags:
    """Return the accounts that a best choice may hold: of the same hours, the worthiest.

    No choice holds more accounts of one need of hours than fit, and of those it holds the best.
    """
    kept = np.zeros(worth.size, dtype=np.bool_)
    most = 5 * limit + 5  # the fewest hours are a fifth of the most
    for hour in np.unique(needed).tolist():
        same = np.flatnonzero(needed == hour)
        kept[same[np.argsort(-worth[same], kind="stable")[:most]]] = True
    return kept
