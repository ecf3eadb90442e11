"""When does who leads account managers serve accounts as well? More than one analysis asks (G3)."""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Where the team is smaller than this, in a part of the post.
HEAD_BELOW = Parameter("sizing.head-below", 4, 1, 20, Unit.COUNT, whole=True)
HEAD_SHARE = Parameter("sizing.head-share", 0.5, 0, 1, Unit.SHARE)
