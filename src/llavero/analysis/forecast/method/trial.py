"""Did a forecast of the last year, made without it, miss less than «the year before repeats»?

Source: methods B7 (guards of M55): mean absolute error on what was held out.
"""

import numpy as np

from llavero.ledger.columns import Floats, Labels

MODELLED = 2000  # accounts a model is fitted to: more do not move it, and take longer


def sampled(accounts: int, rng: np.random.Generator) -> Labels:
    """Return the places of the accounts a model is fitted to: all, or as many by lot, in order."""
    if accounts <= MODELLED:
        return np.arange(accounts)
    return np.sort(rng.choice(accounts, MODELLED, replace=False))


def error_ratio(predicted: Floats, repeated: Floats, actual: Floats) -> float | None:
    """Return by how much a forecast missed, over how much repeating the year before missed.

    predicted, repeated, actual   (accounts,)  of the year held out: forecast, year before, truth
    returns   below 1 where the forecast is better; None where repeating never missed
    """
    missed = float(np.abs(repeated - actual).mean()) if actual.size else 0.0
    return float(np.abs(predicted - actual).mean()) / missed if missed > 0 else None
