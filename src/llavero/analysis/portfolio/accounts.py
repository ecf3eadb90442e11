"""Where does each account of the programme stand, and how should it be treated?"""

from collections.abc import Iterator
from decimal import Decimal

import numpy as np

from llavero.analysis.portfolio.findings import AccountInPortfolio, AccountsInPortfolio
from llavero.analysis.portfolio.judging.judged import Judged, median_quadrants
from llavero.analysis.portfolio.method import customer, stages
from llavero.analysis.portfolio.method.deselection import met
from llavero.analysis.portfolio.method.matrix import QUADRANTS, UNCLAIMED, Axis
from llavero.analysis.portfolio.parameters import (
    ATTRACTIVENESS,
    STAGE_COVERED,
    STAR_GAIN,
    STRENGTH,
)
from llavero.analysis.portfolio.records import at
from llavero.analysis.portfolio.sellers_say import said_figures
from llavero.foundation.measure import Measure, Source

MOST = 200  # whose figures a run holds
LITTLE_KNOWN = "little-known"
# What rests on the share of wallet, and on the stage.
ON_WALLET = frozenset(
    f"D1.account_{name}"
    for name in (
        *("headroom", "share", "share_goal", "attractiveness", "strength"),
        *("quadrant", "certainty", "median_quadrant"),
    )
)
ON_STAGE = frozenset({"D3.account_stage", "D3.account_known"})
ONLY_SAID = frozenset({"D1.account_headroom", "D1.account_share", "D1.account_share_goal"})
DECLARED = ("declared",)


def accounts_in_portfolio(judged: Judged) -> AccountsInPortfolio:
    """Return the accounts of the programme, largest first."""
    places = judged.members[:MOST].tolist()
    return AccountsInPortfolio(
        tuple(_account(judged, place) for place in places), max(0, len(judged.members) - MOST)
    )


def more_figures(judged: Judged) -> Iterator[Measure]:
    """Yield the figures of the accounts that no table shows."""
    middle, _, _ = median_quadrants(judged)
    for order, place in enumerate(judged.members[:MOST].tolist()):
        yield from _components(judged, place)
        label = int(middle[order])
        yield _class(
            judged,
            "D1.account_median_quadrant",
            place,
            None if label == UNCLAIMED else QUADRANTS[label],
            LITTLE_KNOWN,
        )
        yield from said_figures(judged, place)
        counts = (met(judged.exits.now)[place], met(judged.exits.before)[place])
        yield _figure(judged, "D5.account_met", place, int(counts[0]))
        before = int(counts[1]) if np.any(~np.isnan(judged.exits.before[place])) else None
        yield _figure(judged, "D5.account_met_before", place, before, "not-enough-history")


def _components(judged: Judged, place: int) -> Iterator[Measure]:
    trade, stands = judged.review.trade, judged.standing
    wallet = "wallet-overfull" if trade.overfull[place] else "no-wallet"
    headroom, left = at(trade.headroom, place), at(trade.contribution, place)
    yield _figure(judged, "D1.account_headroom", place, money(headroom), wallet)
    doubts = () if trade.served[place] else ("no-cost-to-serve",)
    yield _figure(judged, "D1.account_contribution", place, money(left), "no-cost", doubts=doubts)
    trend, late, wide = at(trade.trend, place), at(trade.late, place), at(trade.breadth, place)
    yield _figure(judged, "D1.account_trend", place, trend, "not-enough-history")
    yield _figure(judged, "D1.account_late", place, late, "no-payments")
    yield _figure(judged, "D1.account_breadth", place, wide, "no-product-line")
    censored = ("left-censored",) if trade.censored[place] else ()
    yield _figure(
        judged, "D1.account_age", place, at(trade.age, place), "never-bought", doubts=censored
    )
    for id, axis in (
        ("D1.account_attractiveness_known", stands.attractiveness),
        ("D1.account_strength_known", stands.strength),
    ):
        yield _figure(judged, id, place, float(axis.coverage[place]))


def _account(judged: Judged, place: int) -> AccountInPortfolio:
    review, stands = judged.review, judged.standing
    category = judged.category(place)
    goal = stages.TARGETS.get(category)
    stage, known = int(judged.stages.stage[place]), float(judged.stages.coverage[place])
    life = int(judged.life[place])
    share = at(review.trade.share, place)
    return AccountInPortfolio(
        name=review.names[place],
        seller=review.sellers[place],
        category=category,
        border=bool(stands.border[place]),
        sales=_figure(judged, "D1.account_sales", place, review.trade.sales.at(place)),
        attractiveness=_score(judged, "D1.account_attractiveness", place, stands.high),
        strength=_score(judged, "D1.account_strength", place, stands.strong),
        quadrant=_quadrant(judged, place, category),
        certainty=_figure(
            judged, "D1.account_certainty", place, at(stands.certainty, place), LITTLE_KNOWN
        ),
        share=_share(judged, "D1.account_share", place, share),
        share_goal=_share(judged, "D1.account_share_goal", place, _goal(judged, category, share)),
        relation=_relation(judged, place),
        life=_life(judged, place, life),
        life_ask=customer.LIFE_ASKS.get(life),
        stage=_class(judged, "D3.account_stage", place, _stage(stage), "no-stage"),
        stage_known=_figure(judged, "D3.account_known", place, known),
        provisional=stage != stages.NONE and known < judged.setting.value(STAGE_COVERED),
        goal=None if goal is None else stages.STAGES[goal],
        short=_is_short(stage, category),
        past=category == "streamline" and stages.NONE < (goal or 0) < stage < stages.UNCOUPLING,
        tier_now=review.tiers[place],
        tier=_class(judged, "D4.account_tier", place, judged.tier_of(place), "no-tiers"),
        hours=_hours(judged, place),
        asks=_asks(judged, place) if category == "unclaimed" else (),
    )


