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
    return Parameter(f"proposal.goal-{name}", default, least, most, unit)


# What the figure of a problem should reach, where that is more than not to be past its limit (H3).
GOALS: dict[str, Parameter] = {
    "p01-largest": _goal("p01-largest", 0.20, Unit.SHARE),
}

PARAMETERS = (LEVER, MOST, QUARTERS, SERIOUS, FEWER, LEAST, *GOALS.values())
