"""What are the coming years of an account worth today, if it goes on as it did?

Source: the deterministic value of methods B7 (M54). The retention is drawn towards nine accounts
in ten, as if ten more had been seen: of few accounts, that all stayed proves little.
"""

import math
from decimal import ROUND_HALF_UP, Decimal

YEARS = 5  # H [D]
GROWTH = 0.0  # g, a year [D]
DISCOUNT = 0.12  # δ, a year [D]
STAYED, SEEN = 9, 10  # accounts added to those observed [D]
CENT = Decimal("0.01")


def lifetime_value(
    margin: float,
    retention: float,
    *,
    years: int = YEARS,
    growth: float = GROWTH,
    discount: float = DISCOUNT,
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


def retention(stayed: float, accounts: float) -> float:
    """Return the retention to expect of accounts like these; nine in ten where there are none.

    stayed     accounts that bought in both years, of the `accounts` that bought in the first

    Source: methods M54: (retained + 9) ÷ (n + 10).
    """
    return (stayed + STAYED) / (accounts + SEEN)


def cents(value: float) -> Decimal:
    """Return an amount to the cent."""
    return Decimal(repr(value)).quantize(CENT, rounding=ROUND_HALF_UP)