def _quadrant(judged: Judged, place: int, category: str) -> Measure:
    said = None if category == "unclaimed" else category
    return _class(judged, "D1.account_quadrant", place, said, LITTLE_KNOWN)


def _relation(judged: Judged, place: int) -> Measure:
    why = LITTLE_KNOWN if judged.review.has_meetings else "no-interactions"
    strength = at(judged.review.relations.strength, place)
    return _figure(judged, "D1.account_relation", place, strength, why, source=Source.CRM)


def _life(judged: Judged, place: int, life: int) -> Measure:
    said = customer.LIVES[life] if life >= 0 else None
    why = "left-censored" if customer.LIFE_ASKS.get(life) == "age" else "not-asked"
    return _class(judged, "D2.account_life", place, said, why)


def _hours(judged: Judged, place: int) -> Measure:
    hours = judged.hours_of(judged.tier_of(place))
    assumed = Source.ASSUMPTION
    return _figure(judged, "D4.account_hours", place, hours, "no-tiers", source=assumed)


def _stage(label: int) -> str | None:
    return None if label == stages.NONE else stages.STAGES[label]


def _is_short(stage: int, category: str) -> bool:
    """Return whether the relation has not come as far as the quadrant asks, as far as known."""
    goal = stages.TARGETS.get(category)
    if goal is None or category == "streamline" or stage == stages.NONE:
        return False
    return stage == stages.UNCOUPLING or stage < goal


def _goal(judged: Judged, category: str, share: float | None) -> float | None:
    if share is None or category != "star":
        return share if category == "strategic" else None
    return min(1.0, share + judged.setting.value(STAR_GAIN))


def _asks(judged: Judged, place: int) -> tuple[str, ...]:
    """Return what would have to be known of an account, the weightiest first."""
    stands = judged.standing
    found: list[tuple[float, str]] = []
    for axis, names in ((stands.attractiveness, ATTRACTIVENESS), (stands.strength, STRENGTH)):
        found += _unknown(axis, tuple(names), place)
    return tuple(name for _, name in sorted(found, key=lambda one: (-one[0], one[1])))


def _unknown(axis: Axis, names: tuple[str, ...], place: int) -> list[tuple[float, str]]:
    known = axis.known[place]
    return [
        (float(weight), name)
        for name, weight, is_known in zip(names, axis.weights, known, strict=True)
        if not is_known and weight > 0
    ]


def _score(judged: Judged, id: str, place: int, values: np.ndarray) -> Measure:
    value = at(values, place)
    return _figure(judged, id, place, value, LITTLE_KNOWN)


def _share(judged: Judged, id: str, place: int, value: float | None) -> Measure:
    wallet = "wallet-overfull" if judged.review.trade.overfull[place] else "no-wallet"
    because = wallet if id == "D1.account_share" or value is None else LITTLE_KNOWN
    return _figure(judged, id, place, value, because)


def _class(judged: Judged, id: str, place: int, value: str | None, because: str) -> Measure:
    return _figure(judged, id, place, value, because)


def _figure(
    judged: Judged,
    id: str,
    place: int,
    value: int | float | Decimal | str | None,
    because: str = "zero-denom",
    *,
    doubts: tuple[str, ...] = (),
    source: Source = Source.LEDGER,
) -> Measure:
    scope = f"group:{judged.review.groups[place]}"
    if _is_declared(judged, id, place):
        doubts = (*doubts, *DECLARED)
        source = Source.INTERVIEW if id in ONLY_SAID else source
    return judged.sheet.figure(id, value, because, scope=scope, doubts=doubts, source=source)


def _is_declared(judged: Judged, id: str, place: int) -> bool:
    """Return whether a figure rests on what sellers say and no record holds."""
    wallet = id in ON_WALLET and bool(judged.review.trade.told[place])
    return wallet or (id in ON_STAGE and bool(judged.review.leans[place]))


def money(value: float | None) -> Decimal | None:
    """Return an amount to the cent."""
    return None if value is None else Decimal(str(round(value, 2)))
