"""Everything that is judged of the accounts of a review, put together once."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.hours import TIERS as TIER_HOURS
from llavero.analysis.portfolio.declared import Declared
from llavero.analysis.portfolio.findings import Category
from llavero.analysis.portfolio.judging import exits, ladder
from llavero.analysis.portfolio.judging.exits import Exits
from llavero.analysis.portfolio.judging.programme import (
    Programme,
    declared,
    programme,
)
from llavero.analysis.portfolio.judging.standing import Standing, standing
from llavero.analysis.portfolio.method import customer, matrix, tiers
from llavero.analysis.portfolio.method.matrix import QUADRANTS, UNCLAIMED
from llavero.analysis.portfolio.method.stages import Found
from llavero.analysis.portfolio.parameters import FIRM, LARGE_HEADROOM
from llavero.analysis.portfolio.records import Flags, Floats, Labels, Review
from llavero.analysis.scored import PlacesBefore, ScoredAccounts

LARGE_FOR_LIFE = 0.75  # place among the headrooms from which a young share is a promise (D2)


@dataclass(frozen=True)
class Judged:
    """The accounts, and what follows from what is known of them."""

    setting: Setting
    sheet: Sheet
    review: Review
    earlier: Review | None
    programme: Programme
    declared: Declared
    standing: Standing
    stages: Found
    tier: Labels
    exits: Exits

    @cached_property
    def members(self) -> Labels:
        """Return the places of the accounts of the programme, largest sales first."""
        places = np.flatnonzero(self.programme.member)
        sales = self.review.trade.sales.floats[places]
        return places[np.argsort(-sales, kind="stable")]

    @cached_property
    def life(self) -> Labels:
        """Return in which part of its life each account is."""
        trade = self.review.trade
        # Who bought already when a short ledger starts may be young or not.
        unknown = trade.censored & (trade.age < customer.YOUNG_YEARS)
        return customer.lives(
            np.where(unknown, np.nan, trade.age),
            trade.share,
            large(trade.headroom, LARGE_FOR_LIFE),
            trade.trend,
            joint=self.declared.joint,
            demand_falls=self.declared.demand_falls,
        )

    def category(self, place: int) -> Category:
        """Return the category of an account."""
        at = int(self.standing.quadrant[place])
        return "unclaimed" if at == UNCLAIMED else QUADRANTS[at]

    def tier_of(self, place: int) -> str | None:
        """Return the level that the rule gives an account; the one it has where it gives none."""
        at = int(self.tier[place])
        return self.review.tiers[place] if at == tiers.NONE else tiers.TIERS[at]

    def hours_of(self, tier: str | None) -> float | None:
        """Return the hours a year that an account of a level asks for."""
        known = TIER_HOURS.get(tier or "")
        return None if known is None else self.setting.value(known)


def judged(
    setting: Setting,
    sheet: Sheet,
    review: Review,
    earlier: Review | None,
    scored: ScoredAccounts | None,
    before: PlacesBefore | None = None,
) -> Judged:
    """Return what follows from what is known of the accounts.

    earlier   the review half a year before, None where the ledger does not reach
    scored    what the selection hands on, where it has run
    before    the places that it gives half a year before
    """
    chosen, said = programme(review, scored), declared(review, scored)
    stands = standing(review, said, chosen.reference, chosen.member | review.is_key, setting)
    return Judged(
        setting=setting,
        sheet=sheet,
        review=review,
        earlier=earlier,
        programme=chosen,
        declared=said,
        standing=stands,
        stages=ladder.stage(review, said, earlier, setting),
        tier=tiers.tiers(
            stands.quadrant,
            chosen.member,
            chosen.firmness,
            large(review.trade.headroom, setting.value(LARGE_HEADROOM)),
            setting.value(FIRM),
        ),
        exits=_exits(setting, review, earlier, chosen, said, stands, before),
    )


def _exits(
    setting: Setting,
    review: Review,
    earlier: Review | None,
    chosen: Programme,
    said: Declared,
    stands: Standing,
    handed: PlacesBefore | None,
) -> Exits:
    rank = chosen.rank if chosen.is_ranked else exits.by_sales(review)
    now = exits.conditions(review, stands, said.openness, rank, chosen.number, setting)
    before, ranked = None, False
    if earlier is not None:
        reference = earlier.is_key if earlier.is_key.any() else np.isin(
            earlier.groups, np.array(review.groups)[chosen.reference]
        )  # fmt: skip
        then = standing(
            earlier,
            earlier.declared,
            reference,
            earlier.is_key,
            setting,
        )
        told = exits.places_then(earlier, handed) if chosen.is_ranked else None
        place, ranked = (exits.by_sales(earlier), False) if told is None else (told, True)
        openness = earlier.declared.openness
        before = exits.conditions(earlier, then, openness, place, chosen.number, setting)
    return exits.exits(review, now, earlier, before, setting, ranked_before=ranked)


def large(values: Floats, part: float) -> Flags:
    """Return which values are at or above that part of the known ones."""
    known = values[~np.isnan(values)]
    if not known.size:
        return np.zeros(values.size, dtype=np.bool_)
    with np.errstate(invalid="ignore"):
        return np.asarray(values >= np.quantile(known, part), dtype=np.bool_)


def median_quadrants(judged: Judged) -> tuple[Labels, float, float]:
    """Return the quadrants of the programme with the medians as cuts, and those medians."""
    stands, places = judged.standing, judged.members
    high, strong = stands.high[places], stands.strong[places]
    both = ~np.isnan(high) & ~np.isnan(strong)
    if not both.any():
        return np.full(places.size, UNCLAIMED), float("nan"), float("nan")
    across, along = float(np.median(high[both])), float(np.median(strong[both]))
    return matrix.quadrants(high, strong, across, along), across, along
