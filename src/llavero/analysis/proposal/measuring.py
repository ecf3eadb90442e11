"""By which figure shall one know that a problem goes away, and what should it reach?"""

from llavero.analysis.answers import Setting
from llavero.analysis.proposal.findings import ACCOUNTS, Kpi
from llavero.analysis.proposal.parameters import GOALS
from llavero.analysis.proposal.problems import Metric, Problem

NONE = 0  # what should be left where nothing else is said: nobody, no account


def kpi(problem: Problem, setting: Setting) -> Kpi:
    """Return the figure of the evidence that decides, and the goal it should reach.

    Of those that speak for the problem: first one with a goal of its own, then one with a limit,
    then the furthest past. Where no figure does, only the sellers tell of the problem: what is
    counted is how many of them do. A figure of one account says nothing of the rest: unless it has
    a goal of its own, what is counted is the accounts that the problem reaches.
    """
    known = [one for one in problem.metrics if _numeric(one)]
    past = [one for one in known if one.past]
    if not past and (problem.mentions.value or not known):
        return Kpi(problem.id, "", problem.mentions, NONE, problem.mentions.unit)
    worst = max(past or known, key=lambda one: (_has_goal(problem, one), *_far(one)))
    goal = GOALS.get(_name(problem, worst))
    if goal is None and worst.who and worst.who in problem.accounts:
        return Kpi(problem.id, ACCOUNTS, problem.affected, NONE, problem.affected.unit)
    if goal is not None:
        value, unit = setting.value(goal), goal.unit
    else:
        value, unit = _within(worst), worst.figure.unit
    return Kpi(problem.id, worst.name, worst.figure, value, unit)


def _name(problem: Problem, one: Metric) -> str:
    return f"{problem.id.lower()}-{one.name}"


def _has_goal(problem: Problem, one: Metric) -> bool:
    return _name(problem, one) in GOALS


def _within(one: Metric) -> float:
    """Return the value at which a figure no longer speaks for its problem."""
    if one.limit is None:
        return NONE
    return -one.limit if one.worse == "fall" else one.limit


def _numeric(one: Metric) -> bool:
    value = one.figure.value
    return value is not None and not isinstance(value, str)


def _far(one: Metric) -> tuple[bool, float]:
    return one.limit is not None, float("inf") if one.ratio is None else one.ratio
