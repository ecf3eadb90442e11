"""What may be stated about what the choice of the past has caught?"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.answers import Definition
from llavero.analysis.selection.proof.origins import KINDS, Kind, Why
from llavero.foundation.measure import Measure, Unit

BOOTSTRAP, RANKS = ("efron1993",), ("kendall1945",)
SHARES = (
    "score",
    "simple",
    "margin",
    "key",
    "chance",
    "chance_low",
    "chance_high",
    "best",
    "efficiency",
    "simple_efficiency",
    "precision",
)
GAINS = ("gain", "gain_low", "gain_high")


def _of(kind: Kind) -> tuple[Definition, ...]:
    return (
        *(Definition(f"BT.{name}_{kind}", Unit.SHARE) for name in SHARES),
        Definition(f"BT.agreement_{kind}", Unit.INDEX, RANKS),
        *(Definition(f"BT.{name}_{kind}", Unit.POINTS, BOOTSTRAP) for name in GAINS),
    )


DEFINITIONS = (
    Definition("BT.origins", Unit.COUNT),
    Definition("BT.coverage", Unit.SHARE),
    Definition("BT.born", Unit.SHARE),
    *(definition for kind in KINDS for definition in _of(kind)),
    Definition("BT.loss_score", Unit.SHARE),
    Definition("BT.loss_simple", Unit.SHARE),
    *(Definition(f"BT.loss_{name}", Unit.POINTS, BOOTSTRAP) for name in GAINS),
    Definition("BT.after_chosen", Unit.SHARE),
    Definition("BT.after_rest", Unit.SHARE),
    Definition("BT.look_accounts", Unit.ACCOUNTS),
    Definition("BT.look_eligible", Unit.ACCOUNTS),
    Definition("BT.look_number", Unit.ACCOUNTS),
    Definition("BT.look_score", Unit.SHARE),
    Definition("BT.look_simple", Unit.SHARE),
    Definition("BT.look_best", Unit.SHARE),
    Definition("BT.look_born", Unit.SHARE),
)

Verdict = Literal["beats", "ties", "loses"]
Place = Literal["left", "sales", "change", "loss"]
# Whether what accounts left on past days is after the cost to serve them: as today's choice has it;
# not, for want of dated records; or today's does not take it either.
Service = Literal["taken", "undated", "unused"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How much of one outcome each choice caught, the looks back averaged."""

    kind: Kind
    verdict: Verdict | None  # of the score against the simple rule, beyond chance
    score: Measure
    simple: Measure  # the accounts with the largest sales
    margin: Measure  # the accounts that left most
    margin_better: bool  # they caught more of the margin than the score did
    key: Measure  # the accounts that were key on the day
    by_chance: bool  # the score caught no more than accounts drawn at random may
    chance: Measure
    chance_low: Measure  # the middle 95 %
    chance_high: Measure
    best: Measure  # of any choice of as many
    efficiency: Measure
    simple_efficiency: Measure
    precision: Measure
    agreement: Measure
    gain: Measure  # of the score over the simple rule
    gain_low: Measure  # 95 %, paired bootstrap over accounts
    gain_high: Measure


@dataclass(frozen=True, slots=True)
class EarlyLoss:
    """Of what the chosen bought, how much was gone a year later."""

    verdict: Verdict | None
    score: Measure
    simple: Measure
    gain: Measure  # less than nothing is good
    gain_low: Measure
    gain_high: Measure


@dataclass(frozen=True, slots=True)
class ProofOfChoice:
    """The choice was made again on past days, with what was known then."""

    origins: Measure
    coverage: Measure  # part of the weights whose criteria could be dated
    born: Measure
    dated: tuple[str, ...]  # criteria
    undated: tuple[str, ...]
    service: Service
    outcomes: tuple[Outcome, ...]
    loss: EarlyLoss
    earns: tuple[Place, ...]  # where the score beats the simple rule beyond chance


@dataclass(frozen=True, slots=True)
class CaptureCurve:
    """How much of one outcome is caught by how many accounts."""

    kind: Kind
    best_at_number: Measure
    score_at_number: Measure
    numbers: tuple[int, ...]
    score: tuple[float, ...]
    simple: tuple[float, ...]
    best: tuple[float, ...]
    chance: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LookBack:
    """What one look back tells."""

    day: date
    accounts: Measure  # that had bought by then
    eligible: Measure  # passed the gates that the ledger dates
    number: Measure  # K
    score: Measure
    simple: Measure
    best: Measure
    born: Measure


@dataclass(frozen=True, slots=True)
class LooksBack:
    """Every look back, the oldest first."""

    kind: Kind  # whose capture is told
    looks: tuple[LookBack, ...]


@dataclass(frozen=True, slots=True)
class ChangeAfterChoice:
    """What became of the sales of the largest accounts and of the others: no effect of anything."""

    chosen: Measure
    rest: Measure


@dataclass(frozen=True, slots=True)
class HistoryTooShort:
    """The ledger holds too few months for a look back with a year before it and one after."""

    months: int
    needed: int
    lacking: int


@dataclass(frozen=True, slots=True)
class NothingToProve:
    """No look back can be made, however long the ledger is."""

    why: Why


FINDINGS: tuple[type, ...] = (
    ProofOfChoice,
    CaptureCurve,
    LooksBack,
    ChangeAfterChoice,
    HistoryTooShort,
    NothingToProve,
)
