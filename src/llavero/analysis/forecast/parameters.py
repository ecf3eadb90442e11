"""Which numbers of what is expected of the accounts may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

YEARS = Parameter("forecast.years", 5, 1, 20, Unit.YEARS, whole=True)  # H
GROWTH = Parameter("forecast.growth", 0.0, -0.5, 0.5, Unit.SHARE)  # g, a year
DISCOUNT = Parameter("forecast.discount", 0.12, 0, 1, Unit.SHARE)  # δ, a year
# The retention is drawn to this one, as if that many more accounts had been seen.
USUAL_RETENTION = Parameter("forecast.usual-retention", 0.9, 0, 1, Unit.SHARE)
USUAL_ACCOUNTS = Parameter("forecast.usual-accounts", 10, 1, 1000, Unit.ACCOUNTS, whole=True)
# That have bought, and of them that have bought again, for a model to be fitted.
BUYERS = Parameter("forecast.buyers", 200, 50, 100_000, Unit.ACCOUNTS, whole=True)
REPEATING = Parameter("forecast.repeating", 100, 25, 100_000, Unit.ACCOUNTS, whole=True)
# Variation of the intervals below which buyers are regular.
IRREGULAR = Parameter("forecast.irregular", 0.6, 0, 5, Unit.RATIO)
# Of the forecast of sales: how often what comes falls within the interval, months from one look
# back to the next, how much less a rule must miss to replace the simple one, and the part of the
# accounts that is chosen where none is key.
COVERAGE = Parameter("forecast.coverage", 0.8, 0.5, 0.95, Unit.SHARE)
STEP = Parameter("forecast.step", 3, 1, 12, Unit.COUNT, whole=True)
ADVANTAGE = Parameter("forecast.advantage", 0.02, 0, 0.5, Unit.SHARE)
CHOSEN = Parameter("forecast.chosen", 0.05, 0.01, 0.5, Unit.SHARE)

PARAMETERS = (
    YEARS,
    GROWTH,
    DISCOUNT,
    USUAL_RETENTION,
    USUAL_ACCOUNTS,
    BUYERS,
    REPEATING,
    IRREGULAR,
    COVERAGE,
    STEP,
    ADVANTAGE,
    CHOSEN,
)
