"""Where are the sales heading, over all the quarters and years of the ledger?"""

from datetime import date
from typing import Literal

from llavero.analysis.retention import method
from llavero.analysis.retention.change import SHORT, kept_figures
from llavero.analysis.retention.findings import CourseOfSales, SalesByYear, Year
from llavero.analysis.retention.history import History, monthly
from llavero.analysis.retention.measures import year_end
from llavero.analysis.retention.parameters import CLEAR_TREND, LATE_SALES
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period, add_months, month_start, whole_quarters

YEARS_SHOWN = 5


def course_of_sales(history: History) -> CourseOfSales:
    """Return the trend, the yearly growth and the rhythm of the company's sales."""
    starts = whole_quarters(history.first, month_start(history.end))
    quarters = history.quarters(history.months, starts)
    sheet = history.sheet
    if starts:
        sheet = sheet.over(Period(starts[0], history.end))
    trend = method.trend(quarters)
    stick = method.hockey_stick(monthly(history.months, starts)) if starts else None
    late = history.setting.value(LATE_SALES)
    return CourseOfSales(
        course=_course(trend, history.setting.value(CLEAR_TREND)),
        loading=None if stick is None else "late" if stick > late else "even",
        cagr=_compound(history),
        trend=sheet.figure(
            "M47", trend.slope if trend else None, why(quarters, 8), n=quarters.size
        ),
        tau=sheet.figure(
            "M47.tau", trend.tau if trend else None, why(quarters, 8), n=quarters.size
        ),
        volatility=sheet.figure(
            "M48", method.volatility(quarters), why(quarters, 4), n=quarters.size
        ),
        downside=sheet.figure(
            "M48.downside", method.downside(quarters), why(quarters, 5), n=quarters.size
        ),
        stick=sheet.figure("M59", stick, why(quarters, 4), n=min(quarters.size, 4)),
    )


def why(quarters: method.Floats, needed: int) -> str:
    """Return why a measure of quarters has no value."""
    if quarters.size < needed:
        return SHORT
    return "zero-denom" if method.has_level(quarters) else "no-level"


def _course(
    trend: method.Trend | None, clear: float
) -> Literal["rising", "falling", "unclear"] | None:
    if trend is None:
        return None
    if trend.tau is None or abs(trend.tau) < clear:
        return "unclear"
    return "rising" if trend.tau > 0 else "falling"


def _compound(history: History) -> Measure:
    years = history.full_years
    if years < 2:
        return history.sheet.figure("M46", None, SHORT)
    first, last = (_year(history.end, back) for back in (years - 1, 0))
    sold_first, sold_last = (float(history.within(year)) for year in (first, last))
    value = method.compound_growth(sold_first, sold_last, years - 1)
    return history.sheet.over(Period(first.start, last.end)).figure(
        "M46", value, n=years, parts=(sold_last, sold_first)
    )


def _year(end: date, back: int) -> Period:
    last = year_end(end, back)
    return Period(add_months(last, -11), last)


def sales_by_year(history: History) -> SalesByYear | None:
    """Return the full years, oldest first; None where there is none."""
    shown = min(history.full_years, YEARS_SHOWN)
    if not shown:
        return None
    return SalesByYear(tuple(_one_year(history, back) for back in reversed(range(shown))))


def _one_year(history: History, back: int) -> Year:
    period = _year(history.end, back)
    scope = f"year:{period.end}"
    sheet = history.sheet.over(period)
    now = history.years[back]
    total = history.within(period)
    if back + 1 < history.full_years:
        kept = method.kept(history.years[back + 1], now)
        before = float(history.within(_year(history.end, back + 1)))
        growth, because = method.growth(float(total), before), method.why_no_growth(before)
    else:
        kept, growth, because = method.kept(now[:0], now[:0]), None, "first-year"
    logos, gross, net = kept_figures(sheet, kept, ".year", because, scope)
    return Year(
        period=period,
        sales=sheet.figure("M45.sales_year", total, scope=scope),
        growth=sheet.figure("M45.year", growth, because, scope=scope),
        active=sheet.figure("M42.active_year", int((now > 0).sum()), scope=scope),
        logos=logos,
        gross=gross,
        net=net,
    )
