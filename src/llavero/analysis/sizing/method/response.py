"""What would an account buy under more or fewer hours, as people judge it?

The curve is ADBUDG of Little (1970), fitted to judged points as in CALLPLAN (Lodish 1971):

    S(h) = S_min + (S_max - S_min) h^c / (d^c + h^c)

Sales and hours are relative to those of today, so that judges of one account, or of all accounts of
a level of service, speak of the same thing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

EFFORTS = (0.0, 0.5, 1.0, 1.5)  # of today's hours, at which people judge; and at all of them
POINTS = 5
STEEP = (0.1, 10.0)  # between which c is sought
TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Curve:
    """How sales answer to effort."""

    least: float  # S_min
    most: float  # S_max
    steep: float  # c; above 1 the curve is S-shaped
    half: float  # d: the effort that gives half of what effort can give


def sales(curve: Curve, effort: Floats) -> Floats:
    """Return the sales under each effort.

    effort    (n,)  hours, or multiples of those of today, >= 0
    returns   (n,)  in the unit of the curve's sales

    Source: Little (1970), equation of ADBUDG.
    """
    powered = np.power(np.asarray(effort, dtype=np.float64), curve.steep)
    gained = powered / (curve.half**curve.steep + powered)
    return np.asarray(curve.least + (curve.most - curve.least) * gained)


def agreed(judged: Floats) -> Floats:
    """Return the judgement of all: the geometric mean, point by point.

    judged    (judges, 5)  relative to the sales of today; NaN where somebody said nothing
    returns   (5,)         NaN where nobody said anything

    Where somebody expects nothing at a point, the geometric mean would silence the others: there
    it is the arithmetic one.
    """
    found = np.full(judged.shape[1], np.nan)
    for at, column in enumerate(judged.T):
        said = column[~np.isnan(column)]
        if said.size:
            positive = bool((said > 0).all())
            found[at] = np.exp(np.log(said).mean()) if positive else said.mean()
    return found


def fitted(points: Floats) -> Curve | None:
    """Return the curve through the judged points; None where no such curve goes through them.

    points   (5,)  sales at no effort, half, that of today, half as much again, and all of it,
                   relative to those of today; at least one of the second and the fourth is known

    The ends are S_min and S_max as judged and the point of today is exact, so that d follows from
    c, which least squares choose by the two points left.
    """
    least, half, now, more, most = points.tolist()
    ordered = points[~np.isnan(points)]
    if np.isnan([least, now, most]).any() or np.isnan([half, more]).all():
        return None
    if (np.diff(ordered) < -TINY).any() or not least + TINY < now < most - TINY:
        return None
    odds = (most - now) / (now - least)  # d^c, by the point of today
    at = np.array(EFFORTS)[[1, 3]]
    said = points[[1, 3]]
    known = ~np.isnan(said)

    def curve(log_steep: float) -> Curve:
        steep = float(np.exp(log_steep))
        return Curve(least, most, steep, float(odds ** (1 / steep)))

    def missed(log_steep: float) -> float:
        return float(((sales(curve(log_steep), at) - said)[known] ** 2).sum())

    low, high = np.log(STEEP[0]), np.log(STEEP[1])
    start = np.linspace(low, high, 41)
    best = float(start[int(np.argmin([missed(one) for one in start]))])
    around = (max(low, best - 0.2), min(high, best + 0.2))
    from scipy.optimize import minimize_scalar  # long to import, and a report needs none

    found = minimize_scalar(missed, bounds=around, method="bounded", options={"xatol": 1e-10})
    return curve(float(found.x))
