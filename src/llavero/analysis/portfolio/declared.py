"""What did people say of each account, in interviews and checklists?

What is declared is told apart from what is on record, and never takes its place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
SURE = 4.0  # of 5, from which on what a seller says of the wallet is believed more (M40)


@dataclass(frozen=True, slots=True)
class Told:
    """What sellers answered of one account: an answer each, in the order of their codes."""

    sellers: tuple[str, ...] = ()  # their codes
    shares: tuple[float, ...] = ()  # part of what it buys that it buys from us (Q17)
    sure: tuple[float, ...] = ()  # of that, 1-5
    rivals: tuple[bool, ...] = ()  # whether one is named (Q18)
    risks: tuple[float, ...] = ()  # how hard it is to replace us, 1-5 (Q19)
    stages: tuple[str, ...] = ()  # today (Q20)
    stages_before: tuple[str, ...] = ()  # two years ago
    plans: tuple[bool, ...] = ()  # written or updated within the year (Q28)
    areas: tuple[int, ...] = ()  # others of ours that take part (Q29)


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class Declared:
    """Answers per account; NaN where nobody was asked."""

    fit: Floats  # strategic fit, 0-5 (c7)
    prestige: Floats  # reference value, 0-5 (c8)
    openness: Floats  # 1-5 (c10)
    satisfaction: Floats  # against the best rival, 1-5
    rival: Floats  # part of the wallet of the best rival
    impact: Floats  # our weight in their results, 1-5
    risk: Floats  # what our failing would mean to them, 1-5 (Q19)
    joint: Floats  # 1: projects or investment in common
    demand_falls: Floats  # 1: what the customer itself sells falls
    share: Floats  # part of its wallet that is ours (Q17)
    grade: Floats  # how far that is believed: 0.8 or 0.5
    named: Floats  # 1: some seller names a rival (Q18)
    planned: Floats  # 1: a plan of the year (Q28); NaN where sellers differ
    areas: Floats  # of ours that take part besides the seller (Q29)

    @property
    def any(self) -> bool:
        """Return whether anything was answered."""
        return any(bool(np.any(~np.isnan(getattr(self, one.name)))) for one in fields(self))


def nobody_asked(accounts: int) -> Declared:
    """Return the answers of a study without interviews or checklists."""
    return Declared(*(np.full(accounts, np.nan) for _ in fields(Declared)))


def declared(told: Mapping[str, Told], places: Mapping[str, int]) -> Declared:
    """Return what sellers told, an account a place; several answers of one account: the mean."""
    mine = {places[group]: one for group, one in told.items() if group in places}

    def column(value: Mapping[int, float | None]) -> Floats:
        found = np.full(len(places), np.nan)
        for place, number in value.items():
            found[place] = np.nan if number is None else number
        return found

    return replace(
        nobody_asked(len(places)),
        risk=column({at: mean(one.risks) for at, one in mine.items()}),
        share=column({at: mean(one.shares) for at, one in mine.items()}),
        grade=column({at: _grade(one) for at, one in mine.items()}),
        named=column({at: float(any(one.rivals)) for at, one in mine.items() if one.rivals}),
        planned=column({at: _agreed(one.plans) for at, one in mine.items()}),
        areas=column({at: mean(one.areas) for at, one in mine.items()}),
    )


def mean(values: Sequence[float]) -> float | None:
    """Return the mean of what was answered; None where nothing was."""
    return fmean(values) if values else None


def differ(values: Sequence[object]) -> bool:
    """Return whether the answers are not all the same."""
    return len(set(values)) > 1


def _grade(told: Told) -> float | None:
    if not told.shares:
        return None
    return 0.8 if (mean(told.sure) or 0) >= SURE else 0.5  # B or C (M40)


def _agreed(values: Sequence[bool]) -> float | None:
    return float(values[0]) if values and not differ(values) else None
