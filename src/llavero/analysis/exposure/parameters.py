"""Which numbers of the revenue at risk may a person change (methods H4)?"""

from llavero.analysis.answers import Setting
from llavero.analysis.exposure.method.draws import Dependence, Severity
from llavero.analysis.exposure.method.odds import Bounds, Prior
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

# What is believed of a yearly loss before the history is looked at, and how firmly.
PRIOR = Parameter("exposure.prior", 0.10, 0.001, 0.9, Unit.SHARE)
PRIOR_YEARS = Parameter("exposure.prior-years", 10, 0.1, 10_000, Unit.YEARS)
LEAST = Parameter("exposure.least-probability", 0.005, 0.0001, 0.5, Unit.SHARE)
MOST = Parameter("exposure.most-probability", 0.80, 0.0001, 0.999, Unit.SHARE, above=LEAST)
# Odds ratios of each factor: an expert's, not estimated.
_RATIOS = {
    "single_thread": 1.5,
    "negative_decider": 1.6,
    "falling_sales": 2.0,
    "overdue": 1.3,
    "kam_change": 1.3,
    "contract_end": 1.4,
    "competitor_project": 1.5,
    "strong_relationship": 0.6,
    "long_relationship": 0.7,
    "joint_integration": 0.5,
}
RATIOS = {
    name: Parameter(
        f"exposure.ratio-{name.replace('_', '-')}", ratio, 0.01, 100, Unit.RATIO, tabled=True
    )
    for name, ratio in _RATIOS.items()
}
FACTORS = tuple(RATIOS)
DEFENCES = frozenset(name for name, ratio in _RATIOS.items() if ratio < 1)
# From where on a factor is there.
FALL = Parameter("exposure.fall", 0.30, 0.01, 1, Unit.SHARE)
OVERDUE = Parameter("exposure.overdue", 0.05, 0, 1, Unit.SHARE)
CHANGE_MONTHS = Parameter("exposure.change-months", 12, 1, 60, Unit.COUNT, whole=True)
PRESSURE = Parameter("exposure.pressure", 5, 1, 5, Unit.COUNT, whole=True)
STRONG = Parameter("exposure.strong", 75, 0, 100, Unit.SCORE)
LONG_YEARS = Parameter("exposure.long-years", 5, 0.5, 50, Unit.YEARS)
# How much of an account is lost.
FULL = Parameter("exposure.full", 0.40, 0, 1, Unit.SHARE)
PART_LEAST = Parameter("exposure.part-least", 0.30, 0, 1, Unit.SHARE)
PART_MOST = Parameter("exposure.part-most", 0.70, 0, 1, Unit.SHARE, above=PART_LEAST)
RECOVERY = Parameter("exposure.recovery", 0.20, 0, 1, Unit.SHARE)
# How far accounts are lost together; the milder and the harder case are told beside.
MARKET = Parameter("exposure.market", 0.10, 0, 0.5, Unit.SHARE)
MANAGER = Parameter("exposure.manager", 0.10, 0, 0.45, Unit.SHARE)
LINKED_MARKET = Parameter("exposure.linked-market", 0.25, 0, 0.5, Unit.SHARE)
LINKED_MANAGER = Parameter("exposure.linked-manager", 0.15, 0, 0.45, Unit.SHARE)
DRAWS = Parameter("exposure.draws", 20_000, 1_000, 200_000, Unit.COUNT, whole=True)
# Of the exposure: a loss of more than it is an alarm.
ALARM = Parameter("exposure.alarm", 0.10, 0.001, 1, Unit.SHARE)
# Of a manager's accounts, in the deterministic case.
PORTFOLIO = Parameter("exposure.portfolio", 0.30, 0, 1, Unit.SHARE)
# Historical losses from which the company's own past may replace the expert's ratios.
LOSSES = Parameter("exposure.losses", 50, 10, 100_000, Unit.COUNT, whole=True)
RIDGE = Parameter("exposure.ridge", 1, 0.001, 1_000, Unit.INDEX)
# Of the sales, cost known: below it, sales stand in place of contribution.
COSTED = Parameter("exposure.costed", 0.70, 0, 1, Unit.SHARE)

PARAMETERS = (
    *(PRIOR, PRIOR_YEARS, LEAST, MOST),
    *RATIOS.values(),
    *(FALL, OVERDUE, CHANGE_MONTHS, PRESSURE, STRONG, LONG_YEARS),
    *(FULL, PART_LEAST, PART_MOST, RECOVERY),
    *(MARKET, MANAGER, LINKED_MARKET, LINKED_MANAGER, DRAWS),
    *(ALARM, PORTFOLIO, LOSSES, RIDGE, COSTED),
)


def prior(setting: Setting) -> Prior:
    """Return what is believed before the history, as in force."""
    return Prior(setting.value(PRIOR), setting.value(PRIOR_YEARS))


def bounds(setting: Setting) -> Bounds:
    """Return between which a probability must lie, as in force."""
    return Bounds(setting.value(LEAST), setting.value(MOST))


def severity(setting: Setting) -> Severity:
    """Return how much of an account is lost, as in force."""
    return Severity(*(setting.value(one) for one in (FULL, PART_LEAST, PART_MOST, RECOVERY)))


def dependences(setting: Setting) -> tuple[Dependence, Dependence, Dependence]:
    """Return how far accounts are lost together: as in force, not at all, and more so."""
    return (
        Dependence(setting.value(MARKET), setting.value(MANAGER)),
        Dependence(0, 0),
        Dependence(setting.value(LINKED_MARKET), setting.value(LINKED_MANAGER)),
    )
