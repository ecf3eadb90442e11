"""By how much did the sales change, and how much of them stayed?"""

from datetime import date
from decimal import Decimal
from typing import Literal

from llavero.analysis.figures import Sheet
from llavero.analysis.retention import method
from llavero.analysis.retention.findings import (
    AccountsKept,
    ChangeOfSales,
    KeyAccountsKept,
    SalesByMonth,
    SalesWithoutRate,
)
from llavero.analysis.retention.history import History
from llavero.analysis.retention.parameters import INFLATION
from llavero.foundation.measure import COMPANY, Measure
from llavero.foundation.period import Period, month_start
from llavero.ledger.columns import NOTHING
from llavero.ledger.conversion import EXCLUDED_LIMIT, doubts

SHORT = "not-enough-history"


def change_of_sales(history: History) -> ChangeOfSales | None:
    """Return by how much sales changed; None where no months can be compared."""
    months = history.comparison
    if months is None:
        return None
    now, then = history.within(months.now), history.within(months.then)
    sheet = compared(history)
    ytd, annualised = open_year(history)
    return ChangeOfSales(
        direction="held" if now == then else "grew" if now > then else "fell",
        now=months.now,
        then=months.then,
        months=months.months,
        several_currencies=history.exchange.several,
        year_open=history.end.month != 12,
        sales=sheet.figure("M45.sales", now),
        before=sheet.over(months.then).figure("M45.before", then),
        change=sheet.figure("M45.change", now - then),
        growth=_growth(sheet, "M45", now, then),
        constant=_constant(history, sheet, now, then),
        ytd=ytd,
        annualised=annualised,
        inflation=history.setting.value(INFLATION),
    )


def compared(history: History) -> Sheet:
    """Return the sheet of figures over the months compared."""
    months = history.comparison
    if months is None:
        return history.sheet.blocked_by(SHORT)
    doubt = () if months.whole else ("compared-months",)
    return history.sheet.over(months.now).doubting(*doubt)


def _growth(sheet: Sheet, id: str, now: Decimal, then: Decimal) -> Measure:
    value = method.growth(float(now), float(then))
    because = method.why_no_growth(float(then))
    return sheet.figure(id, value, because, parts=(float(now - then), float(then)))


def _constant(history: History, sheet: Sheet, now: Decimal, then: Decimal) -> Measure:
    months = history.comparison
    assert months is not None, "only compared months have a growth"
    if not history.exchange.several:
        return _growth(sheet, "M45.constant", now, then)
    shift = history.setting.period.months
    restated, left_out = history.exchange.at_earlier_rates(months.now, shift)
    reasons, blocked = doubts(left_out)
    if blocked:
        return sheet.figure("M45.constant", None, blocked)
    value = method.growth(restated, float(then))
    parts = (restated - float(then), float(then))
    because = method.why_no_growth(float(then))
    return sheet.figure("M45.constant", value, because, parts=parts, doubts=reasons)


def open_year(history: History) -> tuple[Measure, Measure]:
    """Return the growth of the calendar year to date, and the year's estimate (CV7)."""
    end = history.end
    so_far = Period(max(date(end.year, 1, 1), history.first), end)
    sheet = history.sheet.over(so_far)
    if so_far.months == 12:
        whole = "year-is-complete"
        return sheet.figure("M45.ytd", None, whole), sheet.figure("M45.annualised", None, whole)
    like = method.comparison(so_far, history.first, history.last, 12)
    if like is None:
        ytd = sheet.figure("M45.ytd", None, SHORT)
    else:
        now, then = history.within(like.now), history.within(like.then)
        ytd = _growth(sheet.over(like.now), "M45.ytd", now, then)
    return ytd, _annualised(history, so_far)


def _annualised(history: History, so_far: Period) -> Measure:
    sheet = history.sheet.over(so_far)
    if so_far.months < method.MONTHS_TO_COMPARE:
        return sheet.figure("M45.annualised", None, "few-months")
    sales = {month: float(sold) for month, sold in history.months.items()}
    part = method.part_of_year(sales, month_start(so_far.start), so_far.months)
    estimate = float(history.within(so_far)) / (part or so_far.months / 12)
    return sheet.figure("M45.annualised", round(estimate, 2), doubts=("estimated",))


