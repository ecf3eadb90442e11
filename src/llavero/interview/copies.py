"""Was an interview copied from another?

Two interviews are held apart. Where more than half of the five-word runs of the open answers of one
stand in the other, a person should ask how that came about (methods F1).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from llavero.interview.answers import Interview
from llavero.interview.closed import plain

RUN = 5  # words
OVERLAP = 0.5
LEAST_RUNS = 10  # of the shorter interview, below which nothing can be told


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two interviews whose open answers are alike."""

    one: str  # ids
    other: str
    overlap: float  # shared runs over those of the shorter


def copied(interviews: Sequence[Interview], least: float = OVERLAP) -> tuple[Likeness, ...]:
    """Return the pairs of interviews whose overlap is above `least`."""
    runs = {interview.id: _runs(a.text for a in interview.answers) for interview in interviews}
    found = []
    for one, other in combinations(sorted(runs), 2):
        shared = overlap(runs[one], runs[other])
        if shared is not None and shared > least:
            found.append(Likeness(one, other, shared))
    return tuple(found)


def overlap(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float | None:
    """Return the shared part of the shorter's runs; None where it has too few."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter >= LEAST_RUNS else None


def _runs(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    found = set()
    for text in texts:
        words = "".join(c if c.isalnum() else " " for c in plain(text)).split()
        found |= {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
    return frozenset(found)
