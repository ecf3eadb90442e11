"""How does a criterion become a score from 0 to 1?

Methods C2: winsorised, on a logarithm or as it is, and stretched between the least and the most
of the eligible accounts. What nobody knows is the median of the eligible, and is counted.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

CONSTANT = 0.5  # score of a criterion that tells nobody apart


@dataclass(frozen=True, slots=True)
class Scaled:
    """A criterion as scores."""

    score: Floats  # (accounts,)  in [0, 1]
    known: Flags  # (accounts,)  its value was known
    constant: bool  # it tells nobody apart


def winsorised(values: Floats, least: float = 5, most: float = 95) -> Floats:
    """Return the values, those beyond two percentiles brought to them; NaN stays."""
    known = values[~np.isnan(values)]
    if not known.size:
        return values
    low, high = np.percentile(known, [least, most])
    return np.asarray(np.clip(values, low, high), dtype=np.float64)


def signed_log(values: Floats) -> Floats:
    """Return the logarithm of 1 + the size of each value, with its sign."""
    return np.asarray(np.sign(values) * np.log1p(np.abs(values)), dtype=np.float64)


def log_of_size(values: Floats) -> Floats:
    """Return the logarithm of 1 + each value; what is negative counts as nothing."""
    return np.asarray(np.log1p(np.maximum(values, 0)), dtype=np.float64)


def stretched(values: Floats, *, falling: bool = False) -> Scaled:
    """Return values between their least and their most.

    values    (accounts,)  NaN where not known
    falling   the least is the best
    """
    known = ~np.isnan(values)
    low, high = (values[known].min(), values[known].max()) if known.any() else (0.0, 0.0)
    if not high > low:
        return Scaled(np.full(values.size, CONSTANT), known, True)
    score = (values - low) / (high - low)
    return _imputed(1 - score if falling else score, known)


def within(values: Floats, low: float, high: float, *, falling: bool = False) -> Scaled:
    """Return values on a scale that is the same for every company, clipped to its ends."""
    score = (np.clip(values, low, high) - low) / (high - low)
    return _imputed(1 - score if falling else score, ~np.isnan(values))


def _imputed(score: Floats, known: Flags) -> Scaled:
    median = float(np.median(score[known])) if known.any() else CONSTANT
    filled = np.where(known, score, median)
    return Scaled(filled, known, bool(filled.size and np.ptp(filled) == 0))


def coverage(weights: Floats, known: Flags) -> Floats:
    """Return the part of the weights whose criteria are known of each account (CV17).

    weights   (criteria,)  sum to 1
    known     (accounts, criteria)
    """
    return np.asarray(known @ weights, dtype=np.float64)
