"""How is an answer found at once? The relaxation, made whole and improved step by step.

Source: ours; shifts and swaps are the moves of Chu & Beasley (1997).
"""

import numpy as np

from llavero.analysis.assignment.method.problem import BIT, NOBODY, Floats, Labels, Problem

SHIFTS = 5000  # at most
SWAPS = 200  # at most
LARGE = 600  # accounts, above which a swap is looked for only among some
REACH = 300  # of those


def rounded(problem: Problem, share: Floats) -> Labels:
    """Return the plan that gives each account to who has most of it, within the limit of changes.

    share   (accounts, people)  of each account
    """
    plan: Labels = share.argmax(axis=1).astype(np.int64)
    moved = np.flatnonzero(problem.counted & (plan != problem.owner))
    too_many = moved.size - problem.most
    if too_many > 0:
        surest = share[moved, plan[moved]]
        back = moved[np.argsort(surest, kind="stable")[:too_many]]
        plan[back] = problem.owner[back]
    return plan


def greedy(problem: Problem) -> Labels:
    """Return the present plan, with each account of nobody given to whom it costs least.

    Those with most hours go first, each to the person at whom it adds least.
    """
    plan = np.where(problem.locked != NOBODY, problem.locked, problem.owner)
    placed = plan != NOBODY
    load = np.bincount(plan[placed], problem.hours[placed], problem.size[1]).astype(np.float64)
    waiting = np.flatnonzero(~placed)
    for account in waiting[np.argsort(-problem.hours[waiting], kind="stable")].tolist():
        with_it = problem.penalty(load + problem.hours[account])
        added = problem.cost[account] + with_it - problem.penalty(load)
        plan[account] = int(added.argmin())
        load[plan[account]] += problem.hours[account]
    return plan


def improved(problem: Problem, plan: Labels) -> Labels:
    """Return the plan after every shift of an account and every swap of two that makes it cheaper.

    The best first; of equal ones the first.
    """
    plan = plan.copy()
    for _ in range(SWAPS):
        _shift(problem, plan)
        if not _swap(problem, plan):
            break
    return plan


def shifts(problem: Problem, plan: Labels) -> Floats:
    """Return by how much each account in each person's hands would change the cost of the plan."""
    accounts, people = np.arange(plan.size), np.arange(problem.size[1])
    return _shifts(problem, plan, accounts, people)


def _shifts(problem: Problem, plan: Labels, accounts: Labels, people: Labels) -> Floats:
    """Return the same of some accounts and people alone: (accounts, people)."""
    load, hours, mine = problem.load(plan), problem.hours[accounts], plan[accounts]
    here = problem.penalty(load)
    with_it = _penalty_of(problem, load[people] + hours[:, None], people) - here[people]
    without = _penalty_of(problem, load[mine] - hours, mine) - here[mine]
    own = problem.cost[accounts, mine][:, None]
    change = problem.cost[np.ix_(accounts, people)] - own + with_it + without[:, None]
    change[mine[:, None] == people] = 0
    change[problem.locked[accounts] != NOBODY] = np.inf
    return np.asarray(change)


def _shift(problem: Problem, plan: Labels) -> None:
    """Shift accounts, the best first, until none makes the plan cheaper."""
    leaves, counted, change = problem.leaves, problem.counted, shifts(problem, plan)
    accounts, people = np.arange(plan.size), np.arange(problem.size[1])
    for _ in range(SHIFTS):
        open_ = change
        if problem.changes(plan) >= problem.most:
            at_home = counted & (plan == problem.owner)
            open_ = np.where(at_home[:, None] & leaves, np.inf, change)
        account, person = divmod(int(open_.argmin()), people.size)
        if open_[account, person] > -BIT:
            return
        both = np.array([plan[account], person])
        plan[account] = person
        # Nobody else's load has changed.
        theirs = np.flatnonzero(np.isin(plan, both))
        change[theirs] = _shifts(problem, plan, theirs, people)
        change[:, both] = _shifts(problem, plan, accounts, both)


def _swap(problem: Problem, plan: Labels) -> bool:
    """Make the best swap of two accounts; return whether there was one."""
    free = np.flatnonzero(problem.locked == NOBODY)
    if free.size > LARGE:
        load = problem.load(plan)
        beyond = problem.penalty(load)[plan[free]]
        free = np.sort(free[np.argsort(-beyond, kind="stable")[:REACH]])
    if free.size < 2:
        return False
    mine, hours, load = plan[free], problem.hours[free], problem.load(plan)
    more = hours[None, :] - hours[:, None]  # that the row's person would carry
    here = problem.penalty(load)
    gains = _penalty_of(problem, load[mine][:, None] + more, mine[:, None]) - here[mine][:, None]
    given = problem.cost[free][:, mine] - problem.cost[free, mine][:, None]
    change = given + given.T + gains + gains.T
    change[mine[:, None] == mine[None, :]] = np.inf
    change[~_admitted(problem, plan, free)] = np.inf
    one, other = divmod(int(change.argmin()), free.size)
    if change[one, other] > -BIT:
        return False
    plan[free[one]], plan[free[other]] = plan[free[other]], plan[free[one]]
    return True


def _admitted(problem: Problem, plan: Labels, free: Labels) -> Labels:
    """Return which swaps keep the limit of changes."""
    counted, owner, mine = problem.counted[free], problem.owner[free], plan[free]
    now = (counted & (mine != owner)).astype(np.int64)
    then = (counted[:, None] & (mine[None, :] != owner[:, None])).astype(np.int64)
    added = then + then.T - now[:, None] - now[None, :]
    return np.asarray(problem.changes(plan) + added <= problem.most)


def _penalty_of(problem: Problem, load: Floats, person: Labels) -> Floats:
    """Return what a load costs in the hands of that person."""
    beyond = problem.over * np.maximum(load - problem.upper[person], 0)
    return np.asarray(beyond + problem.under * np.maximum(problem.lower[person] - load, 0))
