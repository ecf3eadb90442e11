"""Which accounts are silent, and how is each of the watched ones going?"""

from datetime import date
from decimal import Decimal
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.figures import Sheet
from llavero.analysis.retention import method
from llavero.analysis.retention.change import compared
from llavero.analysis.retention.course import why
from llavero.analysis.retention.findings import (
    AccountCourse,
    AccountsInDetail,
    SilentAccount,
    SilentAccounts,
)
from llavero.analysis.retention.history import History, Watched, Window
from llavero.analysis.retention.parameters import URGENT
from llavero.analysis.silence import (
    AT_RISK,
    USUAL_DAYS,
    limits,
    recency,
    rhythm_known,
    states,
)
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period, month_start, quarter_start, whole_quarters
from llavero.ledger.columns import NOTHING, Flags

LISTED = 12
SILENT: tuple[Literal["at_risk", "dormant", "lost"], ...] = ("at_risk", "dormant", "lost")
UNKNOWN = ""


def silent_accounts(history: History) -> tuple[SilentAccounts, tuple[SilentAccount, ...]]:
    """Return how many accounts of the period are silent, and the largest of them."""
    windows, found, usual = history.windows, _states(history), _known_rhythm(history)
    active = found != UNKNOWN
    silent = active & (found != "on_time")
    held, sold = windows.now.total(silent), windows.now.total(active)
    sheet = history.sheet.over(_now(history))
    counts = {
        state: sheet.figure(f"M49.{state}", int((found == state).sum()), n=int(active.sum()))
        for state in SILENT
    }
    told = windows.now.total(silent & usual)
    listed = windows.chosen(silent, windows.now.floats)[:LISTED]
    return (
        SilentAccounts(
            **counts,
            limit=history.setting.value(AT_RISK),
            urgent_from=history.setting.value(URGENT),
            share=_share(sheet, "M49.share", held, sold),
            assumed=sheet.figure("M49.assumed", int((silent & ~usual).sum()), n=int(silent.sum())),
            known_share=_share(sheet, "M49.known_share", told, sold),
        ),
        tuple(_silent(history, windows.at(place), str(found[place])) for place in listed),
    )


def _share(sheet: Sheet, id: str, part: Decimal, whole: Decimal) -> Measure:
    share = float(part / whole) if whole > 0 else None
    return sheet.figure(id, share, "no-positive-sales", parts=(float(part), float(whole)))


def _known_rhythm(history: History) -> Flags:
    """Return of which windows' groups the usual interval is known, and not assumed."""
    rhythms, groups = history.rhythms, history.windows.groups
    at = np.array([rhythms.places.get(group, -1) for group in groups], dtype=np.int64)
    known = rhythm_known(rhythms.usual_days, rhythms.purchases)
    return np.append(known, [False])[at]


def _states(history: History) -> NDArray[np.str_]:
    """Return the state of each window's group; UNKNOWN where it buys nothing now."""
    windows, rhythms = history.windows, history.rhythms
    at = np.array([rhythms.places.get(group, -1) for group in windows.groups], dtype=np.int64)
    known = (windows.now.floats > 0) & (at >= 0)
    place = at[known]
    days = (np.datetime64(history.setting.as_of) - rhythms.last_on[place]).astype(np.float64)
    usual, purchases = rhythms.usual_days[place], rhythms.purchases[place]
    otherwise = history.setting.value(USUAL_DAYS)
    ratio = recency(days, usual, purchases, otherwise=otherwise)
    found = np.full(len(at), UNKNOWN, dtype="<U8")
    found[known] = states(ratio, days, limits(history.setting))
    return found


def _now(history: History) -> Period:
    return history.comparison.now if history.comparison else history.setting.period


def _silent(history: History, window: Window, said: str) -> SilentAccount:
    state = next(state for state in SILENT if state == said)
    scope = f"group:{window.group}"
    days, ratio = _recency(history, window.group)
    sheet = history.sheet.over(_now(history))
    return SilentAccount(
        window.name, state, days, ratio, sheet.figure("M45.account_sales", window.now, scope=scope)
    )


