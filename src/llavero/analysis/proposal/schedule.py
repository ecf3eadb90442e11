"""When is each action done, and by whom, so that nobody carries too many at once?

Source: ours. A list schedule: actions are placed in the order in which they matter, each as early
as its horizon and what it waits for allow; who is full in a quarter does it later, else another
does it, else it has no place and that is said. It need not be the best schedule there is.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llavero.analysis.proposal.catalogue import Horizon

# First quarter and number of quarters: up to 3 months, 3 to 9, 9 to 18 (methods H3).
SPANS: Mapping[Horizon, tuple[int, int]] = {"C": (1, 1), "M": (2, 2), "L": (4, 3)}


@dataclass(frozen=True, slots=True)
class Task:
    """An action to be placed."""

    id: str
    owner: str
    delegate: str
    horizon: Horizon
    after: tuple[str, ...]  # those that are not to be placed are not waited for


@dataclass(frozen=True, slots=True)
class Placed:
    """When an action is done and by whom; quarters from 1, 0 where it has no place."""

    owner: str
    start: int
    end: int
    later: int  # quarters later than its horizon has it


def schedule(tasks: Sequence[Task], *, most: int, quarters: int) -> Mapping[str, Placed]:
    """Return the place of each task, in the order in which they were placed.

    tasks      in the order in which they matter; none waits, in the end, for itself
    most       tasks of one owner in a quarter
    quarters   that the plan reaches

    Raises ValueError if tasks wait for each other.
    """
    known = {task.id for task in tasks}
    load: Counter[tuple[str, int]] = Counter()
    placed: dict[str, Placed] = {}
    left = list(tasks)
    while left:
        ready = [one for one in left if all(o in placed for o in one.after if o in known)]
        if not ready:
            raise ValueError(f"tasks wait for each other: {[one.id for one in left]}")
        task = ready[0]
        left.remove(task)
        found = _place(task, placed, load, most, quarters)
        placed[task.id] = found
        load.update((found.owner, at) for at in range(found.start, found.end + 1) if at)
    return placed


def _place(
    task: Task,
    placed: Mapping[str, Placed],
    load: Mapping[tuple[str, int], int],
    most: int,
    quarters: int,
) -> Placed:
    first, length = SPANS[task.horizon]
    before = [placed[one] for one in task.after if one in placed]
    nowhere = Placed(task.owner, 0, 0, 0)
    if any(not one.end for one in before):
        return nowhere
    earliest = max([first, *(one.end + 1 for one in before)])
    for owner in (task.owner, task.delegate):
        for start in range(earliest, quarters - length + 2):
            span = range(start, start + length)
            if all(load[owner, at] < most for at in span):
                return Placed(owner, start, span[-1], start - first)
    return nowhere
