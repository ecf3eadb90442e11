"""In which quadrant of the portfolio is each account, and would other weights say the same?

Source: methods D1; Fiocca (1982), Campbell & Cunningham (1983), McDonald & Rogers (1998),
Woodburn & McDonald (2011). Components that are not known leave their weight to those that are
(CV17); weights are drawn around those agreed as in C6.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Labels = NDArray[np.int64]

Quadrant = Literal["strategic", "star", "status", "streamline"]
QUADRANTS: tuple[Quadrant, ...] = ("strategic", "star", "status", "streamline")
STRATEGIC, STAR, STATUS, STREAMLINE = range(4)
UNCLAIMED = -1  # too little is known to claim a quadrant
DRAWS = 5_000  # CV15
BATCH = 8_000_000  # scores held at a time


@dataclass(frozen=True, slots=True)
class Axis:
    """The accounts on one side of the matrix."""

    scores: Floats  # (accounts, components)  0-100, NaN where not known
    weights: Floats  # (components,)  sum to 1

    @property
    def known(self) -> Flags:
        """Return which components are known of each account."""
        return ~np.isnan(self.scores)

    @property
    def coverage(self) -> Floats:
        """Return the part of the weights whose components are known (CV17)."""
        return np.asarray(self.known @ self.weights, dtype=np.float64)

    @property
    def score(self) -> Floats:
        """Return the weighted mean of what is known, 0-100; NaN where nothing is."""
        with np.errstate(divide="ignore", invalid="ignore"):
            found = np.nan_to_num(self.scores) @ self.weights / self.coverage
        return np.where(self.coverage > 0, found, np.nan)

    def of(self, places: Labels) -> "Axis":
        """Return the axis with only these accounts."""
        return Axis(self.scores[places], self.weights)

    def scores_under(self, drawn: Floats) -> Floats:
        """Return the scores under drawn weights: (accounts, draws). Every account has some."""
        found = np.empty((len(self.scores), len(drawn)))
        patterns, which = np.unique(self.known, axis=0, return_inverse=True)
        for at, known in enumerate(patterns):
            mine = which.reshape(-1) == at
            weights = drawn[:, known] / drawn[:, known].sum(axis=1, keepdims=True)
            found[mine] = self.scores[mine][:, known] @ weights.T
        return found


def quadrants(attractiveness: Floats, strength: Floats, across: float, along: float) -> Labels:
    """Return the place of each account in QUADRANTS; UNCLAIMED where a score is not known.

    across, along   where attractiveness and strength are cut
    """
    high, strong = attractiveness >= across, strength >= along
    found = np.select([high & strong, high, strong], [STRATEGIC, STAR, STATUS], STREAMLINE)
    known = ~np.isnan(attractiveness) & ~np.isnan(strength)
    return np.where(known, found, UNCLAIMED).astype(np.int64)


def on_the_border(attractiveness: Floats, strength: Floats, cut: float, band: float) -> Flags:
    """Return which accounts lie within `band` of the cut on either axis."""
    near = (np.abs(attractiveness - cut) <= band) | (np.abs(strength - cut) <= band)
    return np.asarray(near, dtype=np.bool_)


def under_other_weights(
    attractiveness: Axis,
    strength: Axis,
    cut: float,
    concentration: float,
    rng: np.random.Generator,
    *,
    draws: int = DRAWS,
) -> Floats:
    """Return the part of the draws in which each account is in each quadrant: (accounts, 4).

    concentration   κ of C6: how near the drawn weights stay to those agreed
    Every account has something known on both axes. Rows sum to 1.
    """
    across = _drawn(attractiveness.weights, concentration, rng, draws)
    along = _drawn(strength.weights, concentration, rng, draws)
    count = len(attractiveness.scores)
    found = np.empty((count, len(QUADRANTS)))
    step = max(1, BATCH // draws)
    for start in range(0, count, step):
        places = np.arange(start, min(start + step, count))
        high = attractiveness.of(places).scores_under(across) >= cut
        strong = strength.of(places).scores_under(along) >= cut
        both, upper, right = (x.mean(axis=1) for x in (high & strong, high, strong))
        found[places] = np.column_stack(
            [both, upper - both, right - both, 1 - upper - right + both]
        )
    return np.clip(found, 0, 1)


def _drawn(weights: Floats, concentration: float, rng: np.random.Generator, draws: int) -> Floats:
    """Return drawn weights: (draws, components); one without weight never gets any."""
    drawn = np.zeros((draws, weights.size))
    weighty = weights > 0
    drawn[:, weighty] = rng.dirichlet(concentration * weights[weighty], size=draws)
    return drawn
