"""Is the difference between two choices more than the accounts that happened to be there?

Paired bootstrap over accounts (Efron and Tibshirani 1993). An account that is drawn is drawn in
every look back: years of the same account are not independent, and drawing it anew in each would
make the interval too narrow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.selection.proof.backtest import HIGH, LOW, RESAMPLES

Floats = NDArray[np.float64]
HELD = 2_000_000  # accounts drawn at a time


@dataclass(frozen=True, slots=True)
class Pair:
    """Two shares of one look back: each Σ part ÷ Σ whole, all (accounts,) of every look back."""

    part: Floats
    whole: Floats
    other_part: Floats
    other_whole: Floats

    @property
    def told(self) -> bool:
        """Return whether both shares have something to be a share of."""
        return bool(self.whole.sum() > 0 and self.other_whole.sum() > 0)


@dataclass(frozen=True, slots=True)
class Difference:
    """One share less the other, the looks back averaged."""

    value: float
    low: float  # 95 %
    high: float

    @property
    def above(self) -> bool:
        """Return whether it is above nothing beyond chance."""
        return self.low > 0

    @property
    def below(self) -> bool:
        """Return whether it is below nothing beyond chance."""
        return self.high < 0


def differences(
    trials: Sequence[Sequence[Pair]], rng: np.random.Generator, *, resamples: int = RESAMPLES
) -> tuple[Difference | None, ...]:
    """Return the difference of each trial: its looks back averaged; None where none can be told.

    The same accounts are drawn for all trials.
    """
    useful = [[pair for pair in trial if pair.told] for trial in trials]
    pairs = [pair for trial in useful for pair in trial]
    if not pairs:
        return tuple(None for _ in trials)
    drawn = _drawn(pairs, rng, resamples)
    found: list[Difference | None] = []
    at = 0
    for trial in useful:
        found.append(_difference(trial, drawn[:, at : at + len(trial)]))
        at += len(trial)
    return tuple(found)


def _difference(trial: Sequence[Pair], drawn: Floats) -> Difference | None:
    if not trial:
        return None
    value = float(np.mean([_apart(_sums(pair)) for pair in trial]))
    low, high = np.percentile(drawn.mean(axis=1), [LOW, HIGH])
    return Difference(value, float(low), float(high))


def _sums(pair: Pair) -> Floats:
    return np.asarray(_columns([pair]).sum(axis=0), dtype=np.float64)


def _columns(pairs: Sequence[Pair]) -> Floats:
    columns = [c for p in pairs for c in (p.part, p.whole, p.other_part, p.other_whole)]
    return np.stack(columns, axis=1)


def _apart(sums: Floats) -> Floats:
    """Return the difference of the two shares of which the last axis has the four sums."""
    whole, other = sums[..., 1], sums[..., 3]
    one = sums[..., 0] / np.where(whole > 0, whole, 1.0)
    return np.asarray(one - sums[..., 2] / np.where(other > 0, other, 1.0), dtype=np.float64)


def _drawn(pairs: Sequence[Pair], rng: np.random.Generator, resamples: int) -> Floats:
    """Return the difference of each pair in each resample of the accounts: (resamples, pairs)."""
    columns = _columns(pairs)
    accounts = len(columns)
    held = max(1, HELD // accounts)
    found = [
        _apart((_counts(accounts, many, rng) @ columns).reshape(many, len(pairs), 4))
        for many in (min(held, resamples - at) for at in range(0, resamples, held))
    ]
    return np.concatenate(found)


def _counts(accounts: int, many: int, rng: np.random.Generator) -> Floats:
    """Return how often each account is drawn in each of `many` resamples: (many, accounts)."""
    drawn = rng.integers(accounts, size=(many, accounts)) + np.arange(many)[:, None] * accounts
    counts = np.bincount(drawn.ravel(), minlength=many * accounts)
    return counts.reshape(many, accounts).astype(np.float64)
