"""How many accounts can and should be key: hours, money, and what people do elsewhere?

Methods C5. The gain of a programme is an assumption that people must state; until they do, what
it would pay for is shown and limits nothing.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.hours import hours_of_levels
from llavero.analysis.selection import dated, number
from llavero.analysis.selection.assessed import Assessed
from llavero.analysis.selection.eligible import headroom
from llavero.analysis.selection.facts import Facts
from llavero.analysis.selection.parameters import HOUR_COST, NUMBER, STATED, UPLIFTS
from llavero.ledger.columns import Floats, Labels

# What practitioners report: Smith (2015), Adept Advisory (n.d.).
FEW, USUAL_MANY, MANY = 10, 50, 75
PART_OF_ACCOUNTS = 0.05
TYPICAL = (10, 20)
Basis = Literal["chosen", "capacity", "marginal", "eligible", "present", "practice"]
Size = Literal["few", "usual", "many", "stretched"]


@dataclass(frozen=True, slots=True)
class Staff:
    """The key account managers of the company."""

    fte: float | None
    cost: float | None  # of a full post and year
    hours: float  # that a full post gives to accounts in a year


@dataclass(frozen=True, slots=True)
class HowMany:
    """How many accounts are to be key, and what says so."""

    number: int  # K*
    basis: Basis
    elbow: int | None
    hours: float | None  # available a year
    capacity: int | None
    hour_cost: float | None
    paying: tuple[int | None, ...]  # K_marg of each scenario
    numbers: tuple[int | None, ...]  # K* of each scenario

    @property
    def size(self) -> Size:
        """Return how the number looks beside what others report."""
        if self.number < FEW:
            return "few"
        if self.number <= USUAL_MANY:
            return "usual"
        return "many" if self.number <= MANY else "stretched"


def how_many(found: Assessed, order: Labels, staff: Staff, setting: Setting) -> HowMany:
    """Return how many accounts are to be key.

    order   places of the eligible accounts, the best first
    """
    facts = found.facts
    needed = hours(facts, setting)[order]
    of_one = staff.hours
    available = None if staff.fte is None else staff.fte * of_one
    capacity = None if available is None else number.capacity(needed, available)
    hour_cost = _hour_cost(staff, of_one, setting)
    paying = tuple(_paying(found, order, needed, hour_cost, setting.value(u)) for u in UPLIFTS)
    value, basis = _number(found, order, capacity, paying[1], setting)
    return HowMany(
        number=value,
        basis=basis,
        elbow=_elbow(found, order),
        hours=available,
        capacity=capacity,
        hour_cost=hour_cost,
        paying=paying,
        numbers=tuple(_least(capacity, one) for one in paying),
    )


def hours(facts: Facts, setting: Setting) -> Floats:
    """Return the hours a year that each account asks for: of its tier, else of the second."""
    return hours_of_levels(setting, facts.tiers)


def _hour_cost(staff: Staff, of_one: float, setting: Setting) -> float | None:
    said = setting.value(HOUR_COST)
    if said > 0:
        return said
    return None if staff.cost is None else staff.cost / of_one


def _paying(
    found: Assessed, order: Labels, needed: Floats, hour_cost: float | None, uplift: float
) -> int | None:
    """Return how many accounts would gain at least what serving them costs (K_marg)."""
    left = found.criteria.raw[order, 1]
    if hour_cost is None or np.isnan(left).all():
        return None
    return number.worth_it(gains(found, uplift)[order], needed * hour_cost)


def gains(found: Assessed, uplift: float) -> Floats:
    """Return what each account would leave more in a year; 0 where it is not known.

    uplift   part of what it leaves, and part of what it could still buy, that a programme gains
    """
    sold, left = found.criteria.raw[:, 0], found.criteria.raw[:, 1]
    room = np.nan_to_num(headroom(found.facts))
    rate = np.where(sold > 0, left / np.where(sold > 0, sold, 1.0), np.nan)
    usual = float(np.nansum(left) / max(float(np.nansum(sold[~np.isnan(left)])), 1e-9))
    rate = np.clip(np.where(np.isnan(rate), usual, rate), 0, 1)
    return np.asarray(uplift * (np.maximum(np.nan_to_num(left), 0) + room * rate))


def _number(
    found: Assessed, order: Labels, capacity: int | None, paying: int | None, setting: Setting
) -> tuple[int, Basis]:
    chosen = int(setting.value(NUMBER))
    present = int(found.facts.incumbent.sum())
    limits: list[tuple[int, Basis]] = []
    if chosen:
        limits.append((chosen, "chosen"))
    else:
        if capacity is not None:
            limits.append((capacity, "capacity"))
        if paying is not None and setting.value(STATED):
            limits.append((paying, "marginal"))
        if not limits:
            limits.append((present, "present") if present else (_practice(found), "practice"))
    limits.append((order.size, "eligible"))
    return min(limits, key=lambda limit: limit[0])


def _practice(found: Assessed) -> int:
    bought = np.nan_to_num(dated.last_year(found.every.panel.sales)) > 0
    least, most = TYPICAL
    return int(np.clip(round(PART_OF_ACCOUNTS * bought.sum()), least, most))


def _least(capacity: int | None, paying: int | None) -> int | None:
    if paying is None:
        return None
    return paying if capacity is None else min(capacity, paying)


def _elbow(found: Assessed, order: Labels) -> int | None:
    """Return where the curve of the scores, each weighed by what the account leaves, bends."""
    worth = worth_of(found)[order]
    return number.knee(np.sort(worth)[::-1])


def worth_of(found: Assessed) -> Floats:
    """Return what a choice of each account is worth: its score times what it leaves, or buys."""
    left = found.criteria.raw[:, 1]
    value = found.criteria.raw[:, 0] if np.isnan(left).all() else left
    return np.asarray(found.score / 100 * np.maximum(np.nan_to_num(value), 0))
