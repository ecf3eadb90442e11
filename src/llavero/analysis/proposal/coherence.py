"""Does the plan hold together (methods H3)? What does not is a list, empty where all does."""

from collections import Counter
from collections.abc import Iterator, Sequence

from llavero.analysis.proposal.catalogue import ACTORS
from llavero.analysis.proposal.findings import Answered, Fault, PlannedAction
from llavero.analysis.proposal.problems import risk_of
from llavero.analysis.proposal.schedule import SPANS

COSTS = ("low", "medium", "high")
ENOUGH = 2  # strategies of a serious problem (H3)


def faults(
    answered: Sequence[Answered],
    actions: Sequence[PlannedAction],
    warned: frozenset[str],
    *,
    serious: float,
    most: int,
) -> tuple[Fault, ...]:
    """Return what does not hold together.

    warned    problems whose early sign is known
    serious   risk from which a problem must be fully answered
    most      actions of one owner in a quarter
    """
    return (
        *_of_problems(answered, warned, serious),
        *_of_actions(actions),
        *_of_order(actions),
        *_of_load(actions, most),
    )


def _of_problems(
    answered: Sequence[Answered], warned: frozenset[str], serious: float
) -> Iterator[Fault]:
    for one in answered:
        if risk_of(one.risk) < serious:
            continue
        if len(one.strategies) < ENOUGH:
            yield Fault("few-strategies", one.problem)
        if one.owner not in ACTORS:
            yield Fault("no-owner", one.problem)
        if one.kpi.baseline.value is None:
            yield Fault("no-baseline", one.problem)
        if one.kpi.goal != one.kpi.goal:  # not a number
            yield Fault("no-goal", one.problem)
        if one.problem not in warned:
            yield Fault("no-warning", one.problem)


def _of_actions(actions: Sequence[PlannedAction]) -> Iterator[Fault]:
    for one in actions:
        if one.owner not in ACTORS:
            yield Fault("no-owner", one.action)
        if one.horizon not in SPANS:
            yield Fault("no-horizon", one.action)
        if one.cost not in COSTS:
            yield Fault("no-cost", one.action)
        if not one.start:
            yield Fault("unplaced", one.action)


def _of_order(actions: Sequence[PlannedAction]) -> Iterator[Fault]:
    ends = {one.action: one.end for one in actions}
    common = False
    for one in actions:
        if one.lever and common:
            yield Fault("levers-late", one.action)
        common = common or not one.lever
        waits = [ends[before] for before in one.after if before in ends]
        if one.start and any(one.start <= end for end in waits):
            yield Fault("before-its-time", one.action)


def _of_load(actions: Sequence[PlannedAction], most: int) -> Iterator[Fault]:
    load = Counter(
        (one.owner, at) for one in actions if one.start for at in range(one.start, one.end + 1)
    )
    for owner in dict.fromkeys(owner for (owner, _), count in load.items() if count > most):
        yield Fault("overload", owner)
