"""Which numbers of the whitespace may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Who is like an account: so many of its segment, so many times larger or smaller at most (ours).
PEERS = Parameter("whitespace.peers", 20, 5, 200, Unit.ACCOUNTS, whole=True)
BAND = Parameter("whitespace.band", 3, 1, 1000, Unit.RATIO)
# When a line that an account does not buy is an open space: so many of those like it buy it.
PENETRATION = Parameter("whitespace.penetration", 0.5, 0.01, 1, Unit.SHARE)
BUYERS = Parameter("whitespace.buyers", 3, 1, 200, Unit.ACCOUNTS, whole=True)
# Lines suggested to each account in the trial.
SUGGESTIONS = Parameter("whitespace.suggestions", 1, 1, 20, Unit.COUNT, whole=True)

PARAMETERS = (PEERS, BAND, PENETRATION, BUYERS, SUGGESTIONS)
