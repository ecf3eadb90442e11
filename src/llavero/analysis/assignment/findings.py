"""What may be stated about who should serve which account?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.serving import Basis
from llavero.foundation.measure import Measure, Unit

METHOD = ("savelsbergh1997",)

OF_COMPANY = (
    Definition("ASG.accounts", Unit.ACCOUNTS),
    Definition("ASG.people", Unit.HEADS),
    Definition("ASG.even_load", Unit.SHARE),
    Definition("ASG.moves", Unit.ACCOUNTS, METHOD),
    Definition("ASG.moved_share", Unit.SHARE),
    Definition("ASG.entries", Unit.ACCOUNTS),
    Definition("ASG.stays", Unit.ACCOUNTS),
    Definition("ASG.cv_now", Unit.INDEX),
    Definition("ASG.cv", Unit.INDEX, METHOD),
    Definition("ASG.gini_now", Unit.INDEX),
    Definition("ASG.gini", Unit.INDEX, METHOD),
    Definition("ASG.least_now", Unit.SHARE),
    Definition("ASG.least", Unit.SHARE, METHOD),
    Definition("ASG.most_now", Unit.SHARE),
    Definition("ASG.most", Unit.SHARE, METHOD),
    Definition("ASG.cost_now", Unit.HOURS),
    Definition("ASG.cost", Unit.HOURS, METHOD),
    Definition("ASG.saved", Unit.HOURS, METHOD),
    Definition("ASG.gap", Unit.SHARE, METHOD),
)
OF_LIMIT = (
    Definition("ASG.limit_moves", Unit.ACCOUNTS, METHOD),
    Definition("ASG.limit_cv", Unit.INDEX, METHOD),
    Definition("ASG.limit_cost", Unit.HOURS, METHOD),
)
OF_PERSON = (
    Definition("ASG.load_now", Unit.SHARE),
    Definition("ASG.load", Unit.SHARE, METHOD),
    Definition("ASG.hours_now", Unit.HOURS),
    Definition("ASG.hours", Unit.HOURS, METHOD),
    Definition("ASG.accounts_now", Unit.ACCOUNTS),
    Definition("ASG.accounts_then", Unit.ACCOUNTS, METHOD),
)
OF_ACCOUNT = (
    Definition("ASG.account_hours", Unit.HOURS),
    Definition("ASG.account_relief", Unit.HOURS),
    Definition("ASG.account_fit", Unit.HOURS),
    Definition("ASG.account_handover", Unit.HOURS),
    Definition("ASG.account_net", Unit.HOURS),
    Definition("ASG.account_years", Unit.YEARS),
    Definition("ASG.account_strength", Unit.SCORE),
)
DEFINITIONS = (*OF_COMPANY, *OF_LIMIT, *OF_PERSON, *OF_ACCOUNT)
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}

Base = Literal["key", "chosen"]
# improves: some accounts would change hands; stands: none; enters: only those of nobody get someone
Verdict = Literal["improves", "stands", "enters"]
Why = Literal["relief", "fit", "decided", "entry"]


@dataclass(frozen=True, slots=True)
class Person:
    """What one person carries now, and what the proposal would give."""

    name: str
    post: int  # from 1, of a new post; 0: somebody is there
    leads: bool
    accounts_now: Measure
    accounts: Measure
    hours_now: Measure
    hours: Measure
    load_now: Measure
    load: Measure


@dataclass(frozen=True, slots=True)
class Assignment:
    """The division that costs least, beside the present one."""

    verdict: Verdict
    base: Base
    basis: Basis
    assumed: int  # accounts without a level of service
    posts: int  # new ones
    head_carries: bool
    most_changes: float  # of the accounts that have somebody
    reached: bool  # as many change as may
    band: float
    scarce: bool  # an even division would already be too much for everybody
    overloaded: bool  # somebody has more than the hours there are today
    uneven_now: bool  # somebody is out of the band today
    least_gap: float  # below which the answer may be called the best there is
    accounts: Measure
    people: Measure
    even_load: Measure
    moves: Measure
    moved_share: Measure
    entries: Measure
    stays: Measure
    cv_now: Measure
    cv: Measure
    gini_now: Measure
    gini: Measure
    least_now: Measure
    least: Measure
    most_now: Measure
    most: Measure
    cost_now: Measure
    cost: Measure
    saved: Measure
    gap: Measure
    persons: tuple[Person, ...]
    left_out: int  # people whom the table does not hold


@dataclass(frozen=True, slots=True)
class Move:
    """An account that would change hands, and what each part of the change is worth."""

    name: str
    why: Why
    giver: str  # empty: nobody serves it
    taker: str  # empty: a new post
    post: int  # from 1, of a new post
    giver_load: Measure | None  # now; None: no candidate
    giver_then: Measure | None
    taker_load: Measure
    taker_then: Measure
    hours: Measure
    relief: Measure  # hours out of the band that it avoids
    fit: Measure  # hours that the taker's experience saves
    handover: Measure  # hours that it costs
    net: Measure
    years: Measure
    strength: Measure


@dataclass(frozen=True, slots=True)
class Kept:
    """An account that would go elsewhere if the relation counted for nothing."""

    name: str
    holder: str
    handover: Measure
    years: Measure
    strength: Measure


@dataclass(frozen=True, slots=True)
class Locked:
    """An account of which somebody decided who serves it."""

    name: str
    holder: str
    by: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class IdleLocks:
    """Decisions that name an account or a person that the division does not know."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """What could be reached if only so many accounts changed hands."""

    share: float  # of the accounts that have somebody; 1: any
    moves: Measure
    cv: Measure
    cost: Measure


@dataclass(frozen=True, slots=True)
class Limits:
    """What the limit of changes costs."""

    limits: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class OnePerson:
    """Only one person may serve the accounts: there is nothing to divide."""

    name: str
    accounts: Measure


FINDINGS = (Assignment, Move, Kept, Locked, IdleLocks, Limits, OnePerson, MissingData)
