"""In which lane of the channel does the line of each of our people run, so that few lines cross?"""

from collections.abc import Sequence

from llavero.report.word.relationship_map.place import Place

ROUNDS = 8  # of exchanges between neighbours: more change nothing on maps that are read


def stubs(ours: Sequence[Place], tracks: Sequence[Sequence[float]], pitch: float) -> list[float]:
    """Return at which height the line of each of ours leaves its box.

    tracks   (ours,)  the heights at which its line goes on to the customer's people

    That is its middle, or the nearest height at which no line of another runs.
    """
    others = [
        [y for at, ys in enumerate(tracks) if at != own for y in ys] for own in range(len(ours))
    ]
    return [_free(place, taken, pitch) for place, taken in zip(ours, others, strict=True)]


def order(starts: Sequence[float], tracks: Sequence[Sequence[float]]) -> list[int]:
    """Return the lane of each of ours, 0 the farthest from them."""
    lanes = list(range(len(starts)))
    for _ in range(ROUNDS):
        before = list(lanes)
        for left in range(len(lanes) - 1):
            swapped = _swapped(lanes, left)
            if _crossings(swapped, starts, tracks) < _crossings(lanes, starts, tracks):
                lanes = swapped
        if lanes == before:
            break
    return lanes


def _free(place: Place, taken: Sequence[float], pitch: float) -> float:
    middle = place.y + place.height / 2
    steps = int(place.height / 2 / (pitch / 2))
    tried = [middle + sign * step * pitch / 2 for step in range(steps) for sign in (1, -1)]
    clear = (y for y in tried if all(abs(y - other) >= pitch * 0.8 for other in taken))
    return next(clear, middle)


def _swapped(lanes: list[int], left: int) -> list[int]:
    return [left + 1 if lane == left else left if lane == left + 1 else lane for lane in lanes]


def _crossings(
    lanes: Sequence[int], starts: Sequence[float], tracks: Sequence[Sequence[float]]
) -> int:
    """Return how often a line across meets a lane that is in use at its height."""
    ends = [(start, *ys) for start, ys in zip(starts, tracks, strict=True)]
    spans = [(min(heights), max(heights)) for heights in ends]
    count = 0
    for lane, (low, high) in zip(lanes, spans, strict=True):
        for other, start, ys in zip(lanes, starts, tracks, strict=True):
            if other < lane:  # its stub passes this lane
                count += low < start < high and bool(ys)
            elif other > lane:  # its tracks do
                count += sum(low < y < high for y in ys)
    return count
