"""Which numbers of what the sellers say may a person change?

The bounds of methods M15 are points for shares and parts for counts; years are compared by their
difference, because a year said too many weighs the same at a new account and at an old one.
"""

from llavero.analysis.heard import ANSWERED
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.interview.copies import OVERLAP

POINTS_SMALL = Parameter("voice.points-small", 0.03, 0, 1, Unit.POINTS)
POINTS_LARGE = Parameter("voice.points-large", 0.10, 0, 1, Unit.POINTS, above=POINTS_SMALL)
PART_SMALL = Parameter("voice.part-small", 0.10, 0, 10, Unit.SHARE)
PART_LARGE = Parameter("voice.part-large", 0.30, 0, 10, Unit.SHARE, above=PART_SMALL)
YEARS_SMALL = Parameter("voice.years-small", 1, 0, 50, Unit.YEARS)
YEARS_LARGE = Parameter("voice.years-large", 3, 0, 50, Unit.YEARS, above=YEARS_SMALL)
# What is said of a month is said in round numbers: as much apart is no difference.
MONTHLY_SLACK = Parameter("voice.monthly-slack", 0.5, 0, 50, Unit.COUNT)
PRIMARY_PART = Parameter("voice.primary-part", 2 / 3, 0.5, 1, Unit.SHARE)
COPIED = Parameter("voice.copied", OVERLAP, 0, 1, Unit.SHARE)

PARAMETERS = (
    POINTS_SMALL,
    POINTS_LARGE,
    PART_SMALL,
    PART_LARGE,
    YEARS_SMALL,
    YEARS_LARGE,
    MONTHLY_SLACK,
    PRIMARY_PART,
    ANSWERED,
    COPIED,
)
