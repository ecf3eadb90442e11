"""What may be stated about which accounts are key, and why?"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.scored import PlacesBefore, Proposal, ScoredAccounts
from llavero.analysis.selection.how_many import Basis, Size
from llavero.analysis.selection.robustness import Firmness
from llavero.foundation.measure import Measure, Unit

GATES, CRITERIA = ("mcdonald1998",), ("mcdonald1998", "woodburn2011")
MANY, KNEE = ("smith2015", "adept"), ("satopaa2011",)

DEFINITIONS = (
    Definition("C1.accounts", Unit.ACCOUNTS),
    Definition("C1.eligible", Unit.ACCOUNTS, GATES),
    Definition("C1.threshold", Unit.MONEY),
    Definition("C1.failed", Unit.ACCOUNTS, GATES),
    Definition("C1.unknown", Unit.ACCOUNTS),
    Definition("C2.coverage", Unit.SHARE),
    Definition("C2.known", Unit.SHARE),
    Definition("C2.account_coverage", Unit.SHARE),
    Definition("C3.weight", Unit.SHARE),
    Definition("C4.score", Unit.SCORE, CRITERIA),
    Definition("C4.part", Unit.SCORE),
    Definition("C4.rank", Unit.COUNT),
    Definition("C4.gap", Unit.SCORE),
    Definition("C4.tau_topsis", Unit.INDEX, ("hwang1981",)),
    Definition("C4.tau_left", Unit.INDEX),
    Definition("C4.tau_topsis_left", Unit.INDEX, ("hwang1981",)),
    Definition("C4.doubtful", Unit.ACCOUNTS),
    Definition("C5.number", Unit.ACCOUNTS, MANY),
    Definition("C5.elbow", Unit.ACCOUNTS, KNEE),
    Definition("C5.capacity", Unit.ACCOUNTS, ("talley1961",)),
    Definition("C5.hours", Unit.HOURS, ("talley1961",)),
    Definition("C5.hour_cost", Unit.MONEY),
    Definition("C5.paying", Unit.ACCOUNTS),
    Definition("C5.number_if", Unit.ACCOUNTS),
    Definition("C5.selected", Unit.ACCOUNTS),
    Definition("C5.share", Unit.SHARE),
    Definition("C5.present", Unit.ACCOUNTS),
    Definition("C5.stays", Unit.ACCOUNTS),
    Definition("C5.enters", Unit.ACCOUNTS),
    Definition("C5.grey", Unit.ACCOUNTS),
    Definition("C5.leaves", Unit.ACCOUNTS),
    Definition("C5.barred", Unit.ACCOUNTS),
    Definition("C5.decided", Unit.ACCOUNTS),
    Definition("C5.overlap", Unit.SHARE),
    Definition("C5.packed", Unit.ACCOUNTS),
    Definition("C6.chosen", Unit.SHARE),
    Definition("C6.low", Unit.COUNT),
    Definition("C6.high", Unit.COUNT),
    Definition("C6.noise", Unit.SHARE),
    Definition("C6.core", Unit.ACCOUNTS),
    Definition("C6.frontier", Unit.ACCOUNTS),
    Definition("C6.marginal", Unit.ACCOUNTS),
    Definition("C6.looser", Unit.ACCOUNTS),
    Definition("C6.steady", Unit.ACCOUNTS),
    Definition("C6.without", Unit.SHARE),
    Definition("C6.least", Unit.SHARE),
    Definition("C6.most", Unit.SHARE),
)


@dataclass(frozen=True, slots=True)
class Gate:
    """How many accounts one gate keeps out, and of how many it is to be checked."""

    gate: str  # "G1"-"G7"
    failed: Measure
    unknown: Measure  # among those that no gate keeps out


@dataclass(frozen=True, slots=True)
class GatesPassed:
    """Which accounts may be chosen at all."""

    accounts: Measure
    eligible: Measure
    threshold: Measure  # of sales, G3
    gates: tuple[Gate, ...]
    unread: tuple[str, ...]  # gates of which nothing is known of most of them


@dataclass(frozen=True, slots=True)
class Criterion:
    """What one criterion weighs, and what would change without it."""

    criterion: str  # "c1"-"c12"
    present: bool  # known of some account
    constant: bool  # tells nobody apart
    weight: Measure
    known: Measure
    without: Measure
    least: Measure  # its weight may move alone between these with the same choice
    most: Measure


@dataclass(frozen=True, slots=True)
class CriteriaWeighed:
    """By what the accounts are measured."""

    criteria: tuple[Criterion, ...]
    coverage: Measure  # part of the agreed weights that can be measured
    thin: bool  # less than CV17 asks for
    after_service: bool  # what is left is after the cost to serve


@dataclass(frozen=True, slots=True)
class Scenario:
    """What a programme would pay for if it gained so much."""

    uplift: float  # fraction of what accounts leave, and of what they could still buy
    paying: Measure
    number: Measure


@dataclass(frozen=True, slots=True)
class NumberOfKeyAccounts:
    """How many accounts are to be key, and what says so."""

    basis: Basis
    size: Size
    stated: bool  # somebody stated the gain that is expected
    number: Measure
    elbow: Measure
    capacity: Measure
    hours: Measure
    hour_cost: Measure
    scenarios: tuple[Scenario, ...]  # low, middle, high

    @property
    def takes_all(self) -> bool:
        """Return whether all that pass the gates are chosen: nothing is left to weigh."""
        return self.number.n is not None and float(str(self.number.value)) >= self.number.n


@dataclass(frozen=True, slots=True)
class Decided:
    """What somebody decided of an account against the rule."""

    kind: Literal["in", "out"]
    by: str
    on: date | None
    why: str


@dataclass(frozen=True, slots=True)
class Account:
    """What decided of one account."""

    group: str
    name: str
    proposal: Proposal
    selected: bool
    incumbent: bool
    firmness: Firmness | None  # None: a gate is not passed
    doubtful: bool  # only one of three orders would choose it
    imputed: tuple[str, ...]  # criteria in force that are not known of it
    strong: tuple[str, ...]  # criteria that lift it most above the eligible account in the middle
    weak: tuple[str, ...]  # criteria that hold it back most
    failed: tuple[str, ...]  # gates
    unknown: tuple[str, ...]  # gates to be checked, other than those unread of most
    decided: Decided | None
    score: Measure
    rank: Measure
    gap: Measure  # points above the last account of the number
    coverage: Measure
    chosen: Measure
    low: Measure
    high: Measure
    noise: Measure
    parts: tuple[Measure, ...]  # of the score, a criterion each


@dataclass(frozen=True, slots=True)
class AccountsChosen:
    """The accounts that are chosen, in doubt, or key today: the best first."""

    accounts: tuple[Account, ...]
    left_out: int  # more of them than are told one by one


@dataclass(frozen=True, slots=True)
class Compared:
    """The choice beside the key accounts of today."""

    by_size: bool  # nearly all key accounts of today are simply the largest (methods H2, P02)
    selected: Measure
    share: Measure  # of the sales
    present: Measure
    stays: Measure
    enters: Measure
    grey: Measure
    leaves: Measure
    barred: Measure
    decided: Measure
    overlap: Measure  # of the key accounts of today with as many of the largest

    def leaves_places(self, number: NumberOfKeyAccounts) -> bool:
        """Return whether places are left that the committee fills from the grey zone."""
        counts = (self.selected.value, number.number.value, self.grey.value)
        selected, places, grey = (float(str(count or 0)) for count in counts)
        return selected < places and grey > 0


@dataclass(frozen=True, slots=True)
class ChoiceFirm:
    """How far the choice hangs on its weights, its method and its months."""

    core: Measure
    frontier: Measure
    marginal: Measure
    looser: Measure  # core with weights that stray farther
    steady: Measure  # of the number, chosen in nine of ten draws of the months
    tau_topsis: Measure
    tau_left: Measure
    tau_others: Measure  # of nearness to the ideal with contribution
    by_sales: bool  # the third order is by sales: no cost is known
    doubtful: Measure
    doubted: tuple[str, ...]  # names of those within the number
    decisive: tuple[str, ...]  # criteria without which the choice changes most


@dataclass(frozen=True, slots=True)
class Packed:
    """What a choice by worth within the same hours would change."""

    differs: Measure
    enters: tuple[str, ...]
    leaves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NobodyPasses:
    """Every account is kept out by some gate."""

    gate: str  # that keeps most out
    failed: Measure


@dataclass(frozen=True, slots=True)
class NothingToWeigh:
    """No criterion that has points is known of any account."""

    eligible: Measure


FINDINGS = (
    GatesPassed,
    CriteriaWeighed,
    NumberOfKeyAccounts,
    AccountsChosen,
    Compared,
    ChoiceFirm,
    Packed,
    NobodyPasses,
    NothingToWeigh,
    PlacesBefore,
    ScoredAccounts,
    MissingData,
)
