"""What is left of the sales? Gross margin, contribution and the whale curve.

Definitions and edge cases: methods B7 and CV3. The curve of cumulative contribution is that of
Kaplan & Narayanan (2001), "Measuring and Managing Customer Profitability".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.slope import theil_sen

Floats = NDArray[np.float64]

QUARTERS_FOR_SLOPE = 8


def margin(costed: float, cogs: float) -> float | None:
    """Return the gross margin of sales whose cost is known (M50); None where they are not positive.

    costed, cogs   ledger currency
    """
    return (costed - cogs) / costed if costed > 0 else None


def coverage(uncosted: float, gross: float) -> float | None:
    """Return the part of what was sold whose cost is known; None where nothing was.

    uncosted, gross   ledger currency, without signs: a credit note without cost is not known either
    """
    return 1 - uncosted / gross if gross > 0 else None


def slope(margins: Sequence[float | None]) -> float | None:
    """Return the change of the margin per year: the median slope between quarters, times 4.

    margins   (quarters,)  oldest first; a quarter without a margin is left out, its place is kept

    None below 8 quarters with a margin.
    """
    known = [(at, value) for at, value in enumerate(margins) if value is not None]
    if len(known) < QUARTERS_FOR_SLOPE:
        return None
    at, values = zip(*known, strict=True)
    return theil_sen(np.array(at, dtype=np.float64), np.array(values)) * 4


def credit_ratio(credited: float, invoiced: float) -> float | None:
    """Return the credit notes over the invoices (CV3); None where nothing was invoiced."""
    return credited / invoiced if invoiced > 0 else None


Verdict = Literal["eroding", "improving", "steady"]


def verdict(change: float, erosion: float) -> Verdict:
    """Return what a change of the margin, as a fraction of sales, amounts to.

    erosion   what lost in a year is an alarm; less than half of it is no change
    """
    if abs(change) < erosion / 2:
        return "steady"
    return "improving" if change > 0 else "eroding"


@dataclass(frozen=True, slots=True)
class Whale:
    """The curve of cumulative contribution, the most profitable accounts first (M53)."""

    cumulative: Floats  # (accounts,) ledger currency
    peak: float  # its highest point, ledger currency
    at_peak: int  # accounts that lead up to it
    destroyers: int  # accounts with a negative contribution
    destroyed: float  # theirs together, <= 0

    @property
    def total(self) -> float:
        """Return the contribution of all accounts."""
        return float(self.cumulative[-1])

    @property
    def peak_share(self) -> float | None:
        """Return the peak over the total; None where the total is not positive."""
        return self.peak / self.total if self.total > 0 else None


def credited_back(contributions: Floats, costed: Floats) -> int:
    """Return how many accounts take value away because what they bought was credited, and more.

    contributions, costed   (accounts,)  ledger currency, any sign

    Sales below zero have no margin: nothing can be said of the price such an account pays.
    """
    return int(((contributions < 0) & (costed < 0)).sum())


def whale(contributions: Floats) -> Whale:
    """Return the curve of cumulative contribution.

    contributions   (accounts,)  ledger currency, any sign

    Raises ValueError if there is no account.
    """
    if contributions.size == 0:
        raise ValueError("contributions: a curve needs at least one account")
    cumulative = np.cumsum(np.sort(contributions)[::-1])
    negative = contributions[contributions < 0]
    return Whale(
        cumulative,
        float(max(cumulative.max(), 0.0)),
        int((contributions > 0).sum()),
        int(negative.size),
        float(negative.sum()),
    )
