"""What may be stated about how many people the department needs?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

TALLEY = ("talley1961",)
SPAN = ("kurlan2015",)

DEFINITIONS = (
    Definition("SIZ.accounts", Unit.ACCOUNTS),
    Definition("SIZ.hours", Unit.HOURS, TALLEY),
    Definition("SIZ.available", Unit.HOURS),
    Definition("SIZ.workload", Unit.FTE, TALLEY),
    Definition("SIZ.needed", Unit.HEADS, TALLEY),
    Definition("SIZ.reserve", Unit.HEADS),
    Definition("SIZ.managers", Unit.HEADS),
    Definition("SIZ.people", Unit.HEADS),
    Definition("SIZ.present", Unit.HEADS),
    Definition("SIZ.present_fte", Unit.FTE),
    Definition("SIZ.cost", Unit.MONEY),
    Definition("SIZ.key_accounts", Unit.ACCOUNTS),
    Definition("SIZ.key_hours", Unit.HOURS, TALLEY),
    Definition("SIZ.key_workload", Unit.FTE, TALLEY),
    Definition("SIZ.chosen_accounts", Unit.ACCOUNTS),
    Definition("SIZ.chosen_hours", Unit.HOURS, TALLEY),
    Definition("SIZ.chosen_workload", Unit.FTE, TALLEY),
)

# Of which accounts the hours are: those key today, or those proposed.
Base = Literal["key", "chosen"]


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many account managers the hours of the accounts ask for, and how many there are."""

    base: Base
    accounts: Measure
    hours: Measure  # a year, of all the accounts
    available: Measure  # a year, of a full post
    workload: Measure  # full posts
    needed: Measure  # the same, rounded up
    reserve: Measure  # rounded up, with a reserve
    managers: Measure
    people: Measure  # account managers and who leads them
    head_carries: bool  # who leads serves accounts as well
    present: Measure  # account managers today
    present_fte: Measure
    cost: Measure  # of one full post and year
    stars: int  # accounts whose hours are raised, because their category asks for growth
    assumed: int  # accounts without a level of service, taken for the second


@dataclass(frozen=True, slots=True)
class HoursOfAccounts:
    """What the accounts of one list ask for: those key today, or those proposed."""

    base: Base
    limited: bool  # their number was taken from the hours that there are
    tiers: tuple[int, ...]  # accounts of the first, second and third level of service
    stars: int
    assumed: int
    accounts: Measure
    hours: Measure
    workload: Measure


FINDINGS = (Headcount, HoursOfAccounts, MissingData)
