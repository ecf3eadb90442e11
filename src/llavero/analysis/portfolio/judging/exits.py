"""Which conditions of leaving does each key account meet, in this review and in the one before?"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.hours import TIERS as TIER_HOURS
from llavero.analysis.line import STAYS
from llavero.analysis.portfolio.judging.ladder import where_known
from llavero.analysis.portfolio.judging.standing import Standing
from llavero.analysis.portfolio.method import deselection
from llavero.analysis.portfolio.method.matrix import STREAMLINE
from llavero.analysis.portfolio.parameters import (
    EXIT_CONDITIONS,
    EXIT_OVERDUE,
    EXIT_PROBABILITY,
)
from llavero.analysis.portfolio.records import Flags, Floats, Review
from llavero.analysis.scored import PlacesBefore

LEAST_OPEN = 1


@dataclass(frozen=True, slots=True)
class Exits:
    """Who should leave, and who is to be watched, among the key accounts of today."""

    now: Floats  # (accounts, CONDITIONS)
    before: Floats  # NaN throughout where the earlier review could not be made
    leaving: Flags
    watched: Flags
    ranked_before: bool  # the places of the earlier review are those of the selection


def conditions(
    review: Review,
    standing: Standing,
    openness: Floats,
    rank: Floats,
    number: int,
    setting: Setting,
) -> Floats:
    """Return which conditions of D5 each account meets: (accounts, CONDITIONS), NaN not known.

    rank     (accounts,)  place from 1
    number   how many accounts the programme has
    """
    trade = review.trade
    worth = _below_cost(review, setting)
    likely = standing.likely[:, STREAMLINE]
    overdue = trade.overdue
    return np.column_stack(
        [
            where_known(rank > setting.value(STAYS) * number, rank),
            where_known(worth, trade.contribution),
            where_known(likely >= setting.value(EXIT_PROBABILITY), likely),
            where_known(openness <= LEAST_OPEN, openness),
            where_known(overdue > setting.value(EXIT_OVERDUE), overdue),
            np.full(rank.size, np.nan),  # 24 months of stages are on no record yet
        ]
    )


def places_then(review: Review, handed: PlacesBefore | None) -> Floats | None:
    """Return the places that the selection gives the day of an earlier review; None without."""
    if handed is None or handed.day != review.day:
        return None
    found, places = np.full(len(review.groups), np.nan), review.places
    for group, rank in zip(handed.groups, handed.rank, strict=True):
        if group in places:
            found[places[group]] = rank
    return found


def by_sales(review: Review) -> Floats:
    """Return the place of each account by sales, from 1, where no selection says it.

    By contribution it would say again what the condition on contribution says.
    """
    order = np.argsort(-review.trade.sales.floats, kind="stable")
    places = np.empty(order.size)
    places[order] = np.arange(1, order.size + 1)
    return places


def exits(
    review: Review,
    now: Floats,
    earlier: Review | None,
    before: Floats | None,
    setting: Setting,
    *,
    ranked_before: bool,
) -> Exits:
    """Return who should leave the programme and who is to be watched."""
    then = np.full(now.shape, np.nan)
    if earlier is not None and before is not None:
        places = earlier.places
        for place, group in enumerate(review.groups):
            if group in places:
                then[place] = before[places[group]]
    needed = round(setting.value(EXIT_CONDITIONS))
    today = review.is_key
    return Exits(
        now,
        then,
        deselection.leaving(now, then, review.at_once, needed) & today,
        deselection.watched(now, then, review.at_once, needed) & today,
        ranked_before,
    )


def _below_cost(review: Review, setting: Setting) -> Flags:
    """Return whose contribution is negative, or less than what its level of service costs."""
    hours = {tier: setting.value(parameter) for tier, parameter in TIER_HOURS.items()}
    cost = np.array([hours.get(tier or "", 0.0) for tier in review.tiers]) * (
        review.hour_cost or 0.0
    )
    below: Flags = review.trade.contribution < cost
    return below
