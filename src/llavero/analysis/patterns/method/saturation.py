"""Does one more interview still bring something new?"""

from collections.abc import Mapping

SMALL = 2  # interviews, with which nothing can be said of it


def new_codes(held: Mapping[str, frozenset[str]], order: tuple[str, ...]) -> tuple[int, ...]:
    """Return how many codes each interview brings that none before it had, in the order given."""
    seen: set[str] = set()
    counts = []
    for holder in order:
        counts.append(len(held[holder] - seen))
        seen |= held[holder]
    return tuple(counts)
