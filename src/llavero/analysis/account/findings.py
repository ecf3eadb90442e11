"""What may be stated of one account from the records alone?"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from llavero.analysis.answers import Definition
from llavero.foundation.measure import Measure, Unit

DEFINITIONS = (
    Definition("AP.sales", Unit.MONEY),
    Definition("AP.before", Unit.MONEY),
    Definition("AP.change", Unit.SHARE),
    Definition("AP.margin", Unit.SHARE),
    Definition("AP.line", Unit.MONEY),
    Definition("AP.line_share", Unit.SHARE),
    Definition("AP.line_change", Unit.SHARE),
    Definition("AP.wallet", Unit.MONEY),
    Definition("AP.wallet_share", Unit.SHARE),
    Definition("AP.wallet_low", Unit.SHARE),
    Definition("AP.wallet_high", Unit.SHARE),
    Definition("AP.listed", Unit.CONTACTS),
    Definition("AP.active", Unit.CONTACTS),
    Definition("AP.chances", Unit.COUNT),
    Definition("AP.plan_age", Unit.DAYS),
    Definition("AP.plan_sections", Unit.COUNT),
)


@dataclass(frozen=True, slots=True)
class Profile:
    """Who the account is. What is not known is None or empty."""

    group: str
    name: str
    accounts: int  # that belong to it
    segment: str | None
    region: str | None
    city: str | None
    employees: int | None
    purchasing: str | None  # central, local or mixed
    is_key: bool | None  # None: nobody says which accounts are
    key_since: date | None
    tier: str | None


@dataclass(frozen=True, slots=True)
class Server:
    """One of ours who is assigned to the account."""

    name: str
    role: str  # primary, support or backup
    since: date | None


@dataclass(frozen=True, slots=True)
class MonthSold:
    """What the account bought in a month."""

    month: date
    amount: Decimal


@dataclass(frozen=True, slots=True)
class LineSold:
    """What the account bought of a product line."""

    line: str  # empty: nobody says which
    sales: Measure
    share: Measure
    change: Measure


@dataclass(frozen=True, slots=True)
class Trade:
    """What the account bought."""

    sales: Measure
    before: Measure
    change: Measure
    margin: Measure
    months: tuple[MonthSold, ...]  # of up to three years, oldest first; those without sales too
    lines: tuple[LineSold, ...]  # largest first
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class Wallet:
    """What the account buys a year of what we sell, from anyone."""

    amount: Measure
    share: Measure  # of it, that we sell
    low: Measure
    high: Measure
    grade: str | None
    origin: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """A person at the account, by post and never by name."""

    key: str
    post: str
    role: str | None
    level: int | None
    influence: int | None
    sentiment: int | None
    active: bool  # met in the year
    known_on: date | None  # when it was last met or confirmed


@dataclass(frozen=True, slots=True)
class Meeting:
    """How often one of ours met one of theirs in the year."""

    contact: str
    colleague: str  # name or code
    function: str
    times: int


@dataclass(frozen=True, slots=True)
class People:
    """Whom we know at the account."""

    listed: Measure
    active: Measure
    persons: tuple[Person, ...]  # the most influential first
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Chance:
    """A possible sale that is open."""

    name: str
    stage: str
    amount: Decimal | None
    currency: str
    probability: float | None
    close_on: date | None
    known_on: date | None


@dataclass(frozen=True, slots=True)
class Chances:
    """The possible sales that are open, largest first."""

    count: Measure
    open: tuple[Chance, ...]


@dataclass(frozen=True, slots=True)
class PlanOnRecord:
    """The account's plan as the company keeps it."""

    updated_on: date | None
    in_force: bool | None  # None: nobody says when it was last updated
    months: int  # for which a plan is in force
    age: Measure
    sections: Measure


@dataclass(frozen=True, slots=True)
class Judgement:
    """What people judged of the account, the last time."""

    on: date | None
    pressure: int | None  # of competitors, 1-5


@dataclass(frozen=True, slots=True)
class Said:
    """One answer about the account, under the code of the seller."""

    question: str
    seller: str  # code
    value: str
    open: bool  # something was said freely
    on: date | None


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """What the records hold of one account. What nobody recorded is None or empty."""

    profile: Profile
    servers: tuple[Server, ...]  # who has it now, the primary first
    trade: Trade | None
    wallet: Wallet | None
    people: People | None
    chances: Chances | None
    plan: PlanOnRecord | None
    judgement: Judgement | None
    said: tuple[Said, ...]
    coded: tuple[str, ...]  # codes of the answers about the account
