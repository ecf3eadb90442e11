"""How strong is the relation with each account, from what is on record?

Source: methods E5 (RSS), components after Palmatier (2008); cadence of E2, roles of M37.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]

# In the order of E5.
COMPONENTS = (
    *("coverage", "density", "authority", "sentiment"),
    *("cadence", "reciprocity", "continuity", "performance"),
)
JUDGED = np.array([name in ("coverage", "authority", "sentiment") for name in COMPONENTS])
TIERS = ("T1", "T2", "T3")
INFLUENCES = ("high", "middle", "low")  # 5, 3-4 and 1-2
ROLE_WEIGHTS = {
    "decider": 0.25,
    "approver": 0.15,
    "buyer": 0.15,
    "influencer": 0.15,
    "user": 0.15,
    "gatekeeper": 0.05,
    "champion": 0.10,
}
BIT = 1e-9  # by which a sum of weights may miss its limit


@dataclass(frozen=True, slots=True)
class Scale:
    """The numbers that make the score: weights, targets and caps."""

    weights: Floats  # (8,)  of COMPONENTS, sum to 1
    least: float  # coverage below which there is no score
    contacts: Floats  # (3,)  active ones wanted, by tier
    days: Floats  # (3, 3)  most between two meetings, by tier and influence
    usual: int  # place in TIERS of the targets of who has no tier
    single: float  # active contacts up to which the score is capped
    single_cap: float
    hanging: float  # part of the top contact from which the score is cut
    hanging_factor: float
    reciprocal: float  # part sought by the customer from which reciprocity is full
    fresh_days: float  # after which an attitude on record weighs less
    stale_weight: float
    continuity: float  # years in 1 − e^(−years ÷ this)


def coverage(components: Floats, weights: Floats) -> Floats:
    """Return the weight of the components that are known (CV17)."""
    return np.asarray((~np.isnan(components)) @ weights)


def weighted(components: Floats, weights: Floats) -> Floats:
    """Return 100 times the weighted mean of the known components; NaN where none is known.

    components   (accounts, 8)  in [0, 1], NaN where not known
    """
    known = coverage(components, weights)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(known > 0, 100 * (np.nan_to_num(components) @ weights) / known, np.nan)


def strength(components: Floats, active: Floats, top_share: Floats, scale: Scale) -> Floats:
    """Return the strength of each relation, 0-100; NaN where too little of it is known.

    active       (accounts,)  contacts somebody met in the year
    top_share    (accounts,)  part of the interactions that the most met contact has
    """
    score = weighted(components, scale.weights)
    score = np.where(top_share >= scale.hanging, scale.hanging_factor * score, score)
    score = np.where(active <= scale.single, np.minimum(score, scale.single_cap), score)
    return np.where(coverage(components, scale.weights) >= scale.least - BIT, score, np.nan)


def cadence(silent: Floats, wanted: Floats) -> Floats:
    """Return how well the cadence with each person is kept: 1 in time, falling after.

    silent   (persons,)  days since the last contact; infinite where there was none
    wanted   (persons,)  most days there should be
    """
    return np.asarray(np.exp(-np.maximum(0.0, silent - wanted) / wanted), dtype=np.float64)


def influence_class(influence: Floats) -> Labels:
    """Return the place in INFLUENCES of each person.

    Of whom nobody said it, the last: its target lies between the other two at every level.
    """
    said = np.nan_to_num(influence)
    return np.asarray(np.select([said >= 5, said >= 3], [0, 1], 2), dtype=np.int64)


def weighted_mean(values: Floats, weights: Floats, group: Labels, groups: int) -> Floats:
    """Return the weighted mean of the values of each group; NaN where nothing weighs."""
    known = ~np.isnan(values) & ~np.isnan(weights)
    places = group[known]
    total = np.bincount(places, weights[known], groups)
    added = np.bincount(places, weights[known] * values[known], groups)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, added / total, np.nan)


def role_coverage(role: Labels, active: Floats, group: Labels, groups: int) -> Floats:
    """Return the part of the roles, by weight, that an active contact fills (M37).

    role     (persons,)  place in ROLE_WEIGHTS, -1 where it is not said
    active   (persons,)  1 or 0
    Groups of which no role is known have NaN.
    """
    weights = np.array(list(ROLE_WEIGHTS.values()))
    said = role >= 0
    filled = np.zeros((groups, weights.size))
    met = said & (active > 0)
    filled[group[met], role[met]] = 1
    mapped = np.bincount(group[said], minlength=groups) > 0
    return np.where(mapped, filled @ weights / weights.sum(), np.nan)