def sales_by_month(history: History) -> SalesByMonth | None:
    """Return the months compared, beside the same ones before."""
    months = history.comparison
    if months is None:
        return None
    now = _series(history, months.now)
    return SalesByMonth(
        tuple(month.month for month, _ in now),
        tuple(sold for _, sold in now),
        tuple(sold for _, sold in _series(history, months.then)),
    )


def _series(history: History, period: Period) -> tuple[tuple[date, float], ...]:
    months = method.months_of(period)
    return tuple((month, float(history.months.get(month, NOTHING))) for month in months)


def accounts_kept(history: History) -> AccountsKept | None:
    """Return how many accounts and how much of their sales stayed."""
    if history.comparison is None:
        return None
    windows = history.windows
    kept = method.kept(windows.then.floats, windows.now.floats)
    sheet = compared(history)
    active = int((windows.now.floats > 0).sum())
    logos, gross, net = kept_figures(sheet, kept, "")
    return AccountsKept(
        losing=kept.losing,
        active=sheet.figure("M42.active", active),
        active_before=sheet.over(history.comparison.then).figure(
            "M42.active_before", kept.accounts
        ),
        logos=logos,
        gross=gross,
        net=net,
    )


def kept_figures(
    sheet: Sheet,
    kept: method.Kept,
    suffix: str,
    because: str = "nothing-before",
    scope: str = COMPANY,
) -> tuple[Measure, Measure, Measure]:
    """Return logo retention, gross and net revenue retention."""
    told = (
        ("M42", kept.logos, (kept.stayed, kept.accounts)),
        ("M43", kept.gross, (kept.floor, kept.then)),
        ("M44", kept.net, (kept.now, kept.then)),
    )
    why = "negative-sales" if kept.accounts else because
    logos, gross, net = (
        sheet.figure(id + suffix, value, why, scope=scope, n=kept.accounts, parts=parts)
        for id, value, parts in told
    )
    return logos, gross, net


def key_accounts_kept(history: History) -> KeyAccountsKept:
    """Return the same for the key accounts and for the rest."""
    sheet = compared(history)
    if history.no_key:
        sheet = sheet.blocked_by(history.no_key)
    if history.key_late:
        sheet = sheet.doubting("key-status-at-end")
    now, then, key = history.windows.now, history.windows.then, history.windows.is_key
    growth, growth_rest = (
        _growth(sheet, f"M45.{who}", now.total(where), then.total(where))
        for who, where in (("key", key), ("rest", ~key))
    )
    kept, kept_rest = (method.kept(then.floats[w], now.floats[w]) for w in (key, ~key))
    logos, gross, net = kept_figures(sheet, kept, ".key")
    logos_rest, gross_rest, net_rest = kept_figures(sheet, kept_rest, ".rest")
    return KeyAccountsKept(
        verdict=_verdict(growth, growth_rest),
        growth=growth,
        growth_rest=growth_rest,
        logos=logos,
        logos_rest=logos_rest,
        gross=gross,
        gross_rest=gross_rest,
        net=net,
        net_rest=net_rest,
    )


def _verdict(key: Measure, rest: Measure) -> Literal["better", "worse", "same"] | None:
    if not isinstance(key.value, float) or not isinstance(rest.value, float):
        return None
    apart = key.value - rest.value
    # Less than half a point is not worth a sentence.
    if abs(apart) < 0.005:
        return "same"
    return "better" if apart > 0 else "worse"


def sales_without_rate(history: History) -> SalesWithoutRate:
    """Return what part of the sales no exchange rate converts."""
    months = history.comparison
    period = Period(months.then.start, months.now.end) if months else history.setting.period
    share = history.exchange.excluded(period)
    sheet = Sheet(history.sheet.units, period, history.setting.currency)
    return SalesWithoutRate(sheet.figure("M45.excluded", share), share > EXCLUDED_LIMIT)
