"""What may be stated about the relationships with the key accounts?"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.strength.handed import RelationScores
from llavero.foundation.measure import Measure, Unit

PALMATIER = ("palmatier2008",)
LOYALTY = ("palmatier2007",)

OF_ACCOUNT = (
    Definition("M34", Unit.CONTACTS),
    Definition("M34.listed", Unit.CONTACTS),
    Definition("M34.old", Unit.CONTACTS),
    Definition("M35", Unit.CONTACTS),
    Definition("M36", Unit.SHARE),
    Definition("M37", Unit.SHARE, ("webster1972",)),
    Definition("M38.people", Unit.HEADS),
    Definition("M38.ours", Unit.COUNT),
    Definition("M38.theirs", Unit.COUNT),
    Definition("M39", Unit.SHARE),
    Definition("M32.account", Unit.YEARS),
    Definition("M32.account_changes", Unit.COUNT, ("bendapudi2002",)),
    Definition("M33.account", Unit.YEARS),
    Definition("M40", Unit.SHARE),
    Definition("M40.low", Unit.SHARE),
    Definition("M40.high", Unit.SHARE),
    Definition("M41", Unit.MONEY),
    Definition("M58", Unit.SHARE),
    Definition("E2.compliance", Unit.SHARE),
    Definition("E2.regularity", Unit.INDEX),
    Definition("E2.days", Unit.DAYS),
    Definition("E4.kam", Unit.SHARE, LOYALTY),
    Definition("E4.leaving", Unit.SHARE, LOYALTY),
    Definition("E5", Unit.SCORE, PALMATIER),
    Definition("E5.coverage", Unit.SHARE),
    Definition("E5.measured", Unit.SCORE, PALMATIER),
    Definition("E5.judged", Unit.SCORE, PALMATIER),
    Definition("E5.density", Unit.SHARE, PALMATIER),
    Definition("E5.authority", Unit.SHARE, PALMATIER),
    Definition("E5.sentiment", Unit.SHARE, PALMATIER),
    Definition("E5.cadence", Unit.SHARE, PALMATIER),
    Definition("E5.reciprocity", Unit.SHARE, PALMATIER),
    Definition("E5.continuity", Unit.SHARE, PALMATIER),
    Definition("E5.performance", Unit.SHARE, PALMATIER),
    Definition("E5.account_sales", Unit.MONEY),
)
ALERTS = ("single", "leaver", "old", "silent", "dependent", "handovers")
OF_COMPANY = (
    Definition("E5.accounts", Unit.ACCOUNTS),
    Definition("E5.rated", Unit.ACCOUNTS),
    Definition("E5.median", Unit.SCORE, PALMATIER),
    Definition("E5.bow_ties", Unit.ACCOUNTS),
    Definition("E5.diamonds", Unit.ACCOUNTS),
    Definition("E5.short", Unit.ACCOUNTS),
    *(Definition(f"E4.{kind}_accounts", Unit.ACCOUNTS) for kind in ALERTS),
    *(Definition(f"E4.{kind}_sales", Unit.MONEY) for kind in ALERTS),
)
DEFINITIONS = (*OF_ACCOUNT, *OF_COMPANY)

Shape = Literal["bow-tie", "between", "diamond"]
Alert = Literal["single", "leaver", "old", "silent", "dependent", "handovers"]


@dataclass(frozen=True, slots=True)
class AccountRelation:
    """What is known of the relationship with one account."""

    group: str
    name: str
    tier: str | None
    seller: str  # who is primary; empty where nobody is said
    sales: Measure
    listed: Measure
    active: Measure
    wanted: int  # active contacts that its level asks for
    effective: Measure
    top_share: Measure
    roles: Measure
    covered: tuple[str, ...]  # roles that an active contact has
    gaps: tuple[str, ...]  # roles that none has
    people: Measure
    ours: Measure
    theirs: Measure
    bow_tie: Measure
    shape: Shape | None
    tenure: Measure
    changes: Measure
    age: Measure
    wallet_share: Measure
    wallet_low: Measure
    wallet_high: Measure
    headroom: Measure
    sought: Measure
    compliance: Measure
    regularity: Measure
    days: Measure
    most_days: int  # that its level allows without a contact
    through_seller: Measure
    score: Measure
    coverage: Measure
    measured: Measure
    judged: Measure
    parts: tuple[Measure, ...]  # components but the coverage of roles, in the order of E5
    lowest: str  # component that takes most from the score; empty where none is known
    flags: tuple[str, ...]  # what casts doubt on what was judged: "stale", "single-rater", "own"


@dataclass(frozen=True, slots=True)
class AccountRelations:
    """What is known of the relationship with the key accounts, largest sales first."""

    key: bool  # they are the key accounts; otherwise the largest
    accounts: tuple[AccountRelation, ...]
    count: Measure
    rated: Measure
    median: Measure
    bow_ties: Measure
    diamonds: Measure
    short: Measure  # accounts with fewer active contacts than their level asks for
    weights: tuple[float, ...]  # of the components, in force
    dependent: float  # thresholds in force, as they are told
    bow_tie: float
    diamond: float


@dataclass(frozen=True, slots=True)
class AlertedAccount:
    """One account of an alert."""

    name: str
    figure: Measure
    sales: Measure
    who: str = ""  # of whom it speaks
    day: date | None = None  # since or until when


@dataclass(frozen=True, slots=True)
class RelationAlert:
    """What the relationships warn of, with the accounts at stake, largest sales first."""

    kind: Alert
    count: Measure
    sales: Measure
    limit: float  # threshold in force
    accounts: tuple[AlertedAccount, ...]


@dataclass(frozen=True, slots=True)
class FunctionsMet:
    """Who meets whom, by function: parts of the year's interactions with the accounts told."""

    theirs: tuple[str, ...]  # rows, most met first
    ours: tuple[str, ...]  # columns, who meets most first
    parts: tuple[tuple[float, ...], ...]
    rest: float  # part of functions that are not named


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A person at the account. What is not known is None or empty."""

    key: str
    post: str
    name: str  # only with the consent of the person
    role: str | None
    level: int | None
    influence: int | None
    sentiment: int | None
    active: bool  # met in the year
    last_on: date | None  # of the last meeting
    verified_on: date | None
    owner: str  # our person who looks after the contact
    confirmed: bool  # met or confirmed within the days in force; assumed otherwise
    age_days: int | None  # since it was met or confirmed, whichever is later


@dataclass(frozen=True, slots=True)
class KnownColleague:
    """One of our people."""

    key: str
    function: str
    name: str


@dataclass(frozen=True, slots=True)
class KnownLink:
    """One of ours meets one of theirs."""

    contact: str  # key
    colleague: str  # key
    interactions: int  # of the year


@dataclass(frozen=True, slots=True)
class AccountPeople:
    """Whom we know at an account and who of us meets them: what a map of the relationship needs."""

    group: str
    account: str
    contacts: tuple[KnownContact, ...]
    colleagues: tuple[KnownColleague, ...]
    links: tuple[KnownLink, ...]


FINDINGS = (
    AccountRelations,
    RelationAlert,
    FunctionsMet,
    AccountPeople,
    RelationScores,
    MissingData,
)
