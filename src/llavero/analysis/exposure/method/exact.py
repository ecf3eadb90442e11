"""What is the distribution of the loss where accounts are lost one by one and as a whole?

Only with independent accounts, a full loss and nothing recovered: then it needs no draw, and draws
can be checked against it. Two-point distributions, convolved.
"""

import numpy as np

from llavero.ledger.columns import Floats

DIGITS = 6  # of money: amounts that differ by less are one amount


def exact_losses(exposure: Floats, probability: Floats) -> tuple[Floats, Floats]:
    """Return every amount that may be lost, ascending, and how likely it is.

    exposure, probability   (accounts,)
    """
    amount: Floats = np.zeros(1)
    chance: Floats = np.ones(1)
    for size, likely in zip(exposure.tolist(), probability.tolist(), strict=True):
        both = np.concatenate([amount, amount + size]).round(DIGITS)
        weight = np.concatenate([chance * (1 - likely), chance * likely])
        amount, at = np.unique(both, return_inverse=True)
        chance = np.asarray(np.bincount(at, weight, amount.size), dtype=np.float64)
    return amount, chance
