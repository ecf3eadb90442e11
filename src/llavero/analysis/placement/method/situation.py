"""What of a company decides the place, and what is assumed where it is not known?"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.placement.options import SCORES, SIGNALS

Floats = NDArray[np.float64]
ASSUMED = 0.5  # methods G2: a signal that is not known


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a company; None is not known."""

    signals: tuple[float | None, ...]  # in [0, 1], in the order of SIGNALS
    people: float | None  # key account managers needed
    key_share: float | None  # of the sales, key accounts
    units: int | None  # business units that sell
    regions: int | None  # regions with sales

    def signal(self, name: str) -> float | None:
        """Return a signal, None where it is not known."""
        return self.signals[SIGNALS.index(name)]

    @property
    def assumed(self) -> Floats:
        """Return the signals, the unknown in the middle."""
        return np.array([ASSUMED if one is None else one for one in self.signals])


@dataclass(frozen=True, slots=True)
class Gates:
    """From where on a place is viable at all."""

    no_department: float = 1
    top_people: float = 2
    top_share: float = 0.40
    apart: float = 0.30
    matrix_people: float = 4
    division_people: float = 8
    division_share: float = 0.40


DEFAULT_GATES = Gates()


@dataclass(frozen=True, slots=True)
class Rules:
    """All the numbers by which places are judged.

    scores     (options, criteria)  1 to 5
    emphasis   (criteria,)  >= 0, 1 where nobody says otherwise
    """

    scores: Floats
    emphasis: Floats
    floor: float = 0.4
    slope: float = 2.0
    full_share: float = 0.60
    full_people: float = 12.0
    concentration: float = 50.0
    gates: Gates = DEFAULT_GATES

    @classmethod
    def default(cls) -> "Rules":
        """Return the rules as methods G2 has them."""
        scores = np.array(list(SCORES.values()), dtype=np.float64)
        return cls(scores, np.ones(scores.shape[1]))


def moved(situation: Situation, signal: str, value: float, rules: Rules) -> Situation:
    """Return the company as it would be with one signal at `value`: its gates move with it."""
    at = SIGNALS.index(signal)
    signals = (*situation.signals[:at], value, *situation.signals[at + 1 :])
    then = replace(situation, signals=signals)
    if signal == "conc":
        return replace(then, key_share=value * rules.full_share)
    if signal == "sz":
        return replace(then, people=value * rules.full_people)
    return then
