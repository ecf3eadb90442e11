"""How many accounts can and should be key?

The knee of the curve of cumulative value: Satopää, Albrecht, Irwin and Raghavan (2011), cited
below as K. Capacity, marginal value and hysteresis: methods C5.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

FEWEST_FOR_KNEE = 6
Standing = Literal["stays", "enters", "grey", "leaves", "out"]


def knee(values: Floats) -> int | None:
    """Return where the curve of cumulative values bends most (K); None below 6 values.

    values   (accounts,)  largest first, with a positive sum
    """
    if values.size < FEWEST_FOR_KNEE or values.sum() <= 0:
        return None
    cumulative = np.cumsum(values)
    rising = (cumulative - cumulative[0]) / (cumulative[-1] - cumulative[0])
    along = np.arange(values.size) / (values.size - 1)
    return int(np.argmax(np.round(rising - along, 12))) + 1


def capacity(hours: Floats, available: float) -> int:
    """Return how many accounts, in their order, the available hours serve.

    hours       (accounts,)  per year, >= 0
    available   per year, of all key account managers
    """
    return int((np.cumsum(hours) <= available + 1e-9).sum())


def worth_it(gain: Floats, cost: Floats) -> int:
    """Return how many accounts gain at least what serving them costs more.

    gain, cost   (accounts,)  ledger currency per year
    """
    return int((gain >= cost).sum())


def standing(
    place: Places,
    incumbent: Flags,
    number: int,
    *,
    stays: float,
    enters: float,
) -> NDArray[np.str_]:
    """Return the Standing of each account in a review: who is key stays longer than others enter.

    place       (accounts,)  from 0
    incumbent   (accounts,)  key today
    stays       multiple of the number up to which one of them stays
    enters      multiple down to which another enters
    """
    rank = place + 1
    found = [
        incumbent & (rank <= stays * number + 1e-9),
        incumbent,
        rank <= enters * number + 1e-9,
        rank <= stays * number + 1e-9,
    ]
    return np.select(found, ["stays", "leaves", "enters", "grey"], "out")


@dataclass(frozen=True, slots=True)
class Packed:
    """The choice of accounts that are worth most within the hours."""

    chosen: Flags  # (accounts,)
    worth: float
    hours: int


def packed(worth: Floats, hours: NDArray[np.int64], available: int) -> Packed:
    """Return the accounts worth most together that fit in the hours: exact, by hours.

    worth       (accounts,)  >= 0
    hours       (accounts,)  whole hours per year, >= 0
    available   whole hours per year
    """
    best = np.zeros(available + 1)
    taken = np.zeros((worth.size, available + 1), dtype=np.bool_)
    for at, (value, needed) in enumerate(zip(worth.tolist(), hours.tolist(), strict=True)):
        if needed > available:
            continue
        with_it = best[: available + 1 - needed] + value
        better = with_it > best[needed:] + 1e-12
        taken[at, needed:] = better
        best[needed:] = np.where(better, with_it, best[needed:])
    chosen, left = np.zeros(worth.size, dtype=np.bool_), available
    for at in range(worth.size - 1, -1, -1):
        if taken[at, left]:
            chosen[at] = True
            left -= int(hours[at])
    return Packed(chosen, float(worth[chosen].sum()), int(hours[chosen].sum()))
