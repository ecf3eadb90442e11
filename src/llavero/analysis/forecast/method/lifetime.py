"""What are the coming years of an account worth today, if it goes on as it did?

Source: the deterministic value of methods B7 (M54). The retention is drawn towards a
usual one, as if more accounts had been seen: of few accounts, that all stayed proves little.
"""

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def lifetime_value(
    margin: float,
    retention: float,
    *,
    years: int,
    growth: float,
    discount: float,
) -> float:
    """Return what an account leaves in the coming years, worth today.

    margin      ledger currency a year, `m̄`; below zero where serving costs more than is left
    retention   part of the accounts that stay from one year to the next, `r`, in [0, 1]
    growth      of the margin a year, `g`
    discount    a year, `δ`; what comes in a year is discounted to its middle

    Raises ValueError if the retention is no part of a whole.
    Source: methods M54: Σ m̄·(1+g)^(t−1)·r^(t−1) ÷ (1+δ)^(t−½).
    """
    if not 0 <= retention <= 1:
        raise ValueError(f"retention: {retention} is not between 0 and 1")
    kept = (1 + growth) * retention
    stays = (kept ** (t - 1) / (1 + discount) ** (t - 0.5) for t in range(1, years + 1))
    return margin * math.fsum(stays)


@dataclass(frozen=True, slots=True)
class Usual:
    """What is known of retention before any account is looked at."""

    retention: float
    accounts: int  # that it counts for

    @property
    def stayed(self) -> float:
        """Return how many of them are taken to have stayed."""
        return self.retention * self.accounts


def retention(stayed: float, accounts: float, usual: Usual) -> float:
    """Return the retention to expect of accounts like these; the usual one where there are none.

    stayed     accounts that bought in both years, of the `accounts` that bought in the first

    Source: methods M54: (retained + 9) ÷ (n + 10), where the usual is 9 of 10.
    """
    return (stayed + usual.stayed) / (accounts + usual.accounts)


def cents(value: float) -> Decimal:
    """Return an amount to the cent."""
    return Decimal(repr(value)).quantize(CENT, rounding=ROUND_HALF_UP)
