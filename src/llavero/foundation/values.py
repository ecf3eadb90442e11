"""What does a number count? Values that carry their unit."""

from dataclasses import dataclass
from decimal import Decimal

DECIMALS = 4  # that a person may want to see of a number that somebody laid down


def decimals_of(value: float) -> int:
    """Return how many decimals a number that somebody laid down has."""
    return len(f"{value:.{DECIMALS}f}".rstrip("0").partition(".")[2])


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Share:
    """A fraction of a whole: 0.125 is twelve and a half per cent."""

    fraction: float
    decimals: int = 1  # of the percentage

    @classmethod
    def exact(cls, fraction: float) -> "Share":
        """Return a share that somebody laid down, with the decimals that it was given."""
        return cls(fraction, decimals_of(fraction * 100))


@dataclass(frozen=True, slots=True)
class Points:
    """A difference between two shares: 0.03 is three percentage points."""

    fraction: float
    decimals: int = 1  # of the points

    @classmethod
    def exact(cls, fraction: float) -> "Points":
        """Return points that somebody laid down, with the decimals that they were given."""
        return cls(fraction, decimals_of(fraction * 100))


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
