"""How much was sold, in pesos, exact to the millionth?"""

import numpy as np

from llavero.sample.company import Company
from llavero.sample.sales.lines import CREDIT_NOTE
from llavero.sample.sales.products import Integers


def months(company: Company) -> Integers:
    """Return the month of each line, 0 to 35."""
    found: Integers = (
        np.searchsorted(company.span.month_starts, company.lines.day, side="right") - 1
    )
    return found


def net_amounts(company: Company) -> Integers:
    """Return the net amount of each line in millionths of a peso; credit notes are negative."""
    return _in_pesos(company, company.lines.net)


def cost_amounts(company: Company) -> Integers:
    """Return the cost of each line in millionths of a peso; negative on credit notes."""
    return _in_pesos(company, company.lines.cogs)


def _in_pesos(company: Company, cents: Integers) -> Integers:
    foreign = np.array([a.currency != "MXN" for a in company.customers])[company.lines.account]
    # A rate has four decimals and an amount two, so the product is exact.
    rate = np.where(foreign, company.rates[months(company)], 10_000)
    pesos: Integers = np.where(company.lines.kind == CREDIT_NOTE, -cents, cents) * rate
    return pesos


def external(company: Company) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which lines were sold outside the company's own group."""
    own = np.array([a.is_intercompany for a in company.customers])
    outside: np.ndarray[tuple[int], np.dtype[np.bool_]] = ~own[company.lines.account]
    return outside


def sold_by_seller_and_year(company: Company) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """Return what each person is credited with each year, in millionths of a peso.

    returns   (people, 3)
    """
    sold = np.zeros((len(company.staff.people) + 1, 3), dtype=np.int64)
    chosen = external(company)
    where = (company.lines.credited_seller[chosen], months(company)[chosen] // 12)
    np.add.at(sold, where, net_amounts(company)[chosen])
    return sold[:-1]


def sold_by_group(company: Company, year: int, seller: str | None = None) -> dict[str, int]:
    """Return what each group bought in a year, from anyone or from one person, in millionths."""
    chosen = external(company) & (months(company) // 12 == year)
    if seller is not None:
        codes = [person.code for person in company.staff.people]
        chosen &= company.lines.credited_seller == codes.index(seller)
    amounts, accounts = net_amounts(company)[chosen], company.lines.account[chosen]
    by_account = np.zeros(len(company.customers), dtype=np.int64)
    np.add.at(by_account, accounts, amounts)
    groups: dict[str, int] = {}
    for account, amount in zip(company.customers, by_account.tolist(), strict=True):
        if amount:
            groups[account.top] = groups.get(account.top, 0) + amount
    return groups
