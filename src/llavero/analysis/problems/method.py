"""How likely is a problem, how severe, and what risk is that? Numbers only.

Source: methods H1. Bands and weights are expert defaults, not published constants.
"""

import math
from typing import Literal

Level = Literal["low", "medium", "high", "critical"]
Worse = Literal["above", "below", "fall"]
Said = Literal["no", "partial", "yes"]

LIKELIHOOD_BANDS = (0.70, 1.00, 1.25, 1.75)  # of the ratio, from which 2, 3, 4 and 5
SEVERITY_BANDS = (0.01, 0.05, 0.10, 0.25)  # of the share at stake, from which 2, 3, 4 and 5
OF_SAID: dict[Said, int] = {"no": 1, "partial": 3, "yes": 5}
UNKNOWN = 3  # likelihood of what cannot be seen
DETECTED = 3  # likelihood from which a problem is there
MOST = 5
BY_ALL = 4  # least likelihood of what every seller speaks of
MEDIUM, HIGH, CRITICAL = 6, 12, 20
CLOSE = 1e-9  # a figure that equals its limit is at it, however it was computed


def ratio(value: float, limit: float, worse: Worse) -> float:
    """Return how far a figure is past its limit: 1 is at it, more is worse.

    above   more is worse
    below   less is worse; infinite where there is nothing at all
    fall    the figure is a change, and a fall of `limit` is at it
    """
    if worse == "below":
        return limit / value if value > 0 else math.inf
    past = -value if worse == "fall" else value
    if limit > 0:
        return past / limit
    return math.inf if past > limit else 0.0


def likelihood(past: float) -> int:
    """Return the likelihood, 1 to 5, of what is `past` times its limit."""
    return 1 + sum(past >= band - CLOSE for band in LIKELIHOOD_BANDS)


def with_mentions(found: int, *, some: bool, every: bool) -> int:
    """Return a likelihood after what sellers call a problem: some of them, or every one."""
    heard = min(MOST, found + 1) if some else found
    return max(heard, BY_ALL) if every else heard


def severity(share: float, floor: int = 1) -> int:
    """Return the severity, 1 to 5, of a share of the company's contribution or sales at stake."""
    return max(floor, 1 + sum(share >= band - CLOSE for band in SEVERITY_BANDS))


def level(risk: int) -> Level:
    """Return in which band a risk lies, severity times likelihood."""
    if risk >= CRITICAL:
        return "critical"
    if risk >= HIGH:
        return "high"
    return "medium" if risk >= MEDIUM else "low"
