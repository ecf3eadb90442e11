"""What may be stated about concentration?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

DEFINITIONS = (
    Definition("M20.accounts", Unit.ACCOUNTS),
    Definition("M20.share", Unit.SHARE),
    Definition("M20.top20", Unit.SHARE),
    Definition("M21.cr1", Unit.SHARE),
    Definition("M21.cr3", Unit.SHARE),
    Definition("M21.cr5", Unit.SHARE),
    Definition("M21.cr10", Unit.SHARE),
    Definition("M22", Unit.INDEX, ("patatoukas2012", "irvine2016", "saboo2017", "hui2019")),
    Definition("M23", Unit.ACCOUNTS),
    Definition("M24", Unit.INDEX),
    Definition("M24.corrected", Unit.INDEX),
    Definition("M25", Unit.ACCOUNTS),
    Definition("M26", Unit.ACCOUNTS, ("iasb2006",)),
    Definition("M26.share", Unit.SHARE, ("iasb2006",)),
    Definition("M20.pooled", Unit.SHARE),
    Definition("M21.replacement", Unit.ACCOUNTS),
    Definition("M20.what_if", Unit.MONEY),
    Definition("M20.what_if_change", Unit.SHARE),
    Definition("M21.what_if_cr1", Unit.SHARE),
    Definition("M21.what_if_cr5", Unit.SHARE),
    Definition("M22.what_if", Unit.INDEX),
    Definition("M23.what_if", Unit.ACCOUNTS),
)

Band = Literal["diversified", "moderate", "high"]
Case = Literal["today", "largest", "five", "fall", "merger", "new"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One account of the Pareto chart."""

    name: str
    sales: float  # ledger currency
    cumulative: float  # share of the positive base


@dataclass(frozen=True, slots=True)
class ConcentrationOfSales:
    """How the period's sales are spread over the accounts."""

    band: Band  # of the HHI; borrowed from market analysis
    one_account: bool  # the loss of the largest alone decides the year
    accounts: int  # with positive sales
    pareto: Measure
    pareto_share: Measure
    top_fifth: Measure
    cr1: Measure
    cr3: Measure
    cr5: Measure
    cr10: Measure
    hhi: Measure
    effective: Measure
    gini: Measure
    gini_corrected: Measure
    entropy: Measure
    currency: str  # of the sales of the bars
    bars: tuple[Bar, ...]  # the largest accounts, then none


@dataclass(frozen=True, slots=True)
class Scenario:
    """What sales and their concentration would become in one case."""

    case: Case
    band: Band | None  # None: nobody would buy any more
    sales: Measure
    change: Measure
    cr1: Measure
    cr5: Measure
    hhi: Measure
    effective: Measure


@dataclass(frozen=True, slots=True)
class WhatIfs:
    """Cases worth a look before they happen; today comes first."""

    fall: float  # what the largest account buys less
    new: float  # what a new account buys, as a part of today's sales
    largest: str
    second: str  # empty where there is only one
    replacement: Measure
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True, slots=True)
class MaterialAccount:
    """An account with a tenth of the sales or more (IFRS 8, paragraph 34)."""

    name: str
    share: Measure


@dataclass(frozen=True, slots=True)
class NegativeAccounts:
    """Accounts whose credit notes exceed their invoices; they take no part in the shares."""

    count: int
    amount: float  # ledger currency, < 0
    currency: str


@dataclass(frozen=True, slots=True)
class PooledAccounts:
    """Accounts that stand for many small customers; they take no part in the shares."""

    names: tuple[str, ...]
    share: Measure  # of the company's net sales


@dataclass(frozen=True, slots=True)
class NoPositiveSales:
    """No account bought anything in the period."""


FINDINGS = (
    ConcentrationOfSales,
    WhatIfs,
    MaterialAccount,
    NegativeAccounts,
    PooledAccounts,
    NoPositiveSales,
    MissingData,
)
