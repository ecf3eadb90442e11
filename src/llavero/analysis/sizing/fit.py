"""Are the account managers of today too few, enough, or more than the accounts ask for?"""

import numpy as np

from llavero.analysis.hours import TIER_3, TIERS, level
from llavero.analysis.sizing.findings import Fit, FitOfDepartment
from llavero.analysis.sizing.headcount import ASSUMED, doubts, needed_posts
from llavero.analysis.sizing.known import Known
from llavero.analysis.sizing.parameters import TOLERANCE
from llavero.analysis.sizing.records import TURNOVER_YEARS, Served
from llavero.foundation.measure import Source
from llavero.ledger.columns import Flags

NAMES = 6
ENOUGH = "enough-hours"
NONE_SPARE = "no-hours-to-spare"


def fit_of_department(known: Known, base: Served) -> FitOfDepartment | None:
    """Return how today's account managers stand against the need; None where nobody knows them."""
    posts = known.posts
    if posts is None or base.base == "declared":
        return None
    hours = float(base.hours(known.setting).sum())
    gap, usual = needed_posts(known, base) - posts, hours / known.capacity.usual - posts
    there = posts * known.capacity.hours
    left = _left(known, base, there)
    sold = known.sales.of(base.groups).clip(min=0)
    short, total = gap > 0 and bool(left.any()), float(sold.sum())
    told, day = doubts(known, base), known.day
    return FitOfDepartment(
        fit=_fit(gap, usual, known.setting.value(TOLERANCE)),
        gap=day.figure("SIZ.gap", gap, doubts=told, source=ASSUMED),
        usual_gap=day.figure("SIZ.usual_gap", usual, doubts=told, source=ASSUMED),
        coverage=day.figure(
            "SIZ.coverage", there / hours if hours else None, doubts=told, source=ASSUMED
        ),
        unserved=day.figure(
            "SIZ.unserved", int(left.sum()) if short else None, ENOUGH, source=ASSUMED
        ),
        unserved_share=known.sheet.figure(
            "SIZ.unserved_share",
            float(sold[left].sum()) / total if short and total else None,
            "no-positive-sales" if short else ENOUGH,
        ),
        left=_names(known, base, left) if short else (),
        room=day.figure("SIZ.room", _room(known, gap), NONE_SPARE, source=ASSUMED),
        attrition=day.figure(
            "SIZ.attrition_years", _years(known, gap), _why(known, gap), source=Source.HR
        ),
    )


def _fit(gap: float, usual: float, tolerance: float) -> Fit:
    """Return the fit by the hours in force, unless those assumed say another."""
    found = _fit_of(gap, tolerance)
    return found if _fit_of(usual, tolerance) == found else "unclear"


def _fit_of(gap: float, tolerance: float) -> Fit:
    if gap > tolerance:
        return "short"
    return "spare" if gap < -tolerance else "fits"


def _left(known: Known, base: Served, there: float) -> Flags:
    """Return which accounts get nobody, where hours go by level of service and then by sales."""
    asked, sold = base.hours(known.setting), known.sales.of(base.groups)
    levels = np.array([list(TIERS).index(level(tier)) for tier in base.tiers])
    order = np.lexsort((np.array(base.groups), -sold, levels))
    served = np.cumsum(asked[order]) <= there + 1e-9
    left = np.ones(base.count, dtype=np.bool_)
    left[order[served]] = False
    return left


def _names(known: Known, base: Served, left: Flags) -> tuple[str, ...]:
    sold = known.sales.of(base.groups)
    places = sorted(np.flatnonzero(left).tolist(), key=lambda at: (-sold[at], base.groups[at]))
    return tuple(known.sales.names.get(base.groups[at], base.groups[at]) for at in places[:NAMES])


def _room(known: Known, gap: float) -> int | None:
    """Return how many accounts of the third level the hours to spare would serve."""
    each = known.setting.value(TIER_3)
    return int(-gap * known.capacity.hours / each) if gap < 0 and each else None


def _years(known: Known, gap: float) -> float | None:
    """Return in how many years as many leave by themselves as are to spare."""
    staff = known.staff
    if gap >= 0 or staff is None or not staff.leavers:
        return None
    return -gap / (staff.leavers / TURNOVER_YEARS)


def _why(known: Known, gap: float) -> str:
    if gap >= 0:
        return NONE_SPARE
    staff = known.staff
    return "no-employment-dates" if staff is None or staff.leavers is None else "nobody-left"
