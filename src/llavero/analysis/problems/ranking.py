"""In which order do the problems call for something, and where are they on the map?"""

from collections.abc import Sequence

from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Problem, RiskMap, State
from llavero.analysis.problems.method import MOST
from llavero.foundation.measure import Measure, Source


def ranked(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the problems, the highest risk first, of one risk the one that takes least.

    Those without a risk come last, the most likely first: nobody knows what they touch.
    """
    return tuple(sorted(problems, key=_place))


def _place(problem: Problem) -> tuple[bool, float, bool, int, float, str]:
    risk, likely = number(problem.risk), number(problem.likelihood) or 0.0
    seen = problem.state == "detected"
    return risk is None, -(risk or 0.0), not seen, problem.effort, -likely, problem.id


def risk_map(facts: Facts, problems: Sequence[Problem], asked: int) -> RiskMap:
    """Return the whole catalogue by risk.

    asked   sellers who spoke of problems
    """
    detected = _in(problems, "detected")

    def counted(id: str, holding: int) -> Measure:
        return facts.own(id, holding, n=len(problems), source=Source.ASSUMPTION)

    return RiskMap(
        ranking=tuple(one.id for one in problems),
        detected=counted("PRB.detected", len(detected)),
        not_detected=counted("PRB.not_detected", len(_in(problems, "not_detected"))),
        no_data=counted("PRB.no_data", len(_in(problems, "no_data"))),
        critical=counted("PRB.critical", sum(one.level == "critical" for one in detected)),
        high=counted("PRB.high", sum(one.level == "high" for one in detected)),
        sellers=asked,
        with_sales=any(one.basis for one in problems),
        placed=_placed(problems),
    )


def _in(problems: Sequence[Problem], state: State) -> tuple[Problem, ...]:
    return tuple(one for one in problems if one.state == state)


def _placed(problems: Sequence[Problem]) -> tuple[tuple[str, ...], ...]:
    """Return the ids in each cell of the map, from the highest severity down."""
    return tuple(
        tuple(
            one.id
            for one in problems
            if (number(one.severity), number(one.likelihood)) == (severity, likelihood)
        )
        for severity in range(MOST, 0, -1)
        for likelihood in range(1, MOST + 1)
    )
