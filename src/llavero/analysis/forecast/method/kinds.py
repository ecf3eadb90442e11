"""How does each account buy: regularly, now and then, for the first year, no longer?"""

from typing import Literal, get_args

import numpy as np

from llavero.ledger.columns import Flags, Floats, Labels

Kind = Literal["regular", "occasional", "new", "ended"]
KINDS: tuple[Kind, ...] = get_args(Kind)
YEAR = 12
REGULAR_MONTHS = 6  # with a purchase, of the last twelve


def silence(history: Floats) -> Labels:
    """Return for how many months each account has not bought; all of them, if it never did.

    history   (accounts, months)  net sales, the latest month last
    """
    bought = history > 0
    since = bought[:, ::-1].argmax(axis=1)
    found: Labels = np.where(bought.any(axis=1), since, history.shape[1])
    return found


def age(history: Floats) -> Labels:
    """Return how many months ago each account first bought, that month included; 0: never."""
    bought = history > 0
    old = history.shape[1] - bought.argmax(axis=1)
    found: Labels = np.where(bought.any(axis=1), old, 0)
    return found


def frequency(history: Floats) -> Labels:
    """Return in how many of the last twelve months each account bought."""
    counts: Labels = (history[:, -YEAR:] > 0).sum(axis=1)
    return counts


def is_new(history: Floats) -> Flags:
    """Return which accounts first bought in the last twelve months.

    With twelve months of history or fewer nobody can be told to be new.
    """
    found: Flags = age(history) <= YEAR
    return found if history.shape[1] > YEAR else np.zeros_like(found)


def kinds(history: Floats) -> Labels:
    """Return the place in KINDS of each account.

    history   (accounts, months)  net sales, the latest month last
    """
    often = frequency(history) >= REGULAR_MONTHS
    bought = np.where(often, KINDS.index("regular"), KINDS.index("occasional"))
    bought = np.where(is_new(history), KINDS.index("new"), bought)
    found: Labels = np.where(silence(history) >= YEAR, KINDS.index("ended"), bought)
    return found
