"""How does a component of the matrix become a score from 0 to 100 that any company reads alike?

Methods D1 wants absolute scales and leaves them open; these are ours. None of them stretches
between the least and the most of the accounts at hand: 50 has a meaning of its own on each.
What is not known stays NaN.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FULL = 100.0
YEARS_TO_GROW_OLD = 4.0  # of methods E5, continuity: 1 − e^(−years ÷ 4)


def beside(amounts: Floats, yardstick: float) -> Floats:
    """Return 50 for an amount equal to the yardstick, towards 100 for many times as much.

    amounts     (accounts,)  ledger currency; what is negative scores 0
    yardstick   > 0, what a typical key account leaves or buys; NaN or 0: no score
    returns     (accounts,)  100 · a ÷ (a + yardstick)
    """
    if not yardstick > 0:
        return np.full(amounts.shape, np.nan)
    positive = np.maximum(amounts, 0.0)
    return np.asarray(FULL * positive / (positive + yardstick), dtype=np.float64)


def around_standing_still(growth: Floats, reach: float) -> Floats:
    """Return 50 for no growth, 100 for growth of `reach` or more, 0 for as much decline."""
    return np.asarray(FULL / 2 * (1 + np.clip(growth / reach, -1, 1)), dtype=np.float64)


def of_share(share: Floats) -> Floats:
    """Return a part of a whole as a score; what exceeds the whole is the whole."""
    return np.asarray(FULL * np.clip(share, 0, 1), dtype=np.float64)


def of_age(years: Floats) -> Floats:
    """Return how far a relation has grown old: 50 at less than three years, 92 at ten."""
    return np.asarray(FULL * -np.expm1(-np.maximum(years, 0) / YEARS_TO_GROW_OLD))


def against_best_rival(share: Floats, rival: Floats) -> Floats:
    """Return our part of what the account buys over ours and the best rival's (D1).

    share, rival   (accounts,)  parts of the wallet; where no rival is known, our part alone
    """
    both = share + rival
    with np.errstate(divide="ignore", invalid="ignore"):
        against = np.where(both > 0, share / both, np.nan)
    return of_share(np.where(np.isnan(rival), share, against))
