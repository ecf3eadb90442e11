"""Which numbers of the sizing may a person change?"""

from llavero.analysis.hours import ACCOUNT_SHARE, WEEK_HOURS
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

GROWTH = Parameter("sizing.growth", 1.15, 1, 3, Unit.RATIO)  # hours of an account to be won
RESERVE = Parameter("sizing.reserve", 0.10, 0, 1, Unit.SHARE)
SPAN = Parameter("sizing.span", 6, 1, 20, Unit.COUNT, whole=True)
HEAD_BELOW = Parameter("sizing.head-below", 4, 1, 20, Unit.COUNT, whole=True)
HEAD_SHARE = Parameter("sizing.head-share", 0.50, 0, 1, Unit.SHARE)
DECLARED = Parameter("sizing.declared", 1, 0, 1, Unit.COUNT, whole=True)
SPAN_LEAST = Parameter("sizing.span-least", 4, 1, 20, Unit.COUNT, whole=True)
SPAN_MOST = Parameter("sizing.span-most", 8, 1, 40, Unit.COUNT, whole=True, above=SPAN_LEAST)
FLAT = Parameter("sizing.flat", 0.05, 0, 1, Unit.SHARE)  # loss of profit that is no difference
TOLERANCE = Parameter("sizing.tolerance", 0.5, 0, 10, Unit.RATIO)  # posts
# What one account manager costs a year; 0: as the staff list has it.
KAM_COST = Parameter("sizing.kam-cost", 0, 0, 1e12, Unit.MONEY)

OF_HOURS = (WEEK_HOURS, ACCOUNT_SHARE)  # what interviews may say instead
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
