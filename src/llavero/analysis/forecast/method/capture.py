"""Would choosing accounts by their forecast have caught more of what came than by past sales?

Source: methods C6: capture@K over that of the best choice (efficiency), and the difference to the
simple rule with a paired bootstrap over the accounts, the looks back averaged.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.backtest import efficiency, first, gained
from llavero.analysis.bootstrap import Difference, Pair, differences
from llavero.ledger.columns import Flags, Floats


@dataclass(frozen=True, slots=True)
class Look:
    """One look back: whom two rules would have chosen, and what each account bought then."""

    forecast: Flags  # (accounts,)  of every look back
    simple: Flags  # (accounts,)
    came: Floats  # (accounts,)  any sign; 0 where it could not be chosen


@dataclass(frozen=True, slots=True)
class Caught:
    """How much of what came the choices caught, the looks back averaged."""

    forecast: float  # efficiency: capture over that of the best choice
    simple: float
    advantage: Difference  # capture by the forecast less that by the simple rule


def look(forecast: Floats, simple: Floats, came: Floats, known: Flags, number: int) -> Look:
    """Return whom two rules choose of the known accounts, and what these bought.

    forecast, simple, came   (accounts,)
    number                   of accounts to choose, at most as many as are known
    """
    by_forecast, by_sales = (
        first(np.where(known, said, -np.inf), number) for said in (forecast, simple)
    )
    return Look(by_forecast, by_sales, np.where(known, came, 0.0))


def caught(looks: Sequence[Look], rng: np.random.Generator) -> Caught | None:
    """Return what the choices caught; None where nothing came."""
    useful = [one for one in looks if gained(one.came).any()]
    (advantage,) = differences([[_pair(one) for one in useful]], rng)
    if advantage is None:
        return None
    return Caught(
        forecast=_mean([efficiency(one.forecast, one.came) for one in useful]),
        simple=_mean([efficiency(one.simple, one.came) for one in useful]),
        advantage=advantage,
    )


def _mean(parts: Sequence[float | None]) -> float:
    return float(np.mean([part for part in parts if part is not None]))


def _pair(one: Look) -> Pair:
    gain = gained(one.came)
    return Pair(gain * one.forecast, gain, gain * one.simple, gain)
