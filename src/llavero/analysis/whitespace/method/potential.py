"""What would each account buy of each line, if it bought as those like it do?"""

from dataclasses import dataclass

import numpy as np

from llavero.ledger.columns import UNKNOWN, Floats, Labels

QUARTILES = (0.25, 0.5, 0.75)


@dataclass(frozen=True, slots=True)
class Potential:
    """What the peers of each account buy, line by line."""

    peers: Labels  # (accounts,)  how many there are
    buyers: Labels  # (accounts, lines)  of the peers
    quartiles: Floats  # (3, accounts, lines)  of their part of what they buy; NaN below `least`


def potential(mix: Floats, peers: Labels, *, least: int) -> Potential:
    """Return how many peers buy each line, and the quartiles of the part it has with them.

    mix       (accounts, lines)  parts that add up to 1
    peers     (accounts, peers)  UNKNOWN where there are fewer
    least     buyers among the peers, below which no quartile is told
    """
    accounts, lines = mix.shape
    absent = peers == UNKNOWN
    buyers = np.zeros((accounts, lines), dtype=np.int64)
    quartiles = np.full((3, accounts, lines), np.nan)
    for line in range(lines):
        part = mix[peers, line]
        part[absent] = 0.0
        buys = part > 0
        buyers[:, line] = buys.sum(axis=1)
        enough = buyers[:, line] >= least
        ordered = np.sort(np.where(buys[enough], part[enough], np.inf), axis=1)
        for at, level in enumerate(QUARTILES):
            quartiles[at, enough, line] = _quantile(ordered, buyers[enough, line], level)
    return Potential((~absent).sum(axis=1), buyers, quartiles)


def _quantile(ordered: Floats, count: Labels, level: float) -> Floats:
    """Return a quantile of the first `count` values of each row, which are in order."""
    place = (count - 1) * level
    low = np.floor(place).astype(np.int64)
    high = np.minimum(low + 1, count - 1)
    rows = np.arange(count.size)
    below, above = ordered[rows, low], ordered[rows, high]
    found: Floats = below + (above - below) * (place - low)
    return found


def penetration(found: Potential) -> Floats:
    """Return which part of the peers of each account buys each line; 0 where it has no peers."""
    whole = np.maximum(found.peers, 1)[:, None]
    part: Floats = found.buyers / whole
    return part


def popularity(mix: Floats) -> Floats:
    """Return which part of all accounts buys each line, the same for every account."""
    part: Floats = np.broadcast_to((mix > 0).mean(axis=0), mix.shape)
    return part
