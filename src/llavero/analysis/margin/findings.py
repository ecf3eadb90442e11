"""What may be stated about margin, cost to serve and contribution?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit
from llavero.foundation.period import Period

PIERCY, KAPLAN = ("piercy2006a",), ("kaplan2001", "niraj2001")

DEFINITIONS = (
    Definition("M50", Unit.SHARE),
    Definition("M50.amount", Unit.MONEY),
    Definition("M50.coverage", Unit.SHARE),
    Definition("M50.before", Unit.SHARE),
    Definition("M50.change", Unit.POINTS),
    Definition("M50.slope", Unit.POINTS),
    Definition("M50.key", Unit.SHARE, PIERCY),
    Definition("M50.rest", Unit.SHARE),
    Definition("M50.gap", Unit.POINTS, PIERCY),
    Definition("M50.key_before", Unit.SHARE),
    Definition("M50.key_change", Unit.POINTS),
    Definition("M50.key_slope", Unit.POINTS, PIERCY),
    Definition("M50.year", Unit.SHARE),
    Definition("M50.coverage_year", Unit.SHARE),
    Definition("M50.key_year", Unit.SHARE),
    Definition("M50.rest_year", Unit.SHARE),
    Definition("M50.account", Unit.SHARE),
    Definition("M50.account_before", Unit.SHARE),
    Definition("M50.account_change", Unit.POINTS),
    Definition("M50.account_amount", Unit.MONEY),
    Definition("M50.account_sales", Unit.MONEY),
    Definition("M51", Unit.MONEY, KAPLAN),
    Definition("M51.coverage", Unit.SHARE),
    Definition("M51.unassigned", Unit.MONEY),
    Definition("M51.account", Unit.MONEY, KAPLAN),
    Definition("M52", Unit.MONEY, KAPLAN),
    Definition("M52.account", Unit.MONEY, KAPLAN),
    Definition("M53.peak", Unit.SHARE, KAPLAN),
    Definition("M53.peak_amount", Unit.MONEY),
    Definition("M53.accounts", Unit.ACCOUNTS),
    Definition("M53.destroyers", Unit.ACCOUNTS),
    Definition("M53.credited", Unit.ACCOUNTS),
    Definition("M53.destroyed", Unit.MONEY),
    Definition("M53.key_destroyers", Unit.SHARE),
    Definition("CV3", Unit.SHARE),
)

Verdict = Literal["eroding", "improving", "steady"]


@dataclass(frozen=True, slots=True)
class GrossMargin:
    """What is left of the sales after the cost of the goods."""

    verdict: Verdict | None  # against the period before
    margin: Measure
    amount: Measure
    coverage: Measure
    before: Measure
    change: Measure
    slope: Measure


@dataclass(frozen=True, slots=True)
class MarginOfKeyAccounts:
    """The margin of the key accounts beside that of the rest."""

    against_rest: Literal["behind", "below", "above", "even"] | None  # behind: 5 points or more
    eroding: bool  # more than a point a year
    margin: Measure
    rest: Measure
    gap: Measure
    before: Measure
    change: Measure
    slope: Measure


@dataclass(frozen=True, slots=True)
class YearOfMargin:
    """One full year of twelve months."""

    period: Period
    margin: Measure
    key: Measure
    rest: Measure
    coverage: Measure


@dataclass(frozen=True, slots=True)
class MarginByYear:
    """The full years of the ledger, oldest first."""

    years: tuple[YearOfMargin, ...]


@dataclass(frozen=True, slots=True)
class AccountMargin:
    """What is left of one account's sales."""

    name: str
    sales: Measure
    margin: Measure
    before: Measure
    change: Measure
    amount: Measure
    service: Measure
    contribution: Measure


@dataclass(frozen=True, slots=True)
class AccountMargins:
    """The accounts that are looked at one by one."""

    key: bool  # the key accounts; otherwise the largest
    accounts: tuple[AccountMargin, ...]


@dataclass(frozen=True, slots=True)
class MarginLost:
    """An account whose margin fell by more than a point; the worst ones are told."""

    name: str
    before: Measure
    margin: Measure
    change: Measure


@dataclass(frozen=True, slots=True)
class CostToServe:
    """What serving the accounts cost, and what it left."""

    service: Measure
    coverage: Measure
    unassigned: Measure
    contribution: Measure
    unpriced: tuple[str, ...]  # drivers without a rate


@dataclass(frozen=True, slots=True)
class WhaleCurve:
    """How contribution builds up over the accounts, and how much of it some of them undo."""

    of: Literal["contribution", "margin"]  # margin where no cost to serve is recorded
    accounts: Measure  # on the curve
    peak: Measure
    peak_amount: Measure
    destroyers: Measure
    credited: Measure  # of them, those whose credit notes exceed their invoices
    destroyed: Measure
    key_destroyers: Measure
    curve: tuple[float, ...]  # points of the cumulative contribution, ledger currency
    ranks: tuple[int, ...]  # how many accounts each point holds


@dataclass(frozen=True, slots=True)
class LossMakers:
    """The accounts that take most away, the worst first."""

    of: Literal["contribution", "margin"]
    accounts: tuple[AccountMargin, ...]


@dataclass(frozen=True, slots=True)
class CreditNotes:
    """What part of the invoices was credited back."""

    high: bool
    ratio: Measure
    limit: float  # above which it is high


FINDINGS = (
    GrossMargin,
    MarginOfKeyAccounts,
    MarginByYear,
    AccountMargins,
    MarginLost,
    CostToServe,
    WhaleCurve,
    LossMakers,
    CreditNotes,
    MissingData,
)
