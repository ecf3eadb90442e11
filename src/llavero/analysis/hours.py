"""How many hours a year does an account ask for, and how many has a person (G3)?

More than one analysis asks.
"""

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
# Hours of an account to be won, against those of its level.
GROWTH = Parameter("sizing.growth", 1.15, 1, 3, Unit.RATIO)
# Who leads serves accounts as well where the team is smaller than this, in a part of the post.
HEAD_BELOW = Parameter("sizing.head-below", 4, 1, 20, Unit.COUNT, whole=True)
HEAD_SHARE = Parameter("sizing.head-share", 0.5, 0, 1, Unit.SHARE)
# Whether the week that two or more sellers declare stands in for the assumed one.
DECLARED = Parameter("sizing.declared", 1, 0, 1, Unit.COUNT, whole=True)
