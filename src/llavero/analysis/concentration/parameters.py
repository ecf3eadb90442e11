"""Which numbers of concentration may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Bands of the HHI, by analogy with the analysis of markets (methods B4).
MODERATE = Parameter("concentration.moderate", 0.10, 0, 1, Unit.INDEX)
HIGH = Parameter("concentration.high", 0.18, 0, 1, Unit.INDEX, above=MODERATE)
# Share of the largest account past which its loss decides the year (P01).
DEPENDENT = Parameter("concentration.dependent", 0.20, 0, 1, Unit.SHARE)
# Of the negative accounts over the positive base, past which its shares are partial (CV4).
NEGATIVE_LIMIT = Parameter("concentration.negative-limit", 0.02, 0, 1, Unit.SHARE)
# What the largest account buys less, and a new one buys of today's sales, in the what-ifs (ours).
LARGEST_FALL = Parameter("concentration.largest-fall", 0.20, 0, 1, Unit.SHARE)
NEW_ACCOUNT = Parameter("concentration.new-account", 0.10, 0.001, 5, Unit.SHARE)

PARAMETERS = (MODERATE, HIGH, DEPENDENT, NEGATIVE_LIMIT, LARGEST_FALL, NEW_ACCOUNT)
