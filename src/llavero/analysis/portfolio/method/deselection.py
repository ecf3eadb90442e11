"""Which key accounts should leave the programme, and which are to be watched?

Source: methods D5. A condition that cannot be checked counts for nobody's exit.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

# In the order of D5: place beyond the number chosen, contribution below nothing or below what the
# level costs, quadrant to streamline, customer not open, credit broken, star that stands still.
Condition = Literal["place", "contribution", "streamline", "closed", "credit", "stalled"]
CONDITIONS: tuple[Condition, ...] = (
    "place",
    "contribution",
    "streamline",
    "closed",
    "credit",
    "stalled",
)

# Each is reason enough to leave at once: the source calls it insolvent; people say that it is
# insolvent, in dispute or without credit (G4); an alert of integrity (G7).
Cause = Literal["insolvent", "blocked", "alert"]
CAUSES: tuple[Cause, ...] = ("insolvent", "blocked", "alert")


def met(conditions: Floats) -> NDArray[np.int64]:
    """Return how many conditions each account meets: 1 is met, 0 is not, NaN is not known."""
    return np.asarray((conditions == 1).sum(axis=1), dtype=np.int64)


def leaving(now: Floats, before: Floats, immediate: Flags, needed: int) -> Flags:
    """Return who is to leave: enough conditions in two reviews on end, or a reason at once.

    now, before   (accounts, CONDITIONS)  this review and the one half a year earlier
    immediate     has one of CAUSES
    """
    twice = (met(now) >= needed) & (met(before) >= needed)
    return np.asarray(immediate | twice, dtype=np.bool_)


def watched(now: Floats, before: Floats, immediate: Flags, needed: int) -> Flags:
    """Return who meets enough conditions in this review only: a second one decides."""
    once = met(now) >= needed
    return np.asarray(once & ~leaving(now, before, immediate, needed), dtype=np.bool_)
