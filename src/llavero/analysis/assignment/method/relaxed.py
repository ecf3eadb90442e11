"""Below which cost can no division of the accounts go, and which shares of them would cost that?

The linear relaxation, solved by HiGHS over an account's cheapest people and then whomever else its
prices call for. The bound is that of the Lagrangian at those prices, which holds whatever was left
out and however the prices were rounded (Geoffrion 1974).
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from llavero.analysis.assignment.method.problem import NOBODY, Flags, Floats, Labels, Problem

CHEAPEST = 6  # columns an account begins with
ROUNDS = 12  # of adding columns
NEGLIGIBLE = 1e-7
Rows = Any  # of a sparse array, which linprog takes and its stubs do not know


@dataclass(frozen=True, slots=True)
class Prices:
    """What an hour of each person is worth, and what a change is."""

    hour: Floats  # (people,)  dearer where a person is too much occupied, below 0 where too little
    constant: float  # what the bounds of the hours and the limit give back
    change: float


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The relaxation's answer."""

    bound: float  # no plan costs less
    share: Floats  # (accounts, people)  of each account
    regret: Floats  # (accounts, people)  no plan with the account there costs less than bound + it


def relaxed(problem: Problem) -> Relaxed:
    """Return the cheapest way of dividing accounts whose hours could be shared out."""
    allowed = _allowed(problem)
    columns = _first(problem, allowed)
    bound, regret = -np.inf, np.zeros(problem.size)
    for _ in range(ROUNDS):
        share, prices = _solved(problem, columns)
        reduced = _priced(problem, prices, allowed)
        least = reduced.min(axis=1)
        reached = float(least.sum() + prices.constant)
        if reached > bound:
            bound, regret = reached, reduced - least[:, None]
        present = np.where(columns, reduced, np.inf).min(axis=1)
        wanted = allowed & ~columns & (reduced < present[:, None] - NEGLIGIBLE)
        if not wanted.any():
            break
        columns |= wanted
    return Relaxed(bound, share, regret)


def _priced(problem: Problem, prices: Prices, allowed: Flags) -> Floats:
    """Return what each account in each person's hands costs at those prices."""
    cost = problem.cost + np.outer(problem.hours, prices.hour) + prices.change * problem.leaves
    return np.where(allowed, cost, np.inf)


def _allowed(problem: Problem) -> Flags:
    people = np.arange(problem.size[1])
    free = problem.locked == NOBODY
    return np.asarray(free[:, None] | (problem.locked[:, None] == people[None, :]))


def _first(problem: Problem, allowed: Flags) -> Flags:
    """Return the cheapest people of each account, who has it now, and those with most room."""
    accounts, people = problem.size
    most = min(CHEAPEST, people)
    cheapest = np.argsort(problem.cost, axis=1, kind="stable")[:, :most]
    columns = np.zeros((accounts, people), dtype=np.bool_)
    np.put_along_axis(columns, cheapest, values=True, axis=1)
    owned = np.flatnonzero(problem.owner != NOBODY)
    columns[owned, problem.owner[owned]] = True
    now = np.bincount(problem.owner[owned], problem.hours[owned], people)
    columns[:, np.argsort(now - problem.lower, kind="stable")[:most]] = True
    locked = problem.locked != NOBODY
    return np.asarray(allowed & (columns | locked[:, None]))


@dataclass(frozen=True, slots=True)
class Limits:
    """Rows that may not exceed what stands to the right of them."""

    rows: Rows
    right: Floats


def programme(problem: Problem, columns: Flags) -> tuple[Floats, Rows, Limits, Labels, Labels]:
    """Return the costs, the rows that place each account once, the limits, and the columns.

    After the columns, an account and a person each, come the hours above and below of each person.
    """
    from scipy.sparse import csr_array  # long to import, and a report needs none

    accounts, people = problem.size
    account, person = np.nonzero(columns)
    count = account.size
    beyond = [np.full(people, problem.over), np.full(people, problem.under)]
    cost = np.concatenate([problem.cost[account, person], *beyond])
    shape = (accounts, count + 2 * people)
    once = csr_array((np.ones(count), (account, np.arange(count))), shape=shape)
    return cost, once, _limits(problem, account, person), account, person


def _solved(problem: Problem, columns: Flags) -> tuple[Floats, Prices]:
    from scipy.optimize import linprog  # long to import, and a report needs none

    cost, once, limits, account, person = programme(problem, columns)
    each = np.ones(problem.size[0])
    found = linprog(cost, limits.rows, limits.right, once, each, method="highs")
    assert found.x is not None, "bounds are soft: there always is an answer"
    share = np.zeros(problem.size)
    share[account, person] = found.x[: account.size]
    return share, _prices(problem, -found.ineqlin.marginals)


def _limits(problem: Problem, account: Labels, person: Labels) -> Limits:
    """Return the rows of hours at most, hours at least and changes at most."""
    from scipy.sparse import csr_array

    people, count = problem.size[1], account.size
    at, each = np.arange(count), np.arange(people)
    hours, leaves = problem.hours[account], problem.leaves[account, person].astype(np.float64)
    value = np.concatenate([hours, -np.ones(people), -hours, -np.ones(people), leaves])
    changes = np.full(count, 2 * people)
    row = np.concatenate([person, each, people + person, people + each, changes])
    column = np.concatenate([at, count + each, at, count + people + each, at])
    shape = (2 * people + 1, count + 2 * people)
    right = np.concatenate([problem.upper, -problem.lower, [float(problem.most)]])
    return Limits(csr_array((value, (row, column)), shape=shape), right)


def _prices(problem: Problem, duals: Floats) -> Prices:
    people = problem.size[1]
    over = np.clip(duals[:people], 0, problem.over)
    under = np.clip(duals[people : 2 * people], 0, problem.under)
    change = max(0.0, float(duals[-1]))
    constant = under @ problem.lower - over @ problem.upper - change * problem.most
    return Prices(over - under, float(constant), change)
