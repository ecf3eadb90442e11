"""Which numbers of the sizing may a person change?"""

from llavero.analysis.hours import (
    ACCOUNT_SHARE,
    TIER_1,
    TIER_2,
    TIER_3,
    WEEK_HOURS,
    WEEKS,
)
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

GROWTH = Parameter("sizing.growth", 1.15, 1, 3, Unit.RATIO)  # hours of an account to be won
RESERVE = Parameter("sizing.reserve", 0.10, 0, 1, Unit.SHARE)
SPAN = Parameter("sizing.span", 6, 1, 20, Unit.COUNT, whole=True)
HEAD_BELOW = Parameter("sizing.head-below", 4, 1, 20, Unit.COUNT, whole=True)
HEAD_SHARE = Parameter("sizing.head-share", 0.50, 0, 1, Unit.SHARE)
DECLARED = Parameter("sizing.declared", 1, 0, 1, Unit.COUNT, whole=True)
# What one account manager costs a year; 0: as the staff list has it.
KAM_COST = Parameter("sizing.kam-cost", 0, 0, 1e12, Unit.MONEY)

OF_HOURS = (WEEK_HOURS, ACCOUNT_SHARE)  # what interviews may say instead
SHARED = (TIER_1, TIER_2, TIER_3, WEEKS, *OF_HOURS)  # declared by the workload
PARAMETERS = (GROWTH, RESERVE, SPAN, HEAD_BELOW, HEAD_SHARE, DECLARED, KAM_COST)
