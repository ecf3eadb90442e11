"""Which block of the new report is which of the earlier one?

First by the whole key, then by less and less of it: a heading may have been renamed, a name have
given way to another, a sentence been rewritten while it says the same.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence

from llavero.report.word.keeping.manifest import Entry

Part = Callable[[Entry], Hashable]

_PASSES: tuple[Part, ...] = (
    lambda one: one.anchor,
    lambda one: (one.key.kind, one.key.place, one.key.said, one.key.named),
    lambda one: (one.key.kind, one.said),
    lambda one: (one.key.kind, one.key.said, one.key.named),
    lambda one: (one.key.kind, one.key.place, one.key.said),
)


def matched(earlier: Sequence[Entry], new: Sequence[Entry]) -> dict[int, int]:
    """Return the place in the new report of each block of the earlier one that it still has."""
    pairs: dict[int, int] = {}
    for part in _PASSES:
        _match(part, earlier, new, pairs)
    return pairs


def _match(
    part: Part, earlier: Sequence[Entry], new: Sequence[Entry], pairs: dict[int, int]
) -> None:
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    taken = set(pairs.values())
    for at, entry in enumerate(new):
        if at not in taken:
            waiting[part(entry)].append(at)
    for at, entry in enumerate(earlier):
        if at not in pairs and (places := waiting.get(part(entry))):
            pairs[at] = places.popleft()
