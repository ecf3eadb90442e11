"""Which numbers of the portfolio may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Points of each component; their sum makes the weights of an axis, whatever it is (D1).
_ATTRACTIVENESS = {
    "potential": 25,
    "contribution": 20,
    "growth": 15,
    "fit": 15,
    "prestige": 10,
    "openness": 10,
    "payment": 5,
}
_STRENGTH = {"share": 30, "relation": 25, "satisfaction": 20, "age": 10, "breadth": 15}


def _points(points: dict[str, int]) -> dict[str, Parameter]:
    return {
        name: Parameter(f"portfolio.weight-{name}", value, 0, 1000, Unit.INDEX)
        for name, value in points.items()
    }


ATTRACTIVENESS, STRENGTH = _points(_ATTRACTIVENESS), _points(_STRENGTH)
CUT = Parameter("portfolio.cut", 50, 0, 100, Unit.INDEX)
BAND = Parameter("portfolio.band", 5, 0, 50, Unit.INDEX)
LEAST_COVERED = Parameter("portfolio.coverage", 0.60, 0, 1, Unit.SHARE)  # CV17
# Growth a year that scores 100, and as much decline 0 (ours).
REACH = Parameter("portfolio.growth-reach", 0.30, 0.01, 5, Unit.SHARE)
# Of a segment's accounts that buy a line, from which on it is applicable to all of them (ours).
APPLICABLE = Parameter("portfolio.applicable", 0.10, 0, 1, Unit.SHARE)
CONCENTRATION = Parameter("portfolio.concentration", 50, 1, 10_000, Unit.INDEX)  # κ of C6
# Stages (D3).
STAGE_OWN = Parameter("portfolio.stage-own", 0.70, 0, 1, Unit.SHARE)
STAGE_EARLIER = Parameter("portfolio.stage-earlier", 0.50, 0, 1, Unit.SHARE)
STAGE_COVERED = Parameter("portfolio.stage-coverage", 0.60, 0, 1, Unit.SHARE)
SIGNALS = Parameter("portfolio.uncoupling-signals", 3, 1, 6, Unit.COUNT, whole=True)
# Levels of service (D4).
FIRM = Parameter("portfolio.firm", 0.90, 0, 1, Unit.SHARE)
LARGE_HEADROOM = Parameter("portfolio.large-headroom", 0.90, 0, 1, Unit.SHARE)
STAR_GAIN = Parameter("portfolio.star-gain", 0.05, 0, 1, Unit.POINTS)  # of share of wallet (ours)
_SERVICE = {
    "visits": (24, 12, 4),  # face to face, a year
    "reviews": (4, 2, 1),  # with the customer, and of the plan, a year
    "sponsor": (2, 1, 0),  # meetings with the executive sponsor, a year
    "answer": (4, 8, 24),  # hours until a request is answered
    "quote": (24, 48, 72),  # hours until a quote is sent
}
TIERS = ("T1", "T2", "T3")
SERVICE: dict[str, dict[str, Parameter]] = {
    what: {
        tier: Parameter(f"portfolio.tier-{at}-{what}", values[at - 1], 0, 1000, Unit.COUNT)
        for at, tier in enumerate(TIERS, start=1)
    }
    for what, values in _SERVICE.items()
}
# Leaving the programme (D5).
EXIT_CONDITIONS = Parameter("portfolio.exit-conditions", 2, 1, 6, Unit.COUNT, whole=True)
EXIT_PROBABILITY = Parameter("portfolio.exit-probability", 0.70, 0, 1, Unit.SHARE)
EXIT_OVERDUE = Parameter("portfolio.exit-overdue", 0.25, 0, 1, Unit.SHARE)
EXIT_LEAST = Parameter("portfolio.exit-months-least", 6, 0, 60, Unit.COUNT, whole=True)
EXIT_MOST = Parameter("portfolio.exit-months-most", 12, 0, 60, Unit.COUNT, True, EXIT_LEAST)
EXIT_MEETINGS = Parameter("portfolio.exit-meetings", 2, 0, 20, Unit.COUNT, whole=True)
EXIT_WATCH = Parameter("portfolio.exit-watch", 12, 0, 60, Unit.COUNT, whole=True)

PARAMETERS = (
    *ATTRACTIVENESS.values(),
    *STRENGTH.values(),
    CUT,
    BAND,
    LEAST_COVERED,
    REACH,
    APPLICABLE,
    CONCENTRATION,
    STAGE_OWN,
    STAGE_EARLIER,
    STAGE_COVERED,
    SIGNALS,
    FIRM,
    LARGE_HEADROOM,
    STAR_GAIN,
    *(parameter for levels in SERVICE.values() for parameter in levels.values()),
    EXIT_CONDITIONS,
    EXIT_PROBABILITY,
    EXIT_OVERDUE,
    EXIT_LEAST,
    EXIT_MOST,
    EXIT_MEETINGS,
    EXIT_WATCH,
)
