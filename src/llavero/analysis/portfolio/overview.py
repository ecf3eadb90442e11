"""How does the programme as a whole spread over categories, stages and levels?"""

from collections.abc import Iterator, Sequence

import numpy as np

from llavero.analysis.hours import TIERS as TIER_HOURS
from llavero.analysis.portfolio.accounts import LITTLE_KNOWN, money
from llavero.analysis.portfolio.findings import (
    AccountsInPortfolio,
    Category,
    Component,
    Components,
    CustomersSide,
    InCategory,
    Level,
    LevelsOfService,
    Portfolio,
    Relationships,
    Side,
    Treatment,
)
from llavero.analysis.portfolio.judging.judged import Judged, median_quadrants
from llavero.analysis.portfolio.method import stages, tiers
from llavero.analysis.portfolio.method.matrix import Axis
from llavero.analysis.portfolio.parameters import (
    APPLICABLE,
    ATTRACTIVENESS,
    BAND,
    CONCENTRATION,
    CUT,
    EXIT_CONDITIONS,
    EXIT_LEAST,
    EXIT_MOST,
    FIRM,
    LARGE_HEADROOM,
    LEAST_COVERED,
    REACH,
    SERVICE,
    SIGNALS,
    STAGE_COVERED,
    STAGE_EARLIER,
    STAGE_OWN,
    STAR_GAIN,
    STRENGTH,
)
from llavero.analysis.portfolio.records import Labels
from llavero.foundation.measure import Measure, Source

CATEGORIES: tuple[Category, ...] = ("strategic", "star", "status", "streamline", "unclaimed")
NAMED = 5  # of the accounts of a category
GROWING = (0, 1)  # quadrants of attractive accounts


def portfolio(judged: Judged) -> Portfolio:
    """Return how the programme spreads over the matrix."""
    sheet, value, stands = judged.sheet, judged.setting.value, judged.standing
    middle, across, along = median_quadrants(judged)
    claimed = stands.claimed[judged.members]
    moved = int((middle != stands.quadrant[judged.members])[claimed].sum())
    others = ~judged.programme.member
    yardstick = stands.yardstick
    known = bool(claimed.any())
    return Portfolio(
        origin=judged.programme.origin,
        beside_key=bool(judged.review.is_key.any()),
        accounts=sheet.figure("D1.accounts", len(judged.members)),
        categories=tuple(_in_category(judged, one) for one in CATEGORIES),
        border=sheet.figure("D1.border", int(stands.border[judged.members].sum())),
        median_attractiveness=_score(judged, "D1.median_attractiveness", across),
        median_strength=_score(judged, "D1.median_strength", along),
        median_moved=sheet.figure(
            "D1.median_moved", moved if known else None, LITTLE_KNOWN, n=int(claimed.sum())
        ),
        yardstick_sales=sheet.figure(
            "D1.yardstick_sales", money(_known(yardstick.sales)), "no-positive-sales"
        ),
        yardstick_contribution=sheet.figure(
            "D1.yardstick_contribution", money(_known(yardstick.contribution)), "no-cost"
        ),
        outside=sheet.figure("D1.outside", int(others.sum())),
        outside_claimed=sheet.figure(
            "D1.outside_claimed", int((others & np.isin(stands.quadrant, GROWING)).sum())
        ),
        cut=value(CUT),
        band=value(BAND),
        least_known=value(LEAST_COVERED),
        growth_reach=value(REACH),
        applicable=value(APPLICABLE),
        concentration=value(CONCENTRATION),
    )


def _known(value: float) -> float | None:
    return None if np.isnan(value) else value


def _score(judged: Judged, id: str, value: float) -> Measure:
    return judged.sheet.figure(id, _known(value), LITTLE_KNOWN)


def _in_category(judged: Judged, category: Category) -> InCategory:
    places = [place for place in judged.members.tolist() if judged.category(place) == category]
    sales = np.maximum(judged.review.trade.sales.floats, 0)
    total, mine = float(sales[judged.members].sum()), float(sales[places].sum())
    return InCategory(
        category=category,
        accounts=judged.sheet.figure(f"D1.{category}", len(places)),
        share=judged.sheet.figure(
            f"D1.{category}_share",
            mine / total if total > 0 else None,
            "no-positive-sales",
            parts=(mine, total),
        ),
        largest=tuple(judged.review.names[place] for place in places[:NAMED]),
    )


def components(judged: Judged) -> Components:
    """Return what the axes are made of, and of how many accounts each part is known."""
    stands, members = judged.standing, judged.members
    parts = (
        *_parts("attractiveness", stands.attractiveness, tuple(ATTRACTIVENESS), members),
        *_parts("strength", stands.strength, tuple(STRENGTH), members),
    )
    overfull = judged.review.trade.overfull
    return Components(
        components=parts,
        accounts=len(members),
        overfull=tuple(judged.review.names[at] for at in members.tolist() if overfull[at]),
        rivals_unknown=bool(np.all(np.isnan(judged.declared.rival[members]))),
    )


