"""What may be stated about accounts that stay, grow, shrink and leave?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit
from llavero.foundation.period import Period

DEFINITIONS = (
    Definition("M42", Unit.SHARE),
    Definition("M42.key", Unit.SHARE),
    Definition("M42.rest", Unit.SHARE),
    Definition("M42.year", Unit.SHARE),
    Definition("M42.active", Unit.ACCOUNTS),
    Definition("M42.active_before", Unit.ACCOUNTS),
    Definition("M42.active_year", Unit.ACCOUNTS),
    Definition("M42.new", Unit.ACCOUNTS),
    Definition("M42.recovered", Unit.ACCOUNTS),
    Definition("M42.grown", Unit.ACCOUNTS),
    Definition("M42.shrunk", Unit.ACCOUNTS),
    Definition("M42.lost", Unit.ACCOUNTS),
    Definition("M42.credited", Unit.ACCOUNTS),
    Definition("M43", Unit.SHARE),
    Definition("M43.key", Unit.SHARE),
    Definition("M43.rest", Unit.SHARE),
    Definition("M43.year", Unit.SHARE),
    Definition("M44", Unit.SHARE),
    Definition("M44.key", Unit.SHARE),
    Definition("M44.rest", Unit.SHARE),
    Definition("M44.year", Unit.SHARE),
    Definition("M45", Unit.SHARE),
    Definition("M45.key", Unit.SHARE),
    Definition("M45.rest", Unit.SHARE),
    Definition("M45.constant", Unit.SHARE),
    Definition("M45.sales", Unit.MONEY),
    Definition("M45.before", Unit.MONEY),
    Definition("M45.change", Unit.MONEY),
    Definition("M45.excluded", Unit.SHARE),
    Definition("M45.ytd", Unit.SHARE),
    Definition("M45.annualised", Unit.MONEY),
    Definition("M45.sales_year", Unit.MONEY),
    Definition("M45.year", Unit.SHARE),
    Definition("M45.change_new", Unit.MONEY),
    Definition("M45.change_recovered", Unit.MONEY),
    Definition("M45.change_grown", Unit.MONEY),
    Definition("M45.change_shrunk", Unit.MONEY),
    Definition("M45.change_lost", Unit.MONEY),
    Definition("M45.change_credited", Unit.MONEY),
    Definition("M45.change_negative", Unit.MONEY),
    Definition("M45.top_up", Unit.SHARE),
    Definition("M45.top_down", Unit.SHARE),
    Definition("M45.without_top", Unit.SHARE),
    Definition("M45.top_share", Unit.SHARE),
    Definition("M45.account_change", Unit.MONEY),
    Definition("M45.account_sales", Unit.MONEY),
    Definition("M45.account", Unit.SHARE),
    Definition("M46", Unit.SHARE),
    Definition("M47", Unit.SHARE),
    Definition("M47.tau", Unit.INDEX),
    Definition("M47.account", Unit.SHARE),
    Definition("M47.account_tau", Unit.INDEX),
    Definition("M48", Unit.INDEX),
    Definition("M48.downside", Unit.INDEX),
    Definition("M48.account", Unit.INDEX),
    Definition("M48.account_downside", Unit.INDEX),
    Definition("M49.at_risk", Unit.ACCOUNTS),
    Definition("M49.dormant", Unit.ACCOUNTS),
    Definition("M49.lost", Unit.ACCOUNTS),
    Definition("M49.share", Unit.SHARE),
    Definition("M49.assumed", Unit.ACCOUNTS),
    Definition("M49.known_share", Unit.SHARE),
    Definition("M49.account", Unit.RATIO),
    Definition("M49.account_days", Unit.DAYS),
    Definition("M59", Unit.SHARE),
)

Kind = Literal["new", "recovered", "grown", "shrunk", "lost", "credited", "negative"]


@dataclass(frozen=True, slots=True)
class ChangeOfSales:
    """By how much the company's sales changed."""

    direction: Literal["grew", "fell", "held"]
    now: Period  # the months compared, and the same ones before
    then: Period
    months: int
    several_currencies: bool
    year_open: bool  # the calendar year is not over
    sales: Measure
    before: Measure
    change: Measure
    growth: Measure
    constant: Measure
    ytd: Measure
    annualised: Measure
    inflation: float  # a year, above which growth is to be read in real terms


@dataclass(frozen=True, slots=True)
class CourseOfSales:
    """Where the sales are heading, over all the quarters of the ledger."""

    course: Literal["rising", "falling", "unclear"] | None  # by tau; None: too few quarters
    loading: Literal["even", "late"] | None  # of the quarter's last month
    cagr: Measure
    trend: Measure
    tau: Measure
    volatility: Measure
    downside: Measure
    stick: Measure


