"""What may be stated of what could be lost in a year?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

COPULA = ("li2000", "vasicek2002")
TAIL = ("acerbi2002",)
SCORED = ("brier1950", "lecessie1992")

DEFINITIONS = (
    Definition("EXP.accounts", Unit.ACCOUNTS),
    Definition("EXP.exposure", Unit.MONEY),
    Definition("EXP.base", Unit.SHARE),
    Definition("EXP.lost", Unit.ACCOUNTS),
    Definition("EXP.years", Unit.COUNT),
    Definition("EXP.key_rate", Unit.SHARE),
    Definition("EXP.key_base", Unit.SHARE),
    Definition("EXP.mean", Unit.MONEY, COPULA),
    Definition("EXP.mean_share", Unit.SHARE, COPULA),
    Definition("EXP.p50", Unit.MONEY, COPULA),
    Definition("EXP.p90", Unit.MONEY, COPULA),
    Definition("EXP.rar95", Unit.MONEY, COPULA),
    Definition("EXP.rar95_share", Unit.SHARE, COPULA),
    Definition("EXP.rar95_low", Unit.MONEY),
    Definition("EXP.rar95_high", Unit.MONEY),
    Definition("EXP.cvar95", Unit.MONEY, TAIL),
    Definition("EXP.alarm", Unit.SHARE, COPULA),
    Definition("EXP.error", Unit.MONEY),
    Definition("EXP.mean_independent", Unit.MONEY, COPULA),
    Definition("EXP.rar95_independent", Unit.MONEY, COPULA),
    Definition("EXP.mean_linked", Unit.MONEY, COPULA),
    Definition("EXP.rar95_linked", Unit.MONEY, COPULA),
    Definition("EXP.rar95_key", Unit.MONEY, COPULA),
    Definition("EXP.tail_told", Unit.SHARE, TAIL),
    Definition("EXP.mean_after", Unit.MONEY, COPULA),
    Definition("EXP.rar95_after", Unit.MONEY, COPULA),
    Definition("EXP.cvar95_after", Unit.MONEY, TAIL),
    Definition("EXP.mean_saved", Unit.MONEY),
    Definition("EXP.rar95_saved", Unit.MONEY),
    Definition("EXP.rar95_saved_share", Unit.SHARE),
    Definition("EXP.saving_accounts", Unit.ACCOUNTS),
    Definition("EXP.saving_mean", Unit.MONEY),
    Definition("EXP.saving_rar95", Unit.MONEY),
    Definition("EXP.factor_accounts", Unit.ACCOUNTS),
    Definition("EXP.factor_known", Unit.SHARE),
    Definition("EXP.factor_ratio", Unit.RATIO),
    Definition("EXP.stress", Unit.MONEY),
    Definition("EXP.stress_share", Unit.SHARE),
    Definition("EXP.score", Unit.INDEX, SCORED),
    Definition("EXP.score_base", Unit.INDEX, SCORED),
    Definition("EXP.score_gain_low", Unit.INDEX),
    Definition("EXP.score_gain_high", Unit.INDEX),
    Definition("EXP.account_probability", Unit.SHARE),
    Definition("EXP.account_exposure", Unit.MONEY),
    Definition("EXP.account_loss", Unit.MONEY),
    Definition("EXP.account_tail", Unit.SHARE, TAIL),
)
OF_ONE = ("saving_", "factor_", "stress", "account_")

Basis = Literal["contribution", "margin", "sales"]
# What the past says of who is lost: it replaces the expert's ratios, it was tried and did no
# better than the same rate for all, or too few were lost to try it.
Learning = Literal["used", "no_better", "few"]


@dataclass(frozen=True, slots=True)
class RevenueAtRisk:
    """How much could be lost in the twelve months after the period."""

    basis: Basis
    key: bool  # of the key accounts; otherwise of all accounts
    one_by_one: int  # accounts drawn one by one; the others as a crowd
    worthless: int  # accounts that leave nothing to lose
    rare: bool  # the worst years lose far more than the year at their edge
    accounts: Measure
    exposure: Measure
    mean: Measure
    mean_share: Measure
    p50: Measure
    p90: Measure
    p95: Measure
    p95_share: Measure
    p95_low: Measure
    p95_high: Measure
    cvar95: Measure
    alarm: Measure
    alarm_limit: float  # of the exposure
    stderr: Measure  # of the mean, by the number of draws
    independent_mean: Measure
    independent: Measure  # P95 if no fate were shared
    linked_mean: Measure
    linked: Measure  # P95 if more of it were
    by_key: Measure  # P95 if the key accounts' own past were the base
    base_decides: bool  # that would at least double it
    tail_told: Measure  # share of the worst years of the accounts told first
    draws: int
    seed: int


@dataclass(frozen=True, slots=True)
class History:
    """What the company's past says of how often an account is lost."""

    looks: int  # years looked back on
    lost: Measure
    years: Measure  # account-years at risk
    base: Measure
    key_rate: Measure  # of those that were key at the start of each year
    key_base: Measure  # as the base, of those alone
    prior: float
    prior_years: float


