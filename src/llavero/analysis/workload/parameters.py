"""Which numbers of the workload may a person change?"""

from llavero.analysis.balance import UNEVEN
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

YEAR_HOURS = 8784  # of a leap year: nobody has more

# A year, by account of the tier.
TIER_1 = Parameter("workload.tier-1-hours", 480, 0, YEAR_HOURS, Unit.HOURS)
TIER_2 = Parameter("workload.tier-2-hours", 240, 0, YEAR_HOURS, Unit.HOURS)
TIER_3 = Parameter("workload.tier-3-hours", 96, 0, YEAR_HOURS, Unit.HOURS)
TIERS = {"T1": TIER_1, "T2": TIER_2, "T3": TIER_3}
# What a person can give to accounts is the product of the three.
WEEKS = Parameter("workload.weeks", 46, 1, 52, Unit.COUNT)
WEEK_HOURS = Parameter("workload.week-hours", 40, 1, 84, Unit.HOURS)
ACCOUNT_SHARE = Parameter("workload.account-share", 0.65, 0.01, 1, Unit.SHARE)
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
