"""Which numbers of an account's plan may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# Months after its last update until which a plan is in force, by level of service (E6).
PLAN_MONTHS = {
    tier: Parameter(f"account.plan-months-{at}", months, 1, 60, Unit.COUNT, whole=True)
    for at, (tier, months) in enumerate({"T1": 6, "T2": 12, "T3": 12}.items(), start=1)
}
USUAL_TIER = "T2"  # where an account has no level

PARAMETERS = tuple(PLAN_MONTHS.values())
