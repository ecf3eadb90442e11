"""Which numbers of the margin may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Lost of the margin in a year, methods H2, P12; half of it is no change.
EROSION = Parameter("margin.erosion", 0.01, 0, 1, Unit.POINTS)
# Of the key accounts' margin against the rest's, methods H2, P12.
BEHIND = Parameter("margin.behind", 0.05, 0, 1, Unit.POINTS)
# Of the cost to serve, below which a contribution is partial (M52).
SERVICE_COVERED = Parameter("margin.service-covered", 0.70, 0, 1, Unit.SHARE)
CREDIT_LIMIT = Parameter("margin.credit-limit", 0.05, 0, 1, Unit.SHARE)  # CV3

PARAMETERS = (EROSION, BEHIND, SERVICE_COVERED, CREDIT_LIMIT)
