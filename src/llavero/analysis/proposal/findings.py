"""What may be stated of what is proposed?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.proposal.catalogue import Cost, Horizon
from llavero.foundation.measure import Measure, Unit
from llavero.foundation.period import Period

DEFINITIONS = (
    Definition("PRO.actions", Unit.COUNT),
    Definition("PRO.levers", Unit.COUNT),
    Definition("PRO.served", Unit.COUNT),
    Definition("PRO.busiest", Unit.COUNT),
    Definition("PRO.later", Unit.COUNT),
    Definition("PRO.handed", Unit.COUNT),
    Definition("PRO.unplaced", Unit.COUNT),
)
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


ACCOUNTS = "reached"  # a metric that no detector has: how many accounts the problem reaches


@dataclass(frozen=True, slots=True)
class Kpi:
    """By which figure one shall know: where it stands and what it should reach."""

    problem: str
    metric: str  # of the problem's evidence, or ACCOUNTS; empty: how many sellers say it
    baseline: Measure
    goal: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Answered:
    """A detected problem, and what is proposed against it."""

    problem: str
    risk: Measure
    level: str | None
    strategies: tuple[str, ...]  # ids
    actions: tuple[str, ...]  # that carry them, each once
    owner: str
    kpi: Kpi
    begins: int  # quarter in which the first of them is done; 0: none has a place
    ends: int  # quarter in which the last of them is done; 0: none has a place
    accounts: tuple[str, ...]
    mentioned: Measure  # sellers who speak of it


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """An action of the plan, in its order."""

    action: str
    strategies: tuple[str, ...]  # of the catalogue that it carries
    prevents: tuple[str, ...]  # ids of detected problems, the heaviest first
    lever: bool
    owner: str  # actor
    for_owner: str  # whose it was, where another took it; empty otherwise
    kpi: Kpi
    horizon: Horizon
    start: int  # quarter, 1 is the first after the day looked from; 0: it has no place
    end: int
    later: int  # quarters later than its horizon would have it
    cost: Cost
    effort: int
    after: tuple[str, ...]  # actions of the plan
    accounts: tuple[str, ...]
    removes: tuple[str, ...]  # factors of the simulation
    saving: Measure | None  # what removing them is worth, on average


@dataclass(frozen=True, slots=True)
class Owner:
    """Who answers for actions, and how many in each quarter."""

    actor: str
    post: str  # as the staff list calls it; empty where it does not say
    stands_in: str  # actor who acts in its place, where the company has none; empty otherwise
    actions: int
    load: tuple[int, ...]  # of each quarter


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan as a whole."""

    quarters: tuple[Period, ...]
    most: int  # actions of one owner in a quarter
    lever: int  # problems that an action serves to be a lever
    actions: Measure
    levers: Measure
    served: Measure
    busiest: Measure
    later: Measure
    handed: Measure
    unplaced: Measure


@dataclass(frozen=True, slots=True)
class Effect:
    """What the actions would change in what could be lost, as the simulation has it."""

    before: Measure  # P95 of the loss of a year
    after: Measure
    saved: Measure  # of the mean year
    factor: str  # whose removal counts most; empty where none counts alone
    saving: Measure | None  # of that factor, in the mean year


FaultKind = Literal[
    "few-strategies",
    "no-owner",
    "no-baseline",
    "no-goal",
    "no-horizon",
    "no-cost",
    "no-warning",
    "levers-late",
    "overload",
    "before-its-time",
    "unplaced",
]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the plan does not hold together."""

    kind: FaultKind
    subject: str  # problem, action or owner


@dataclass(frozen=True, slots=True)
class FindOut:
    """Data that would show whether problems are there."""

    table: str
    columns: tuple[str, ...]  # that it lacks, where the table itself is there
    problems: tuple[str, ...]


Heading = Literal["administration", "selection", "categorisation", "relationship"]


@dataclass(frozen=True, slots=True)
class Support:
    """A way of working of the sellers that supports a strategy."""

    trait: str
    holders: Measure
    of: Measure


@dataclass(frozen=True, slots=True)
class Integral:
    """A strategy for the whole programme, under one heading of the brief."""

    heading: Heading
    name: str
    reason: Literal["always", "triggered", "minimum"]
    figures: tuple[Measure, ...]  # that called for it
    problems: tuple[str, ...]  # detected, that it keeps away
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class ByCategory:
    """What is done with the accounts of one category."""

    category: str
    accounts: Measure
    share: Measure
    largest: tuple[str, ...]


FINDINGS = (
    Answered,
    PlannedAction,
    Owner,
    Plan,
    Effect,
    Fault,
    FindOut,
    Integral,
    ByCategory,
    MissingData,
)
