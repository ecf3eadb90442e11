"""Would the lines that were suggested a year ago have been bought since?

What was not bought in a year is ranked, account by account, with what was known at its end; what
was bought in the next year says who was right. The rules are compared on the same accounts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.bootstrap import Interval, drawn_sums, interval
from llavero.ledger.columns import Flags, Floats


@dataclass(frozen=True, slots=True)
class Tally:
    """How many suggestions each rule made, and how many were bought, by account."""

    open: Floats  # (accounts,)  lines not bought
    opened: Floats  # (accounts,)  of them, bought in the next year
    made: Floats  # (accounts,)  suggestions, the same number by every rule
    right: Floats  # (accounts, rules)

    @property
    def base(self) -> float | None:
        """Return which part of the lines not bought was bought in the next year."""
        return _part(self.opened, self.open)

    def precision(self, rule: int) -> float | None:
        """Return which part of the rule's suggestions was bought."""
        return _part(self.right[:, rule], self.made)


def _part(part: Floats, whole: Floats) -> float | None:
    total = whole.sum()
    return float(part.sum() / total) if total else None


def tally(before: Floats, after: Floats, rules: Sequence[Floats], *, suggestions: int) -> Tally:
    """Return how the suggestions of each rule fared.

    before, after   (accounts, lines)  bought in the year, and in the next one
    rules           each (accounts, lines)  the higher, the sooner a line is suggested
    suggestions     per account, or as many as it has lines not bought
    """
    free, later = before <= 0, after > 0
    made = np.minimum(free.sum(axis=1), suggestions)
    right = [_right(rule, free, later, made, suggestions) for rule in rules]
    return Tally(
        free.sum(axis=1).astype(np.float64),
        (free & later).sum(axis=1).astype(np.float64),
        made.astype(np.float64),
        np.stack(right, axis=1),
    )


def _right(rule: Floats, free: Flags, later: Flags, made: Floats, suggestions: int) -> Floats:
    """Return how many of an account's suggestions were bought.

    Lines on which the rule does not decide share the places that are left, so that no order of
    the columns helps anybody.
    """
    score = np.where(free, rule, -np.inf)
    lowest = -np.sort(-score, axis=1)[np.arange(len(score)), np.maximum(made, 1).astype(int) - 1]
    above = free & (score > lowest[:, None])
    tied = free & (score == lowest[:, None])
    left = made - above.sum(axis=1)
    hits = (tied & later).sum(axis=1) / np.maximum(tied.sum(axis=1), 1)
    found: Floats = np.where(made > 0, (above & later).sum(axis=1) + left * hits, 0.0)
    return found


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the first rule adds to chance and to the second."""

    over_base: Interval
    over_popular: Interval


def comparison(tally: Tally, rng: np.random.Generator) -> Comparison | None:
    """Return how the first rule compares; None where nothing could be suggested."""
    used = tally.made > 0
    if not used.any():
        return None
    columns = np.column_stack([tally.open, tally.opened, tally.made, tally.right])[used]
    whole = _gains(columns.sum(axis=0)[None])
    drawn = np.concatenate([_gains(sums) for sums in drawn_sums(columns, rng)])
    over = [interval(float(whole[0, at]), drawn[:, at]) for at in (0, 1)]
    return Comparison(*over)


def _gains(sums: Floats) -> Floats:
    """Return the first rule's precision less the base rate, and less the second's.

    sums      (draws, 5)  open, opened, made, right of the first and of the second rule
    """
    free, opened, made, first, second = sums[:, :5].T
    found: Floats = np.stack([first / made - opened / free, (first - second) / made], axis=1)
    return found
