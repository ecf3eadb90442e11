"""How far beyond the number chosen is a key account kept, and how far within it does one enter?

More than one analysis asks (C5, D5).
"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

ENTERS = Parameter("selection.enters", 0.90, 0, 1, Unit.RATIO)
STAYS = Parameter("selection.stays", 1.15, 0, 5, Unit.RATIO, above=ENTERS)
