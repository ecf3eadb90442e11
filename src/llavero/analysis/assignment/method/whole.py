"""Which division costs least, and how far from it may an answer be?

The mixed-integer programme, solved by HiGHS (Huangfu & Hall 2018) over the columns that an answer
already known and the relaxation's regret leave open: a plan with any other costs more than it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from llavero.analysis.assignment.method.problem import BIT, Flags, Labels, Problem, gap
from llavero.analysis.assignment.method.quick import greedy, improved, rounded
from llavero.analysis.assignment.method.relaxed import Relaxed, programme, relaxed

# Nodes searched, and not seconds: the same facts give the same answer on every machine.
NODES = 200
FEW_COLUMNS = 1200  # that leave the search within a second
CLOSE = 1e-4  # gap at which a search stops
SLICE = 40  # nodes of a search among a few people
TOGETHER = 6  # people of it
GROWTH = 4  # of the nodes, from one search of everybody to the next
TRIES = 30  # searches among a few people without a gain, after which everybody is searched


@dataclass(frozen=True, slots=True)
class Solved:
    """A plan, and what no plan can beat."""

    plan: Labels
    cost: float
    bound: float

    @property
    def gap(self) -> float:
        """Return by how much at most the plan costs more than the best one."""
        return gap(self.cost, self.bound)


def at_once(problem: Problem) -> tuple[Solved, Relaxed]:
    """Return the quick answer: the relaxation made whole and improved; or the present, improved."""
    loose = relaxed(problem)
    plans = [improved(problem, rounded(problem, loose.share)), improved(problem, greedy(problem))]
    plan = min(plans, key=problem.total)
    cost = problem.total(plan)
    return Solved(plan, cost, min(loose.bound, cost)), loose


def solved(problem: Problem, *, nodes: int = NODES) -> Solved:
    """Return the quick answer and, where few columns stay open, a better one within `nodes`."""
    return settled(problem, *at_once(problem), nodes=nodes)


def settled(problem: Problem, found: Solved, loose: Relaxed, *, nodes: int = NODES) -> Solved:
    """Return a better answer than the quick one, where few columns stay open."""
    columns = open_columns(problem, found, loose)
    if found.gap <= CLOSE or int(columns.sum()) - problem.size[0] > FEW_COLUMNS:
        return found
    return searched(problem, found, columns, nodes=nodes)


def improving(
    problem: Problem,
    found: Solved,
    loose: Relaxed,
    *,
    wanted: float,
    seed: int,
    left: Callable[[], float],
) -> Iterator[Solved]:
    """Yield the answer each time that a search made it, or what bounds it, better.

    wanted   gap at which it is good enough
    left     gives the seconds that are left; a search that has none is not begun
    """
    draw, failures, close = np.random.default_rng(seed), 0, max(wanted, CLOSE)
    many = problem.size[1] > TOGETHER
    while many and failures < TRIES and left() > 0 and found.gap > close:
        better = searched(problem, found, _few(problem, found, loose, draw), SLICE, left())
        failures = 0 if better.cost < found.cost - BIT else failures + 1
        if not failures:
            found = Solved(better.plan, better.cost, found.bound)
            yield found
    nodes = NODES
    while left() > 0 and found.gap > close:
        found = searched(problem, found, open_columns(problem, found, loose), nodes, left())
        yield found
        nodes *= GROWTH


def open_columns(problem: Problem, found: Solved, loose: Relaxed) -> Flags:
    """Return which columns a plan cheaper than the one found may have."""
    columns = loose.regret < found.cost - loose.bound + BIT
    columns[np.arange(problem.size[0]), found.plan] = True
    return np.asarray(columns)


def _few(problem: Problem, found: Solved, loose: Relaxed, draw: np.random.Generator) -> Flags:
    """Return the columns of a few people and their accounts; the others stay where they are."""
    some = np.zeros(problem.size[1], dtype=np.bool_)
    some[draw.choice(problem.size[1], TOGETHER, replace=False)] = True
    columns = open_columns(problem, found, loose) & some[found.plan][:, None] & some[None, :]
    columns[np.arange(problem.size[0]), found.plan] = True
    return np.asarray(columns)


def searched(
    problem: Problem, found: Solved, columns: Flags, nodes: int, seconds: float = np.inf
) -> Solved:
    """Return the best plan found among the columns, and what bounds every plan among them."""
    from scipy.optimize import Bounds, LinearConstraint, milp  # long to import

    cost, once, limits, account, person = programme(problem, columns)
    people, count = problem.size[1], account.size
    answer = milp(
        cost,
        constraints=[
            LinearConstraint(once, 1, 1),
            LinearConstraint(limits.rows, -np.inf, limits.right),
        ],
        integrality=np.concatenate([np.ones(count), np.zeros(2 * people)]),
        bounds=Bounds(0, np.concatenate([np.ones(count), np.full(2 * people, np.inf)])),
        options={"node_limit": nodes, "mip_rel_gap": CLOSE, "time_limit": seconds},
    )
    plan, best = found.plan, found.cost
    if answer.x is not None:
        chosen = np.zeros(problem.size)
        chosen[account, person] = answer.x[:count]
        tried = improved(problem, rounded(problem, chosen))
        if problem.total(tried) < best - BIT:
            plan, best = tried, problem.total(tried)
    bound = -np.inf if answer.mip_dual_bound is None else float(answer.mip_dual_bound)
    return Solved(plan, best, min(best, max(found.bound, bound)))
