"""Which numbers of the proof may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Months between two looks back, methods C6.
MONTHS_BETWEEN = Parameter("selection.proof-months", 6, 1, 24, Unit.COUNT, whole=True)

PARAMETERS = (MONTHS_BETWEEN,)
