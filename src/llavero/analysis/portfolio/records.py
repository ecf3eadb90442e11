"""What is known of each account on a day of review, once read? Columns, an account a place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.portfolio.declared import Declared, Told
from llavero.foundation.period import Period
from llavero.ledger.columns import Amounts

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Trade:
    """What is bought, paid and left. NaN where not known."""

    sales: Amounts  # of the twelve months
    half: Floats  # of the twelve months that ended half a year before
    before: Floats  # of the twelve months before
    contribution: Floats  # margin less cost to serve, where both are known; else the margin
    served: Flags  # the cost to serve is in it
    age: Floats  # years since the first sale
    censored: Flags  # it may be older: the ledger starts with it
    trend: Floats  # a year
    wallet: Floats
    grade: Floats  # how far the wallet is believed: 1, 0.8 or 0.5
    late: Floats  # part of what fell due that was paid late
    overdue: Floats  # part of the balance that is long overdue
    breadth: Floats  # lines bought over lines applicable
    told: Flags  # the wallet follows from the share that sellers say: none is on record

    @property
    def share(self) -> Floats:
        """Return the share of wallet; NaN where there is none or it holds less than the sales."""
        with np.errstate(divide="ignore", invalid="ignore"):
            found = np.maximum(self.sales.floats, 0) / self.wallet
        return np.where(found <= 1, found, np.nan)

    @property
    def overfull(self) -> Flags:
        """Return which accounts buy more from us than their wallet is said to hold."""
        return np.asarray(self.sales.floats > self.wallet, dtype=np.bool_)

    @property
    def headroom(self) -> Floats:
        """Return what they buy from others; NaN where the wallet says nothing."""
        return np.where(np.isnan(self.share), np.nan, self.wallet - self.sales.floats)


@dataclass(frozen=True, slots=True)
class Relations:
    """Whom we know and who meets whom, in the year. NaN where it is not on record."""

    strength: Floats  # RSS, 0-100
    active: Floats  # contacts met
    ours: Floats  # of our departments met them
    theirs: Floats  # of their functions were met
    one_pair: Floats  # part of the interactions between the primary seller and the top contact
    senior: Floats  # 1: somebody of level 4 or more is known
    sponsored: Floats  # meetings with the head of the company or who reports to the head
    fallen: Floats  # change of the interactions on the year before
    planned: Floats  # 1: a plan was written or updated in the year
    prospects: Floats  # 1: an opportunity is or was known


@dataclass(frozen=True, slots=True)
class Merged:
    """A key account of the list that is part of another one today."""

    name: str
    into: str


@dataclass(frozen=True, slots=True)
class Review:
    """The accounts on a day."""

    day: date
    period: Period
    groups: tuple[str, ...]
    names: tuple[str, ...]
    is_key: Flags
    tiers: tuple[str | None, ...]  # of today's programme
    sellers: tuple[str, ...]  # who serves each now; empty where nobody is said
    trade: Trade
    relations: Relations
    declared: Declared
    told: Mapping[str, Told]  # by group
    leans: Flags  # some indicator of the stage is only what sellers say
    hour_cost: float | None  # of an hour of a key account manager at accounts
    immediate: Flags  # (accounts, CAUSES)
    merged: tuple[Merged, ...]
    has_meetings: bool  # interactions of the whole year are on record
    reaches_back: bool  # the ledger holds the whole year

    @property
    def places(self) -> dict[str, int]:
        """Return the place of each group."""
        return {group: place for place, group in enumerate(self.groups)}

    @property
    def at_once(self) -> Flags:
        """Return who has some cause to leave at once."""
        return np.asarray(self.immediate.any(axis=1), dtype=np.bool_)


def at(values: Floats, place: int) -> float | None:
    """Return one value; None where it is not known."""
    value = float(values[place])
    return None if np.isnan(value) else value
