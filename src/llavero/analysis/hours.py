"""How many hours a year does an account ask for, and how many has a person (G3)?

More than one analysis asks.
"""

from collections.abc import Sequence

import numpy as np

from llavero.analysis.answers import Setting
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import Floats

YEAR_HOURS = 8784  # of a leap year: nobody has more

# A year, by account of the tier.
TIER_1 = Parameter("workload.tier-1-hours", 480, 0, YEAR_HOURS, Unit.HOURS)
TIER_2 = Parameter("workload.tier-2-hours", 240, 0, YEAR_HOURS, Unit.HOURS)
TIER_3 = Parameter("workload.tier-3-hours", 96, 0, YEAR_HOURS, Unit.HOURS)
TIERS = {"T1": TIER_1, "T2": TIER_2, "T3": TIER_3}
USUAL = "T2"  # level of an account that has none, as the selection takes it (methods C5)
# What a person can give to accounts is the product of the three.
WEEKS = Parameter("workload.weeks", 46, 1, 52, Unit.COUNT)
WEEK_HOURS = Parameter("workload.week-hours", 40, 1, 84, Unit.HOURS)
ACCOUNT_SHARE = Parameter("workload.account-share", 0.65, 0.01, 1, Unit.SHARE)
# Hours of an account to be won, against those of its level.
GROWTH = Parameter("sizing.growth", 1.15, 1, 3, Unit.RATIO)


def level(tier: str | None) -> str:
    """Return the level by whose hours an account is served; the usual one where it has none."""
    return tier if tier in TIERS else USUAL


def hours_of_levels(setting: Setting, tiers: Sequence[str | None]) -> Floats:
    """Return the hours a year that the level of each account asks for; None: it has no level."""
    known = {tier: setting.value(hours) for tier, hours in TIERS.items()}
    return np.array([known[level(tier)] for tier in tiers], dtype=np.float64)


def hours_asked(setting: Setting, tiers: Sequence[str | None], to_be_won: Sequence[bool]) -> Floats:
    """Return the hours a year that each account asks for, more where it is to be won."""
    growth = np.where(np.array(to_be_won, dtype=np.bool_), setting.value(GROWTH), 1.0)
    return hours_of_levels(setting, tiers) * growth
