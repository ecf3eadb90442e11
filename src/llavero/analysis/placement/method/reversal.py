"""What would have to change in the company for another place to be better?

One signal moves at a time, down and up from where it is, and the gates that rest on it move too.
The point where the answer turns is found by halving, to a millionth of the signal.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from llavero.analysis.placement.method.situation import Rules, Situation, moved
from llavero.analysis.placement.method.weighing import Judged, judged
from llavero.analysis.placement.options import SIGNALS

STEPS = 200
HALVINGS = 20
GATING = ("conc", "mb", "mr", "sz")  # gates rest on them


@dataclass(frozen=True, slots=True)
class Turn:
    """A value of a signal from which on another option is best."""

    signal: str
    value: float
    winner: int  # place of the option
    distance: float  # from the signal as it is


def turns(situation: Situation, rules: Rules) -> tuple[Turn, ...]:
    """Return where the answer turns, by known signal and side, the nearest first."""
    found = [
        turn
        for signal in SIGNALS
        if situation.signal(signal) is not None
        for end in (0.0, 1.0)
        if (turn := _turn(situation, rules, signal, end)) is not None
    ]
    return tuple(sorted(found, key=lambda turn: (turn.distance, SIGNALS.index(turn.signal))))


def _turn(situation: Situation, rules: Rules, signal: str, end: float) -> Turn | None:
    now = judged(situation, rules).winner
    start = situation.signal(signal)
    assert start is not None, "what is not known does not move: see swings"

    def winner(value: float) -> int:
        return judged(moved(situation, signal, value, rules), rules).winner

    path = np.linspace(start, end, STEPS + 1)[1:].tolist() if start != end else []
    before = start
    for value in path:
        if winner(value) != now:
            value = _halved(before, value, now, winner)
            return Turn(signal, value, winner(value), abs(value - start))
        before = value
    return None


def _halved(same: float, other: float, now: int, winner: Callable[[float], int]) -> float:
    for _ in range(HALVINGS):
        middle = (same + other) / 2
        if winner(middle) == now:
            same = middle
        else:
            other = middle
    return other


def swings(situation: Situation, rules: Rules, signal: str) -> tuple[int, ...]:
    """Return the places of the other options that a signal could lead to, were it known.

    Of a signal on which gates rest, the gates that other unknown things shut too are taken as open.
    """
    now = judged(situation, rules).winner
    values = np.linspace(0, 1, STEPS + 1).tolist()
    made = [judged(moved(situation, signal, value, rules), rules) for value in values]
    led = {one.winner for one in made}
    if signal in GATING:
        led |= {one.hopeful for one in made}
    return tuple(sorted(led - {now}))


def outweighing(found: Judged, rules: Rules, rival: int) -> tuple[int, float] | None:
    """Return the criterion, and the least weight of it, with which a rival would be as good.

    The other weights keep their proportions. Of several criteria that with the smallest change;
    None where the rival is better in none.
    """
    ahead = rules.scores[found.winner] - rules.scores[rival]
    rest = (found.weights @ ahead - found.weights * ahead) / (1 - found.weights)
    better = np.flatnonzero(ahead < 0)
    if not better.size:
        return None
    needed = rest[better] / (rest[better] - ahead[better])
    nearest = int((needed - found.weights[better]).argmin())
    return int(better[nearest]), float(needed[nearest])
