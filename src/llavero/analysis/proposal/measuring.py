"""By which figure shall one know that a problem goes away, and what should it reach?"""

from llavero.analysis.answers import Setting
from llavero.analysis.proposal.findings import Kpi
from llavero.analysis.proposal.parameters import GOALS
from llavero.analysis.proposal.problems import Metric, Problem

NOBODY = 0  # sellers who should still speak of a problem that only they can tell


def kpi(problem: Problem, setting: Setting) -> Kpi:
    """Return the figure of the evidence that is furthest past its limit, and its goal.

    Where no figure is past its limit, only the sellers tell of the problem: what is counted is how
    many of them do.
    """
    measured = [one for one in problem.metrics if _measures(one)]
    past = [one for one in measured if one.past]
    if not past and (problem.mentions.value or not measured):
        return Kpi(problem.id, "", problem.mentions, NOBODY, problem.mentions.unit, own=True)
    worst = max(past or measured, key=_far)
    assert worst.limit is not None, "a metric that measures has a limit"
    goal = GOALS.get(f"{problem.id.lower()}-{worst.name}")
    return Kpi(
        problem.id,
        worst.name,
        worst.figure,
        worst.limit if goal is None else setting.value(goal),
        worst.figure.unit,
        own=goal is not None,
    )


def _measures(one: Metric) -> bool:
    value = one.figure.value
    return one.limit is not None and value is not None and not isinstance(value, str)


def _far(one: Metric) -> float:
    return float("inf") if one.ratio is None else one.ratio
