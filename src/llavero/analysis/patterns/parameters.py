"""Which numbers of the reading of patterns may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

MAJORITY = Parameter("patterns.majority", 2 / 3, 0.5, 1, Unit.SHARE)
PERCENTAGES = Parameter("patterns.percentages", 10, 2, 1000, Unit.COUNT, whole=True)
APPROVAL_DAYS = Parameter("patterns.approval-days", 2, 0, 365, Unit.DAYS)
QUOTE_HOURS = Parameter("patterns.quote-hours", 24, 0, 2000, Unit.HOURS)
RISK = Parameter("patterns.risk", 4, 1, 5, Unit.INDEX, whole=True)
CONFLICTS = Parameter("patterns.conflicts", 3, 0, 4, Unit.INDEX, whole=True)
LOW_SUPPORT = Parameter("patterns.low-support", 2, 1, 5, Unit.INDEX, whole=True)
KEY_TIME = Parameter("patterns.key-time", 0.70, 0, 1, Unit.SHARE)
FRONT = Parameter("patterns.front", 0.25, 0, 1, Unit.SHARE)
QUICK_QUOTE = Parameter("patterns.quick-quote", 8, 0, 2000, Unit.HOURS)
AHEAD = Parameter("patterns.ahead", 7, 0, 10, Unit.COUNT, whole=True)
EASY = Parameter("patterns.easy", 2, 1, 5, Unit.INDEX, whole=True)
MINOR_SOURCE = Parameter("patterns.minor-source", 0.50, 0, 1, Unit.SHARE)
WELL_COVERED = Parameter("patterns.well-covered", 5, 1, 500, Unit.CONTACTS, whole=True)
FACETS = Parameter("patterns.facets", 6, 1, 8, Unit.COUNT, whole=True)
SAME_ROUTINE = Parameter("patterns.same-routine", 2 / 3, 0, 1, Unit.SHARE)

PARAMETERS = (
    MAJORITY,
    PERCENTAGES,
    APPROVAL_DAYS,
    QUOTE_HOURS,
    RISK,
    CONFLICTS,
    LOW_SUPPORT,
    KEY_TIME,
    FRONT,
    QUICK_QUOTE,
    AHEAD,
    EASY,
    MINOR_SOURCE,
    WELL_COVERED,
    FACETS,
    SAME_ROUTINE,
)
