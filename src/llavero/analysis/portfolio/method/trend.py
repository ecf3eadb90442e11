"""How fast do the sales of each of many accounts change?

Source: methods M47: median of the slopes between all pairs of quarters (Theil 1950, Sen 1968) over
the mean quarter, times four; M45, growth on the year before, where there are too few quarters.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LEAST_QUARTERS = 8
PER_YEAR = 4
BATCH = 4_000


def trends(quarters: Floats) -> Floats:
    """Return the change a year of each account, as a part of its mean.

    quarters   (accounts, quarters)  oldest first, NaN before the first purchase
    returns    (accounts,)  NaN where it has fewer than 8 quarters or their mean is not positive
    """
    found = np.full(len(quarters), np.nan)
    counted = (~np.isnan(quarters)).sum(axis=1)
    enough = np.flatnonzero(counted >= LEAST_QUARTERS)
    late, early = np.tril_indices(quarters.shape[1], -1)
    apart = (late - early).astype(np.float64)
    for start in range(0, enough.size, BATCH):
        places = enough[start : start + BATCH]
        mine = quarters[places]
        slopes = np.nanmedian((mine[:, late] - mine[:, early]) / apart, axis=1)
        mean = np.nanmean(mine, axis=1)
        rising = mean > 0
        found[places[rising]] = PER_YEAR * slopes[rising] / mean[rising]
    return found


def growth(now: Floats, before: Floats) -> Floats:
    """Return the growth of each account on what it bought before; NaN where it bought nothing."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(before > 0, now / before - 1, np.nan)