@dataclass(frozen=True, slots=True)
class LearntRatio:
    """The odds ratio that the past gives to one factor."""

    factor: str
    ratio: float


@dataclass(frozen=True, slots=True)
class LearntFromPast:
    """Whether the past replaces the expert's ratios."""

    state: Learning
    losses: Measure
    needed: int
    score: Measure
    base: Measure
    low: Measure
    high: Measure
    ratios: tuple[LearntRatio, ...]  # where it is used


@dataclass(frozen=True, slots=True)
class FactorSeen:
    """One factor: its weight, in how many accounts it is there, and of how many it is known."""

    factor: str
    harms: bool
    learnt: bool  # its weight comes of the past
    ratio: Measure
    accounts: Measure
    known: Measure  # share of the exposure


@dataclass(frozen=True, slots=True)
class AccountAtRisk:
    """What one account adds to what could be lost."""

    account: str  # id of the group
    name: str
    seller: str  # who serves it; empty where nobody is said
    probability: Measure
    exposure: Measure
    expected: Measure
    tail: Measure  # share of the worst years
    factors: tuple[str, ...]  # that are there


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How likely a loss of more than an amount is, before and after the actions."""

    share: float  # of the exposure
    chance: float
    after: float | None


@dataclass(frozen=True, slots=True)
class ExceedanceCurve:
    """How likely a loss of more than each amount is."""

    points: tuple[CurvePoint, ...]


@dataclass(frozen=True, slots=True)
class Saving:
    """What the accounts would lose less if one factor were not there."""

    factor: str
    accounts: Measure
    mean: Measure  # of the mean year
    at_p95: Measure  # of the bad year


@dataclass(frozen=True, slots=True)
class Savings:
    """What could be lost before and after all the actions together."""

    before: Measure  # P95
    after: Measure
    saved: Measure
    saved_share: Measure
    mean_after: Measure
    mean_saved: Measure
    cvar_after: Measure


Stress = Literal["first", "three", "portfolio"]


@dataclass(frozen=True, slots=True)
class StressCase:
    """What would be lost if something given happened: no probability is claimed."""

    case: Stress
    names: tuple[str, ...]  # accounts
    seller: str  # whose portfolio it is
    part: float  # of what those accounts leave
    loss: Measure
    share: Measure  # of the exposure


@dataclass(frozen=True, slots=True)
class NothingAtRisk:
    """No account leaves anything that could be lost."""


FINDINGS = (
    RevenueAtRisk,
    History,
    LearntFromPast,
    FactorSeen,
    AccountAtRisk,
    ExceedanceCurve,
    Saving,
    Savings,
    StressCase,
    NothingAtRisk,
    MissingData,
)
