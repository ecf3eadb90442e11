"""Between which amounts will an account buy? From how forecasts like it missed before.

Source: split conformal prediction, by kind and size of account (Vovk, Gammerman and Shafer 2005,
chapter 4): with k errors of accounts alike, the quantile of rank ⌈(k + 1)·p⌉ is not exceeded with
probability p or more, as long as the coming year is one more of the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.forecast.method.kinds import KINDS
from llavero.ledger.columns import Flags, Floats, Labels

SIZES = 3  # classes of size within a kind, where there are enough errors
ENOUGH = 50  # errors in a class


@dataclass(frozen=True, slots=True)
class Judged:
    """Accounts with a forecast, and what it is measured in."""

    kind: Labels  # (accounts,)
    said: Floats  # (accounts,)  forecast
    scale: Floats  # (accounts,)  > 0

    @property
    def unit(self) -> Floats:
        """Return what an error is measured in: half forecast, half usual year."""
        return (self.said + self.scale) / 2

    def among(self, where: Flags) -> "Judged":
        """Return some of them."""
        return Judged(self.kind[where], self.said[where], self.scale[where])


@dataclass(frozen=True, slots=True)
class Errors:
    """How forecasts missed, in units: columns."""

    of: Judged
    missed: Floats  # (accounts,)  what came less what was said, over the unit


def errors(of: Judged, came: Floats) -> Errors:
    """Return by how many units each forecast missed."""
    return Errors(of, (came - of.said) / of.unit)


def joined(parts: Sequence[Errors]) -> Errors:
    """Return the errors of several looks back together."""
    kind = np.concatenate([one.of.kind for one in parts])
    said = np.concatenate([one.of.said for one in parts])
    scale = np.concatenate([one.of.scale for one in parts])
    return Errors(Judged(kind, said, scale), np.concatenate([one.missed for one in parts]))


def interval(asked: Judged, past: Errors, coverage: float) -> tuple[Floats, Floats]:
    """Return the least and the most that each account is expected to buy.

    coverage   probability in (0, 1): as much is left out below as above
    returns    (accounts,) each, 0 <= low <= said <= high; high is infinite where errors are too few
    """
    low, high = np.empty(asked.said.size), np.empty(asked.said.size)
    for kind in range(len(KINDS)):
        where = asked.kind == kind
        if where.any():
            low[where], high[where] = _of_kind(asked.among(where), past, kind, coverage)
    least = np.maximum(asked.said + low * asked.unit, 0.0)
    most = np.maximum(asked.said + high * asked.unit, 0.0)
    return np.minimum(least, asked.said), np.maximum(most, asked.said)


def _of_kind(asked: Judged, past: Errors, kind: int, coverage: float) -> tuple[Floats, Floats]:
    """Return the quantiles of the errors of a kind, by class of size; of all, where it has few."""
    alike = past.of.kind == kind
    if alike.sum() < ENOUGH:
        alike = np.ones(past.missed.size, dtype=np.bool_)
    unit, missed = past.of.unit[alike], past.missed[alike]
    if not missed.size:
        return np.full(asked.said.size, -np.inf), np.full(asked.said.size, np.inf)
    classes = SIZES if missed.size >= SIZES * ENOUGH else 1
    limits = np.quantile(unit, np.arange(1, classes) / classes)
    of_past, of_asked = np.digitize(unit, limits), np.digitize(asked.unit, limits)
    tails = [quantiles(missed[of_past == place], coverage) for place in range(classes)]
    low, high = np.array(tails).T
    return low[of_asked], high[of_asked]


def quantiles(missed: Floats, coverage: float) -> tuple[float, float]:
    """Return the errors between which one more falls with that probability, or more.

    missed    (errors,)
    returns   infinite, where they are too few to say so
    """
    ordered, tail = np.sort(missed), (1 - coverage) / 2
    count = ordered.size
    # A rank that is whole but for the last bit is whole.
    rank = int(np.floor((count + 1) * tail + 1e-9))
    if rank < 1:
        return -np.inf, np.inf
    return float(ordered[rank - 1]), float(ordered[count - rank])
