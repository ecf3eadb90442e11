"""Which numbers of the assignment may a person change? All are ours."""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Of the accounts that have an account manager, those that may be given to another.
MOST_CHANGES = Parameter("assignment.most-changes", 0.20, 0, 1, Unit.SHARE)
# Around the load that all would have in an even division, in parts of it.
BAND = Parameter("assignment.band", 0.10, 0, 1, Unit.SHARE)
# What each hour of a person above and below the band costs, in hours.
OVER = Parameter("assignment.over", 1.0, 0.01, 100, Unit.RATIO)
UNDER = Parameter("assignment.under", 0.5, 0, 100, Unit.RATIO)
# What a handover costs, in parts of the account's hours a year, and how often that again is added
# where the relation is of full strength, is of many years, and passed on not long ago.
HANDOVER = Parameter("assignment.handover", 0.15, 0, 10, Unit.SHARE)
STRENGTH = Parameter("assignment.strength", 1.0, 0, 100, Unit.RATIO)
YEARS = Parameter("assignment.years", 1.0, 0, 100, Unit.RATIO)
RECENT = Parameter("assignment.recent", 1.0, 0, 100, Unit.RATIO)
# What an account costs more in the hands of who knows nothing like it, in parts of its hours.
MISFIT = Parameter("assignment.misfit", 0.15, 0, 10, Unit.SHARE)
SEGMENT = Parameter("assignment.segment-weight", 0.6, 0, 100, Unit.RATIO)
REGION = Parameter("assignment.region-weight", 0.4, 0, 100, Unit.RATIO)
LANGUAGE = Parameter("assignment.language-weight", 0.6, 0, 100, Unit.RATIO)

PARAMETERS = (
    MOST_CHANGES,
    BAND,
    OVER,
    UNDER,
    HANDOVER,
    STRENGTH,
    YEARS,
    RECENT,
    MISFIT,
    SEGMENT,
    REGION,
    LANGUAGE,
)
