"""What is a figure: its value, its unit, what it rests on and whether it may be trusted?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from llavero.foundation.period import Period

Value = int | float | Decimal | str
LAID_DOWN = "laid_down"  # in the detail of a figure that somebody chose: it has its own decimals


class Status(StrEnum):
    """How far a figure could be computed (methods CV16)."""

    OK = "ok"
    PARTIAL = "partial"
    NOT_COMPUTABLE = "not_computable"
    SUPPRESSED = "suppressed"


class Source(StrEnum):
    """Where a figure comes from: declared, recorded and estimated are told apart."""

    LEDGER = "ledger"
    CRM = "crm"
    HR = "hr"
    INTERVIEW = "interview"
    PUBLIC = "public"
    ASSUMPTION = "assumption"


class Unit(StrEnum):
    """What a figure's value counts. Money also names its currency in `Measure.currency`."""

    MONEY = "money"
    MONEY_PER_FTE = "money_per_fte"
    SHARE = "share"  # fraction in [0, 1] where a part of a whole; growth may exceed it
    POINTS = "points"  # difference of two shares, as a fraction
    RATIO = "ratio"
    HEADS = "heads"
    FTE = "fte"
    ACCOUNTS = "accounts"
    ACCOUNTS_PER_KAM = "accounts_per_kam"
    REPORTS = "reports"  # people per manager
    CONTACTS = "contacts"
    YEARS = "years"
    HOURS = "hours"
    DAYS = "days"
    COUNT = "count"  # lines, hand-overs: plain things
    INDEX = "index"  # HHI, Gini, NMI: a pure number on its own scale
    SCORE = "score"  # from 0 to 100
    RATING = "rating"  # on a scale of few steps, or the mean or median of such
    CLASS = "class"  # a word out of a closed list


COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, as `llavero figures` prints it (methods CV16).

    `value` is None exactly when `status` is not_computable or suppressed, and then `reasons`
    says why: undefined is not zero. A share is a fraction, never a percentage.
    """

    id: str  # of its definition: "M05", "M03.heads"
    value: Value | None
    unit: Unit
    source: Source
    scope: str = COMPANY  # or "seller:<id>", "account:<id>", "group:<id>"
    currency: str | None = None
    n: int | None = None  # how many things the figure rests on
    numerator: int | float | Decimal | None = None
    denominator: int | float | Decimal | None = None
    period: Period | None = None
    status: Status = Status.OK
    reasons: tuple[str, ...] = ()  # codes; each has a sentence `reason-<code>`
    detail: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        missing = self.status in (Status.NOT_COMPUTABLE, Status.SUPPRESSED)
        if (self.value is None) != missing:
            raise ValueError(f"{self.id}: a value of {self.value!r} cannot be {self.status}")
        if self.status != Status.OK and not self.reasons:
            raise ValueError(f"{self.id}: a figure that is {self.status} must say why")

    @property
    def key(self) -> str:
        """Return the name by which people and scripts ask for this figure."""
        return self.id if self.scope == COMPANY else f"{self.id}@{self.scope}"


def not_computable(
    id: str,
    unit: Unit,
    source: Source,
    *reasons: str,
    scope: str = COMPANY,
    period: Period | None = None,
) -> Measure:
    """Return the figure `id` without a value, and why."""
    status = Status.NOT_COMPUTABLE
    return Measure(
        id, None, unit, source, scope=scope, period=period, status=status, reasons=reasons
    )
