"""Which numbers of the organisation today may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Direct reports: more are too many to lead, fewer too few to make a level (ours).
NARROW = Parameter("organisation.narrow-span", 2, 1, 20, Unit.REPORTS, whole=True)
WIDE = Parameter("organisation.wide-span", 10, 2, 200, Unit.REPORTS, whole=True, above=NARROW)
# Months without a link to a key account after which an area is silent (methods G7, P11).
SILENT_MONTHS = Parameter("organisation.silent-months", 6, 1, 36, Unit.COUNT, whole=True)
# Areas that an account should know, at least (methods H2, P11).
FEW_AREAS = Parameter("organisation.few-areas", 3, 1, 12, Unit.COUNT, whole=True)
# What scores 3 of 5 in each trait of the programme that is counted (ours).
MIDDLE_MEETINGS = Parameter("organisation.middle-meetings", 2, 0.1, 60, Unit.COUNT)
MIDDLE_AREAS = Parameter("organisation.middle-areas", 2, 0.5, 12, Unit.COUNT)
MIDDLE_SELECTED = Parameter("organisation.middle-selected", 0.05, 0.001, 1, Unit.SHARE)
# Of the five traits, below which no type is told (methods CV17).
LEAST_KNOWN = Parameter("organisation.least-known", 0.6, 0.2, 1, Unit.SHARE)

PARAMETERS = (
    NARROW,
    WIDE,
    SILENT_MONTHS,
    FEW_AREAS,
    MIDDLE_MEETINGS,
    MIDDLE_AREAS,
    MIDDLE_SELECTED,
    LEAST_KNOWN,
)
