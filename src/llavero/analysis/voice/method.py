"""How far is what was said from what is on record, and whose may a code be?

Source: methods M15 for shares and counts; ours for years, monthly frequencies and words.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["agrees", "minor", "major", "differs", "unchecked"]
TOLERANCE = 1e-9
STAGES = ("exploratory", "basic", "cooperative", "interdependent", "integrated")


@dataclass(frozen=True, slots=True)
class Bounds:
    """Up to which size a gap is none, and up to which it is minor."""

    small: float
    large: float

    def verdict(self, size: float) -> Verdict:
        """Return the class of a gap; its sign does not count."""
        if abs(size) <= self.small + TOLERANCE:
            return "agrees"
        return "minor" if abs(size) <= self.large + TOLERANCE else "major"


def part_apart(said: float, recorded: float) -> float | None:
    """Return the gap as a part of what is on record; None where that is nothing (M15)."""
    return (said - recorded) / abs(recorded) if recorded else None


def verdict_in_parts(said: float, recorded: float, bounds: Bounds, slack: float = 0.0) -> Verdict:
    """Return the class of a gap between two counts; up to `slack` apart they agree."""
    if abs(said - recorded) <= slack + TOLERANCE:
        return "agrees"
    gap = part_apart(said, recorded)
    return "major" if gap is None else bounds.verdict(gap)


def verdict_of_stages(said: str, recorded: str) -> Verdict:
    """Return the class of a gap between two stages: one step is minor.

    A relationship that comes apart is on no step: it is far from any of them.
    """
    if said == recorded:
        return "agrees"
    if said not in STAGES or recorded not in STAGES:
        return "major"
    return "minor" if abs(STAGES.index(said) - STAGES.index(recorded)) == 1 else "major"


def likely_seller(
    spoken: Collection[str], served: Mapping[str, Collection[str]], least: float
) -> str | None:
    """Return who serves at least that part of the accounts spoken of; None if nobody, or two do.

    spoken   the accounts that an interview answers for
    served   whom each seller serves as primary
    """
    if not spoken:
        return None
    held = {seller: len(set(spoken) & set(groups)) for seller, groups in served.items()}
    enough = least * len(spoken) - TOLERANCE
    found = sorted(seller for seller, count in held.items() if count and count >= enough)
    return found[0] if len(found) == 1 else None
