"""Which numbers of the workload may a person change?"""

from llavero.analysis.balance import UNEVEN
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

# Required hours over available ones, above which a load is of the next class (M30).
SLACK = Parameter("workload.slack", 0.70, 0, 10, Unit.SHARE)
FULL = Parameter("workload.full", 1.00, 0, 10, Unit.SHARE, above=SLACK)
OVERLOAD = Parameter("workload.overload", 1.20, 0, 10, Unit.SHARE, above=FULL)

PARAMETERS = (
    TIER_1,
    TIER_2,
    TIER_3,
    WEEKS,
    WEEK_HOURS,
    ACCOUNT_SHARE,
    SLACK,
    FULL,
    OVERLOAD,
    UNEVEN,
)
