"""Which numbers of the sizing may a person change?"""

from llavero.analysis.capacity import DECLARED
from llavero.analysis.heads import HEAD_BELOW, HEAD_SHARE
from llavero.analysis.hours import GROWTH
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

RESERVE = Parameter("sizing.reserve", 0.10, 0, 1, Unit.SHARE)
SPAN = Parameter("sizing.span", 6, 1, 20, Unit.COUNT, whole=True)
SPAN_LEAST = Parameter("sizing.span-least", 4, 1, 20, Unit.COUNT, whole=True)
SPAN_MOST = Parameter("sizing.span-most", 8, 1, 40, Unit.COUNT, whole=True, above=SPAN_LEAST)
FLAT = Parameter("sizing.flat", 0.05, 0, 1, Unit.SHARE)  # loss of profit that is no difference
TOLERANCE = Parameter("sizing.tolerance", 0.5, 0, 10, Unit.RATIO)  # posts
# What one account manager costs a year; 0: as the staff list has it.
KAM_COST = Parameter("sizing.kam-cost", 0, 0, 1e12, Unit.MONEY)

PARAMETERS = (
    GROWTH,
    RESERVE,
    SPAN,
    SPAN_LEAST,
    SPAN_MOST,
    HEAD_BELOW,
    HEAD_SHARE,
    DECLARED,
    TOLERANCE,
    FLAT,
    KAM_COST,
)
