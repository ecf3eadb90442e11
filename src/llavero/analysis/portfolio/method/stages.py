"""How far has the relation with each account come?

Source: methods D3 after Millman & Wilson (1995) and McDonald, Millman & Rogers (1997). A stage is
claimed by indicators that can be seen; each is 1, 0 or NaN where nobody knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]

Stage = Literal["exploratory", "basic", "cooperative", "interdependent", "integrated", "uncoupling"]
STAGES: tuple[Stage, ...] = (
    "exploratory",
    "basic",
    "cooperative",
    "interdependent",
    "integrated",
    "uncoupling",
)
UNCOUPLING = 5
NONE = -1  # no stage meets its indicators, or too little is known
INDICATORS = (4, 5, 6, 6, 6)  # of each rung
SIGNALS = 6  # of uncoupling
# What a later stage contradicts: a first year, one link, a small share, price requests.
WAIVED: tuple[tuple[int, ...], ...] = ((0,), (1, 2, 3), (), (), ())
LEAST_KNOWN = 2  # of its own indicators: one alone claims no stage (ours)
# Where the relation with an account of each quadrant should get to, or not past (D3).
TARGETS = {"strategic": 3, "star": 2, "streamline": 1}


@dataclass(frozen=True, slots=True)
class Rule:
    """How much must be true, and known."""

    own: float  # of the known indicators of the stage
    earlier: float  # of those of each stage before
    signals: int  # of uncoupling


@dataclass(frozen=True, slots=True)
class Found:
    """The stage of each account."""

    stage: Labels  # (accounts,)  place in STAGES, or NONE
    coverage: Floats  # (accounts,)  known part of the indicators it rests on; of all where NONE


def stages(ladder: Sequence[Floats], signals: Floats, rule: Rule) -> Found:
    """Return the highest stage whose indicators hold, and those of every stage before.

    ladder    per rung, (accounts, its INDICATORS)
    signals   (accounts, SIGNALS)  of uncoupling; enough of them override any stage
    """
    accounts = len(signals)
    stage, coverage = np.full(accounts, NONE), _known(np.hstack([*ladder]))
    below = np.ones(accounts, dtype=np.bool_)
    for rung, own in enumerate(ladder):
        enough = (~np.isnan(own)).sum(axis=1) >= LEAST_KNOWN
        holds = enough & (_true(own) >= rule.own) & below
        stage[holds] = rung
        coverage[holds] = _known(_resting_on(ladder, rung))[holds]
        earlier = np.delete(own, WAIVED[rung], axis=1)
        # What nobody knows of an earlier stage does not stand in the way of a later one.
        below &= np.isnan(earlier).all(axis=1) | (_true(earlier) >= rule.earlier)
    leaving = np.nansum(signals, axis=1) >= rule.signals
    stage[leaving], coverage[leaving] = UNCOUPLING, _known(signals)[leaving]
    return Found(stage.astype(np.int64), coverage)


def _resting_on(ladder: Sequence[Floats], rung: int) -> Floats:
    earlier = [np.delete(ladder[at], WAIVED[at], axis=1) for at in range(rung)]
    return np.hstack([*earlier, ladder[rung]])


def _known(indicators: Floats) -> Floats:
    return np.asarray((~np.isnan(indicators)).mean(axis=1), dtype=np.float64)


def _true(indicators: Floats) -> Floats:
    """Return the part of the known indicators that are true; 0 where none is known."""
    known = (~np.isnan(indicators)).sum(axis=1)
    return np.asarray(np.nansum(indicators, axis=1) / np.maximum(known, 1), dtype=np.float64)
