"""Which accounts explain the change of sales between two periods?"""

from decimal import Decimal
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.figures import Sheet
from llavero.analysis.retention import method
from llavero.analysis.retention.change import compared
from llavero.analysis.retention.findings import (
    AccountChange,
    BridgeOfChange,
    Change,
    ChangeOfSales,
    Kind,
    LostAccount,
    NewAccount,
    Reading,
)
from llavero.analysis.retention.history import History, Window
from llavero.analysis.retention.parameters import ONE_ACCOUNT
from llavero.foundation.measure import Measure
from llavero.ledger.columns import NOTHING, Days

BARS = 12
LARGEST = 5
LISTED = 5


def bridge_of_change(history: History, change: ChangeOfSales) -> BridgeOfChange | None:
    """Return the change account by account; None where no account changed anything."""
    windows, changes = history.windows, history.windows.change.floats
    moved = windows.chosen(changes != 0, np.abs(changes))
    if not moved:
        return None
    sheet = compared(history)
    shown = [windows.at(place) for place in moved[:BARS]]
    top = shown[0]
    bars = sorted(shown, key=lambda window: (-window.change, window.group))
    without = _growth_without(history, sheet, top)
    share = _share_of_change(sheet, top, change)
    return BridgeOfChange(
        before=change.before,
        sales=change.sales,
        change=change.change,
        parts=_parts(history, sheet),
        bars=tuple(AccountChange(window.name, float(window.change)) for window in bars),
        others=float(windows.change.total() - sum((w.change for w in shown), NOTHING)),
        up=_largest(sheet, "M45.top_up", changes),
        down=_largest(sheet, "M45.top_down", -changes),
        largest=LARGEST,
        top=top.name,
        top_change=_account(sheet, top),
        without_top=without,
        top_share=share,
        reading=_reading(history, change, top, without, share),
        censored=change.then.start == history.first,
    )


def _parts(history: History, sheet: Sheet) -> tuple[Change, ...]:
    kinds, change = _kinds(history), history.windows.change
    return tuple(
        Change(
            kind,
            None if kind == "negative" else sheet.figure(f"M42.{kind}", int((kinds == kind).sum())),
            sheet.figure(f"M45.change_{kind}", change.total(kinds == kind)),
        )
        for kind in get_args(Kind)
    )


def _kinds(history: History) -> NDArray[np.str_]:
    assert history.comparison is not None, "windows are of the months compared"
    windows, now, last_on = history.windows, history.comparison.now, _last_on(history)
    return method.kinds_of_change(
        windows.now.floats,
        windows.then.floats,
        bought_before=windows.first_on < np.datetime64(now.start),
        buys_now=(last_on >= np.datetime64(now.start)) & (last_on <= np.datetime64(now.end)),
    )


def _last_on(history: History) -> Days:
    """Return when each window's group last bought; no day where it never did."""
    places = history.rhythms.places
    at = np.array([places.get(group, -1) for group in history.windows.groups], dtype=np.int64)
    never = np.array(["NaT"], dtype="datetime64[D]")
    return np.concatenate((history.rhythms.last_on.astype("datetime64[D]"), never))[at]


def _largest(sheet: Sheet, id: str, changes: method.Floats) -> Measure:
    return sheet.figure(id, method.share_of_largest(changes, LARGEST), "few-accounts")


def _account(sheet: Sheet, window: Window) -> Measure:
    return sheet.figure("M45.account_change", window.change, scope=f"group:{window.group}")


def _growth_without(history: History, sheet: Sheet, top: Window) -> Measure:
    now = float(history.windows.now.total() - top.now)
    then = float(history.windows.then.total() - top.then)
    value = method.growth(now, then)
    return sheet.figure("M45.without_top", value, method.why_no_growth(then))


def _share_of_change(sheet: Sheet, top: Window, change: ChangeOfSales) -> Measure:
    whole = change.change.value
    moved = top.change / whole if isinstance(whole, Decimal) and whole else None
    value = None if moved is None else float(moved)
    return sheet.figure("M45.top_share", value, parts=(float(top.change), whole))


def _reading(
    history: History, change: ChangeOfSales, top: Window, without: Measure, share: Measure
) -> Reading:
    if top.is_pool:
        return "pool"
    if _decides(change, without):
        return "decides"
    most = history.setting.value(ONE_ACCOUNT)
    explains = isinstance(share.value, float) and share.value > most
    return "explains" if explains else "spread"


def _decides(change: ChangeOfSales, without: Measure) -> bool:
    if not isinstance(without.value, float) or change.direction == "held":
        return False
    return without.value <= 0 if change.direction == "grew" else without.value >= 0


def lost_accounts(history: History) -> tuple[LostAccount, ...]:
    """Return the largest accounts that bought before and not now."""
    windows, sheet = history.windows, compared(history)
    lost = windows.chosen(_kinds(history) == "lost", -windows.change.floats)
    found = [windows.at(place) for place in lost[:LISTED]]
    return tuple(LostAccount(window.name, _account(sheet, window)) for window in found)


def new_accounts(history: History) -> tuple[NewAccount, ...]:
    """Return the largest accounts that buy now and never did before."""
    windows, sheet = history.windows, compared(history)
    new = windows.chosen(_kinds(history) == "new", windows.change.floats)
    found = [windows.at(place) for place in new[:LISTED]]
    return tuple(NewAccount(window.name, _account(sheet, window)) for window in found)
