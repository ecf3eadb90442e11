"""How long does a division of accounts take, and how near the best is it, beside plain ways?

`python -m benchmarks.divisions` writes the table; `make bench` puts it in the page.
"""

import sys
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from llavero.analysis.assignment.method import NOBODY, Problem, at_once, gap, improving
from llavero.analysis.assignment.method.problem import Labels
from llavero.analysis.assignment.method.relaxed import programme

SIZES = ((40, 5), (300, 20), (2_000, 40))
SECONDS = 60.0
WANTED = 0.0025
KINDS, REGIONS = 8, 6
T = TypeVar("T")
HEADER = """
## Who serves which account

Accounts of three levels of service, of eight industries and six regions, unevenly owned; a fifth
may change hands. *Plain greedy* gives each account, the dearest first, to whom it costs least;
*plain MILP* gives all pairs to HiGHS, a gap of 0.25 % and 60 s; *at once* is what a run says
before it searches; *with time* is what `llavero assign` reaches within 60 s or that gap. Costs and
gaps are against our bound, seconds those of one processor, all in one run.

| accounts × people | way | seconds | cost | over the bound |
|---|---|---|---|---|
"""


def problem(accounts: int, people: int, seed: int) -> Problem:
    """Return accounts unevenly owned, for people who know some industries and regions."""
    draw = np.random.default_rng(seed)
    hours = draw.choice([480.0, 240.0, 96.0], accounts, p=[0.12, 0.35, 0.53])
    kind, region = draw.integers(0, KINDS, accounts), draw.integers(0, REGIONS, accounts)
    knows, covers = draw.random((people, KINDS)) ** 2, draw.random((people, REGIONS)) ** 3
    suits = 0.6 * knows[:, kind].T + 0.4 * covers[:, region].T
    owner = draw.choice(people, accounts, p=draw.dirichlet(np.full(people, 2.0)))
    owner[draw.random(accounts) < 0.03] = NOBODY
    relation = 1 + draw.random(accounts) + draw.random(accounts)
    elsewhere = (np.arange(people)[None, :] != owner[:, None]) & (owner != NOBODY)[:, None]
    cost = 0.15 * hours[:, None] * (1 - suits) + elsewhere * (0.2 * hours * relation)[:, None]
    even = hours.sum() / people
    bounds = np.full(people, 0.9 * even), np.full(people, 1.1 * even)
    locked = np.full(accounts, NOBODY)
    return Problem(hours, cost, owner, locked, *bounds, 0.5, 1.0, int(0.2 * accounts))


def plain_greedy(one: Problem) -> Labels:
    """Return each account with whom it costs least as they come, the dearest first."""
    plan, load, left = one.owner.copy(), np.zeros(one.size[1]), one.most
    for account in np.argsort(-one.hours, kind="stable").tolist():
        added = one.cost[account] + one.penalty(load + one.hours[account]) - one.penalty(load)
        owner = int(one.owner[account])
        taker = owner if owner != NOBODY and left == 0 else int(added.argmin())
        left -= owner not in (NOBODY, taker)
        plan[account] = taker
        load[taker] += one.hours[account]
    return plan


def plain_milp(one: Problem) -> Labels | None:
    """Return what HiGHS finds among all pairs; None where it finds nothing in time."""
    everything = np.ones(one.size, dtype=np.bool_)
    cost, once, limits, account, person = programme(one, everything)
    count, people = account.size, one.size[1]
    found = milp(
        cost,
        constraints=[
            LinearConstraint(once, 1, 1),
            LinearConstraint(limits.rows, -np.inf, limits.right),
        ],
        integrality=np.concatenate([np.ones(count), np.zeros(2 * people)]),
        bounds=Bounds(0, np.concatenate([np.ones(count), np.full(2 * people, np.inf)])),
        options={"time_limit": SECONDS, "mip_rel_gap": WANTED},
    )
    if found.x is None:
        return None
    chosen = np.zeros(one.size)
    chosen[account, person] = found.x[:count]
    plan: Labels = chosen.argmax(axis=1).astype(np.int64)
    return plan


def with_time(one: Problem) -> tuple[Labels, float]:
    """Return the plan that time gives, and the bound."""
    found, loose = at_once(one)
    end = time.monotonic() + SECONDS
    for better in improving(
        one, found, loose, wanted=WANTED, seed=1, left=lambda: end - time.monotonic()
    ):
        found = better
    return found.plan, found.bound


def rows(accounts: int, people: int) -> Iterator[str]:
    """Yield a row for each way of dividing so many accounts."""
    one = problem(accounts, people, 1)
    (plan, bound), timed = _timed(lambda: with_time(one))
    quick, at_first = _timed(lambda: at_once(one)[0].plan)
    ways = (
        ("plain greedy", *_timed(lambda: plain_greedy(one))),
        ("plain MILP", *_timed(lambda: plain_milp(one))),
        ("Llavero, at once", quick, at_first),
        ("Llavero, with time", plan, timed),
    )
    for name, made, seconds in ways:
        size = f"{accounts:,} × {people}"
        if made is None:
            yield f"| {size} | {name} | {seconds:.2f} | none found | — |"
        else:
            total = one.total(made)
            yield f"| {size} | {name} | {seconds:.2f} | {total:,.0f} | {gap(total, bound):.2%} |"


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    return work(), time.process_time() - start


def of_divisions() -> str:
    """Return the section of the page."""
    found = HEADER
    for accounts, people in SIZES:
        for row in rows(accounts, people):
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()
            found += f"{row}\n"
    return found


if __name__ == "__main__":
    of_divisions()
