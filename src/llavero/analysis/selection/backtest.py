"""Would the choice made in the past have captured what came afterwards?

Methods C6: the share of the outcome that falls on the accounts chosen (capture@K), against the
best possible choice, the simple rule, and chance; the difference by a paired bootstrap.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

RESAMPLES = 1_999
LOW, HIGH = 2.5, 97.5


def first(score: Floats, number: int) -> Flags:
    """Return the accounts with the highest scores, ties in their order."""
    chosen = np.zeros(score.size, dtype=np.bool_)
    chosen[np.argsort(-score, kind="stable")[:number]] = True
    return chosen


def capture(chosen: Flags, outcome: Floats) -> float | None:
    """Return the share of the positive outcome that falls on the chosen; None where there is none.

    outcome   (accounts,)  of the months after, any sign
    """
    gained = np.maximum(outcome, 0)
    total = float(gained.sum())
    return float(gained[chosen].sum()) / total if total > 0 else None


def efficiency(chosen: Flags, outcome: Floats) -> float | None:
    """Return the capture over that of the best possible choice of as many accounts."""
    found = capture(chosen, outcome)
    best = capture(first(outcome, int(chosen.sum())), outcome)
    return found / best if found is not None and best else None


def precision(chosen: Flags, outcome: Floats) -> float | None:
    """Return the part of the chosen that the best possible choice has too."""
    number = int(chosen.sum())
    return float((chosen & first(outcome, number)).sum()) / number if number else None


@dataclass(frozen=True, slots=True)
class Band:
    """What chance captures."""

    expected: float  # K ÷ n
    low: float
    high: float


def by_chance(
    outcome: Floats, number: int, rng: np.random.Generator, *, draws: int = RESAMPLES
) -> Band | None:
    """Return what as many accounts drawn at random capture: expected, and the middle 95 %."""
    gained = np.maximum(outcome, 0)
    total = float(gained.sum())
    if total <= 0 or not number:
        return None
    drawn = [gained[rng.choice(gained.size, number, replace=False)].sum() for _ in range(draws)]
    low, high = np.percentile(np.array(drawn) / total, [LOW, HIGH])
    return Band(number / gained.size, float(low), float(high))


@dataclass(frozen=True, slots=True)
class Origin:
    """One look back: two choices made on the same day, and what came afterwards."""

    score: Flags  # (accounts,)  chosen by the score
    simple: Flags  # (accounts,)  chosen by the simple rule
    outcome: Floats  # (accounts,)


@dataclass(frozen=True, slots=True)
class Difference:
    """Capture of the score less that of the simple rule, over all origins."""

    value: float
    low: float  # 95 %, paired bootstrap over accounts inside each origin
    high: float

    @property
    def beats(self) -> bool:
        """Return whether the score beats the simple rule beyond chance."""
        return self.low > 0

    @property
    def loses(self) -> bool:
        """Return whether the simple rule beats the score beyond chance."""
        return self.high < 0


def difference(
    origins: Sequence[Origin], rng: np.random.Generator, *, resamples: int = RESAMPLES
) -> Difference | None:
    """Return what the score captures beyond the simple rule, the origins averaged.

    None where no origin has a positive outcome.
    """
    useful = [origin for origin in origins if np.maximum(origin.outcome, 0).sum() > 0]
    if not useful:
        return None
    value = float(np.mean([_gained(origin) for origin in useful]))
    drawn = np.mean([_resampled(origin, rng, resamples) for origin in useful], axis=0)
    low, high = np.percentile(drawn, [LOW, HIGH])
    return Difference(value, float(low), float(high))


def _gained(origin: Origin) -> float:
    gained = np.maximum(origin.outcome, 0)
    apart = origin.score.astype(np.int64) - origin.simple.astype(np.int64)
    return float((gained * apart).sum() / gained.sum())


def _resampled(origin: Origin, rng: np.random.Generator, resamples: int) -> Floats:
    """Return the difference in each resample of the accounts: (resamples,)."""
    gained = np.maximum(origin.outcome, 0)
    apart = gained * (origin.score.astype(np.int64) - origin.simple.astype(np.int64))
    counts = rng.multinomial(gained.size, np.full(gained.size, 1 / gained.size), size=resamples)
    totals = counts @ gained
    return np.where(totals > 0, (counts @ apart) / np.where(totals > 0, totals, 1.0), 0.0)
