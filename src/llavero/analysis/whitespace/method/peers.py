"""Which accounts are like each account: of its segment and size, nearest in what they buy?

Likeness is the affinity of two mixes, Σ √(p·q), in [0, 1]: Bhattacharyya (1943), "On a Measure of
Divergence between Two Statistical Populations", Bulletin of the Calcutta Mathematical Society 35,
99-109. The other mix is taken over the lines that the account buys, so that nobody is less alike
for buying more lines: who has the line that is lacking would otherwise come last.
To look in the neighbourhood of an account for what it lacks is the neighbourhood method of
recommendation: Sarwar, Karypis, Konstan & Riedl (2000), "Analysis of Recommendation Algorithms for
E-Commerce", ACM EC'00, 158-167. Segment and size bands are ours.
"""

from collections.abc import Iterator

import numpy as np

from llavero.ledger.columns import UNKNOWN, Floats, Labels

BLOCK = 256  # accounts compared at once
NEARER = 1e-6  # what a size e times as large takes from the likeness
NOBODY = -1.0
TOLERANCE = 1e-12  # of logarithms of sizes
REACH = 400  # accounts nearest in size, on either side, among which peers are looked for


def shares(bought: Floats) -> Floats:
    """Return each line's part of what each account buys; nothing where it buys nothing.

    bought    (accounts, lines)  ledger currency; what was credited back counts as nothing
    """
    held = np.maximum(bought, 0.0)
    total = held.sum(axis=1, keepdims=True)
    found: Floats = np.divide(held, total, out=np.zeros_like(held), where=total > 0)
    return found


def peers(mix: Floats, size: Floats, segment: Labels, *, count: int, band: float) -> Labels:
    """Return the accounts most like each account, nearest first.

    mix       (accounts, lines)  parts that add up to 1
    size      (accounts,)  ledger currency, > 0
    segment   (accounts,)  UNKNOWN where nobody says it
    count     of peers
    band      times larger or smaller that a peer may be
    returns   (accounts, count)  UNKNOWN where there are fewer
    """
    root = np.sqrt(mix)
    found = np.full((size.size, count), UNKNOWN, dtype=np.int64)
    for rows, among in _pools(segment, count):
        among = among[np.argsort(size[among], kind="stable")]
        ordered = rows[np.argsort(size[rows], kind="stable")]
        for start in range(0, ordered.size, BLOCK):
            block = ordered[start : start + BLOCK]
            near = _near(size, among, block)
            found[block] = _nearest(root, size, block, near, count=count, band=band)
    return found


def _pools(segment: Labels, count: int) -> Iterator[tuple[Labels, Labels]]:
    """Yield accounts with those among which their peers are: their segment's, if there are enough.

    An account without a segment, or of one too small, finds its peers among all.
    """
    everyone = np.arange(segment.size)
    alone = segment == UNKNOWN
    for label in np.unique(segment[~alone]):
        members = np.flatnonzero(segment == label)
        if members.size > count:
            yield members, members
        else:
            alone[members] = True
    if alone.any():
        yield np.flatnonzero(alone), everyone


def _near(size: Floats, among: Labels, block: Labels) -> Labels:
    """Return the accounts nearest in size to a block of accounts that are in order of size."""
    low = int(np.searchsorted(size[among], size[block[0]], side="left"))
    high = int(np.searchsorted(size[among], size[block[-1]], side="right"))
    return among[max(low - REACH, 0) : high + REACH]


def _nearest(
    root: Floats, size: Floats, block: Labels, near: Labels, *, count: int, band: float
) -> Labels:
    likeness = affinity(root[block], root[near])
    apart = np.abs(np.log(size[near])[None, :] - np.log(size[block])[:, None])
    # Of two that are equally alike, the nearer in size.
    likeness -= NEARER * apart
    likeness[apart > np.log(band) + TOLERANCE] = NOBODY
    likeness[block[:, None] == near[None, :]] = NOBODY
    order = _highest(likeness, count)
    chosen = np.where(np.take_along_axis(likeness, order, axis=1) > NOBODY, near[order], UNKNOWN)
    if chosen.shape[1] < count:
        chosen = np.pad(chosen, ((0, 0), (0, count - chosen.shape[1])), constant_values=UNKNOWN)
    found: Labels = chosen
    return found


def _highest(values: Floats, count: int) -> Labels:
    """Return the places of the highest values of each row, highest first."""
    if count < values.shape[1]:
        some = np.sort(np.argpartition(-values, count, axis=1)[:, :count], axis=1)
    else:
        some = np.broadcast_to(np.arange(values.shape[1]), values.shape)
    order = np.argsort(-np.take_along_axis(values, some, axis=1), axis=1, kind="stable")
    found: Labels = np.take_along_axis(some, order, axis=1)
    return found


def affinity(root: Floats, others: Floats) -> Floats:
    """Return how alike the mix of each account and of each other one are.

    root, others   (accounts, lines), (others, lines)  square roots of the parts
    returns        (accounts, others)  Σ √(p·q) ÷ √(Σ q over the lines with p > 0), in [0, 1]
    """
    over = (root > 0).astype(np.float64) @ np.square(others).T
    over[over <= 0] = 1.0
    found: Floats = root @ others.T
    found /= np.sqrt(over, out=over)
    return found
