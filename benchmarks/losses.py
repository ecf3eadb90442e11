"""What does it cost to draw what could be lost in a year, beside the least NumPy must do?

The least draws one case with plain NumPy, in double precision and with no account told apart; ours
draws as many cases as a report with every cause, keeps what each account loses, and shares out the
worst years.
"""

import sys
import time
from collections.abc import Callable

import numpy as np

from llavero.analysis.exposure.method.crowd import Crowd
from llavero.analysis.exposure.method.draws import Book, Case, Dependence, Severity, drawn
from llavero.analysis.exposure.method.tail import Losses, tail_shares
from llavero.ledger.columns import Floats, Labels

DRAWS, MANAGERS, CAUSES, RUNS = 20_000, 20, 7, 3
SIZES = (50, 500, 20_000)
ONE_BY_ONE = 500
SHARED = Dependence(0.10, 0.10)
CASES = (SHARED, Dependence(0, 0), Dependence(0.25, 0.15))
PARTLY = Severity(full=0.4, least=0.3, most=0.7, recovery=0.2)


def company(accounts: int) -> tuple[Floats, Floats, Labels]:
    """Return exposures, the largest first, probabilities and managers; always the same."""
    rng = np.random.default_rng(1)
    exposure = np.sort(rng.lognormal(0, 1.3, accounts))[::-1].copy()
    return exposure, rng.uniform(0.02, 0.3, accounts), rng.integers(0, MANAGERS, accounts)


def plain(exposure: Floats, likely: Floats, manager: Labels) -> None:
    """Draw one case, a thousand years at a time."""
    from scipy.special import ndtri

    rng = np.random.default_rng(2)
    limit, total = ndtri(likely), np.zeros(DRAWS)
    for start in range(0, DRAWS, 1_000):
        shape = (1_000, exposure.size)
        fate = np.sqrt(0.8) * rng.standard_normal(shape)
        fate += np.sqrt(0.1) * rng.standard_normal((1_000, 1))
        fate += np.sqrt(0.1) * rng.standard_normal((1_000, MANAGERS))[:, manager]
        part = np.where(rng.random(shape) < 0.4, 1.0, rng.uniform(0.3, 0.7, shape))
        lost = np.where(fate < limit, part * (1 - rng.uniform(0, 0.2, shape)) * exposure, 0.0)
        total[start : start + 1_000] = lost.sum(axis=1)
    ordered = np.sort(total)
    assert ordered[int(0.95 * DRAWS)] <= ordered[int(0.95 * DRAWS) :].mean()


def ours(exposure: Floats, likely: Floats, manager: Labels) -> None:
    """Draw every case of a report."""
    rng = np.random.default_rng(3)
    chances = [likely] * len(CASES)
    shared = [*CASES, *[SHARED] * (CAUSES + 1)]
    for _ in range(CAUSES + 1):
        chances.append(likely * np.where(rng.random(likely.size) < 0.2, 0.7, 1.0))
    rest = slice(ONE_BY_ONE, None)
    small = exposure.size > ONE_BY_ONE
    book = Book(
        exposure[:ONE_BY_ONE],
        manager[:ONE_BY_ONE],
        Crowd(exposure[rest], manager[rest]) if small else None,
    )
    cases = [
        Case(chance[:ONE_BY_ONE], of, chance[rest] if small else None)
        for chance, of in zip(chances, shared, strict=True)
    ]
    found = drawn(book, cases, PARTLY, draws=DRAWS, seed=4)
    assert Losses.of(found.total[0]).tail_mean(0.95) >= Losses.of(found.total[0]).quantile(0.95)
    assert 0 < tail_shares(found.accounts, found.total[0], 0.95).sum() < 1 + 1e-6


def seconds(work: Callable[[Floats, Floats, Labels], None], accounts: int) -> float:
    """Return the processor time of a piece of work, the median of the runs."""
    of = company(accounts)
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        work(*of)
        taken.append(time.process_time() - start)
    return sorted(taken)[RUNS // 2]


TOLD = len(CASES) + CAUSES + 1
HEADING = f"""
## What could be lost in a year

{DRAWS:,} years of so many accounts under {MANAGERS} managers. *Plain NumPy* draws one case.
Llavero draws the {TOLD} cases of a report with {CAUSES} causes, all with the same luck, keeps what
each account loses and shares out the worst years; beyond {ONE_BY_ONE} accounts the small ones are
drawn as a crowd, given what they share. Seconds of one processor; the bar is 5 s for 500 accounts.
Measured with `python -m benchmarks.losses`.

| accounts | plain NumPy, one case | Llavero, {TOLD} cases | ratio of time |
|---|---|---|---|
"""


def of_losses() -> str:
    """Return the section of the page of benchmarks."""
    text = HEADING
    for accounts in SIZES:
        least, taken = seconds(plain, accounts), seconds(ours, accounts)
        text += f"| {accounts:,} | {least:.2f} s | {taken:.2f} s | {taken / least:.2f} |\n"
    return text


if __name__ == "__main__":
    sys.stdout.write(of_losses())
