"""Which accounts explain the change of sales between two periods?"""

from decimal import Decimal
from typing import get_args

import numpy as np

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
from llavero.analysis.retention.history import NOTHING, History, Window
from llavero.foundation.measure import Measure

BARS = 12
LARGEST = 5
LISTED = 10
MOST = 0.5  # of the change: an account with more of it explains the change more than all others


def bridge_of_change(history: History, change: ChangeOfSales) -> BridgeOfChange | None:
    """Return the change account by account; None where no account changed anything."""
    moved = [window for window in history.windows if window.change]
    if not moved:
        return None
    sheet = compared(history)
    changes = np.array([float(window.change) for window in moved])
    moved.sort(key=lambda window: (-abs(window.change), window.group))
    top = moved[0]
    bars = sorted(moved[:BARS], key=lambda window: (-window.change, window.group))
    without = _without(history, top)
    share = _share_of_change(sheet, top, change)
    return BridgeOfChange(
        before=change.before,
        sales=change.sales,
        change=change.change,
        parts=_parts(history, sheet),
        bars=tuple(AccountChange(window.name, float(window.change)) for window in bars),
        others=float(sum((window.change for window in moved[BARS:]), NOTHING)),
        up=_largest(sheet, "M45.top_up", changes),
        down=_largest(sheet, "M45.top_down", -changes),
        largest=LARGEST,
        top=top.name,
        top_change=_account(sheet, top),
        without_top=sheet.figure("M45.without_top", without, "nothing-before"),
        top_share=share,
        reading=_reading(change, top, without, share),
        censored=change.then.start == history.first,
    )


def _parts(history: History, sheet: Sheet) -> tuple[Change, ...]:
    amounts: dict[str, Decimal] = {}
    counts: dict[str, int] = {}
    for window in history.windows:
        kind = _kind(history, window)
        amounts[kind] = amounts.get(kind, NOTHING) + window.change
        counts[kind] = counts.get(kind, 0) + 1
    return tuple(
        Change(
            kind,
            None if kind == "negative" else sheet.figure(f"M42.{kind}", counts.get(kind, 0)),
            sheet.figure(f"M45.change_{kind}", amounts.get(kind, NOTHING)),
        )
        for kind in get_args(Kind)
    )


def _kind(history: History, window: Window) -> method.Kind:
    assert history.comparison is not None, "windows are of the months compared"
    start = history.comparison.then.start
    before = window.first_sale_on is not None and window.first_sale_on < start
    return method.kind_of_change(float(window.now), float(window.then), bought_before=before)


def _largest(sheet: Sheet, id: str, changes: method.Floats) -> Measure:
    return sheet.figure(id, method.share_of_largest(changes, LARGEST), "few-accounts")


def _account(sheet: Sheet, window: Window) -> Measure:
    return sheet.figure("M45.account_change", window.change, scope=f"group:{window.group}")


def _without(history: History, top: Window) -> float | None:
    now = sum((window.now for window in history.windows), NOTHING) - top.now
    then = sum((window.then for window in history.windows), NOTHING) - top.then
    return method.growth(float(now), float(then))


def _share_of_change(sheet: Sheet, top: Window, change: ChangeOfSales) -> Measure:
    whole = change.change.value
    moved = top.change / whole if isinstance(whole, Decimal) and whole else None
    value = None if moved is None else float(moved)
    return sheet.figure("M45.top_share", value, parts=(float(top.change), whole))


def _reading(change: ChangeOfSales, top: Window, without: float | None, share: Measure) -> Reading:
    if top.is_pool:
        return "pool"
    if _decides(change, without):
        return "decides"
    explains = isinstance(share.value, float) and share.value > MOST
    return "explains" if explains else "spread"


def _decides(change: ChangeOfSales, without: float | None) -> bool:
    if without is None or change.direction == "held":
        return False
    return without <= 0 if change.direction == "grew" else without >= 0


def lost_accounts(history: History) -> tuple[LostAccount, ...]:
    """Return the largest accounts that bought before and not now."""
    lost = [window for window in history.windows if _kind(history, window) == "lost"]
    sheet = compared(history)
    lost.sort(key=lambda window: (window.change, window.group))
    return tuple(LostAccount(window.name, _account(sheet, window)) for window in lost[:LISTED])


def new_accounts(history: History) -> tuple[NewAccount, ...]:
    """Return the largest accounts that buy now and never did before."""
    new = [window for window in history.windows if _kind(history, window) == "new"]
    sheet = compared(history)
    new.sort(key=lambda window: (-window.change, window.group))
    return tuple(NewAccount(window.name, _account(sheet, window)) for window in new[:LISTED])
