"""What may be stated about the sales of the coming twelve months?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition
from llavero.analysis.forecast.method.kinds import KINDS, Kind
from llavero.analysis.forecast.method.rules import Rule
from llavero.analysis.forecast.method.total import TotalRule
from llavero.foundation.measure import Measure, Unit

SMOOTHED, THETA, SCALED = ("teunter2011",), ("hyndman2003",), ("hyndman2006",)
CONFORMAL = ("vovk2005",)
# Why a figure is partial or missing.
SHORT = "not-enough-history"
FORECAST = "forecast"
NEVER_MISSED = "never-missed"
NOT_POSITIVE = "sales-not-positive"
ON_THE_SAME = "chosen-on-the-same"
UNKNOWN_THEN = "not-known-then"

DEFINITIONS = (
    Definition("M61.total", Unit.MONEY, THETA),
    Definition("M61.total_low", Unit.MONEY, CONFORMAL),
    Definition("M61.total_high", Unit.MONEY, CONFORMAL),
    Definition("M61.last_year", Unit.MONEY),
    Definition("M61.change", Unit.SHARE),
    Definition("M61.months", Unit.COUNT),
    Definition("M61.total_origins", Unit.COUNT),
    Definition("M61.total_error", Unit.RATIO),
    Definition("M61.total_missed", Unit.SHARE),
    Definition("M61.total_mase", Unit.RATIO, SCALED),
    Definition("M61.total_coverage", Unit.SHARE, CONFORMAL),
    Definition("M61.accounts", Unit.ACCOUNTS),
    Definition("M61.sum", Unit.MONEY),
    Definition("M61.origins", Unit.COUNT),
    Definition("M61.error", Unit.RATIO),
    Definition("M61.missed", Unit.SHARE),
    Definition("M61.mase", Unit.RATIO, SCALED),
    Definition("M61.unseen", Unit.RATIO),
    Definition("M61.coverage", Unit.SHARE, CONFORMAL),
    Definition("M61.born_later", Unit.SHARE),
    *(Definition(f"M61.{kind}", Unit.ACCOUNTS) for kind in KINDS),
    *(Definition(f"M61.{kind}_error", Unit.RATIO, SMOOTHED) for kind in KINDS),
    Definition("M61.chosen", Unit.ACCOUNTS),
    Definition("M61.efficiency", Unit.SHARE),
    Definition("M61.simple_efficiency", Unit.SHARE),
    Definition("M61.advantage", Unit.POINTS),
    Definition("M61.advantage_low", Unit.POINTS),
    Definition("M61.advantage_high", Unit.POINTS),
    Definition("M61.account", Unit.MONEY, SMOOTHED),
    Definition("M61.account_low", Unit.MONEY, CONFORMAL),
    Definition("M61.account_high", Unit.MONEY, CONFORMAL),
    Definition("M61.account_last", Unit.MONEY),
    Definition("M61.account_missed", Unit.SHARE),
    Definition("M61.account_error", Unit.RATIO),
)


@dataclass(frozen=True, slots=True)
class SalesAhead:
    """What everybody is expected to buy in the coming twelve months.

    Without a total where credit notes exceed invoices: there is no level to start from.
    """

    rule: TotalRule
    coverage: float  # that the interval is made for
    total: Measure
    low: Measure
    high: Measure
    last_year: Measure
    change: Measure  # of the forecast against the last year
    months: Measure  # of history
    origins: Measure
    error: Measure
    missed: Measure
    mase: Measure
    covered: Measure


@dataclass(frozen=True, slots=True)
class MonthsAhead:
    """The sales of the months gone by, and of those to come with their band."""

    first: str  # month, as year-month
    sold: tuple[float, ...]
    said: tuple[float, ...]
    low: tuple[float, ...]  # empty: it could not be learnt
    high: tuple[float, ...]
    total: Measure


@dataclass(frozen=True, slots=True)
class KindAhead:
    """The accounts of a kind, and the rule that is used for them."""

    kind: Kind
    rule: Rule
    accounts: Measure
    error: Measure


@dataclass(frozen=True, slots=True)
class RulesOfAccounts:
    """By which rules the accounts are forecast, and how wrong these were before."""

    simple: bool  # the last year repeats, for every account
    coverage: float  # that the intervals are made for
    accounts: Measure
    sum: Measure
    origins: Measure
    error: Measure
    missed: Measure
    mase: Measure
    unseen: Measure
    covered: Measure
    born_later: Measure
    kinds: tuple[KindAhead, ...]  # those that have accounts


@dataclass(frozen=True, slots=True)
class AccountSales:
    """One account: what it bought, and what it is expected to buy."""

    name: str
    last: Measure
    said: Measure
    low: Measure
    high: Measure
    missed: Measure
    error: Measure


@dataclass(frozen=True, slots=True)
class SalesOfAccounts:
    """The accounts that are looked at one by one, largest first."""

    accounts: tuple[AccountSales, ...]


# Whether choosing accounts by forecast caught more of what came than choosing by past sales.
Verdict = Literal["beats", "level", "loses", "same"]


@dataclass(frozen=True, slots=True)
class ChoiceByForecast:
    """What choosing accounts by their forecast would have caught."""

    verdict: Verdict
    key: bool  # as many as there are key accounts; otherwise a part of all
    unseen: bool  # with rules chosen without what came
    chosen: Measure
    efficiency: Measure
    simple: Measure
    advantage: Measure
    low: Measure
    high: Measure


FINDINGS = (SalesAhead, MonthsAhead, RulesOfAccounts, SalesOfAccounts, ChoiceByForecast)
