"""What may be stated of the portfolio: its figures and its findings."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.portfolio.method.customer import LifeAsk
from llavero.analysis.portfolio.method.deselection import Cause, Condition
from llavero.analysis.portfolio.records import Merged
from llavero.foundation.measure import Measure, Unit

MATRIX = ("campbell1983", "mcdonald1998")
STAGED = ("millman1995", "mcdonald1997")
MIRROR = ("kraljic1983", "olsen1997")

DEFINITIONS = (
    Definition("D1.accounts", Unit.ACCOUNTS),
    Definition("D1.strategic", Unit.ACCOUNTS, MATRIX),
    Definition("D1.star", Unit.ACCOUNTS, MATRIX),
    Definition("D1.status", Unit.ACCOUNTS, MATRIX),
    Definition("D1.streamline", Unit.ACCOUNTS, MATRIX),
    Definition("D1.unclaimed", Unit.ACCOUNTS),
    Definition("D1.strategic_share", Unit.SHARE),
    Definition("D1.star_share", Unit.SHARE),
    Definition("D1.status_share", Unit.SHARE),
    Definition("D1.streamline_share", Unit.SHARE),
    Definition("D1.unclaimed_share", Unit.SHARE),
    Definition("D1.border", Unit.ACCOUNTS),
    Definition("D1.yardstick_sales", Unit.MONEY),
    Definition("D1.yardstick_contribution", Unit.MONEY),
    Definition("D1.median_attractiveness", Unit.SCORE),
    Definition("D1.median_strength", Unit.SCORE),
    Definition("D1.median_moved", Unit.ACCOUNTS),
    Definition("D1.outside", Unit.ACCOUNTS),
    Definition("D1.outside_claimed", Unit.ACCOUNTS),
    Definition("D1.moved", Unit.ACCOUNTS),
    Definition("D2.unasked", Unit.ACCOUNTS, MIRROR),
    Definition("D2.life_unasked", Unit.ACCOUNTS, ("campbell1983",)),
    Definition("D3.staged", Unit.ACCOUNTS, STAGED),
    Definition("D3.provisional", Unit.ACCOUNTS),
    Definition("D3.short", Unit.ACCOUNTS),
    Definition("D3.uncoupling", Unit.ACCOUNTS, STAGED),
    Definition("D4.t1", Unit.ACCOUNTS),
    Definition("D4.t2", Unit.ACCOUNTS),
    Definition("D4.t3", Unit.ACCOUNTS),
    Definition("D4.kept", Unit.ACCOUNTS),
    Definition("D4.changed", Unit.ACCOUNTS),
    Definition("D4.hours", Unit.HOURS),
    Definition("D4.hours_now", Unit.HOURS),
    Definition("D5.leaving", Unit.ACCOUNTS, ("wagner2009",)),
    Definition("D5.watched", Unit.ACCOUNTS),
    Definition("D5.merged", Unit.ACCOUNTS),
    Definition("D2.spoken", Unit.ACCOUNTS),
    Definition("D1.declared_shares", Unit.ACCOUNTS),
    Definition("D1.rivals_named", Unit.ACCOUNTS),
    Definition("D2.risk_known", Unit.ACCOUNTS, MIRROR),
    Definition("D2.hard", Unit.ACCOUNTS, MIRROR),
    Definition("D2.easily_left", Unit.ACCOUNTS, MIRROR),
    Definition("D3.said_otherwise", Unit.ACCOUNTS),
    Definition("D1.account_sales", Unit.MONEY),
    Definition("D1.account_attractiveness", Unit.SCORE, MATRIX),
    Definition("D1.account_strength", Unit.SCORE, MATRIX),
    Definition("D1.account_attractiveness_known", Unit.SHARE),
    Definition("D1.account_strength_known", Unit.SHARE),
    Definition("D1.account_quadrant", Unit.CLASS, MATRIX),
    Definition("D1.account_certainty", Unit.SHARE),
    Definition("D1.account_median_quadrant", Unit.CLASS),
    Definition("D1.account_headroom", Unit.MONEY),
    Definition("D1.account_contribution", Unit.MONEY),
    Definition("D1.account_trend", Unit.SHARE),
    Definition("D1.account_late", Unit.SHARE),
    Definition("D1.account_share", Unit.SHARE),
    Definition("D1.account_share_goal", Unit.SHARE),
    Definition("D1.account_relation", Unit.SCORE),
    Definition("D1.account_age", Unit.YEARS),
    Definition("D1.account_breadth", Unit.SHARE),
    Definition("D2.account_life", Unit.CLASS, ("campbell1983",)),
    Definition("D1.account_share_said", Unit.SHARE),
    Definition("D2.account_risk", Unit.COUNT, MIRROR),
    Definition("D3.account_said", Unit.CLASS),
    Definition("D3.account_said_before", Unit.CLASS),
    Definition("D3.account_areas", Unit.COUNT),
    Definition("D3.account_stage", Unit.CLASS, STAGED),
    Definition("D3.account_known", Unit.SHARE),
    Definition("D4.account_tier", Unit.CLASS),
    Definition("D4.account_hours", Unit.HOURS),
    Definition("D5.account_met", Unit.COUNT),
    Definition("D5.account_met_before", Unit.COUNT),
)

# What only sellers can tell.
SAID = (
    *("D1.declared_shares", "D1.rivals_named", "D1.account_share_said"),
    *("D2.spoken", "D2.risk_known", "D2.hard", "D2.easily_left", "D2.account_risk"),
    *("D3.said_otherwise", "D3.account_said", "D3.account_said_before", "D3.account_areas"),
)

Side = Literal["attractiveness", "strength"]
Category = Literal["strategic", "star", "status", "streamline", "unclaimed"]


@dataclass(frozen=True, slots=True)
class Component:
    """A component of an axis: what it weighs, and of how many accounts it is known."""

    name: str
    axis: Side
    weight: float  # the axis' sum to 1
    known: int  # of the accounts of the programme


@dataclass(frozen=True, slots=True)
class InCategory:
    """The accounts of the programme in one category."""

    category: Category
    accounts: Measure
    share: Measure  # of the programme's sales
    largest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """How the programme spreads over the matrix."""

    origin: Literal["selected", "key", "largest"]  # who is in the programme
    beside_key: bool  # the yardsticks are of today's key accounts; else of the largest
    accounts: Measure
    categories: tuple[InCategory, ...]
    border: Measure
    median_attractiveness: Measure
    median_strength: Measure
    median_moved: Measure
    yardstick_sales: Measure
    yardstick_contribution: Measure
    outside: Measure
    outside_claimed: Measure
    cut: float
    band: float
    least_known: float
    growth_reach: float
    applicable: float
    concentration: float


@dataclass(frozen=True, slots=True)
class Components:
    """What the two axes are made of."""

    components: tuple[Component, ...]
    accounts: int  # of the programme
    overfull: tuple[str, ...]  # accounts whose wallet holds less than they buy from us
    rivals_unknown: bool  # the share of wallet stands without that of the best rival


@dataclass(frozen=True, slots=True)
class AccountInPortfolio:
    """Where one account of the programme stands, and how it should be treated."""

    name: str
    seller: str  # who serves it; empty where nobody is said
    category: Category
    border: bool
    sales: Measure
    attractiveness: Measure
    strength: Measure
    quadrant: Measure
    certainty: Measure
    share: Measure
    share_goal: Measure
    relation: Measure
    life: Measure
    life_ask: LifeAsk | None  # what would tell it
    stage: Measure
    stage_known: Measure
    provisional: bool
    goal: str | None  # stage that its quadrant asks for
    short: bool  # below it
    past: bool  # beyond it, where the quadrant asks for no more
    tier_now: str | None
    tier: Measure  # as the rule has it; the one it has where no category is claimed
    hours: Measure
    asks: tuple[str, ...]  # components that would have to be known for a category, by weight


@dataclass(frozen=True, slots=True)
class AccountsInPortfolio:
    """The accounts of the programme, largest first."""

    accounts: tuple[AccountInPortfolio, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class CustomersSide:
    """Nobody has asked how the customers see us."""

    unasked: Measure
    life: Measure  # accounts whose moment of life hangs on what was not asked


@dataclass(frozen=True, slots=True)
class AccountSaid:
    """What sellers say of one account, beside what is on record."""

    name: str
    share: Measure
    used: bool  # in the matrix: no wallet is on record
    rival: bool | None  # whether one is named; None where nobody was asked
    risk: Measure
    stage: Measure  # None where sellers differ
    stages: tuple[str, ...]  # each that a seller says
    before: Measure  # two years ago
    found: str | None  # stage by its indicators
    otherwise: bool  # nobody says that one
    plan: bool | None  # of the year; None where nobody was asked or sellers differ
    areas: Measure
    differ: tuple[str, ...]  # of what the answers are not the same


@dataclass(frozen=True, slots=True)
class SellersSay:
    """What sellers say of the accounts of the programme."""

    sellers: int
    spoken: Measure
    shares: Measure  # accounts whose share of wallet is only declared
    rivals: Measure
    risks: Measure
    hard: Measure
    easily_left: Measure
    otherwise: Measure
    differing: int  # accounts of which sellers do not say the same
    accounts: tuple[AccountSaid, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Relationships:
    """How far the relations have come."""

    recorded: bool  # meetings of the whole year are on record
    staged: Measure
    provisional: Measure
    short: Measure
    uncoupling: Measure
    own: float  # part of its known indicators that a stage must meet
    earlier: float  # and of those of each stage before
    covered: float  # known part of the indicators below which a stage is provisional
    signals: int  # of uncoupling that override any stage


@dataclass(frozen=True, slots=True)
class Level:
    """One level of service: what is promised, and to how many accounts."""

    tier: str
    accounts: Measure
    hours: float  # a year and account
    visits: float
    reviews: float
    sponsor: float
    answer: float  # hours until a request is answered
    quote: float


@dataclass(frozen=True, slots=True)
class LevelsOfService:
    """The levels of service, as the rule gives them out."""

    levels: tuple[Level, ...]
    kept: Measure
    changed: Measure
    hours: Measure
    hours_now: Measure


@dataclass(frozen=True, slots=True)
class Leaving:
    """A key account that should leave the programme, or is to be watched."""

    name: str
    seller: str
    sales: Measure
    met: Measure
    met_before: Measure
    conditions: tuple[Condition, ...]  # met in this review
    before: tuple[Condition, ...]  # met in the one before
    causes: tuple[Cause, ...]  # each enough to leave at once


@dataclass(frozen=True, slots=True)
class Exits:
    """Who should leave the programme, who is to be watched, and how leaving is done."""

    leaving: Measure
    watched: Measure
    many: bool  # so large a part of the key accounts that the programme itself is in question
    merged: Measure
    mergers: tuple[Merged, ...]
    by_sales: bool  # places are by sales: no selection has given others
    by_sales_before: bool  # those of the earlier review alone
    accounts: tuple[Leaving, ...]  # that leave, the largest
    watching: tuple[Leaving, ...]
    earlier: date | None  # day of the review before; None: the ledger does not reach so far
    unchecked: tuple[Condition, ...]  # conditions that can be checked of no account
    needed: int
    place: float
    probability: float
    overdue: float
    least_months: int
    most_months: int
    meetings: int
    watch_months: int


@dataclass(frozen=True, slots=True)
class Moved:
    """An account whose category is another than at the run before."""

    name: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Movement:
    """What changed since the run before."""

    since: date
    compared: int
    moved: Measure
    accounts: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class NoFormerRun:
    """The study holds no run of an earlier day to compare with."""


@dataclass(frozen=True, slots=True)
class Treatment:
    """What is done with the accounts of each category, under the four headings of the brief."""

    categories: tuple[Category, ...]  # all four, where any is claimed
    accounts: tuple[Measure, ...]  # in each
    star_gain: float
    hours: tuple[float, ...]  # of T1, T2, T3
    visits: tuple[float, ...]
    reviews: tuple[float, ...]
    sponsor: tuple[float, ...]
    firm: float
    large: float  # place among the potentials from which a star goes to the first level
    exit_conditions: int
    exit_months: tuple[int, int]


FINDINGS = (
    Portfolio,
    Components,
    AccountsInPortfolio,
    CustomersSide,
    SellersSay,
    Relationships,
    LevelsOfService,
    Exits,
    Movement,
    NoFormerRun,
    Treatment,
    MissingData,
)
