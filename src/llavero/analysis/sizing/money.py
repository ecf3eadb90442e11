"""What do account managers cost, what pays for one, and how many do the expected sales make?"""

from typing import Literal

import numpy as np

from llavero.analysis.sizing.findings import Breakdown, CostOfPosts
from llavero.analysis.sizing.headcount import cost
from llavero.analysis.sizing.known import Known
from llavero.analysis.sizing.parameters import KAM_COST
from llavero.analysis.sizing.records import TURNOVER_YEARS, Served
from llavero.foundation.measure import Source
from llavero.ledger.columns import Floats

NO_COST, NO_SALES = "no-cost", "no-positive-sales"
PER_MANAGER = "M09"  # sales of the department by full post
Rests = Literal["contribution", "margin"]


def breakdown(known: Known, base: Served) -> Breakdown:
    """Return how many account managers the expected sales make at what one sells today (G3)."""
    per, staff = None if known.shared else known.told(PER_MANAGER), known.staff
    leavers = staff.leavers if staff else None
    turnover = leavers / TURNOVER_YEARS / staff.average if staff and leavers is not None else None
    ahead, doubts = _ahead(known, base)
    number = ahead / per * (1 + (turnover or 0)) if per and per > 0 else None
    unsaid = () if turnover is not None else ("no-employment-dates",)
    sold = known.earlier.get(PER_MANAGER)
    why = sold.reasons[0] if sold is not None and sold.reasons else "no-sellers"
    why = "no-kam-department" if known.shared else why
    return Breakdown(
        number=known.day.figure("SIZ.breakdown", number, why, doubts=(*doubts, *unsaid)),
        ahead=known.sheet.figure(
            "SIZ.ahead", ahead if ahead > 0 else None, NO_SALES, doubts=doubts
        ),
        per_manager=known.sheet.figure("SIZ.per_manager", per, why),
        turnover=known.day.figure(
            "SIZ.turnover", turnover, "no-employment-dates", source=Source.HR
        ),
        leavers=known.day.figure("SIZ.leavers", leavers, "no-employment-dates", source=Source.HR),
    )


def cost_of_posts(known: Known) -> CostOfPosts:
    """Return what the posts cost and the sales that pay for one more."""
    staff, sold = known.staff, known.sold
    department = staff.department_cost if staff else None
    rate, rests = _rate(known)
    pays = known.cost / rate if known.cost is not None and rate is not None and rate > 0 else None
    why = "no-staff-cost" if known.cost is None else NO_COST
    partly = ("some-staff-cost",) if staff and staff.unpriced else ()
    figure = known.sheet.figure
    return CostOfPosts(
        stated=known.setting.value(KAM_COST) > 0,
        cost=cost(known),
        department=known.day.figure(
            "SIZ.department_cost", department, "no-staff-cost", doubts=partly, source=Source.HR
        ),
        share=figure(
            "SIZ.cost_share",
            department / sold if department is not None and sold > 0 else None,
            "no-staff-cost" if department is None else NO_SALES,
            doubts=partly,
        ),
        margin=figure("SIZ.margin", rate, NO_COST),
        rests_on=rests,
        break_even=figure("SIZ.break_even", pays, why),
        break_even_share=figure(
            "SIZ.break_even_share",
            pays / sold if pays is not None and sold > 0 else None,
            why if pays is None else NO_SALES,
        ),
    )


def rates(known: Known, base: Served) -> Floats:
    """Return which part of its sales each account leaves: its own, else that of all; NaN: unknown.

    returns   (accounts,)  after the cost to serve where that is known
    """
    usual, _ = _rate(known)
    found = [_own(known, f"@group:{group}") for group in base.groups]
    return np.array([usual if one is None else one for one in found], dtype=np.float64)


def _own(known: Known, of: str) -> float | None:
    sold = known.told(f"M50.account_sales{of}")
    left = known.told(f"M52.account{of}")
    if left is not None and sold is not None and sold > 0:
        return left / sold
    return known.told(f"M50.account{of}")


def _rate(known: Known) -> tuple[float | None, Rests | None]:
    """Return which part of the sales of the accounts is left, and after what."""
    groups = known.base.groups if known.base else ()
    pairs = [(known.told(f"M52.account@group:{g}"), _sold(known, g)) for g in groups]
    told = [(left, sold) for left, sold in pairs if left is not None and sold is not None]
    total = sum(sold for _, sold in told)
    if total > 0:
        return sum(left for left, _ in told) / total, "contribution"
    for id in ("M50.key", "M50"):
        margin = known.told(id)
        if margin is not None:
            return margin, "margin"
    return None, None


def _sold(known: Known, group: str) -> float | None:
    return known.told(f"M50.account_sales@group:{group}")


def _ahead(known: Known, base: Served) -> tuple[float, tuple[str, ...]]:
    """Return what the accounts are expected to buy in the coming year, and the doubts of it."""
    last = known.sales.of(base.groups)
    said = [known.told(f"M61.account@group:{group}") for group in base.groups]
    total = sum(sold if one is None else one for sold, one in zip(last.tolist(), said, strict=True))
    doubts = ("forecast",) if any(one is not None for one in said) else ()
    return total, (*doubts, *(("last-year-repeats",) if None in said else ()))
