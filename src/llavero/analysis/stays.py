"""Since when does a seller serve an account, gaps bridged (M13)?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

BRIDGED = timedelta(days=90)  # a shorter gap in an assignment is none
YEAR_DAYS = 365.25


@dataclass(frozen=True, slots=True)
class Stay:
    """How long a seller has served an account."""

    since: date  # start of the continuous stay that is still open
    years: float
    cumulative: float  # years of all stays


def open_stay(spells: Iterable[tuple[date, date]], day: date) -> Stay | None:
    """Return the stay that is open on `day` (M13); None if there is none.

    spells   first day, and first day no longer; they may overlap

    Gaps of up to 90 days are bridged; coming back after a longer one starts anew.
    """
    tomorrow = day + timedelta(days=1)
    merged = _merged((start, min(end, tomorrow)) for start, end in spells if start <= day)
    if not merged or merged[-1][1] < tomorrow:
        return None
    served = sum((end - start).days for start, end in merged) - 1
    since = merged[-1][0]
    return Stay(since, (day - since).days / YEAR_DAYS, max(served, 0) / YEAR_DAYS)


def _merged(spells: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    merged: list[tuple[date, date]] = []
    for start, end in sorted(spells):
        if merged and start - merged[-1][1] <= BRIDGED:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def years_between(start: date, day: date) -> float:
    """Return the years from `start` to `day`."""
    return (day - start).days / YEAR_DAYS
