"""What does a number count? Values that carry their unit."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Share:
    """A fraction of a whole: 0.125 is twelve and a half per cent."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Points:
    """A difference between two shares: 0.03 is three percentage points."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Years:
    """A length of time in years, written to one decimal.

    `at_least` says that the true length may be greater, because the records start too late.
    """

    years: float
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class Ratio:
    """A quotient of two figures of different kinds, written to `decimals`."""

    quotient: float
    decimals: int = 2


@dataclass(frozen=True, slots=True)
class Name:
    """What the company's own data calls something: an account, a person, a product, a file."""

    text: str