def _parts(side: Side, axis: Axis, names: Sequence[str], members: Labels) -> Iterator[Component]:
    for name, weight, known in zip(names, axis.weights, axis.known[members].T, strict=True):
        yield Component(name, side, float(weight), int(known.sum()))


def customers_side(judged: Judged) -> CustomersSide:
    """Return of how many accounts nobody has asked how they see us."""
    said = judged.declared
    unasked = np.isnan(said.impact) | np.isnan(said.risk)
    return CustomersSide(
        judged.sheet.figure(
            "D2.unasked",
            int(unasked[judged.members].sum()),
            n=len(judged.members),
            source=Source.INTERVIEW,
        ),
        judged.sheet.figure(
            "D2.life_unasked",
            int((judged.life[judged.members] < 0).sum()),
            n=len(judged.members),
            source=Source.INTERVIEW,
        ),
    )


def relationships(judged: Judged, told: AccountsInPortfolio) -> Relationships:
    """Return how far the relations with the programme's accounts have come."""
    sheet, members = judged.sheet, judged.members
    stage = judged.stages.stage[members]
    covered = judged.setting.value(STAGE_COVERED)
    thin = judged.stages.coverage[members] < covered
    return Relationships(
        recorded=judged.review.has_meetings,
        staged=sheet.figure("D3.staged", int((stage != stages.NONE).sum()), n=members.size),
        provisional=sheet.figure("D3.provisional", int((thin & (stage != stages.NONE)).sum())),
        short=sheet.figure("D3.short", sum(one.short for one in told.accounts)),
        uncoupling=sheet.figure("D3.uncoupling", int((stage == stages.UNCOUPLING).sum())),
        own=judged.setting.value(STAGE_OWN),
        earlier=judged.setting.value(STAGE_EARLIER),
        covered=covered,
        signals=round(judged.setting.value(SIGNALS)),
    )


def levels_of_service(judged: Judged) -> LevelsOfService:
    """Return the levels of service, as the rule gives them out."""
    members = judged.members.tolist()
    sheet, given = judged.sheet, judged.tier[judged.members]
    now = [judged.review.tiers[place] for place in members]
    rule = [judged.tier_of(place) for place in members]
    changed = sum(
        before is not None and after != before for before, after in zip(now, rule, strict=True)
    )
    return LevelsOfService(
        levels=tuple(_level(judged, tier, given) for tier in tiers.TIERS),
        kept=sheet.figure("D4.kept", int((given == tiers.NONE).sum())),
        changed=sheet.figure("D4.changed", changed if any(now) else None, "no-tiers"),
        hours=_hours(judged, "D4.hours", rule),
        hours_now=_hours(judged, "D4.hours_now", now),
    )


def _level(judged: Judged, tier: tiers.Tier, given: np.ndarray) -> Level:
    count = int((given == tiers.TIERS.index(tier)).sum())
    promised = {what: judged.setting.value(levels[tier]) for what, levels in SERVICE.items()}
    return Level(
        tier=tier,
        accounts=judged.sheet.figure(f"D4.{tier.lower()}", count),
        hours=judged.setting.value(TIER_HOURS[tier]),
        **promised,
    )


def _hours(judged: Judged, id: str, given: Sequence[str | None]) -> Measure:
    hours = [judged.hours_of(tier) for tier in given]
    known = [needed for needed in hours if needed is not None]
    doubts = ("tiers-missing",) if known and len(known) < len(hours) else ()
    total = sum(known) if known else None
    return judged.sheet.figure(
        id, total, "no-tiers", n=len(known), doubts=doubts, source=Source.ASSUMPTION
    )


def treatment(judged: Judged) -> Treatment:
    """Return what is done with the accounts of each category."""
    there = {judged.category(place) for place in judged.members.tolist()}
    claimed = there != {"unclaimed"}
    shown = [one for one in CATEGORIES if one in there or (claimed and one != "unclaimed")]
    value = judged.setting.value
    by_tier = {
        what: tuple(value(levels[tier]) for tier in tiers.TIERS) for what, levels in SERVICE.items()
    }
    return Treatment(
        categories=tuple(shown),
        accounts=tuple(_in_category(judged, one).accounts for one in shown),
        star_gain=value(STAR_GAIN),
        hours=tuple(value(TIER_HOURS[tier]) for tier in tiers.TIERS),
        visits=by_tier["visits"],
        reviews=by_tier["reviews"],
        sponsor=by_tier["sponsor"],
        firm=value(FIRM),
        large=value(LARGE_HEADROOM),
        exit_conditions=round(value(EXIT_CONDITIONS)),
        exit_months=(round(value(EXIT_LEAST)), round(value(EXIT_MOST))),
    )