@dataclass(frozen=True, slots=True)
class Year:
    """One year of twelve months that ends with the period."""

    period: Period
    sales: Measure
    growth: Measure
    active: Measure
    logos: Measure
    gross: Measure
    net: Measure


@dataclass(frozen=True, slots=True)
class SalesByYear:
    """The full years of the ledger, oldest first."""

    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class SalesByMonth:
    """Sales of each month compared and of the same month before, for the chart."""

    months: tuple[int, ...]  # 1 to 12, in order
    now: tuple[float, ...]
    then: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class AccountsKept:
    """How many accounts and how much of their sales stayed."""

    losing: bool  # what stayed is less than what there was
    active: Measure
    active_before: Measure
    logos: Measure
    gross: Measure
    net: Measure


@dataclass(frozen=True, slots=True)
class KeyAccountsKept:
    """The same for the key accounts and for the rest."""

    verdict: Literal["better", "worse", "same"] | None  # growth of key accounts against the rest
    growth: Measure
    growth_rest: Measure
    logos: Measure
    logos_rest: Measure
    gross: Measure
    gross_rest: Measure
    net: Measure
    net_rest: Measure


@dataclass(frozen=True, slots=True)
class Change:
    """What the accounts of one kind add to the change of sales."""

    kind: Kind
    accounts: Measure | None  # None: only their amount is told
    amount: Measure


@dataclass(frozen=True, slots=True)
class AccountChange:
    """One account's part in the change, for the chart."""

    name: str
    amount: float


# What the account that moved the change most says of it: without it the company would have gone the
# other way; it explains most of the change; the others do; it is many customers and not one.
Reading = Literal["decides", "explains", "spread", "pool"]


@dataclass(frozen=True, slots=True)
class BridgeOfChange:
    """From the sales before to the sales now, account by account: the parts add up exactly."""

    before: Measure
    sales: Measure
    change: Measure
    parts: tuple[Change, ...]
    bars: tuple[AccountChange, ...]  # the largest, up or down
    others: float  # all the other accounts together
    up: Measure  # share of the largest increases in all of them
    down: Measure
    largest: int  # how many are the largest
    top: str  # account that moved the change most
    top_change: Measure
    without_top: Measure
    top_share: Measure  # of the change; negative where the account went the other way
    reading: Reading
    censored: bool  # the ledger starts with the period before: a new account may be a recovered one


@dataclass(frozen=True, slots=True)
class LostAccount:
    """It bought before, and nothing now."""

    name: str
    sales: Measure  # change of its sales


@dataclass(frozen=True, slots=True)
class NewAccount:
    """It buys now and never did before."""

    name: str
    sales: Measure


@dataclass(frozen=True, slots=True)
class SilentAccounts:
    """Accounts that bought in the period and have been silent for longer than they usually are."""

    at_risk: Measure
    dormant: Measure
    lost: Measure
    share: Measure  # of the sales of the period
    assumed: Measure  # of the silent accounts, those whose usual interval is assumed
    known_share: Measure  # of the sales of the period, by those whose interval is known
    limit: float  # of the silence over the usual days, above which an account is at risk
    urgent_from: float  # of the sales of the period

    @property
    def urgent(self) -> bool:
        """Return whether silent accounts buy enough to be called before anything else.

        Only those whose usual interval is known count: an assumed one gives no sign by itself.
        """
        known = self.known_share.value
        return known is not None and float(known) >= self.urgent_from


@dataclass(frozen=True, slots=True)
class SilentAccount:
    """One of them; the largest are listed."""

    name: str
    state: Literal["at_risk", "dormant", "lost"]
    days: Measure
    ratio: Measure
    sales: Measure


@dataclass(frozen=True, slots=True)
class AccountCourse:
    """How one account looked at by itself is going."""

    name: str
    sales: Measure
    growth: Measure
    trend: Measure
    volatility: Measure
    recency: Measure


@dataclass(frozen=True, slots=True)
class AccountsInDetail:
    """Which accounts are looked at by themselves."""

    key: bool  # the key accounts; otherwise the largest
    accounts: tuple[AccountCourse, ...]


@dataclass(frozen=True, slots=True)
class NotEnoughHistory:
    """The ledger is too short to compare a period with the one before."""

    months: int  # it holds
    needed: int
    sales: Measure
    annualised: Measure


@dataclass(frozen=True, slots=True)
class SalesWithoutRate:
    """Sales in another currency have no exchange rate and are left out."""

    share: Measure  # of the sales of the months compared
    too_many: bool  # for any figure of theirs to be computed


FINDINGS = (
    ChangeOfSales,
    CourseOfSales,
    SalesByYear,
    SalesByMonth,
    AccountsKept,
    KeyAccountsKept,
    BridgeOfChange,
    LostAccount,
    NewAccount,
    SilentAccounts,
    SilentAccount,
    AccountsInDetail,
    NotEnoughHistory,
    SalesWithoutRate,
    MissingData,
)
