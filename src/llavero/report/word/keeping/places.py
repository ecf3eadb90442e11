"""Which generated block is each block of an earlier report?

By its mark; where a program or a person has lost the mark, by what it says, and at last by its
place: who types a paragraph anew takes its mark away with it.
"""

from collections import defaultdict, deque
from collections.abc import Sequence

from llavero.report.word.keeping.anchors import anchors_in
from llavero.report.word.keeping.manifest import Manifest
from llavero.report.word.markup import Element

Places = list[int | None]


def known_places(blocks: Sequence[Element], said: Sequence[str], manifest: Manifest) -> Places:
    """Return the place in the list of each block; None for one that a person added."""
    found = _by_mark(blocks, manifest)
    _by_wording(found, said, manifest)
    _by_place(found, len(manifest.entries))
    return found


def _by_mark(blocks: Sequence[Element], manifest: Manifest) -> Places:
    places = {entry.anchor: at for at, entry in enumerate(manifest.entries)}
    taken: set[int] = set()
    found: Places = []
    for block in blocks:
        marks = (places[anchor] for anchor in anchors_in(block) if anchor in places)
        place = next((at for at in marks if at not in taken), None)
        found.append(place)
        if place is not None:
            taken.add(place)
    return found


def _by_wording(found: Places, said: Sequence[str], manifest: Manifest) -> None:
    lost: dict[str, deque[int]] = defaultdict(deque)
    taken = set(found)
    for at, entry in enumerate(manifest.entries):
        if at not in taken:
            lost[entry.said].append(at)
    for at, place in enumerate(found):
        if place is None and lost.get(said[at]):
            found[at] = lost[said[at]].popleft()


def _by_place(found: Places, count: int) -> None:
    """Take as many blocks without a mark as marks are lost between two known blocks for those."""
    taken = set(found)
    start, before = 0, -1
    for at, place in enumerate([*found, count]):
        if place is None:
            continue
        lost = [one for one in range(before + 1, place) if one not in taken]
        if lost and len(lost) == at - start:
            found[start:at] = lost
        start, before = at + 1, place
