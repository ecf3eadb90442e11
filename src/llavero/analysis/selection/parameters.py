"""Which numbers of the choice of key accounts may a person change?"""

from llavero.analysis.line import ENTERS, STAYS
from llavero.analysis.scored import CRITERIA
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Points of each criterion, methods C2; their sum makes the weights, whatever it is.
_POINTS = (12, 14, 14, 8, 6, 6, 10, 6, 8, 6, 6, 4)
WEIGHTS = tuple(
    Parameter(f"selection.weight-{criterion}", points, 0, 1000, Unit.INDEX)
    for criterion, points in zip(CRITERIA, _POINTS, strict=True)
)
# Gates, methods C1.
HISTORY = Parameter("selection.history-months", 12, 0, 120, Unit.COUNT, whole=True)
SALES_PLACE = Parameter("selection.sales-percentile", 0.75, 0, 1, Unit.SHARE)
HEADROOM_PLACE = Parameter("selection.headroom-percentile", 0.90, 0, 1, Unit.SHARE)
OVERDUE = Parameter("selection.overdue", 0.25, 0, 1, Unit.SHARE)
COMPLEXITY = Parameter("selection.complexity", 2, 0, 5, Unit.COUNT, whole=True)
OPENNESS = Parameter("selection.openness", 2, 1, 5, Unit.COUNT)
# CV17: part of the weights that must be known of an account.
COVERAGE = Parameter("selection.coverage", 0.60, 0, 1, Unit.SHARE)
# How many, methods C5. Zero: as it comes out.
NUMBER = Parameter("selection.number", 0, 0, 1000, Unit.ACCOUNTS, whole=True)
LOW = Parameter("selection.uplift-low", 0, 0, 1, Unit.SHARE)
MIDDLE = Parameter("selection.uplift-middle", 0.02, 0, 1, Unit.SHARE, above=LOW)
HIGH = Parameter("selection.uplift-high", 0.05, 0, 1, Unit.SHARE, above=MIDDLE)
UPLIFTS = (LOW, MIDDLE, HIGH)
# Methods C5: a gain must be stated before it may limit the number; 1 says that it was.
STATED = Parameter("selection.uplift-stated", 0, 0, 1, Unit.COUNT, whole=True)
# Part of the accounts whose cost to serve must be known before it counts for all.
SERVED = Parameter("selection.served", 0.70, 0, 1, Unit.SHARE)
HOUR_COST = Parameter("selection.hour-cost", 0, 0, 1e6, Unit.INDEX)
# How firm, methods C6.
CONCENTRATION = Parameter("selection.concentration", 50, 1, 10_000, Unit.INDEX)
MARGINAL = Parameter("selection.marginal", 0.10, 0, 1, Unit.SHARE)
FRONTIER = Parameter("selection.frontier", 0.50, 0, 1, Unit.SHARE, above=MARGINAL)
CORE = Parameter("selection.core", 0.90, 0, 1, Unit.SHARE, above=FRONTIER)

PARAMETERS = (
    *WEIGHTS,
    HISTORY,
    SALES_PLACE,
    HEADROOM_PLACE,
    OVERDUE,
    COMPLEXITY,
    OPENNESS,
    COVERAGE,
    NUMBER,
    *UPLIFTS,
    STATED,
    SERVED,
    HOUR_COST,
    ENTERS,
    STAYS,
    CONCENTRATION,
    MARGINAL,
    FRONTIER,
    CORE,
)
