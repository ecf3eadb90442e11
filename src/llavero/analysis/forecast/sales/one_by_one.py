"""What is each account that is looked at by itself expected to buy?"""

import numpy as np

from llavero.analysis.forecast.method import choice
from llavero.analysis.forecast.method.kinds import YEAR
from llavero.analysis.forecast.method.lifetime import cents
from llavero.analysis.forecast.sales.accounts import AccountForecasts
from llavero.analysis.forecast.sales.findings import (
    FORECAST,
    SHORT,
    UNKNOWN_THEN,
    AccountSales,
    SalesOfAccounts,
)
from llavero.analysis.forecast.sales.history import SalesHistory
from llavero.foundation.measure import Measure

LARGEST = 15


def sales_of_accounts(history: SalesHistory, found: AccountForecasts) -> SalesOfAccounts:
    """Return the accounts watched and the largest, those that bought most first."""
    largest = set(history.largest(LARGEST).tolist())
    watched = {at for at, group in enumerate(history.groups) if group in history.watched}
    last = history.accounts[:, -YEAR:].sum(axis=1)
    order = sorted(largest | watched, key=lambda at: (-last[at], at))
    return SalesOfAccounts(tuple(_account(history, found, at, float(last[at])) for at in order))


def _account(history: SalesHistory, found: AccountForecasts, at: int, last: float) -> AccountSales:
    past, ahead = history.sheet.over(history.span), history.sheet.over(history.ahead)
    scope, missed = f"group:{history.groups[at]}", _missed(found, at)
    because = UNKNOWN_THEN if found.looks else SHORT
    ends = found.high is not None and bool(np.isfinite(found.high[at]))
    bounded = {"account": True, "account_low": ends, "account_high": ends}

    def money(name: str, amounts: np.ndarray | None) -> Measure:
        told = amounts is not None and bounded[name]
        amount = cents(float(amounts[at])) if told and amounts is not None else None
        return ahead.figure(f"M61.{name}", amount, SHORT, scope=scope, doubts=(FORECAST,))

    def error(name: str, place: int) -> Measure:
        value, looks = (missed[place], int(missed[2])) if missed else (None, None)
        why = "zero-denom" if missed else because
        return past.figure(f"M61.{name}", value, why, scope=scope, n=looks)

    year = history.sheet.over(history.setting.period)
    return AccountSales(
        name=history.names[at],
        last=year.figure("M61.account_last", cents(last), scope=scope),
        said=money("account", found.said),
        low=money("account_low", found.low),
        high=money("account_high", found.high),
        missed=error("account_missed", 0),
        error=error("account_error", 1),
    )


def _missed(found: AccountForecasts, at: int) -> tuple[float | None, float | None, float] | None:
    """Return how wrong the rule in use was: over what came, over the simple rule; on how many.

    None where nobody knew the account at any look back.
    """
    known = [(look, said) for look, said in found.told if look.known[at]]
    if not known:
        return None
    came = sum(max(float(look.came[at]), 0.0) for look, _ in known)
    missed = sum(abs(float(said[at] - look.came[at])) for look, said in known)
    simple = sum(abs(float(look.said[choice.SIMPLE, at] - look.came[at])) for look, _ in known)
    over_came = missed / came if came > 0 else None
    return over_came, missed / simple if simple > 0 else None, float(len(known))
