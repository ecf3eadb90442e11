"""Which numbers of the early warning may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# What is warned of: so much of the sales of so many months, against the same months a year before.
FALL = Parameter("warning.fall", 0.30, 0.05, 1, Unit.SHARE)
MONTHS = Parameter("warning.months", 6, 3, 12, Unit.COUNT, whole=True)
# What fires each signal (ours; silence as in M49).
SILENCE = Parameter("warning.silence", 2, 1, 50, Unit.RATIO)
RHYTHM = Parameter("warning.rhythm", 1.4, 1, 50, Unit.RATIO)
MIX = Parameter("warning.mix", 0.20, 0.01, 1, Unit.SHARE)
SLIDE = Parameter("warning.slide", 0.20, 0.01, 1, Unit.SHARE)
MARGIN = Parameter("warning.margin", 0.03, 0, 1, Unit.POINTS)
DISCOUNT = Parameter("warning.discount", 0.02, 0, 1, Unit.POINTS)
# So many at once are a warning, of accounts that bought on so many days of the year.
SIGNALS = Parameter("warning.signals", 2, 1, 5, Unit.COUNT, whole=True)
PURCHASES = Parameter("warning.purchases", 4, 2, 50, Unit.COUNT, whole=True)

PARAMETERS = (
    FALL,
    MONTHS,
    SILENCE,
    RHYTHM,
    MIX,
    SLIDE,
    MARGIN,
    DISCOUNT,
    SIGNALS,
    PURCHASES,
)
