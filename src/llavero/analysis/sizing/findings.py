"""What may be stated about how many people the department needs?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

TALLEY = ("talley1961",)
SPAN = ("kurlan2015",)
MARGINAL = ("semlow1959", "lodish1980", "little1970")
FLAT = ("sinha2001",)

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
    Definition("SIZ.per_manager_accounts", Unit.ACCOUNTS_PER_KAM),
    Definition("SIZ.gap", Unit.FTE),
    Definition("SIZ.usual_gap", Unit.FTE),
    Definition("SIZ.coverage", Unit.SHARE),
    Definition("SIZ.unserved", Unit.ACCOUNTS),
    Definition("SIZ.unserved_share", Unit.SHARE),
    Definition("SIZ.room", Unit.ACCOUNTS),
    Definition("SIZ.attrition_years", Unit.YEARS),
    Definition("SIZ.usual_available", Unit.HOURS),
    Definition("SIZ.usual_workload", Unit.FTE, TALLEY),
    Definition("SIZ.said_week", Unit.HOURS),
    Definition("SIZ.said_share", Unit.SHARE),
    Definition("SIZ.said_facing", Unit.SHARE),
    Definition("SIZ.leaders", Unit.HEADS),
    Definition("SIZ.span", Unit.REPORTS, SPAN),
    Definition("SIZ.leavers", Unit.HEADS),
    Definition("SIZ.turnover", Unit.SHARE),
    Definition("SIZ.per_manager", Unit.MONEY_PER_FTE),
    Definition("SIZ.ahead", Unit.MONEY),
    Definition("SIZ.breakdown", Unit.FTE),
    Definition("SIZ.department_cost", Unit.MONEY),
    Definition("SIZ.cost_share", Unit.SHARE),
    Definition("SIZ.margin", Unit.SHARE),
    Definition("SIZ.break_even", Unit.MONEY),
    Definition("SIZ.break_even_share", Unit.SHARE),
    Definition("SIZ.marginal", Unit.FTE, MARGINAL),
    Definition("SIZ.marginal_low", Unit.FTE, FLAT),
    Definition("SIZ.marginal_high", Unit.FTE, FLAT),
    Definition("SIZ.lost_below", Unit.SHARE, FLAT),
    Definition("SIZ.lost_above", Unit.SHARE, FLAT),
    Definition("SIZ.judged", Unit.ACCOUNTS),
    Definition("SIZ.judges", Unit.COUNT),
    Definition("SIZ.option_posts", Unit.FTE),
    Definition("SIZ.option_cost", Unit.MONEY),
    Definition("SIZ.option_coverage", Unit.SHARE),
    Definition("SIZ.option_load", Unit.SHARE),
    Definition("SIZ.declared_accounts", Unit.ACCOUNTS),
    Definition("SIZ.declared_hours", Unit.HOURS, TALLEY),
    Definition("SIZ.declared_workload", Unit.FTE, TALLEY),
    Definition("SIZ.key_accounts", Unit.ACCOUNTS),
    Definition("SIZ.key_hours", Unit.HOURS, TALLEY),
    Definition("SIZ.key_workload", Unit.FTE, TALLEY),
    Definition("SIZ.chosen_accounts", Unit.ACCOUNTS),
    Definition("SIZ.chosen_hours", Unit.HOURS, TALLEY),
    Definition("SIZ.chosen_workload", Unit.FTE, TALLEY),
)

# Of which accounts the hours are: those key today, those proposed, those that sellers speak of.
Base = Literal["key", "chosen", "declared"]
# Unclear: by the hours that sellers declare it is another than by those assumed.
Fit = Literal["short", "fits", "spare", "unclear"]
OptionName = Literal["present", "workload", "reserve", "usual", "marginal", "breakdown"]


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
    each: Measure  # accounts of each account manager needed
    head_carries: bool  # who leads serves accounts as well
    tiny: bool  # the hours do not fill one post
    present: Measure  # account managers today
    shared: bool  # they are in no key account department, and serve other accounts too
    present_fte: Measure
    cost: Measure  # of one full post and year
    stars: int  # accounts whose hours are raised, because their category asks for growth
    assumed: int  # accounts without a level of service, taken for the second


@dataclass(frozen=True, slots=True)
class HoursOfAccounts:
    """What the accounts of one list ask for."""

    base: Base
    limited: bool  # their number was taken from the hours that there are
    tiers: tuple[int, ...]  # accounts of the first, second and third level of service
    each: tuple[float, ...]  # hours a year of an account of each level
    stars: int
    assumed: int
    accounts: Measure
    hours: Measure
    workload: Measure


@dataclass(frozen=True, slots=True)
class HoursOfPost:
    """The hours of a full post: as assumed, and as sellers say."""

    by_sellers: bool  # what is in force is what sellers say
    sellers: int  # who said it
    available: Measure
    usual: Measure  # as assumed
    usual_workload: Measure  # account managers needed with the assumption
    week: Measure
    share: Measure  # of the time, that goes to key accounts
    facing: Measure  # of the week, with the customer or in preparation


@dataclass(frozen=True, slots=True)
class FitOfDepartment:
    """How the account managers of today stand against the need."""

    fit: Fit
    gap: Measure  # posts lacking; below zero: to spare
    usual_gap: Measure  # the same with the hours assumed
    coverage: Measure  # hours there are over hours asked for
    unserved: Measure
    unserved_share: Measure  # of the sales of the accounts
    left: tuple[str, ...]  # the largest accounts that would be left
    room: Measure  # accounts of the third level that the spare hours would serve
    attrition: Measure  # years in which as many leave by themselves as are to spare


@dataclass(frozen=True, slots=True)
class LeadersToday:
    """Who leads the account managers today."""

    leaders: Measure
    span: Measure
    within: bool | None  # what is usual for key account managers; None: it is not known
    usual: float  # people that one leads
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Breakdown:
    """How many account managers the expected sales make, at what one sells today."""

    number: Measure
    ahead: Measure  # expected sales of the accounts
    per_manager: Measure
    turnover: Measure
    leavers: Measure


@dataclass(frozen=True, slots=True)
class CostOfPosts:
    """What account managers cost, and the sales that pay for one."""

    stated: bool  # by management
    cost: Measure
    department: Measure
    share: Measure  # of the sales of the accounts
    margin: Measure
    rests_on: Literal["contribution", "margin"] | None
    break_even: Measure
    break_even_share: Measure  # of the sales of the accounts


@dataclass(frozen=True, slots=True)
class MarginalReturn:
    """How many account managers pay for themselves, by the judged answer of sales to hours."""

    number: Measure
    low: Measure  # the flat zone
    high: Measure
    lost_below: Measure  # of the profit, with a fifth fewer
    lost_above: Measure
    judged: Measure
    judges: Measure
    inside: bool  # the need by hours lies in the flat zone
    bent: int  # accounts whose first hours earn less than the next ones
    limit: float  # loss of profit up to which the zone is flat
    fixed: float  # posts for accounts that nobody judged
    profits: tuple[float, ...]  # per year, ledger currency, of each number of people from none on


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What was judged of an account or level, and gives no curve."""

    name: str
    why: Literal["one-judge", "no-curve"]


@dataclass(frozen=True, slots=True)
class SizeOption:
    """One number of account managers, and what it would do."""

    name: OptionName
    posts: Measure
    cost: Measure
    coverage: Measure
    load: Measure


@dataclass(frozen=True, slots=True)
class SizeOptions:
    """The numbers that the methods give, side by side."""

    options: tuple[SizeOption, ...]


FINDINGS = (
    Headcount,
    HoursOfAccounts,
    HoursOfPost,
    FitOfDepartment,
    LeadersToday,
    Breakdown,
    CostOfPosts,
    MarginalReturn,
    Unreadable,
    SizeOptions,
    MissingData,
)
