"""Which numbers of permanence and growth may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Between purchases, for who bought too seldom to tell.
USUAL_DAYS = Parameter("retention.usual-days", 60, 1, 730, Unit.DAYS)
# Days of silence over the usual days, and the days without which nobody is lost (M49).
AT_RISK = Parameter("retention.at-risk", 2, 1, 50, Unit.RATIO)
DORMANT = Parameter("retention.dormant", 4, 1, 50, Unit.RATIO, above=AT_RISK)
LOST = Parameter("retention.lost", 6, 1, 50, Unit.RATIO, above=DORMANT)
LOST_DAYS = Parameter("retention.lost-days", 180, 0, 3650, Unit.DAYS)
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
