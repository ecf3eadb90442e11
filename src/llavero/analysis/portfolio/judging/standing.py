"""Where in the matrix does each account stand, and how sure is that?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.portfolio.declared import Declared
from llavero.analysis.portfolio.method import matrix, scales
from llavero.analysis.portfolio.method.matrix import UNCLAIMED, Axis
from llavero.analysis.portfolio.parameters import (
    ATTRACTIVENESS,
    BAND,
    CONCENTRATION,
    CUT,
    LEAST_COVERED,
    REACH,
    STRENGTH,
)
from llavero.analysis.portfolio.records import Flags, Floats, Labels, Review
from llavero.foundation.parameter import Parameter


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What a typical key account that does buys and leaves: 50 on the scales of amounts."""

    sales: float  # > 0, NaN where not known
    contribution: float


@dataclass(frozen=True, slots=True)
class Standing:
    """The accounts in the matrix."""

    attractiveness: Axis
    strength: Axis
    high: Floats  # scores, 0-100; NaN where too little is known
    strong: Floats
    quadrant: Labels  # UNCLAIMED where too little is known
    border: Flags
    likely: Floats  # (accounts, 4)  P(quadrant); NaN where unclaimed or not looked at
    yardstick: Yardstick

    @property
    def claimed(self) -> Flags:
        """Return of which accounts a quadrant is claimed."""
        return np.asarray(self.quadrant != UNCLAIMED, dtype=np.bool_)

    @property
    def certainty(self) -> Floats:
        """Return the probability of the quadrant claimed; NaN where none is."""
        places = np.arange(self.quadrant.size)
        found = self.likely[places, np.maximum(self.quadrant, 0)]
        return np.where(self.claimed, found, np.nan)


def standing(
    review: Review,
    said: Declared,
    reference: Flags,
    looked_at: Flags,
    setting: Setting,
) -> Standing:
    """Return where each account stands.

    reference   the accounts whose median is the yardstick
    looked_at   the accounts of which it is told how sure their quadrant is
    """
    trade = review.trade
    measure = Yardstick(
        _median(trade.sales.floats, reference), _median(trade.contribution, reference)
    )
    high = _axis(_attractiveness(review, said, measure, setting), ATTRACTIVENESS, setting)
    strong = _axis(_strength(review, said), STRENGTH, setting)
    least, cut = setting.value(LEAST_COVERED), setting.value(CUT)
    up, along = _covered(high, least), _covered(strong, least)
    quadrant = matrix.quadrants(up, along, cut, cut)
    border = matrix.on_the_border(up, along, cut, setting.value(BAND)) & (quadrant != UNCLAIMED)
    likely = _likely(high, strong, np.where(looked_at, quadrant, UNCLAIMED), setting)
    return Standing(high, strong, up, along, quadrant, border, likely, measure)


def _likely(high: Axis, strong: Axis, quadrant: Labels, setting: Setting) -> Floats:
    found = np.full((quadrant.size, len(matrix.QUADRANTS)), np.nan)
    places = np.flatnonzero(quadrant != UNCLAIMED)
    if places.size:
        found[places] = matrix.under_other_weights(
            high.of(places),
            strong.of(places),
            setting.value(CUT),
            setting.value(CONCENTRATION),
            np.random.default_rng(setting.seed),
        )
    return found


def _covered(axis: Axis, least: float) -> Floats:
    # A coverage of 0.60 summed from weights may miss it by the last bit.
    return np.where(axis.coverage >= least - 1e-9, axis.score, np.nan)


def _median(values: Floats, reference: Flags) -> float:
    known = values[reference & (np.nan_to_num(values) > 0)]
    return float(np.median(known)) if known.size else float("nan")


def _axis(scores: Mapping[str, Floats], points: Mapping[str, Parameter], setting: Setting) -> Axis:
    given = np.array([setting.value(points[name]) for name in scores])
    total = given.sum()
    weights = given / total if total > 0 else given
    columns = np.column_stack(list(scores.values()))
    columns[:, weights == 0] = np.nan  # what has no weight covers nothing
    return Axis(columns, weights)


def _attractiveness(
    review: Review, said: Declared, measure: Yardstick, setting: Setting
) -> dict[str, Floats]:
    trade = review.trade
    return {
        "potential": scales.beside(trade.headroom * trade.grade, measure.sales),
        "contribution": scales.beside(trade.contribution, measure.contribution),
        "growth": scales.around_standing_still(trade.trend, setting.value(REACH)),
        "fit": scales.of_share(said.fit / 5),
        "prestige": scales.of_share(said.prestige / 5),
        "openness": scales.of_share((said.openness - 1) / 4),
        "payment": scales.of_share(1 - trade.late),
    }


def _strength(review: Review, said: Declared) -> dict[str, Floats]:
    trade = review.trade
    return {
        "share": scales.against_best_rival(trade.share, said.rival),
        "relation": review.relations.strength,
        "satisfaction": scales.of_share((said.satisfaction - 1) / 4),
        "age": scales.of_age(trade.age),
        "breadth": scales.of_share(trade.breadth),
    }
