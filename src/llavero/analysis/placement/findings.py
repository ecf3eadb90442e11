"""What may be stated about where the department belongs?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.boxes import Box
from llavero.analysis.placement.method.gates import Standing
from llavero.foundation.measure import Measure, Unit

PLACES = ("shapiro1984", "kempeners1999", "homburg2002")

DEFINITIONS = (
    Definition("PLA.option", Unit.CLASS, PLACES),
    Definition("PLA.utility", Unit.SCORE, ("hwang1981",)),
    Definition("PLA.win", Unit.SHARE),
    Definition("PLA.runner_up", Unit.CLASS),
    Definition("PLA.option_utility", Unit.SCORE, ("hwang1981",)),
    Definition("PLA.option_win", Unit.SHARE),
    Definition("PLA.weight", Unit.SHARE),
    Definition("PLA.score", Unit.COUNT),
    Definition("PLA.mean_score", Unit.COUNT),
    Definition("PLA.x_conc", Unit.INDEX),
    Definition("PLA.x_mb", Unit.SHARE),
    Definition("PLA.x_mr", Unit.SHARE),
    Definition("PLA.x_ce", Unit.SHARE),
    Definition("PLA.x_sz", Unit.INDEX),
    Definition("PLA.x_te", Unit.SHARE),
    Definition("PLA.x_cf", Unit.INDEX),
    Definition("PLA.x_sl", Unit.INDEX),
    Definition("PLA.key_share", Unit.SHARE),
    Definition("PLA.units", Unit.COUNT),
    Definition("PLA.regions", Unit.COUNT),
    Definition("PLA.booked_elsewhere", Unit.SHARE),
    Definition("PLA.conflicts", Unit.COUNT),
    # Of days too their tenths count here: the answer may turn between two of them.
    Definition("PLA.approval", Unit.COUNT),
    Definition("PLA.turn_share", Unit.SHARE),
    Definition("PLA.turn_people", Unit.HEADS),
    Definition("PLA.turn_days", Unit.COUNT),
    Definition("PLA.turn_weight", Unit.SHARE),
    Definition("PLA.cost", Unit.MONEY),
)
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}

# Where a signal comes from; laid down: by somebody who knows the company, as a parameter.
Origin = Literal["data", "interviews", "laid-down", "assumed"]
# What the argument must have at least (methods G2), as far as it falls short.
Short = Literal[
    "arguments", "objections", "alternatives", "citations", "robustness", "reversal", "transition"
]


@dataclass(frozen=True, slots=True)
class SignalSeen:
    """What the company's data say of one signal."""

    signal: str  # of SIGNALS
    origin: Origin
    value: Measure  # PLA.x_...; the middle where it is assumed
    evidence: tuple[Measure, ...]  # figures of the company that it is made of
    swings: tuple[str, ...]  # options it could lead to, were it known; of an assumed one


@dataclass(frozen=True, slots=True)
class OptionSeen:
    """One place as it suits the company."""

    option: str
    standing: Standing
    utility: Measure
    win: Measure
    scores: tuple[float, ...]  # 1 to 5, of CRITERIA


@dataclass(frozen=True, slots=True)
class CriterionSeen:
    """How much a criterion weighs here."""

    criterion: str
    weight: Measure


@dataclass(frozen=True, slots=True)
class TurnSeen:
    """From which value of one figure of the company on another place is better."""

    signal: str
    side: Literal["up", "down"]
    value: Measure  # PLA.turn_...
    option: str  # that would be best


@dataclass(frozen=True, slots=True)
class Argument:
    """One criterion that speaks for the place, or against it."""

    criterion: str
    option: str
    weight: Measure
    score: Measure
    mean: Measure  # of all the options
    evidence: tuple[Measure, ...]  # figures of the company that are known
    level: Literal["much", "little", "assumed"]  # how much the company asks for the criterion
    turn: TurnSeen | None  # of the criterion's own signal
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A place that is not proposed, and the criterion or the gate that sinks it."""

    option: str
    standing: Standing
    criterion: str
    utility: Measure
    score: Measure
    winner_score: Measure
    better: bool  # it would have more points than the proposal


@dataclass(frozen=True, slots=True)
class Fit:
    """What the proposal changes in the organisation of today."""

    today: str | None  # the option the department has today; None: nobody knows
    chief: str  # the post it hangs from today; empty where there is none
    chain: tuple[str, ...]
    changes: Literal["stays", "moves", "begins", "unknown"]


@dataclass(frozen=True, slots=True)
class Cost:
    """What the proposal costs in people."""

    present: Measure | None
    needed: Measure | None
    each: Measure | None  # one key account manager, loaded
    total: Measure  # of those to be hired


@dataclass(frozen=True, slots=True)
class Outweighed:
    """How much more one criterion would have to weigh for the runner-up to be as good."""

    criterion: str
    option: str
    now: Measure
    needed: Measure


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the department belongs."""

    option: str
    runner_up: str | None
    weak: bool
    assumed: int  # signals that are not known
    provisional: bool  # half the signals are assumed, or a better option cannot be judged
    ours: str  # the criterion in which it gains most over the runner-up
    theirs: str  # the criterion in which it loses most to it
    figure: Measure  # PLA.option
    second: Measure  # PLA.runner_up
    utility: Measure
    runner_utility: Measure
    win: Measure
    options: tuple[OptionSeen, ...]  # in the order of OPTIONS
    criteria: tuple[CriterionSeen, ...]
    signals: tuple[SignalSeen, ...]
    arguments: tuple[Argument, ...]
    against: tuple[Argument, ...]
    rejected: tuple[Rejected, ...]
    unjudged: tuple[str, ...]  # better options whose gate cannot be judged
    turns: tuple[TurnSeen, ...]  # the nearest first
    outweighed: Outweighed | None  # None: the runner-up is better in no criterion
    fit: Fit
    cost: Cost
    changed: bool  # somebody changed a score or a weight


@dataclass(frozen=True, slots=True)
class ArgumentShort:
    """The argument has less than it must have to convince."""

    lacking: tuple[Short, ...]


@dataclass(frozen=True, slots=True)
class ProposedOrganisation:
    """The whole company with the department at its proposed place."""

    head: str  # post of who leads the company; empty where it is assumed
    assumed: bool  # no staff list: the fewest posts there must be
    boxes: tuple[Box, ...]  # parents first; ids that begin with "new" are posts to be created
    dotted: tuple[str, ...]  # ids of the boxes that report by function only
    created: tuple[str, ...]  # kinds of posts to be created
    today: tuple[Box, ...]  # the posts above the department today, and those beside them


FINDINGS = (Placement, ArgumentShort, ProposedOrganisation, MissingData)
