"""From which variation on are portfolios cut unevenly? Two analyses ask (M31)."""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

UNEVEN = Parameter("workload.uneven", 0.35, 0, 5, Unit.RATIO)