def _recency(history: History, group: str) -> tuple[Measure, Measure]:
    scope = f"group:{group}"
    sheet = history.sheet.over(None)
    rhythm = history.rhythms.of(group)
    if rhythm is None:
        never = "never-bought"
        return (
            sheet.figure("M49.account_days", None, never, scope=scope),
            sheet.figure("M49.account", None, never, scope=scope),
        )
    days = (history.setting.as_of - rhythm.last_on).days
    told = [np.array([x], dtype=np.float64) for x in (days, rhythm.usual_days, rhythm.purchases)]
    otherwise = history.setting.value(USUAL_DAYS)
    ratio = float(recency(*told, otherwise=otherwise)[0])
    few = () if rhythm_known(*told[1:]).all() else ("few-purchases",)
    return (
        sheet.figure("M49.account_days", days, scope=scope, n=rhythm.purchases),
        sheet.figure("M49.account", ratio, scope=scope, n=rhythm.purchases, doubts=few),
    )


def accounts_in_detail(history: History) -> tuple[AccountsInDetail, tuple[Measure, ...]]:
    """Return how each watched account is going, and the figures that no table shows."""
    courses: list[AccountCourse] = []
    more: list[Measure] = []
    for watched in history.watched:
        course, rest = _course(history, watched, history.windows.of(watched.group))
        courses.append(course)
        more.extend(rest)
    return AccountsInDetail(history.watched_are_key, tuple(courses)), tuple(more)


def _course(
    history: History, watched: Watched, window: Window | None
) -> tuple[AccountCourse, tuple[Measure, ...]]:
    scope = f"group:{watched.group}"
    quarters, sheet = _quarters(history, watched.group)
    trend = method.trend(quarters)
    short = why(quarters, method.QUARTERS_FOR_TREND)
    days, ratio = _recency(history, watched.group)
    now = history.sheet.over(_now(history))
    course = AccountCourse(
        name=watched.name,
        sales=now.figure("M45.account_sales", window.now if window else NOTHING, scope=scope),
        growth=_growth(history, window, scope),
        trend=sheet.figure("M47.account", trend.slope if trend else None, short, scope=scope),
        volatility=sheet.figure(
            "M48.account",
            method.volatility(quarters),
            why(quarters, method.QUARTERS_FOR_VOLATILITY),
            scope=scope,
        ),
        recency=ratio,
    )
    fall = method.downside(quarters)
    return course, (
        days,
        sheet.figure("M47.account_tau", trend.tau if trend else None, short, scope=scope),
        sheet.figure("M48.account_downside", fall, why(quarters, 5), scope=scope),
    )


def _growth(history: History, window: Window | None, scope: str) -> Measure:
    sheet = compared(history)
    if window is None:
        return sheet.figure("M45.account", None, "nothing-before", scope=scope)
    value = method.growth(float(window.now), float(window.then))
    return sheet.figure("M45.account", value, _why_no_growth(history, window), scope=scope)


def _why_no_growth(history: History, window: Window) -> str:
    if window.then > 0:
        return method.why_no_growth(float(window.then))
    now = history.comparison.now.start if history.comparison else date.max
    first = window.first_sale_on
    return "recovered-account" if first is not None and first < now else "new-account"


def _quarters(history: History, group: str) -> tuple[method.Floats, Sheet]:
    """Return the group's quarters since it first bought, and the sheet of their figures."""
    sales = history.courses.get(group, {})
    bought = [month for month, sold in sales.items() if sold > 0]
    last = month_start(history.end)
    starts = whole_quarters(history.first, last)
    if bought:
        starts = tuple(start for start in starts if start >= quarter_start(min(bought)))
    else:
        starts = ()
    quarters = history.quarters(sales, starts)
    sheet = history.sheet.over(Period(starts[0], history.end) if starts else None)
    return quarters, sheet
