"""Which sets of traits do the same sellers share?

Closed itemsets (Pasquier, Bastide, Taouil & Lakhal 1999): a set that no larger set has the same
sellers as. With few sellers every subset of them is looked at, so nothing is missed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

MOST = 15  # sellers: 2^15 subsets
LEAST_ITEMS = 2


@dataclass(frozen=True, slots=True)
class Itemset:
    """Traits that are found together, and in whom."""

    items: tuple[str, ...]
    holders: tuple[str, ...]

    @property
    def support(self) -> int:
        """Return how many have them all."""
        return len(self.holders)


def least_support(count: int) -> int:
    """Return how many sellers must share a set for it to be told: half, and at least two."""
    return max(2, -(-count // 2))


def closed_itemsets(
    held: Mapping[str, frozenset[str]], least: int, least_items: int = LEAST_ITEMS
) -> tuple[Itemset, ...]:
    """Return the closed sets of items that at least `least` holders share.

    held   holder -> items; at most 15 holders

    Most holders first, then most items, then by name.
    """
    if len(held) > MOST:
        raise ValueError(f"more than {MOST} holders")
    names = sorted(held)
    shared: dict[frozenset[str], frozenset[str]] = {}
    for size in range(max(1, least), len(names) + 1):
        for some in combinations(names, size):
            items = frozenset.intersection(*(held[name] for name in some))
            if len(items) >= least_items and items not in shared:
                shared[items] = frozenset(name for name in names if items <= held[name])
    found = [Itemset(tuple(sorted(i)), tuple(sorted(who))) for i, who in shared.items()]
    return tuple(sorted(found, key=lambda s: (-s.support, -len(s.items), s.items)))
