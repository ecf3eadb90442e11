"""What may be stated about who carries what?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.serving import Basis
from llavero.foundation.measure import Measure, Unit

TALLEY = ("talley1961",)

DEFINITIONS = (
    Definition("M11", Unit.ACCOUNTS),
    Definition("M11.all", Unit.ACCOUNTS),
    Definition("M11.sellers", Unit.HEADS),
    Definition("M12.listed", Unit.CONTACTS),
    Definition("M12.active", Unit.CONTACTS),
    Definition("M13", Unit.YEARS),
    Definition("M13.cumulative", Unit.YEARS),
    Definition("M14", Unit.SHARE),
    Definition("M14.net", Unit.SHARE),
    Definition("M14.sales", Unit.MONEY),
    Definition("M14.seller_sales", Unit.MONEY),
    Definition("M26.seller", Unit.ACCOUNTS, ("iasb2006",)),
    Definition("M30", Unit.SHARE, TALLEY),
    Definition("M30.hours", Unit.HOURS, TALLEY),
    Definition("M30.available", Unit.HOURS),
    Definition("M30.overloaded", Unit.HEADS),
    Definition("M31.accounts_cv", Unit.INDEX),
    Definition("M31.accounts_gini", Unit.INDEX),
    Definition("M31.sales_cv", Unit.INDEX),
    Definition("M31.sales_gini", Unit.INDEX),
    Definition("M31.hours_cv", Unit.INDEX),
    Definition("M31.hours_gini", Unit.INDEX),
    Definition("M32", Unit.YEARS),
    Definition("M32.seller", Unit.YEARS),
    Definition("M32.handovers", Unit.COUNT),
    Definition("M32.repeated", Unit.ACCOUNTS),
    Definition("M33", Unit.YEARS),
)

LoadClass = Literal["slack", "adequate", "tight", "overloaded"]


@dataclass(frozen=True, slots=True)
class SellerLoad:
    """What one seller carries."""

    name: str
    key_accounts: Measure
    accounts: Measure
    sales: Measure
    material: Measure  # accounts of a tenth of the seller's sales or more
    hours: Measure
    available: Measure
    load: Measure
    load_class: LoadClass | None
    tenure: Measure


@dataclass(frozen=True, slots=True)
class LoadOfSellers:
    """What each carries: the key account sellers, or all where none are known."""

    kam: bool
    basis: Basis
    sellers: tuple[SellerLoad, ...]  # largest sales first
    left_out: int  # sellers that the table does not hold
    tier_hours: tuple[float, ...]  # a year for an account of the first tier, the second, the third
    available_hours: float  # a year, of a full post
    by_sellers: bool  # they are what sellers declare, and not the assumption
    count: Measure
    overloaded: Measure


@dataclass(frozen=True, slots=True)
class Heaviest:
    """Who carries most, by one yardstick."""

    yardstick: Literal["accounts", "sales", "hours"]
    name: str
    carried: Measure


@dataclass(frozen=True, slots=True)
class Balance:
    """How evenly the portfolios are cut."""

    verdict: Literal["even", "uneven", "few"] | None  # few: to be told even; None: a single seller
    accounts: Measure
    accounts_gini: Measure
    sales: Measure
    sales_gini: Measure
    hours: Measure
    hours_gini: Measure
    limit: float  # of the variation, above which they are uneven


@dataclass(frozen=True, slots=True)
class Tenure:
    """For how long accounts have been in the same hands."""

    median: Measure
    repeated: Measure  # accounts that passed more than once in three years
    at_least: bool  # some stay began before the ledger did
    from_start: bool  # most of the sales are of accounts still in the hands that opened them


@dataclass(frozen=True, slots=True)
class AccountPassedOn:
    """An account that changed hands more than once in three years."""

    name: str
    handovers: Measure


@dataclass(frozen=True, slots=True)
class Client:
    """What the records say of one seller at one client."""

    name: str
    is_key: bool
    sales: Measure
    share: Measure
    net_share: Measure
    listed: Measure
    active: Measure
    years: Measure
    cumulative: Measure
    age: Measure
    handovers: Measure


@dataclass(frozen=True, slots=True)
class RecordsOfSeller:
    """What the records say of one seller's clients, to be set beside the interview."""

    name: str
    kam: bool
    basis: Basis
    accounts: Measure  # key accounts; all accounts where none are known
    clients: tuple[Client, ...]
    left_out: int  # clients that the table does not hold
    top: str | None  # client that weighs most
    top_share: Measure | None
    alone: tuple[str, ...]  # clients listed here with one active contact at most
    met: bool  # interactions are recorded at all


FINDINGS = (
    LoadOfSellers,
    Heaviest,
    Balance,
    Tenure,
    AccountPassedOn,
    RecordsOfSeller,
    MissingData,
)
