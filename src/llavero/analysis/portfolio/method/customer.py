"""How does the customer see us, and in which part of its life is the account?

Source: methods D2; Kraljic (1983) and Olsen & Ellram (1997), seen from the other side; Campbell &
Cunningham (1983) for the part of its life. What nobody has asked is not known: NaN.
"""

from collections.abc import Mapping
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.portfolio.method.matrix import STRATEGIC

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Labels = NDArray[np.int64]

View = Literal["strategic", "leverage", "bottleneck", "routine"]
VIEWS: tuple[View, ...] = ("strategic", "leverage", "bottleneck", "routine")
CUT = 3.0  # of the scales from 1 to 5
TO_ASK = -1

Life = Literal["tomorrow", "special", "regular", "yesterday"]
LIVES: tuple[Life, ...] = ("tomorrow", "special", "regular", "yesterday")
# What has to be asked before the part of its life can be told.
LifeAsk = Literal["joint", "demand", "age"]
LIFE_ASKS: Mapping[int, LifeAsk] = {-1: "joint", -2: "demand", -3: "age"}
YOUNG_YEARS, SMALL_SHARE, FALL = 2.0, 0.10, -0.15


def views(impact: Floats, risk: Floats) -> Labels:
    """Return the place in VIEWS of how each customer sees us; TO_ASK where it is not known.

    impact   (accounts,)  1-5, what we weigh in their results
    risk     (accounts,)  1-5, what would happen to them if we failed
    """
    heavy, risky = impact >= CUT, risk >= CUT
    found = np.select([heavy & risky, heavy, risky], [0, 1, 2], 3)
    return np.where(np.isnan(impact) | np.isnan(risk), TO_ASK, found).astype(np.int64)


def mismatched(quadrant: Labels, view: Labels) -> Flags:
    """Return where we hold an account for strategic and it holds us for leverage or routine."""
    light = np.isin(view, [VIEWS.index("leverage"), VIEWS.index("routine")])
    return np.asarray((quadrant == STRATEGIC) & light, dtype=np.bool_)


def easily_left(quadrant: Labels, risk: Floats) -> Flags:
    """Return where we hold an account for strategic and it could easily do without us.

    Whatever we weigh in its results, it then holds us for leverage or routine: see `mismatched`.
    """
    return np.asarray((quadrant == STRATEGIC) & (risk < CUT), dtype=np.bool_)


def lives(
    age: Floats,
    share: Floats,
    headroom_is_large: Flags,
    trend: Floats,
    *,
    joint: Floats,
    demand_falls: Floats,
) -> Labels:
    """Return the place in LIVES of each account; of LIFE_ASKS where it hangs on what is not known.

    age            (accounts,)  years since the first sale; NaN: not known
    share, trend   (accounts,)  share of wallet; change a year
    joint          (accounts,)  1: projects or investment in common; NaN: not known
    demand_falls   (accounts,)  1: what the customer itself sells falls; NaN: not known
    """
    young = (age < YOUNG_YEARS) | ((share < SMALL_SHARE) & headroom_is_large)
    falling = trend < FALL
    cases = {
        LIVES.index("tomorrow"): young,
        -3: np.isnan(age),
        LIVES.index("yesterday"): falling & (demand_falls == 1),
        -2: falling & np.isnan(demand_falls),
        LIVES.index("special"): joint == 1,
        -1: np.isnan(joint),
    }
    found = np.select(list(cases.values()), list(cases), LIVES.index("regular"))
    return found.astype(np.int64)
