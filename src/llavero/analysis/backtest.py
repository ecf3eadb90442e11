"""How much of what came afterwards fell on the accounts that were chosen?

Methods C6: the share of the outcome that falls on the accounts chosen (capture@K), against the
best possible choice of as many and against chance.
"""

import numpy as np

from llavero.ledger.columns import Flags, Floats, Labels

RESAMPLES = 1_999
LOW, HIGH = 2.5, 97.5


def order(score: Floats) -> Labels:
    """Return the places of the accounts, the highest score first, ties in their order."""
    return np.argsort(-score, kind="stable")


def first(score: Floats, number: int) -> Flags:
    """Return the accounts with the highest scores, ties in their order."""
    chosen = np.zeros(score.size, dtype=np.bool_)
    chosen[order(score)[:number]] = True
    return chosen


def gained(outcome: Floats) -> Floats:
    """Return the positive part of the outcome; what nobody knows gains nothing."""
    return np.asarray(np.maximum(np.nan_to_num(outcome), 0), dtype=np.float64)


def capture(chosen: Flags, outcome: Floats) -> float | None:
    """Return the share of the positive outcome that falls on the chosen; None where there is none.

    outcome   (accounts,)  of the months after, any sign
    """
    gain = gained(outcome)
    total = float(gain.sum())
    return float(gain[chosen].sum()) / total if total > 0 else None


def efficiency(chosen: Flags, outcome: Floats) -> float | None:
    """Return the capture over that of the best possible choice of as many accounts."""
    found = capture(chosen, outcome)
    best = capture(first(gained(outcome), int(chosen.sum())), outcome)
    # The same accounts in another order may add up to one bit more.
    return min(1.0, found / best) if found is not None and best else None


def precision(chosen: Flags, outcome: Floats) -> float | None:
    """Return the part of the chosen that the best possible choice has too."""
    number = int(chosen.sum())
    best = first(gained(outcome), number)
    return float((chosen & best).sum()) / number if number else None


def captures(score: Floats, outcome: Floats, numbers: Labels) -> Floats:
    """Return the capture of the first accounts by score, for each number of them: (numbers,)."""
    gain = gained(outcome)
    held = np.cumsum(gain[order(score)])[numbers - 1]
    return np.asarray(held / gain.sum() if gain.sum() > 0 else held * np.nan, dtype=np.float64)


def drawn_captures(
    outcomes: Floats, numbers: Labels, rng: np.random.Generator, draws: int = RESAMPLES
) -> Floats:
    """Return what accounts drawn at random capture: (draws, outcomes, numbers).

    outcomes   (accounts, outcomes)
    numbers    how many accounts are drawn, rising, at most as many as there are
    """
    gain = gained(outcomes)
    total = gain.sum(axis=0)
    shares = np.divide(gain, total, out=np.full(gain.shape, np.nan), where=total > 0)
    found = np.empty((draws, outcomes.shape[1], numbers.size))
    for at in range(draws):
        drawn = rng.choice(len(shares), int(numbers[-1]), replace=False)
        found[at] = np.cumsum(shares[drawn], axis=0)[numbers - 1].T
    return found
