"""How many people do the hours ask for, and how many lead them?

Workload: Talley (1961). Span of control, growth and reserve: methods G3.
"""

from dataclasses import dataclass
from math import ceil

NEARLY = 1e-9  # by which a whole number of people may be missed
ALONE = 1  # who works alone has nobody to lead


@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads the account managers."""

    managers: int
    carries: bool  # they serve accounts as well
    people: int  # account managers and those who lead them, together


def whole(posts: float) -> int:
    """Return the whole posts that hold so many."""
    return ceil(posts - NEARLY)


def posts(hours: float, available: float) -> float:
    """Return how many full posts the hours ask for (Talley 1961).

    hours       per year, of all accounts
    available   per year, of one full post

    Raises ValueError if nobody has an hour.
    """
    if available <= 0:
        raise ValueError(f"available: {available} hours, and must be more than none")
    return hours / available


def lead(needed: float, span: float, alone_below: float, head_share: float) -> Lead:
    """Return who leads so many account managers, and how many people that makes.

    needed        full posts of account managers
    span          people that one manager leads
    alone_below   account managers below which who leads them serves accounts as well
    head_share    part of a post that such a head gives to accounts
    """
    kams = whole(needed)
    if kams <= ALONE:
        return Lead(0, False, kams)
    managers = whole(kams / span)
    if kams >= alone_below:
        return Lead(managers, False, kams + managers)
    return Lead(managers, True, managers + whole(needed - managers * head_share))
