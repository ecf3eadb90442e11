"""Which accounts has somebody decided that a person must serve?"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lock:
    """A decision that one of our people serves an account, whatever a method proposes."""

    group: str
    seller: str | None  # None: the decision was taken back
    by: str
    at: datetime  # UTC
    why: str = ""
