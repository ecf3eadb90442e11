"""Which level of service does each account of the programme get?

Source: methods D4.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.portfolio.method.matrix import (
    STAR,
    STRATEGIC,
    STREAMLINE,
    UNCLAIMED,
)

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Labels = NDArray[np.int64]

Tier = Literal["T1", "T2", "T3"]
TIERS: tuple[Tier, ...] = ("T1", "T2", "T3")
NONE = -1  # not in the programme, or without a category: it keeps the level it has


def tiers(
    quadrant: Labels, member: Flags, firmness: Floats, headroom_is_large: Flags, firm: float
) -> Labels:
    """Return the place in TIERS of each account.

    member              in the programme
    firmness            (accounts,)  probability of being selected, NaN where not known
    headroom_is_large   among the largest of those known
    firm                from which a selection is firm; below it, it stands on the frontier
    """
    bright = (quadrant == STAR) & (firmness >= firm) & headroom_is_large
    first = (quadrant == STRATEGIC) | bright
    third = (quadrant == STREAMLINE) | (firmness < firm)
    found = np.select([first, third], [0, 2], 1)
    return np.where(member & (quadrant != UNCLAIMED), found, NONE).astype(np.int64)
