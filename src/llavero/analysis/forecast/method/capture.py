"""Would choosing accounts by their forecast have caught more of what came than by past sales?

Source: methods C6: capture@K over that of the best choice (efficiency), and the difference to the
simple rule with a paired bootstrap over the accounts of each origin, the origins averaged.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.ledger.columns import Flags, Floats

RESAMPLES = 1_999
LOW, HIGH = 2.5, 97.5


@dataclass(frozen=True, slots=True)
class Look:
    """One look back: what each account was expected to buy, by two rules, and what it bought."""

    forecast: Floats  # (accounts,)
    simple: Floats  # (accounts,)
    came: Floats  # (accounts,)
    number: int  # of accounts to choose

    @property
    def gained(self) -> Floats:
        """Return what each account brought, without what was taken back."""
        return np.maximum(self.came, 0.0)


@dataclass(frozen=True, slots=True)
class Caught:
    """How much of what came the choices caught, the looks back averaged."""

    forecast: float  # efficiency: capture over that of the best choice
    simple: float
    advantage: float  # capture by the forecast less that by the simple rule
    low: float  # 95 %, paired bootstrap
    high: float

    @property
    def beats(self) -> bool:
        """Return whether the forecast beats the simple rule beyond chance."""
        return self.low > 0

    @property
    def loses(self) -> bool:
        """Return whether the simple rule beats the forecast beyond chance."""
        return self.high < 0


def caught(looks: Sequence[Look], rng: np.random.Generator) -> Caught | None:
    """Return what the choices caught; None where nothing came."""
    useful = [look for look in looks if look.gained.sum() > 0]
    if not useful:
        return None
    drawn = np.mean([_resampled(look, rng) for look in useful], axis=0)
    low, high = np.percentile(drawn, [LOW, HIGH])
    return Caught(
        forecast=float(np.mean([efficiency(one.forecast, one) for one in useful])),
        simple=float(np.mean([efficiency(one.simple, one) for one in useful])),
        advantage=float(np.mean([_apart(one).sum() / one.gained.sum() for one in useful])),
        low=float(low),
        high=float(high),
    )


def first(score: Floats, number: int) -> Flags:
    """Return the accounts with the highest scores, ties in their order."""
    found = np.zeros(score.size, dtype=np.bool_)
    found[np.argsort(-score, kind="stable")[:number]] = True
    return found


def efficiency(score: Floats, look: Look) -> float:
    """Return what the first by a score brought, over what the best choice of as many did."""
    best = look.gained[first(look.gained, look.number)].sum()
    # The same accounts in another order may add up to one bit more.
    return min(1.0, float(look.gained[first(score, look.number)].sum() / best))


def _apart(look: Look) -> Floats:
    """Return what each account brought to the forecast's choice and not to the simple one's."""
    chosen = first(look.forecast, look.number).astype(np.int64)
    return look.gained * (chosen - first(look.simple, look.number))


def _resampled(look: Look, rng: np.random.Generator) -> Floats:
    """Return the difference in each resample of the accounts: (resamples,)."""
    apart, gained = _apart(look), look.gained
    if not apart.any():
        return np.zeros(RESAMPLES)
    bought = np.flatnonzero(gained)
    # An account that brought nothing moves neither sum: only how many of them are drawn counts.
    counts = rng.binomial(gained.size, bought.size / gained.size, RESAMPLES)
    return np.array([_drawn(apart, gained, bought, int(count), rng) for count in counts])


def _drawn(
    apart: Floats, gained: Floats, bought: np.ndarray, count: int, rng: np.random.Generator
) -> float:
    drawn = bought[rng.integers(0, bought.size, count)]
    total = float(gained[drawn].sum())
    return float(apart[drawn].sum()) / total if total > 0 else 0.0
