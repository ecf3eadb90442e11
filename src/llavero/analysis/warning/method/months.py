"""How are the months behind each month end added up, for all accounts at once?

A table of month ends has one column more than there are months: column `t` is what is known once
`t` months have passed.
"""

import numpy as np

from llavero.ledger.columns import Floats


def trailing(months: Floats, length: int) -> Floats:
    """Return the sum of the `length` months behind each month end.

    months    (accounts, months)
    returns   (accounts, months + 1)  NaN where fewer months have passed
    """
    accounts, count = months.shape
    found = np.full((accounts, count + 1), np.nan)
    if length <= count:
        # Months are added one by one: what cancels out is then nothing, and not almost nothing.
        total = np.zeros((accounts, count + 1 - length))
        for start in range(length):
            total += months[:, start : count + 1 - length + start]
        found[:, length:] = total
    return found


def earlier(ends: Floats, months: int) -> Floats:
    """Return what each month end was so many months before; NaN where nobody knows."""
    found = np.full(ends.shape, np.nan)
    if months < ends.shape[1]:
        found[:, months:] = ends[:, : ends.shape[1] - months]
    return found


def later(ends: Floats, months: int) -> Floats:
    """Return what each month end will be so many months after; NaN where nobody knows yet."""
    found = np.full(ends.shape, np.nan)
    if months < ends.shape[1]:
        found[:, : ends.shape[1] - months] = ends[:, months:]
    return found
