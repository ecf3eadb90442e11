"""How is the proposal asked for apart from a run: at once, and then better with time?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.assignment.dividing import Division, division, parts_of
from llavero.analysis.assignment.findings import UNITS, Assignment, Move
from llavero.analysis.assignment.method import NOBODY, Solved, at_once, improving, settled
from llavero.analysis.assignment.moves import moves
from llavero.analysis.assignment.parameters import MOST_CHANGES
from llavero.analysis.assignment.proposed import proposed
from llavero.analysis.assignment.reading import case
from llavero.analysis.assignment.size import needed
from llavero.analysis.figures import Sheet
from llavero.ledger.tables import Ledger


@dataclass(frozen=True, slots=True)
class Placed:
    """One account of a plan: who has it, who would, and what the move is worth in hours."""

    group: str
    name: str
    hours: float
    now: str  # name; empty: nobody
    then: str  # name; empty: a new post
    post: int  # from 1, of a new post
    moved: bool
    relief: float
    fit: float
    handover: float


def asked(
    ledger: Ledger, setting: Setting, earlier: Earlier, people: int | None
) -> Division | None:
    """Return what there is to divide; None where there is nothing.

    people   account managers there should be; None: as many as the size asks for
    """
    wanted = needed(earlier) if people is None else people
    found = case(ledger, setting, earlier, wanted)
    if found is None or not found.candidates:
        return None
    return division(found, setting.value(MOST_CHANGES))


def answers(split: Division, wanted: float, left: Callable[[], float]) -> Iterator[Solved]:
    """Yield the answer of a run, at once, and then each better one until the gap or the time.

    wanted   gap at which it is good enough
    left     gives the seconds that are left
    """
    quick, loose = at_once(split.problem)
    found = settled(split.problem, quick, loose)
    yield found
    seed = split.case.setting.seed
    yield from improving(split.problem, found, loose, wanted=wanted, seed=seed, left=left)


def told(split: Division, answered: Solved) -> tuple[Assignment, tuple[Move, ...]]:
    """Return what is stated of an answer, as a run states it."""
    sheet = Sheet(UNITS, None, split.case.setting.currency)
    return proposed(split, answered, sheet), tuple(moves(split, answered.plan, sheet))


def placed(split: Division, answered: Solved) -> Iterator[Placed]:
    """Yield each account of a plan, by group."""
    case, plan = split.case, answered.plan
    for account, group in enumerate(case.groups):
        taker = case.candidates[int(plan[account])]
        moved = bool(plan[account] != split.now[account])
        parts = parts_of(split, plan, account) if moved else None
        has_left = moved and split.now[account] != NOBODY and parts is not None
        yield Placed(
            group=group,
            name=case.names[account],
            hours=float(case.hours[account]),
            now=case.holder[account],
            then=taker.name,
            post=taker.post,
            moved=moved,
            relief=parts.relief if parts and has_left else 0.0,
            fit=parts.fit if parts and has_left else 0.0,
            handover=parts.handover if parts and has_left else 0.0,
        )
