"""Ledgers in which each account buys each month what its function of time says."""

from collections.abc import Callable
from datetime import date

from llavero.analysis.answers import Setting
from llavero.foundation.period import Period, add_months

Bought = Callable[[int], dict[str, float]]  # month from 0 -> amount by product line
SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
FIRST = date(2023, 1, 1)
HEADER = "doc_id | doc_date | account_id | product_line | net_amount | cogs"


def monthly(accounts: dict[str, Bought], *, months: int = 36, cost: float = 0.6) -> str:
    """Return a ledger that ends in December 2025, with one day of purchase a month."""
    lines = [HEADER]
    for at in range(36 - months, 36):
        day = add_months(FIRST, at).replace(day=10)
        for name, bought in accounts.items():
            for line, amount in bought(at).items():
                if amount:
                    row = (f"D{name}{at}", day, name, line, f"{amount:.2f}", f"{amount * cost:.2f}")
                    lines.append(" | ".join(str(cell) for cell in row))
    return "\n".join(lines)


def steady(amount: float) -> Bought:
    """Return an account that always buys the same of two lines."""
    return lambda at: {"tubo": amount, "perfil": amount / 2}


def leaving(amount: float, first: int) -> Bought:
    """Return an account that drops its second line at `first`, and all a quarter later."""

    def bought(at: int) -> dict[str, float]:
        if at < first:
            return {"tubo": amount, "perfil": amount}
        return {"tubo": amount * 0.6} if at < first + 3 else {}

    return bought
