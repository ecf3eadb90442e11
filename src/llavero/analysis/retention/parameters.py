"""Which numbers of permanence and growth may a person change?"""

from llavero.analysis.silence import AT_RISK, DORMANT, LOST, LOST_DAYS, USUAL_DAYS
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Of the period's sales: silence that touches less of them can wait (ours).
URGENT = Parameter("retention.urgent", 0.01, 0, 1, Unit.SHARE)
# Of the sales before: accounts lost with less of them call for no measure (ours).
LOST_SALES = Parameter("retention.lost-sales", 0.01, 0, 1, Unit.SHARE)
# A tau below it does not tell a trend from quarters in any order (ours; a census has no test).
CLEAR_TREND = Parameter("retention.clear-trend", 0.3, 0, 1, Unit.INDEX)
# Of the quarter's sales in its last month, methods H2, P17.
LATE_SALES = Parameter("retention.late-sales", 0.45, 0, 1, Unit.SHARE)
# Of the change: an account with more of it explains the change more than all others.
ONE_ACCOUNT = Parameter("retention.one-account", 0.5, 0, 1, Unit.SHARE)
INFLATION = Parameter("retention.inflation", 0.05, 0, 1, Unit.SHARE)  # CV6

PARAMETERS = (
    USUAL_DAYS,
    AT_RISK,
    DORMANT,
    LOST,
    LOST_DAYS,
    URGENT,
    LOST_SALES,
    CLEAR_TREND,
    LATE_SALES,
    ONE_ACCOUNT,
    INFLATION,
)
