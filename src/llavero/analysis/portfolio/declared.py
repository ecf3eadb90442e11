"""What did people say of each account, in interviews and checklists?

The only place that knows such answers: they are supplied here, and everything that hangs on them
follows.
"""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Declared:
    """Answers per account; NaN where nobody was asked."""

    fit: Floats  # strategic fit, 0-5 (c7)
    prestige: Floats  # reference value, 0-5 (c8)
    openness: Floats  # 1-5 (c10)
    satisfaction: Floats  # against the best rival, 1-5
    rival: Floats  # part of the wallet of the best rival
    impact: Floats  # our weight in their results, 1-5 (Q18)
    risk: Floats  # what our failing would mean to them, 1-5 (Q19)
    joint: Floats  # 1: projects or investment in common
    demand_falls: Floats  # 1: what the customer itself sells falls

    @property
    def any(self) -> bool:
        """Return whether anything was answered."""
        return any(bool(np.any(~np.isnan(getattr(self, one.name)))) for one in fields(self))


def nobody_asked(accounts: int) -> Declared:
    """Return the answers of a study without interviews or checklists."""
    return Declared(*(np.full(accounts, np.nan) for _ in fields(Declared)))
