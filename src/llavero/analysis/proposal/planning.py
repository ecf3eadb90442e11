"""How do the actions that are called for become a plan with owners, figures and dates?"""

from collections.abc import Mapping, Sequence

from llavero.analysis.answers import Setting
from llavero.analysis.proposal.catalogue import Catalogue, Strategy
from llavero.analysis.proposal.choosing import Wanted
from llavero.analysis.proposal.findings import Answered, Kpi, PlannedAction
from llavero.analysis.proposal.measuring import kpi
from llavero.analysis.proposal.parameters import MOST, QUARTERS
from llavero.analysis.proposal.problems import Problem
from llavero.analysis.proposal.schedule import Placed, Task, schedule
from llavero.foundation.measure import Measure

Savings = Mapping[str, Measure]  # by factor


def planned(
    wanted: Sequence[Wanted],
    found: Sequence[Problem],
    book: Catalogue,
    setting: Setting,
    savings: Savings,
) -> tuple[PlannedAction, ...]:
    """Return the plan, in the order in which the actions matter.

    found   detected problems, the heaviest first
    """
    tasks = [
        Task(
            one.work.id,
            one.work.owner,
            book.delegates[one.work.owner],
            one.work.horizon,
            one.work.after,
        )
        for one in wanted
    ]
    most, quarters = int(setting.value(MOST)), int(setting.value(QUARTERS))
    placed = schedule(tasks, most=most, quarters=quarters)
    by_id = {problem.id: problem for problem in found}
    names = {one.work.id for one in wanted}
    return tuple(
        _action(one, placed[one.work.id], by_id, names, setting, savings) for one in wanted
    )


def _action(
    one: Wanted,
    place: Placed,
    problems: Mapping[str, Problem],
    names: set[str],
    setting: Setting,
    savings: Savings,
) -> PlannedAction:
    work = one.work
    accounts = (name for id in one.prevents for name in problems[id].accounts)
    return PlannedAction(
        action=work.id,
        strategies=one.strategies,
        prevents=one.prevents,
        lever=one.lever,
        owner=place.owner,
        for_owner=work.owner if place.owner != work.owner else "",
        kpi=kpi(problems[one.measured], setting),
        horizon=work.horizon,
        start=place.start,
        end=place.end,
        later=place.later,
        cost=work.cost,
        effort=work.effort,
        after=tuple(before for before in work.after if before in names),
        accounts=tuple(dict.fromkeys(accounts)),
        removes=work.removes,
        saving=next((savings[factor] for factor in work.removes if factor in savings), None),
    )


def answered(
    found: Sequence[Problem],
    chosen: Mapping[str, tuple[Strategy, ...]],
    actions: Sequence[PlannedAction],
    book: Catalogue,
    setting: Setting,
) -> tuple[Answered, ...]:
    """Return what is proposed against each problem, the heaviest first."""
    by_name = {one.action: one for one in actions}
    return tuple(
        _answered(one, chosen[one.id], by_name, book.owners[one.id], setting) for one in found
    )


def _answered(
    problem: Problem,
    strategies: Sequence[Strategy],
    actions: Mapping[str, PlannedAction],
    owner: str,
    setting: Setting,
) -> Answered:
    own = [actions[name] for name in dict.fromkeys(one.action for one in strategies)]
    measure: Kpi = kpi(problem, setting)
    done = [one.end for one in own if one.end]
    return Answered(
        problem.id,
        problem.risk,
        problem.level,
        tuple(one.id for one in strategies),
        tuple(one.action for one in own),
        owner,
        measure,
        min(done, default=0),
        max(done, default=0),
        problem.accounts,
        problem.mentions,
    )
