"""What does it cost to serve each key account, and how many days were worked?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from llavero.foundation.period import month_end
from llavero.sample.company import Company
from llavero.sample.roster.account import Account
from llavero.sample.sales.lines import CREDIT_NOTE, INVOICE

# driver: cents a unit
RATES: Mapping[str, int] = {
    "Pedidos": 18_000,
    "Renglones de pedido": 2_200,
    "Entregas": 42_000,
    "Kilómetros de reparto": 1_400,
    "Pedidos urgentes": 190_000,
    "Horas de visita": 95_000,
    "Horas de servicio técnico": 78_000,
    "Devoluciones": 65_000,
}
_HOLIDAYS = (1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 1)  # by month of the year
_HOURS_A_DAY = 8
_COSTLY_URGENT, _COSTLY_KILOMETRES = 45, 11_000  # a quarter, of the account that costs too much


@dataclass(frozen=True, slots=True)
class Driven:
    """How much of a driver an account used in a quarter."""

    account: Account
    driver: str
    month: date  # first of the quarter
    quantity: int


def drivers(company: Company) -> tuple[Driven, ...]:
    """Return what the buying accounts of key groups used in the last four quarters."""
    rng = company.chance("costs")
    place = {a.code: at for at, a in enumerate(company.customers)}
    made: list[Driven] = []
    for quarter in range(4):
        first = 24 + 3 * quarter
        counts = _counts(company, first)
        for top in company.key_tops():
            for account in company.members(top):
                orders, rows, returns = (int(c[place[account.code]]) for c in counts)
                used = _used(account, orders, rows, returns, rng)
                month = company.span.month(first)
                made += [Driven(account, name, month, many) for name, many in used.items()]
    return tuple(made)


def _counts(company: Company, first: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return invoices, their lines, and returns of each account in the quarter."""
    lines, starts = company.lines, company.span.month_starts
    inside = (lines.day >= starts[first]) & (lines.day < starts[first + 3])
    billed = inside & (lines.kind == INVOICE)
    size = len(company.customers)
    orders = np.bincount(lines.account[billed & (lines.line == 1)], minlength=size)
    rows = np.bincount(lines.account[billed], minlength=size)
    returned = inside & (lines.kind == CREDIT_NOTE) & (lines.ref >= 0)
    return orders, rows, np.bincount(lines.account[returned], minlength=size)


def _used(
    account: Account, orders: int, rows: int, returns: int, rng: np.random.Generator
) -> dict[str, int]:
    costly = account.story == "costly"
    visits = {"T1": 14, "T2": 9, "T3": 6}[account.tier]
    return {
        "Pedidos": orders,
        "Renglones de pedido": rows,
        "Entregas": round(orders * 1.15),
        "Kilómetros de reparto": _COSTLY_KILOMETRES
        if costly
        else orders * int(rng.integers(15, 45)),
        "Pedidos urgentes": _COSTLY_URGENT if costly else int(rng.poisson(1 + orders * 0.06)),
        "Horas de visita": visits + int(rng.integers(0, 5)),
        "Horas de servicio técnico": int(rng.poisson(4)),
        "Devoluciones": returns,
    }


def working_days(company: Company) -> tuple[tuple[date, int, int], ...]:
    """Return for each month its first day, the days worked and the hours of a person."""
    made = []
    for number in range(36):
        first = company.span.month(number)
        days = (month_end(first) - first).days + 1
        week = sum((first + timedelta(days=d)).weekday() < 5 for d in range(days))
        worked = week - _HOLIDAYS[first.month - 1]
        made.append((first, worked, worked * _HOURS_A_DAY))
    return tuple(made)
