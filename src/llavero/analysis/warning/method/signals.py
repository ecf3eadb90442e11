"""Which signs does an account give at each month end? Courses of all accounts to flags.

The silence is the recency ratio M49 (methods B6); the other signs and all thresholds are ours, and
the trial (`trial.py`) stands in place of a source. What is not known fires nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.silence import rhythm_known, rhythms
from llavero.analysis.warning.method.months import earlier, trailing
from llavero.ledger.columns import Days, Flags, Floats, Labels

YEAR = 12
QUARTER = 3  # months that are recent, of lines and of sales
HALF = 6  # months that are recent, of rhythm and of margin
REGULAR = 3  # months of a year in which a line was bought, to have a rhythm
LINE_SILENCE = 2  # times the usual months between two purchases of a line, as for accounts
BLOCK = 50_000  # of account and line, so that no table outgrows the memory


def silence(account: Labels, day: Days, ends: Days, accounts: int) -> Floats:
    """Return the days of silence over the usual days between purchases (M49).

    account, day   (purchases,)  in the order of account and day, one a day
    ends           (month ends,)  last days of the months, oldest first; NaT: nothing is known yet
    returns        (accounts, month ends)  NaN below four purchases
    """
    found = np.full((accounts, ends.size), np.nan)
    for at, rhythm in enumerate(rhythms(account, day, ends, accounts)):
        known = rhythm_known(rhythm.usual, rhythm.purchases)
        found[known, at] = rhythm.silent[known] / rhythm.usual[known]
    return found


def lengthening(bought: Floats) -> Floats:
    """Return the usual interval of the last half year over that of the same half a year before.

    bought    (accounts, months)  days with a purchase
    returns   (accounts, month ends)  infinite where it bought nothing; NaN where it had not either
    """
    now = trailing(bought, HALF)
    then = earlier(now, YEAR)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio: Floats = np.where(then > 0, then / now, np.nan)
    return ratio


def change(months: Floats, length: int) -> Floats:
    """Return the sales of the last `length` months against the same a year before, less one.

    months    (accounts, months)  ledger currency
    returns   (accounts, month ends)  NaN where there was nothing positive to fall from
    """
    now = trailing(months, length)
    then = earlier(now, YEAR)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Floats = np.where(then > 0, now / then - 1, np.nan)
    return found


def change_of_part(part: Floats, whole: Floats) -> Floats:
    """Return the change of part ÷ whole of the last half year against a year before.

    part, whole   (accounts, months)  ledger currency
    returns       (accounts, month ends)  a difference of fractions; NaN where either is not known
    """
    above, below = trailing(part, HALF), trailing(whole, HALF)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(below > 0, above / below, np.nan)
    found: Floats = ratio - earlier(ratio, YEAR)
    return found


@dataclass(frozen=True, slots=True)
class LinesBought:
    """What accounts bought of product lines by month: a row per cell that is not empty."""

    pair: Labels  # (cells,) of account and line, from 0, in order
    month: Labels  # (cells,) from 0
    amount: Floats  # (cells,) ledger currency
    account: Labels  # (pairs,)


def mix_lost(bought: LinesBought, accounts: int, months: int) -> Floats:
    """Return which part of what an account used to buy lies in lines that it no longer buys.

    A line is gone when it has been silent for twice the months that used to pass between two
    purchases of it: the recency ratio of M49, line by line. Lines that were bought in fewer than
    three months of a year have no rhythm and are never gone.

    returns   (accounts, months + 1)  fractions; NaN where the months do not reach
    """
    lost, usual = np.zeros((2, accounts, months + 1))
    pairs = bought.account.size
    for start in range(0, pairs, BLOCK):
        end = min(start + BLOCK, pairs)
        low, high = np.searchsorted(bought.pair, (start, end))
        table = np.zeros((end - start, months))
        table[bought.pair[low:high] - start, bought.month[low:high]] = bought.amount[low:high]
        year = np.maximum(earlier(trailing(table, YEAR), QUARTER), 0.0)
        whose = bought.account[start:end]
        np.add.at(usual, whose, year)
        np.add.at(lost, whose, np.where(gone(table > 0), year, 0.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Floats = np.where(usual > 0, lost / usual, np.nan)
    return found


def gone(bought: Flags) -> Flags:
    """Return whether each line is silent for longer than its rhythm allows.

    bought    (pairs, months)  it was bought in that month
    returns   (pairs, month ends)
    """
    month = np.arange(1, bought.shape[1] + 1)
    last = np.zeros((bought.shape[0], bought.shape[1] + 1), dtype=np.int64)
    last[:, 1:] = np.maximum.accumulate(np.where(bought, month, 0), axis=1)
    in_year = np.nan_to_num(trailing(bought.astype(np.float64), YEAR))
    often = np.take_along_axis(in_year, last, axis=1)  # months of the year until its last purchase
    silent = np.arange(bought.shape[1] + 1) - last
    found: Flags = (often >= REGULAR) & (silent * often >= LINE_SILENCE * YEAR)
    return found


def patterns(fired: Sequence[Flags | None]) -> Labels:
    """Return which signals fire as one number, of which bit `k` is the signal `k`.

    fired     each (accounts, month ends); None: nobody can tell
    """
    shape = next(one.shape for one in fired if one is not None)
    found = np.zeros(shape, dtype=np.int64)
    for bit, one in enumerate(fired):
        if one is not None:
            found |= one.astype(np.int64) << bit
    return found


def count_of(pattern: Labels, bits: int) -> Labels:
    """Return how many signals fire."""
    found: Labels = np.sum([(pattern >> bit) & 1 for bit in range(bits)], axis=0)
    return found
