"""How likely is each account to be lost within a year?

Source: methods H4. What history tells is mixed with an expert's prior; odds ratios are an expert's
defaults too and come from no data of the company.
"""

from dataclasses import dataclass

import numpy as np

from llavero.ledger.columns import Floats


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of the yearly loss before any history is looked at."""

    mean: float  # in (0, 1)
    weight: float  # account-years that the belief is worth, > 0


def base_probability(lost: int, years: int, prior: Prior) -> float:
    """Return the yearly probability of losing an account, by history and prior.

    lost    accounts lost
    years   account-years at risk
    """
    return (prior.mean * prior.weight + lost) / (prior.weight + years)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between which the probability of an account must lie."""

    least: float
    most: float

    def held(self, probability: Floats) -> Floats:
        """Return probabilities that are kept within the bounds."""
        return np.asarray(np.clip(probability, self.least, self.most), dtype=np.float64)


def probabilities(base: Floats, ratios: Floats, bounds: Bounds) -> Floats:
    """Return the probability of each account: the odds of the base times its odds ratios.

    base      (accounts,)  in (0, 1)
    ratios    (accounts, factors)  > 0; 1 where the factor is absent or nobody knows
    """
    odds = base / (1 - base) * ratios.prod(axis=1)
    return bounds.held(odds / (1 + odds))
