"""Which numbers of the proposal may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter


def _count(name: str, default: float, most: float) -> Parameter:
    return Parameter(f"proposal.{name}", default, 1, most, Unit.COUNT, whole=True)


LEVER = _count("lever", 3, 32)  # problems that an action serves to be a lever (H3)
MOST = _count("most", 6, 50)  # actions of one owner in a quarter (H3)
QUARTERS = _count("quarters", 6, 20)  # that the plan reaches
SERIOUS = _count("serious", 12, 25)  # risk from which all strategies of a problem are planned (H3)
FEWER = _count("fewer", 2, 4)  # strategies of the other problems
LEAST = _count("least", 3, 7)  # strategies under each heading of the brief (I3)


def _goal(name: str, default: float, unit: Unit, most: float = 1) -> Parameter:
    least = -1 if unit == Unit.POINTS else 0
    return Parameter(f"proposal.goal-{name}", default, least, most, unit, tabled=True)


# What the figure of a problem should reach, where that is more than not to be past its limit (H3).
GOALS: dict[str, Parameter] = {
    one.name.removeprefix("proposal.goal-"): one
    for one in (
        _goal("p01-largest", 0.20, Unit.SHARE),
        _goal("p04-load", 1.00, Unit.SHARE, 5),
        _goal("p06-contacts", 3, Unit.CONTACTS, 20),
        _goal("p06-share", 0.50, Unit.SHARE),
        _goal("p07-turnover", 0.12, Unit.SHARE),
        _goal("p08-conflicts", 1, Unit.COUNT, 4),
        _goal("p09-sponsored", 1, Unit.SHARE),
        _goal("p09-rating", 4, Unit.RATIO, 5),
        _goal("p10-days", 1, Unit.COUNT, 60),
        _goal("p11-delivery", 0.97, Unit.SHARE),
        _goal("p12-slope", 0, Unit.POINTS),
        _goal("p13-coverage", 0.90, Unit.SHARE),
        _goal("p13-destroyers", 0, Unit.SHARE),
        _goal("p14-gap", 0, Unit.POINTS),
        _goal("p15-kept", 0, Unit.POINTS),
        _goal("p16-in-force", 0.95, Unit.SHARE),
        _goal("p16-complete", 0.80, Unit.SHARE),
        _goal("p16-said", 0.95, Unit.SHARE),
        _goal("p17-late", 0.40, Unit.SHARE),
        _goal("p18-gaps", 0, Unit.COUNT, 16),
        _goal("p19-unmet", 0.20, Unit.SHARE),
        _goal("p20-ahead", 0.60, Unit.SHARE),
        _goal("p20-lead", 60, Unit.DAYS, 365),
        _goal("p21-unknown", 0.20, Unit.SHARE),
        _goal("p23-ratio", 2, Unit.RATIO, 100),
        _goal("p24-overdue", 0.05, Unit.SHARE),
        _goal("p26-leaderless", 0, Unit.SHARE),
        _goal("p27-uneven", 0.25, Unit.INDEX, 5),
        _goal("p28-unmeasured", 0, Unit.COUNT, 8),
        _goal("p29-overstayed", 0, Unit.SHARE),
        _goal("p29-rule", 1, Unit.COUNT),
        _goal("p30-apart", 0, Unit.COUNT, 1000),
        _goal("p31-consent", 0, Unit.SHARE),
        _goal("p31-rules", 3, Unit.COUNT, 10),
    )
}

PARAMETERS = (LEVER, MOST, QUARTERS, SERIOUS, FEWER, LEAST, *GOALS.values())
