"""What do the months of many accounts look like?"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def panel(accounts: int, months: int) -> tuple[Floats, Floats]:
    """Return what accounts bought and left in each month: (accounts, months) each.

    Sizes are lognormal, two months in five nothing is bought, accounts come and go. The same
    arguments give the same panel.
    """
    rng = np.random.default_rng(1)
    level = rng.normal(0, 1.3, (accounts, 1))
    sales = 100 * np.exp(level + rng.normal(0, 0.5, (accounts, months)))
    sales *= rng.random((accounts, months)) < 0.6
    month = np.arange(months)[None, :]
    sales[month < rng.integers(0, months, accounts)[:, None] - months // 3] = 0
    sales[month > rng.integers(months // 3, 3 * months, accounts)[:, None]] = 0
    return sales, sales * rng.uniform(0.1, 0.4, (accounts, 1))
