"""Which numbers of the relationships may a person change?"""

from llavero.analysis.strength import parameters as strength
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

DEPENDENT = Parameter("relationships.dependent", 0.60, 0, 1, Unit.SHARE)  # M36
DIAMOND = Parameter("relationships.diamond", 0.25, 0, 1, Unit.SHARE)  # M39
BOW_TIE = Parameter("relationships.bow-tie", 0.50, 0, 1, Unit.SHARE, above=DIAMOND)
DIAMOND_FUNCTIONS = Parameter("relationships.diamond-functions", 3, 1, 20, Unit.COUNT, whole=True)
HANDOVERS = Parameter("relationships.handovers", 1, 0, 20, Unit.COUNT, whole=True)  # M32
HANDOVER_YEARS = Parameter("relationships.handover-years", 3, 1, 20, Unit.YEARS, whole=True)
# After which what is on record of a contact is taken to be old (ours).
OLD_DAYS = Parameter("relationships.old-days", 365, 1, 3650, Unit.DAYS)
# Influence from which an old contact is worth an alert (ours); who decides has 5.
WEIGHTY = Parameter("relationships.weighty", 4, 1, 5, Unit.COUNT, whole=True)
# How far the wallet may be from what is said of it, by grade (M40).
GRADES = {
    "A": Parameter("relationships.grade-a", 0.10, 0, 0.99, Unit.SHARE),
    "B": Parameter("relationships.grade-b", 0.25, 0, 0.99, Unit.SHARE),
    "C": Parameter("relationships.grade-c", 0.50, 0, 0.99, Unit.SHARE),
}

PARAMETERS = (
    *strength.PARAMETERS,
    DEPENDENT,
    DIAMOND,
    BOW_TIE,
    DIAMOND_FUNCTIONS,
    HANDOVERS,
    HANDOVER_YEARS,
    OLD_DAYS,
    WEIGHTY,
    *GRADES.values(),
)
