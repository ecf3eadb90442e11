"""In which order do the problems call for something, and where are they on the map?"""

import math
from collections.abc import Sequence

from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Problem, RiskMap, State
from llavero.analysis.problems.method import MOST
from llavero.analysis.problems.stake import Stake, stake
from llavero.foundation.measure import Measure, Source

MOST_KEY = 0.75  # of the key accounts: a problem that reaches so many is one of nearly all


def ranked(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the problems, the highest risk first, of one risk the one that takes least.

    Many share a risk where each reaches nearly all key accounts. Of one risk and effort the one
    comes first that most sellers name, then the one furthest past its limit: what two sources tell
    counts for more than a distance, for the limits of two figures are not of one kind. Those
    without a risk come last, the most likely first: nobody knows what they touch.
    """
    return tuple(sorted(problems, key=_place))


def _place(problem: Problem) -> tuple[bool, float, bool, int, float, float, float, str]:
    risk, likely = number(problem.risk), number(problem.likelihood) or 0.0
    seen = problem.state == "detected"
    said, far = number(problem.mentions) or 0.0, _far(problem)
    weight = likely if risk is None else risk
    return risk is None, -weight, not seen, problem.effort, -likely, -said, -far, problem.id


def _far(problem: Problem) -> float:
    """Return how far a problem is past its limit; without end where nothing is there at all."""
    ratio = number(problem.ratio)
    if ratio is not None:
        return ratio
    measured = any(one.past and one.said is None for one in problem.metrics)
    return math.inf if measured else 0.0


def risk_map(facts: Facts, problems: Sequence[Problem], asked: int) -> RiskMap:
    """Return the whole catalogue by risk.

    asked   sellers who spoke of problems
    """
    detected = _in(problems, "detected")

    def counted(id: str, holding: int) -> Measure:
        return facts.own(id, holding, n=len(problems), source=Source.ASSUMPTION)

    critical = [one for one in detected if one.level == "critical"]
    key = stake(facts, facts.looked_at) if facts.key_known else None
    return RiskMap(
        ranking=tuple(one.id for one in problems),
        detected=counted("PRB.detected", len(detected)),
        not_detected=counted("PRB.not_detected", len(_in(problems, "not_detected"))),
        no_data=counted("PRB.no_data", len(_in(problems, "no_data"))),
        critical=counted("PRB.critical", len(critical)),
        high=counted("PRB.high", sum(one.level == "high" for one in detected)),
        widest=counted("PRB.widest", sum(reaches_most(one) for one in critical)),
        key_share=_key_share(facts, key),
        key_basis=None if key is None else key.basis,
        sellers=asked,
        with_sales=any(one.basis for one in problems),
        placed=_placed(problems),
    )


def reaches_most(problem: Problem) -> bool:
    """Return whether all accounts that a problem reaches are key, and nearly all key ones are."""
    reached, key = number(problem.affected), problem.affected.n
    return reached is not None and key is not None and reached >= MOST_KEY * key


def _key_share(facts: Facts, key: Stake | None) -> Measure:
    if key is None:
        why = "no-sales" if facts.key_known else "no-ka-status"
        return facts.own("PRB.key_share", None, why, of_a_day=False)
    parts = (key.part, key.whole)
    return facts.own("PRB.key_share", key.share, parts=parts, of_a_day=False)


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
