"""Which part of a year does each month, and half of it, stand for?

Source: classical decomposition, multiplicative, with the centred mean of twelve months; the share
that months stood for a year ago: methods CV7.
"""

import numpy as np

from llavero.analysis.forecast.method.kinds import YEAR
from llavero.ledger.columns import Floats

HALF = 6
LEAST_SHARE, MOST_SHARE = 0.25, 0.75  # of a year, that half of it may stand for
AROUND: Floats = np.r_[0.5, np.ones(YEAR - 1), 0.5] / YEAR  # weights of the months around one


def half_share(months: Floats) -> float:
    """Return the share of the year that the same six months stood for a year ago.

    months   (months,)  of all accounts together; half, where there are less than two years
    """
    year = months[-2 * YEAR : -YEAR].sum() if months.size >= 2 * YEAR else 0.0
    if year <= 0:
        return 0.5
    share = months[-YEAR - HALF : -YEAR].sum() / year
    return float(np.clip(share, LEAST_SHARE, MOST_SHARE))


def profile(months: Floats) -> Floats:
    """Return the share of the year of each of the coming twelve months.

    With two years it is the mean quotient of each month and the twelve around it, so that growth
    within a year is not taken for season; with less, what each month was of the last year.
    returns   (12,)  that add up to 1; equal, where there is nothing to learn from
    """
    found = _season(months) if months.size >= 2 * YEAR else months[-YEAR:]
    shares = np.maximum(found, 0.0)
    whole = float(shares.sum())
    return shares / whole if whole > 0 else np.full(YEAR, 1 / YEAR)


def _season(months: Floats) -> Floats:
    """Return the mean quotient of each coming month; zeros where the year around one is none.

    Source: classical decomposition, multiplicative, with the centred mean of twelve months.
    """
    around = np.convolve(months, AROUND, "valid")
    if (around <= 0).any():
        return np.zeros(YEAR)
    inner = np.arange(HALF, months.size - HALF)
    place = (inner - months.size) % YEAR
    sums = np.bincount(place, months[inner] / around, YEAR)
    found: Floats = sums / np.bincount(place, minlength=YEAR)
    return found
