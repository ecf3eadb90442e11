"""What may be stated about accounts that are going quiet?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

DRAWN = ("rubin1981",)

DEFINITIONS = (
    Definition("EW.cases", Unit.COUNT),
    Definition("EW.accounts", Unit.ACCOUNTS),
    Definition("EW.month_ends", Unit.COUNT),
    Definition("EW.base", Unit.SHARE),
    Definition("EW.warned", Unit.COUNT),
    Definition("EW.precision", Unit.SHARE),
    Definition("EW.false", Unit.SHARE),
    Definition("EW.recall", Unit.SHARE),
    Definition("EW.gain", Unit.POINTS),
    Definition("EW.gain_low", Unit.POINTS, DRAWN),
    Definition("EW.gain_high", Unit.POINTS, DRAWN),
    Definition("EW.against", Unit.POINTS, ("youden1950",)),
    Definition("EW.against_low", Unit.POINTS, DRAWN),
    Definition("EW.against_high", Unit.POINTS, DRAWN),
    Definition("EW.early", Unit.SHARE),
    Definition("EW.lead", Unit.COUNT),
    Definition("EW.signal_warned", Unit.COUNT),
    Definition("EW.signal_precision", Unit.SHARE),
    Definition("EW.signal_recall", Unit.SHARE),
    Definition("EW.signal_gain", Unit.POINTS),
    Definition("EW.signal_gain_low", Unit.POINTS, DRAWN),
    Definition("EW.signal_gain_high", Unit.POINTS, DRAWN),
    Definition("EW.signal_lead", Unit.COUNT),
    Definition("EW.visit", Unit.ACCOUNTS),
    Definition("EW.stake", Unit.MONEY),
    Definition("EW.stake_share", Unit.SHARE),
    Definition("EW.account_sales", Unit.MONEY),
    Definition("EW.account_past", Unit.SHARE),
    Definition("EW.fallen", Unit.ACCOUNTS),
    Definition("EW.account_change", Unit.SHARE),
    Definition("EW.account_lead", Unit.COUNT),
)

Signal = Literal["silence", "rhythm", "mix", "slide", "margin"]
# What the past says of a rule: it warns better or worse than the base rate, or is not told from
# it; it warned too seldom to tell.
Verdict = Literal["better", "worse", "same", "few"]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on each signal fires, and what a fall is."""

    fall: float  # fraction of the sales
    months: int  # of a fall
    silence: float
    rhythm: float
    mix: float
    slide: float
    margin: float  # fraction of the sales
    discount: float  # fraction of the list price
    signals: int  # at once are a warning
    purchases: int  # days with a purchase in a year, below which nobody is watched


@dataclass(frozen=True, slots=True)
class SignalTried:
    """What one signal by itself would have warned of in the past."""

    signal: Signal
    verdict: Verdict
    warned: Measure
    precision: Measure
    recall: Measure
    gain: Measure
    gain_low: Measure
    gain_high: Measure
    lead: Measure


@dataclass(frozen=True, slots=True)
class WarningTried:
    """What the warning would have said at the month ends of the past, and what happened."""

    verdict: Verdict
    against_silence: Verdict | None  # None: one of both cannot be judged
    thresholds: Thresholds
    cases: Measure
    accounts: Measure
    month_ends: Measure
    base: Measure
    warned: Measure
    precision: Measure
    false: Measure
    recall: Measure
    gain: Measure
    gain_low: Measure
    gain_high: Measure
    against: Measure
    against_low: Measure
    against_high: Measure
    early: Measure
    lead: Measure
    signals: tuple[SignalTried, ...]


@dataclass(frozen=True, slots=True)
class AccountToVisit:
    """An account that has not fallen yet, and gives signs that it may."""

    name: str
    signals: tuple[Signal, ...]
    sales: Measure
    past: Measure  # how often a fall followed these signs


@dataclass(frozen=True, slots=True)
class AccountsToVisit:
    """The accounts that are warned of on the last month end."""

    thresholds: Thresholds
    proven: bool  # the warning beat the base rate in the past
    visit: Measure
    stake: Measure
    stake_share: Measure
    accounts: tuple[AccountToVisit, ...]  # the first ones


@dataclass(frozen=True, slots=True)
class FallenAccount:
    """A regular buyer whose sales have fallen already."""

    name: str
    change: Measure
    lead: Measure  # months for which it had been warned of before


@dataclass(frozen=True, slots=True)
class FallenAccounts:
    """Whose fall was seen in the last months: they cannot be warned of any more."""

    thresholds: Thresholds
    fallen: Measure
    accounts: tuple[FallenAccount, ...]  # those that bought most before


@dataclass(frozen=True, slots=True)
class PastTooShort:
    """The months at hand do not allow the warning to be tried on the past."""

    months: int
    needed: int


FINDINGS = (
    WarningTried,
    AccountsToVisit,
    FallenAccounts,
    PastTooShort,
    MissingData,
)
