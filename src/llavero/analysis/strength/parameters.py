"""Which numbers of the strength of a relation may a person change (methods E1, E2, E5)?"""

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.strength.method import COMPONENTS, INFLUENCES, TIERS, Scale
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

_POINTS = (20, 10, 15, 20, 15, 5, 5, 10)
# Points of each component; their sum makes the weights, whatever it is (E5).
WEIGHTS = {
    name: Parameter(f"relationships.weight-{name}", points, 0, 1000, Unit.INDEX)
    for name, points in zip(COMPONENTS, _POINTS, strict=True)
}
LEAST_COVERED = Parameter("relationships.coverage", 0.60, 0, 1, Unit.SHARE)  # CV17
# Active contacts that an account of each level should have (E1).
CONTACTS = {
    tier: Parameter(f"relationships.tier-{at}-contacts", wanted, 1, 100, Unit.CONTACTS)
    for at, (tier, wanted) in enumerate(zip(TIERS, (8, 5, 3), strict=True), start=1)
}
# Most days between two meetings with a person, by level of the account and influence (E2).
_DAYS = {"high": (60, 90, 180), "middle": (21, 30, 60), "low": (45, 60, 120)}
CADENCE = {
    tier: {
        influence: Parameter(
            f"relationships.tier-{at + 1}-days-{influence}",
            _DAYS[influence][at],
            1,
            1000,
            Unit.DAYS,
        )
        for influence in INFLUENCES
    }
    for at, tier in enumerate(TIERS)
}
# The level whose targets hold for an account without one: what is promised to everybody (ours).
USUAL_TIER = Parameter("relationships.usual-tier", 3, 1, 3, Unit.COUNT, whole=True)
SINGLE = Parameter("relationships.single-thread", 1, 0, 10, Unit.CONTACTS, whole=True)
SINGLE_CAP = Parameter("relationships.single-cap", 50, 0, 100, Unit.SCORE)
HANGING = Parameter("relationships.hanging", 0.70, 0, 1, Unit.SHARE)
HANGING_FACTOR = Parameter("relationships.hanging-factor", 0.85, 0, 1, Unit.RATIO)
RECIPROCAL = Parameter("relationships.reciprocal", 0.30, 0.01, 1, Unit.SHARE)
FRESH_DAYS = Parameter("relationships.fresh-days", 180, 1, 3650, Unit.DAYS)
STALE_WEIGHT = Parameter("relationships.stale-weight", 0.50, 0, 1, Unit.SHARE)
CONTINUITY = Parameter("relationships.continuity-years", 4, 0.1, 50, Unit.YEARS)

PARAMETERS = (
    *WEIGHTS.values(),
    LEAST_COVERED,
    *CONTACTS.values(),
    *(days for of_tier in CADENCE.values() for days in of_tier.values()),
    USUAL_TIER,
    SINGLE,
    SINGLE_CAP,
    HANGING,
    HANGING_FACTOR,
    RECIPROCAL,
    FRESH_DAYS,
    STALE_WEIGHT,
    CONTINUITY,
)


def scale(setting: Setting) -> Scale:
    """Return the scale that is in force."""
    value = setting.value
    points = np.array([value(one) for one in WEIGHTS.values()])
    total = points.sum()
    return Scale(
        weights=points / total if total > 0 else points,
        least=value(LEAST_COVERED),
        contacts=np.array([value(one) for one in CONTACTS.values()]),
        days=np.array([[value(one) for one in tier.values()] for tier in CADENCE.values()]),
        usual=int(value(USUAL_TIER)) - 1,
        single=value(SINGLE),
        single_cap=value(SINGLE_CAP),
        hanging=value(HANGING),
        hanging_factor=value(HANGING_FACTOR),
        reciprocal=value(RECIPROCAL),
        fresh_days=value(FRESH_DAYS),
        stale_weight=value(STALE_WEIGHT),
        continuity=value(CONTINUITY),
    )
