"""Which numbers of the comparison of sellers may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Methods G3 forbid to put fewer in an order: it can be asked to be stricter, not laxer.
SELLERS = Parameter("comparison.sellers", 10, 10, 1000, Unit.COUNT, whole=True)
# Part of a seller's sales that must go to accounts whose wallet is known.
KNOWN = Parameter("comparison.known", 0.6, 0.01, 1, Unit.SHARE)

PARAMETERS = (SELLERS, KNOWN)
