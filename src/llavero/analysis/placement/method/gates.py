"""Which places are viable at all (methods G1)? What cannot be judged is neither open nor shut."""

from collections.abc import Callable
from typing import Literal

from llavero.analysis.placement.method.situation import Gates, Situation
from llavero.analysis.placement.options import OPTIONS

Standing = Literal["open", "shut", "unjudged", "advised"]
NEARLY = 1e-9


def standings(situation: Situation, gates: Gates) -> tuple[Standing, ...]:
    """Return how each option stands; those of O2 to O4 are advice and shut nobody out."""
    return tuple(_standing(option, situation, gates) for option in OPTIONS)


def _standing(option: str, situation: Situation, gates: Gates) -> Standing:
    if option not in _GATES:
        return "advised"
    holds = _GATES[option](situation, gates)
    if holds is None:
        return "unjudged"
    return "open" if holds else "shut"


def _nobody(s: Situation, g: Gates) -> bool | None:
    return None if s.people is None else s.people < g.no_department


def _top(s: Situation, g: Gates) -> bool | None:
    return _any(_least(s.people, g.top_people), _least(s.key_share, g.top_share))


def _by_unit(s: Situation, g: Gates) -> bool | None:
    return _all(_below(s.signal("mb"), g.apart), _least(s.units, 2))


def _by_region(s: Situation, g: Gates) -> bool | None:
    return _all(_below(s.signal("mr"), g.apart), _least(s.regions, 2))


def _matrix(s: Situation, g: Gates) -> bool | None:
    several = _any(_least(s.units, 2), _least(s.regions, 2))
    return _all(_least(s.people, g.matrix_people), several)


def _division(s: Situation, g: Gates) -> bool | None:
    return _all(_least(s.people, g.division_people), _least(s.key_share, g.division_share))


_GATES: dict[str, Callable[[Situation, Gates], bool | None]] = {
    "O0": _nobody,
    "O1": _top,
    "O5": _by_unit,
    "O6": _by_region,
    "O7": _matrix,
    "O8": _division,
}


def _least(value: float | None, least: float) -> bool | None:
    return None if value is None else bool(value >= least - NEARLY)


def _below(value: float | None, most: float) -> bool | None:
    return None if value is None else bool(value < most - NEARLY)


def _any(*held: bool | None) -> bool | None:
    if any(one is True for one in held):
        return True
    return None if any(one is None for one in held) else False


def _all(*held: bool | None) -> bool | None:
    if any(one is False for one in held):
        return False
    return None if any(one is None for one in held) else True
