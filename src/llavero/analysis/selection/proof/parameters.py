"""Which numbers of the proof may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Months between two looks back, methods C6.
MONTHS_BETWEEN = Parameter("selection.proof-months", 6, 1, 24, Unit.COUNT, whole=True)
# Of the accounts that bought, where no list says how many are key (methods C5: about 5 %).
PART = Parameter("selection.proof-part", 0.05, 0.001, 0.5, Unit.SHARE)

PARAMETERS = (MONTHS_BETWEEN, PART)
