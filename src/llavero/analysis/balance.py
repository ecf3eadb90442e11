"""From which variation on are portfolios cut unevenly? Two analyses ask (M31)."""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# With fewer people, or fewer accounts for each, chance alone gives an even split.
PEOPLE, ACCOUNTS_EACH = 3, 3
UNEVEN = Parameter("workload.uneven", 0.35, 0, 5, Unit.RATIO)


def enough(people: int, accounts: float) -> bool:
    """Return whether that many people and accounts can be told to be split evenly."""
    return people >= PEOPLE and accounts >= people * ACCOUNTS_EACH
