"""What may be stated about the coming years of the accounts?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.forecast.sales import findings as sales
from llavero.foundation.measure import Measure, Unit

BUYING, SPENDING = ("fader2005",), ("fader2013",)

DEFINITIONS = (
    Definition("M54.account", Unit.MONEY),
    Definition("M54.account_margin", Unit.MONEY),
    Definition("M54.key", Unit.MONEY),
    Definition("M54.retention", Unit.SHARE),
    Definition("M54.years", Unit.COUNT),
    Definition("M54.growth", Unit.SHARE),
    Definition("M54.discount", Unit.SHARE),
    Definition("M55.account_alive", Unit.SHARE, BUYING),
    Definition("M55.account_orders", Unit.COUNT, BUYING),
    Definition("M55.account_amount", Unit.MONEY, SPENDING),
    Definition("M55.accounts", Unit.ACCOUNTS),
    Definition("M55.repeating", Unit.ACCOUNTS),
    Definition("M55.variation", Unit.RATIO),
    Definition("M55.fitted", Unit.ACCOUNTS, BUYING),
    Definition("M55.error", Unit.RATIO, BUYING),
    Definition("M55.correlation", Unit.INDEX, SPENDING),
    Definition("M55.amount_error", Unit.RATIO, SPENDING),
    *sales.DEFINITIONS,
)

# How far the model of repeat buying came: told, or at which guard it stopped.
Buying = Literal["told", "few", "regular", "short", "unfitted", "worse"]
# The same of the model of amounts, which is only tried where the former is told.
Spending = Literal["told", "tied", "unfitted", "worse"]


@dataclass(frozen=True, slots=True)
class ValueOfAccounts:
    """What the accounts looked at one by one are worth in the coming years, and on what terms."""

    key: bool  # they are the key accounts; otherwise the largest
    rests_on: Literal["contribution", "margin", "either"] | None  # None: no margin is known
    total: Measure
    retention: Measure
    years: Measure
    growth: Measure
    discount: Measure
    usual: float  # retention to which the observed one is drawn


@dataclass(frozen=True, slots=True)
class RepeatBuying:
    """Whether a model of repeat buying says more of the accounts than their last year does."""

    buying: Buying
    spending: Spending | None  # None: it was not tried
    buyers_needed: int  # for a model to be fitted
    repeating_needed: int
    irregular: float  # variation of the intervals below which buyers are regular
    accounts: Measure
    repeating: Measure
    variation: Measure
    fitted: Measure
    error: Measure
    correlation: Measure
    amount_error: Measure


@dataclass(frozen=True, slots=True)
class AccountAhead:
    """One account: what it leaves a year, what it is worth, whether it still buys."""

    name: str
    margin: Measure
    value: Measure
    alive: Measure
    orders: Measure  # days of purchase of the coming year
    amount: Measure  # of the coming year


@dataclass(frozen=True, slots=True)
class AccountsAhead:
    """The accounts that are looked at one by one."""

    key: bool  # the key accounts; otherwise the largest
    accounts: tuple[AccountAhead, ...]


FINDINGS = (*sales.FINDINGS, ValueOfAccounts, RepeatBuying, AccountsAhead, MissingData)
