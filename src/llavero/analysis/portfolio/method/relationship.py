"""How strong is the relation with each account, from what is on record?

Source: methods E5 (RSS), components after Palmatier (2008); cadence of E2, roles of M37.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]

# In the order of E5: role coverage, density, authority, sentiment, cadence, reciprocity,
# continuity, performance.
WEIGHTS = np.array([0.20, 0.10, 0.15, 0.20, 0.15, 0.05, 0.05, 0.10])
LEAST_COVERED = 0.60  # CV17
ALONE, ALONE_CAP = 1, 50.0  # active contacts up to which the score is capped
HANGING, HANGING_FACTOR = 0.70, 0.85  # part of the top contact from which it is cut
RECIPROCAL = 0.30  # they-initiated part from which reciprocity is full (M58)
FRESH_DAYS, STALE_WEIGHT = 180, 0.5  # after which an attitude on record weighs half
CONTINUITY_YEARS = 4.0  # with the same seller: 1 − e^(−years ÷ 4)

ROLE_WEIGHTS = {
    "decider": 0.25,
    "approver": 0.15,
    "buyer": 0.15,
    "influencer": 0.15,
    "user": 0.15,
    "gatekeeper": 0.05,
    "champion": 0.10,
}
CONTACTS_WANTED = {"T1": 8, "T2": 5, "T3": 3}  # active ones (E1)
# Most days between two contacts with a person, by influence and level of service (E2).
CADENCE = {
    "T1": {1: 45, 2: 45, 3: 21, 4: 21, 5: 60},
    "T2": {1: 60, 2: 60, 3: 30, 4: 30, 5: 90},
    "T3": {1: 120, 2: 120, 3: 60, 4: 60, 5: 180},
}


def strength(components: Floats, active: Floats, top_share: Floats) -> Floats:
    """Return the strength of each relation, 0-100; NaN where less than 0.60 of it is known.

    components   (accounts, 8)  in [0, 1], NaN where not known
    active       (accounts,)  contacts somebody met in the year
    top_share    (accounts,)  part of the interactions that the most met contact has
    """
    known = ~np.isnan(components)
    coverage = known @ WEIGHTS
    with np.errstate(divide="ignore", invalid="ignore"):
        score = 100 * (np.nan_to_num(components) @ WEIGHTS) / coverage
    score = np.where(top_share >= HANGING, HANGING_FACTOR * score, score)
    score = np.where(active <= ALONE, np.minimum(score, ALONE_CAP), score)
    return np.where(coverage >= LEAST_COVERED - 1e-9, score, np.nan)


def cadence(silent: Floats, wanted: Floats) -> Floats:
    """Return how well the cadence with each person is kept: 1 in time, falling after.

    silent   (persons,)  days since the last contact; infinite where there was none
    wanted   (persons,)  most days there should be
    """
    return np.asarray(np.exp(-np.maximum(0.0, silent - wanted) / wanted), dtype=np.float64)


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
