"""What does the company's own past say of who is lost?

Logistic regression with a ridge (le Cessie & van Houwelingen 1992), judged by the Brier score
(Brier 1950) on a year that it has not seen, against saying the same of every account.
"""

from dataclasses import dataclass

import numpy as np

from llavero.ledger.columns import Flags, Floats

STEPS = 50
CLOSE = 1e-9
CERTAIN = 1.645  # standard errors for nine intervals out of ten


@dataclass(frozen=True, slots=True)
class Fitted:
    """Log odds of being lost."""

    intercept: float
    weights: Floats  # (factors,)  log odds ratios

    def probability(self, factors: Floats) -> Floats:
        """Return the probability of each case: (cases, factors) to (cases,)."""
        return np.asarray(1 / (1 + np.exp(-(self.intercept + factors @ self.weights))))


def fitted(factors: Floats, lost: Flags, ridge: float) -> Fitted:
    """Return the log odds that fit best, weights held near zero.

    factors   (cases, factors)
    lost      (cases,)
    ridge     > 0; penalty on half the squared weights, the intercept has none
    """
    table = np.column_stack([np.ones(lost.size), factors])
    penalty = np.diag([0.0, *[ridge] * factors.shape[1]])
    rate = float(np.clip(lost.mean(), CLOSE, 1 - CLOSE))
    found = np.zeros(table.shape[1])
    found[0] = np.log(rate / (1 - rate))
    for _ in range(STEPS):
        said = 1 / (1 + np.exp(-(table @ found)))
        slope = table.T @ (lost - said) - penalty @ found
        curve = (table * (said * (1 - said))[:, None]).T @ table + penalty
        step = np.linalg.solve(curve + CLOSE * np.eye(found.size), slope)
        found = found + step
        if float(np.abs(step).max()) < CLOSE:
            break
    return Fitted(float(found[0]), found[1:])


@dataclass(frozen=True, slots=True)
class Judged:
    """How wrong two ways were on cases that neither had seen."""

    score: float  # Brier score of the regression
    base: float  # of the same probability for all
    low: float  # of base − score, from where nine intervals in ten begin
    high: float

    @property
    def wins(self) -> bool:
        """Return whether the regression is told to be better, and not by luck alone."""
        return self.low > 0


def judged(said: Floats, base: float, lost: Flags) -> Judged:
    """Return how wrong the probabilities were, and how wrong the base rate was.

    said, lost   (cases,)
    """
    of_said, of_base = (said - lost) ** 2, (base - lost) ** 2
    gain = of_base - of_said
    error = CERTAIN * float(gain.std()) / np.sqrt(gain.size)
    mean = float(gain.mean())
    return Judged(float(of_said.mean()), float(of_base.mean()), mean - error, mean + error)
