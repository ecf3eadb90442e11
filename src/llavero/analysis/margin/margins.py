"""What margin do the company, its key accounts and each account leave?"""

from typing import Literal

from llavero.analysis.figures import Sheet
from llavero.analysis.margin import method
from llavero.analysis.margin.costs import Costs, Totals
from llavero.analysis.margin.findings import (
    CreditNotes,
    GrossMargin,
    MarginByYear,
    MarginOfKeyAccounts,
    YearOfMargin,
)
from llavero.analysis.margin.parameters import BEHIND, CREDIT_LIMIT, EROSION
from llavero.foundation.measure import COMPANY, Measure
from llavero.foundation.period import Period, add_months, month_end, month_start, whole_quarters

SHORT = "not-enough-history"
NO_COST = "no-cost"
YEARS_SHOWN = 5


def gross_margin(costs: Costs) -> GrossMargin:
    """Return the company's margin, and how it changed."""
    period = costs.setting.period
    now, then = costs.within(period), costs.within(period.before)
    margin = share(costs.sheet, "M50", now)
    before = _before(costs, "M50.before", then)
    change = points(costs.sheet, "M50.change", margin, before)
    net = costs.sheet.figure(
        "M50.coverage",
        now.coverage,
        "no-positive-sales",
        parts=(float(now.gross - now.uncosted), float(now.gross)),
    )
    return GrossMargin(
        verdict=_verdict(costs, change),
        margin=margin,
        amount=amount(costs.sheet, "M50.amount", now),
        coverage=net,
        before=before,
        change=change,
        slope=_slope(costs, "M50.slope", None),
    )


def _verdict(costs: Costs, change: Measure) -> method.Verdict | None:
    if not isinstance(change.value, float):
        return None
    return method.verdict(change.value, costs.setting.value(EROSION))


def share(sheet: Sheet, id: str, totals: Totals, scope: str = COMPANY) -> Measure:
    """Return a margin; partial where the cost of some lines is not known."""
    because = "costed-not-positive" if totals.known else NO_COST
    return sheet.figure(
        id,
        totals.margin,
        because,
        scope=scope,
        parts=(float(totals.left), float(totals.costed)),
        doubts=() if totals.whole else ("cost-coverage",),
    )


def amount(sheet: Sheet, id: str, totals: Totals, scope: str = COMPANY) -> Measure:
    """Return what is left of the sales whose cost is known; no amount where none is."""
    left = totals.left if totals.known else None
    doubts = () if totals.whole else ("cost-coverage",)
    return sheet.figure(id, left, NO_COST, scope=scope, doubts=doubts)


def points(sheet: Sheet, id: str, one: Measure, other: Measure, scope: str = COMPANY) -> Measure:
    """Return the difference of two shares; why there is none, if one of them is missing."""
    if isinstance(one.value, float) and isinstance(other.value, float):
        doubts = tuple(dict.fromkeys((*one.reasons, *other.reasons)))
        return sheet.figure(id, one.value - other.value, scope=scope, doubts=doubts)
    missing = one if one.value is None else other
    return sheet.figure(id, None, missing.reasons[0], scope=scope)


def _before(costs: Costs, id: str, then: Totals) -> Measure:
    before = costs.setting.before
    sheet = costs.sheet.over(before)
    if not costs.covers(before):
        return sheet.figure(id, None, SHORT)
    return share(sheet, id, then)


def _slope(costs: Costs, id: str, key: bool | None) -> Measure:
    last = min(costs.last, month_start(costs.setting.period.end))
    quarters = [
        Period(start, month_end(add_months(start, 2)))
        for start in whole_quarters(costs.first, last)
    ]
    totals = [costs.within(quarter, key=key) for quarter in quarters]
    found = method.slope([one.margin for one in totals])
    sheet = costs.sheet.over(Period(quarters[0].start, quarters[-1].end) if quarters else None)
    doubts = () if all(one.whole for one in totals) else ("cost-coverage",)
    known = any(one.known for one in totals)
    return sheet.figure(id, found, SHORT if known else NO_COST, n=len(quarters), doubts=doubts)


def margin_of_key_accounts(costs: Costs) -> MarginOfKeyAccounts:
    """Return the margin of the key accounts, against the rest and against the period before."""
    period = costs.setting.period
    sheet = costs.sheet.blocked_by(costs.no_key) if costs.no_key else costs.sheet
    key = share(sheet, "M50.key", costs.within(period, key=True))
    rest = share(sheet, "M50.rest", costs.within(period, key=False))
    before = sheet.over(period.before)
    if costs.covers(period.before):
        then = share(before, "M50.key_before", costs.within(period.before, key=True))
    else:
        then = before.figure("M50.key_before", None, SHORT)
    gap = points(sheet, "M50.gap", key, rest)
    slope = _slope(costs, "M50.key_slope", True)
    if costs.no_key:
        slope = sheet.figure("M50.key_slope", None, costs.no_key)
    return MarginOfKeyAccounts(
        against_rest=_against(costs, gap),
        eroding=isinstance(slope.value, float) and slope.value < -costs.setting.value(EROSION),
        margin=key,
        rest=rest,
        gap=gap,
        before=then,
        change=points(sheet, "M50.key_change", key, then),
        slope=slope,
    )


def _against(costs: Costs, gap: Measure) -> Literal["behind", "below", "above", "even"] | None:
    if not isinstance(gap.value, float):
        return None
    if gap.value <= -costs.setting.value(BEHIND):
        return "behind"
    if _verdict(costs, gap) == "steady":
        return "even"
    return "above" if gap.value > 0 else "below"


def margin_by_year(costs: Costs) -> MarginByYear | None:
    """Return the margin of each full year; None where no year is full."""
    years = tuple(_year(costs, year) for year in costs.years[-YEARS_SHOWN:])
    return MarginByYear(years) if years else None


def _year(costs: Costs, year: Period) -> YearOfMargin:
    scope, sheet = f"year:{year.end}", costs.sheet.over(year)
    keyed = sheet.blocked_by(costs.no_key) if costs.no_key else sheet
    totals = costs.within(year)
    return YearOfMargin(
        period=year,
        margin=share(sheet, "M50.year", totals, scope),
        key=share(keyed, "M50.key_year", costs.within(year, key=True), scope),
        rest=share(keyed, "M50.rest_year", costs.within(year, key=False), scope),
        coverage=sheet.figure(
            "M50.coverage_year", totals.coverage, "no-positive-sales", scope=scope
        ),
    )


def credit_notes(costs: Costs) -> CreditNotes:
    """Return what part of the invoices was credited back (CV3)."""
    now = costs.within(costs.setting.period)
    credited, invoiced = float(now.credited), float(now.invoiced)
    ratio = method.credit_ratio(credited, invoiced)
    figure = costs.sheet.figure("CV3", ratio, "no-positive-sales", parts=(credited, invoiced))
    limit = costs.setting.value(CREDIT_LIMIT)
    return CreditNotes(ratio is not None and ratio > limit, figure, limit)
