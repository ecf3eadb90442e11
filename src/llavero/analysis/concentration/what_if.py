"""What would sales and their concentration become, if something happened to the largest accounts?

Measures of methods B4 over sales that are not those of the period. Ours; nothing is foreseen.
"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.concentration.method import (
    Floats,
    concentration_ratio,
    herfindahl,
    shares,
)

SAME = 1e-9  # of the sales


@dataclass(frozen=True, slots=True)
class Outcome:
    """Sales and their concentration after something happened."""

    sales: float  # of all accounts, ledger currency
    change: float  # of those of today, as a part of them
    cr1: float | None  # None where nobody buys any more
    cr5: float | None
    hhi: float | None


def without_largest(sales: Floats, count: int) -> Floats:
    """Return the sales once the `count` largest accounts have left.

    sales   (accounts,)  largest first
    """
    return sales[count:]


def with_largest_falling(sales: Floats, part: float) -> Floats:
    """Return the sales once the largest account buys a part less."""
    return _in_order(np.append(sales[1:], sales[0] * (1 - part)))


def with_two_largest_merged(sales: Floats) -> Floats:
    """Return the sales once the two largest accounts are one, which buys what both did."""
    return np.append(sales[:2].sum(), sales[2:])


def with_new_account(sales: Floats, part: float) -> Floats:
    """Return the sales with one more account, which buys a part of what all buy today."""
    return _in_order(np.append(sales, sales.sum() * part))


def outcome(sales: Floats, today: Floats) -> Outcome:
    """Return what became of sales that were those of `today`.

    sales, today   (accounts,)  > 0, largest first
    """
    total, before = float(sales.sum()), float(today.sum())
    # What is only added up in another order has not changed.
    change = 0.0 if abs(total - before) < SAME * before else total / before - 1
    if total <= 0:
        return Outcome(total, change, None, None, None)
    share = shares(sales)
    return Outcome(
        total,
        change,
        concentration_ratio(share, 1),
        concentration_ratio(share, 5),
        herfindahl(share),
    )


def replacement(sales: Floats) -> int:
    """Return how many accounts of the middle size it takes to buy what the largest does.

    sales   (accounts,)  > 0
    """
    return int(np.ceil(sales.max() / np.median(sales)))


def _in_order(sales: Floats) -> Floats:
    ordered: Floats = np.sort(sales[sales > 0])[::-1]
    return ordered
