"""What may be stated about the size of the department and what it carries?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.serving import Basis
from llavero.foundation.measure import Measure, Unit

HOMBURG, WORKMAN, BOLES = "homburg2002", "workman2003", "boles1999"

DEFINITIONS = (
    Definition("M01", Unit.HEADS, (BOLES,)),
    Definition("M01.fte", Unit.FTE),
    Definition("M01.average", Unit.HEADS),
    Definition("M01.average_fte", Unit.FTE),
    Definition("M01.before", Unit.HEADS),
    Definition("M01.staff", Unit.HEADS, (HOMBURG,)),
    Definition("M01.staff_fte", Unit.FTE),
    Definition("M02", Unit.HEADS),
    Definition("M02.fte", Unit.FTE),
    Definition("M02.average", Unit.HEADS),
    Definition("M02.average_fte", Unit.FTE),
    Definition("M02.before", Unit.HEADS),
    Definition("M02.sellers", Unit.HEADS),
    Definition("M02.sellers_fte", Unit.FTE),
    Definition("M02.sellers_before", Unit.HEADS),
    Definition("M02.managers", Unit.HEADS),
    Definition("M02.managers_fte", Unit.FTE),
    Definition("M02.support", Unit.HEADS),
    Definition("M02.support_fte", Unit.FTE),
    Definition("M03.sellers", Unit.SHARE, (BOLES,)),
    Definition("M03.staff", Unit.SHARE),
    Definition("M03.fte", Unit.SHARE),
    Definition("M03.before", Unit.SHARE),
    Definition("M04", Unit.ACCOUNTS_PER_KAM, (BOLES,)),
    Definition("M04.median", Unit.ACCOUNTS_PER_KAM),
    Definition("M04.min", Unit.ACCOUNTS),
    Definition("M04.max", Unit.ACCOUNTS),
    Definition("M04.cv", Unit.INDEX),
    Definition("M04.before", Unit.ACCOUNTS_PER_KAM),
    Definition("M04.fractional", Unit.ACCOUNTS_PER_KAM),
    Definition("M04.all", Unit.ACCOUNTS_PER_KAM),
    Definition("M04.all_median", Unit.ACCOUNTS_PER_KAM),
    Definition("M04.all_cv", Unit.INDEX),
    Definition("M04.seller", Unit.ACCOUNTS_PER_KAM),
    Definition("M04.key_accounts", Unit.ACCOUNTS),
    Definition("M04.orphans", Unit.ACCOUNTS, (WORKMAN,)),
    Definition("M05", Unit.SHARE),
    Definition("M05.others", Unit.SHARE),
    Definition("M05.unattributed", Unit.SHARE),
    Definition("M05.house", Unit.SHARE),
    Definition("M05.company", Unit.MONEY),
    Definition("M05.amount", Unit.MONEY),
    Definition("M05.before", Unit.SHARE),
    Definition("M05.others_before", Unit.SHARE),
    Definition("M05.unattributed_before", Unit.SHARE),
    Definition("M05.change", Unit.POINTS),
    Definition("M05.within", Unit.SHARE),
    Definition("M06", Unit.SHARE),
    Definition("M06.today", Unit.SHARE),
    Definition("M06.before", Unit.SHARE),
    Definition("M07", Unit.POINTS, (WORKMAN,)),
    Definition("M07.by_others", Unit.POINTS),
    Definition("M07.elsewhere", Unit.POINTS),
    Definition("M07.before", Unit.POINTS),
    Definition("M09", Unit.MONEY_PER_FTE),
    Definition("M09.sales", Unit.MONEY),
    Definition("M09.before", Unit.MONEY_PER_FTE),
    Definition("M10", Unit.RATIO),
    Definition("M10.before", Unit.RATIO),
)


@dataclass(frozen=True, slots=True)
class SizeOfDepartment:
    """How many people the department and the sales force have."""

    inferred: bool  # key account sellers known by whom they serve, not by a department
    outside_sales: int  # people of the department whose job is not sales; counted with it
    backing: Literal["leaner", "fuller", "even"] | None  # of department against sales force
    trend: Literal["up", "down", "same"] | None  # of the share of sellers against a year before
    sellers: Measure  # M01
    sellers_fte: Measure
    sellers_average: Measure
    sellers_average_fte: Measure
    sellers_before: Measure
    staff: Measure
    staff_fte: Measure
    force: Measure  # M02
    force_fte: Measure
    force_average: Measure
    force_average_fte: Measure
    force_before: Measure
    force_sellers: Measure
    force_sellers_fte: Measure
    force_sellers_before: Measure
    force_managers: Measure
    force_managers_fte: Measure
    force_support: Measure
    force_support_fte: Measure
    by_sellers: Measure  # M03
    by_staff: Measure
    by_fte: Measure
    by_sellers_before: Measure


@dataclass(frozen=True, slots=True)
class ClientsOfSeller:
    """One seller and what the seller carries. Key account sellers come first."""

    name: str
    is_kam: bool
    key_accounts: Measure
    accounts: Measure
    fraction: Measure  # key accounts by split
    fte: Measure
    sales: Measure
    within: Measure  # share of the department's sales
    productivity: Measure  # sales per full post


@dataclass(frozen=True, slots=True)
class ClientsPerKam:
    """How many clients each key account seller serves."""

    basis: Basis  # how we know whom a seller serves
    balance: Literal["even", "uneven"] | None
    without_accounts: int  # key account sellers without a key account; they stay in the mean
    mean: Measure  # M04
    median: Measure
    least: Measure
    most: Measure
    variation: Measure
    before: Measure
    fractional: Measure
    everyone: Measure  # all clients, key or not
    everyone_median: Measure
    everyone_variation: Measure
    per_seller: Measure  # all clients of all sellers
    key_accounts: Measure
    orphans: Measure
    sellers: tuple[ClientsOfSeller, ...]
    left_out: int  # sellers that the table does not show


@dataclass(frozen=True, slots=True)
class OrphanAccount:
    """A key account that no key account seller owns."""

    name: str
    served_by: str | None  # another seller who is primary; None: nobody


@dataclass(frozen=True, slots=True)
class SalesOfDepartment:
    """What part of the sales is credited to the department (by seller)."""

    trend: Literal["up", "down", "same"] | None
    company: Measure
    amount: Measure
    share: Measure  # M05
    others: Measure
    unattributed: Measure
    house: Measure
    before: Measure
    others_before: Measure
    unattributed_before: Measure
    change: Measure


@dataclass(frozen=True, slots=True)
class SalesOfKeyAccounts:
    """What part of the sales the key accounts buy (by account), and who books it."""

    sign: Literal["positive", "negative", "even"] | None  # of the gap
    share: Measure  # M06
    today: Measure
    before: Measure
    gap: Measure  # M07
    by_others: Measure
    elsewhere: Measure
    gap_before: Measure


@dataclass(frozen=True, slots=True)
class SalesPerKam:
    """What a full post of the department sells, and how that compares with its size."""

    parity: Literal["above", "parity", "below"] | None
    productivity: Measure  # M09
    productivity_before: Measure
    ratio: Measure  # M10
    ratio_before: Measure


@dataclass(frozen=True, slots=True)
class Caution:
    """Something the reader must know to read the figures. `sentence` is its id."""

    sentence: str
    count: int  # how many rows, accounts or people it speaks of
    months: int = 0


FINDINGS = (
    SizeOfDepartment,
    ClientsPerKam,
    OrphanAccount,
    SalesOfDepartment,
    SalesOfKeyAccounts,
    SalesPerKam,
    Caution,
    MissingData,
)
