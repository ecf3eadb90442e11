"""How far may a rate or a difference be trusted, when the same accounts come back in many cases?

Accounts are drawn, never their cases: an account that is drawn is drawn in every look back, since
years of the same account are not independent and drawing it anew in each would make the interval
too narrow.

Rates: Rubin (1981), "The Bayesian Bootstrap", Annals of Statistics 9(1), 130-134: each draw weighs
every account anew, with weights that are exponential and independent. Two choices: the paired
bootstrap over accounts of Efron & Tibshirani (1993), "An Introduction to the Bootstrap".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from llavero.analysis.backtest import HIGH, LOW, RESAMPLES
from llavero.ledger.columns import Flags, Floats, Labels

DRAWS = 1_000
CHUNK = 100  # draws at once, so that they fit in the memory
LEVEL = (5, 95)  # percentiles between which nine draws of ten lie
SPARSE = 0.25  # a column with less of it filled is added up over its own accounts only
DIGITS = 12
HELD = 2_000_000  # accounts drawn at a time


@dataclass(frozen=True, slots=True)
class Interval:
    """A value, and between what nine of ten draws lie."""

    value: float
    low: float
    high: float

    @property
    def verdict(self) -> Literal["better", "worse", "same"]:
        """Return whether the value is told from nothing."""
        if self.low > 0:
            return "better"
        return "worse" if self.high < 0 else "same"


def drawn_sums(columns: Floats, rng: np.random.Generator) -> Iterator[Floats]:
    """Yield the sums of the columns with the accounts weighed anew.

    columns   (accounts, columns)
    yields    (CHUNK, columns), until there are DRAWS rows
    """
    for _ in range(DRAWS // CHUNK):
        yield rng.standard_exponential((CHUNK, columns.shape[0])) @ columns


def interval(value: float, draws: Floats) -> Interval:
    """Return a value with the bounds of its draws; draws without a value are left out."""
    low, high = np.nanpercentile(draws, LEVEL)
    return Interval(float(value), float(low), float(high))


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
    # Sums of floats differ in their last digits with the number of processors.
    return Difference(*(round(float(bound), DIGITS) for bound in (value, low, high)))


def _sums(pair: Pair) -> Floats:
    return np.array([part.sum() for part in _parts(pair)])


def _parts(pair: Pair) -> tuple[Floats, Floats, Floats, Floats]:
    return pair.part, pair.whole, pair.other_part, pair.other_whole


def _apart(sums: Floats) -> Floats:
    """Return the difference of the two shares of which the last axis has the four sums."""
    whole, other = sums[..., 1], sums[..., 3]
    one = sums[..., 0] / np.where(whole > 0, whole, 1.0)
    return np.asarray(one - sums[..., 2] / np.where(other > 0, other, 1.0), dtype=np.float64)


def _drawn(pairs: Sequence[Pair], rng: np.random.Generator, resamples: int) -> Floats:
    """Return the difference of each pair in each resample of the accounts: (resamples, pairs)."""
    added = _Added.of([part for pair in pairs for part in _parts(pair)])
    accounts = added.dense.shape[0]
    held = max(1, HELD // accounts)
    found = [
        _apart(added.sums(_counts(accounts, many, rng)).reshape(many, len(pairs), 4))
        for many in (min(held, resamples - at) for at in range(0, resamples, held))
    ]
    return np.concatenate(found)


@dataclass(frozen=True, slots=True)
class _Added:
    """Columns that are added up over many resamples.

    What was chosen are few accounts, and the whole is the same for both choices: multiplying each
    column by every account would take four times as long.
    """

    dense: Floats  # (accounts, dense columns)
    sparse: Floats  # (touched accounts, sparse columns)
    touched: Flags  # (accounts,)  some sparse column has something there
    places: Labels  # (columns,)  of each column among the dense, then the sparse ones

    @classmethod
    def of(cls, columns: Sequence[Floats]) -> "_Added":
        """Return the columns, each (accounts,), the same array once."""
        once = list({id(column): column for column in columns}.values())
        few = np.array([np.count_nonzero(column) < SPARSE * column.size for column in once])
        stacked = np.stack(once, axis=1)
        touched = (stacked[:, few] != 0).any(axis=1)
        order = np.concatenate([np.flatnonzero(~few), np.flatnonzero(few)])
        place = {id(once[column]): at for at, column in enumerate(order.tolist())}
        places = np.array([place[id(column)] for column in columns], dtype=np.int64)
        return cls(stacked[:, ~few], stacked[touched][:, few], touched, places)

    def sums(self, counts: Floats) -> Floats:
        """Return the sum of each column in each resample: (resamples, columns)."""
        dense, sparse = counts @ self.dense, counts[:, self.touched] @ self.sparse
        return np.asarray(np.concatenate([dense, sparse], axis=1)[:, self.places])


def _counts(accounts: int, many: int, rng: np.random.Generator) -> Floats:
    """Return how often each account is drawn in each of `many` resamples: (many, accounts)."""
    drawn = rng.integers(accounts, size=(many, accounts)) + np.arange(many)[:, None] * accounts
    counts = np.bincount(drawn.ravel(), minlength=many * accounts)
    return counts.reshape(many, accounts).astype(np.float64)
