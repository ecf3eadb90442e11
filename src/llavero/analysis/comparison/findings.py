"""What may be stated of who sells more or less than expected?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

CRAVENS = ("cravens1972",)

DEFINITIONS = (
    Definition("CMP.sellers", Unit.HEADS),
    Definition("CMP.complete", Unit.HEADS),
    Definition("CMP.explained", Unit.SHARE, CRAVENS),
    Definition("CMP.standing", Unit.HEADS, CRAVENS),
    Definition("CMP.accounts", Unit.ACCOUNTS),
    Definition("CMP.sales", Unit.MONEY),
    Definition("CMP.potential", Unit.MONEY),
    Definition("CMP.hours", Unit.HOURS),
    Definition("CMP.tenure", Unit.YEARS),
    Definition("CMP.expected", Unit.MONEY, CRAVENS),
    Definition("CMP.difference", Unit.SHARE, CRAVENS),
)

# What sales are explained by.
Cause = Literal["potential", "hours", "tenure"]
Standing = Literal["above", "below", "within"]


@dataclass(frozen=True, slots=True)
class SellerCompared:
    """One seller, by a code."""

    code: str  # of this comparison alone: the report names nobody in it
    accounts: Measure
    sales: Measure
    potential: Measure
    hours: Measure
    tenure: Measure
    expected: Measure
    difference: Measure  # of the sales over those expected, less one
    standing: Standing | None  # None: not compared


@dataclass(frozen=True, slots=True)
class FairComparison:
    """What sellers sell beside what is to be expected of what they have in hand."""

    key: bool  # of key accounts; else of all accounts
    compared: bool  # enough of them have all data; else they stand in no order of merit
    alike: bool  # all sell the same: nothing is to be explained
    least: int  # sellers with all data from which they are compared
    count: Measure
    complete: Measure  # sellers of whom everything is known
    explained: Measure
    standing: Measure  # sellers beyond what chance explains
    idle: tuple[Cause, ...]  # what says nothing of its own: all have the same, or others hold it
    lacking: tuple[Cause, ...]  # what is not known of some
    sellers: tuple[SellerCompared, ...]  # the largest difference first, or by code


FINDINGS = (FairComparison, MissingData)
