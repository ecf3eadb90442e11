"""What does the limit of changes cost: what would fewer and more of them reach?"""

from collections.abc import Iterator

from llavero.analysis.assignment.dividing import Division, changes_within
from llavero.analysis.assignment.findings import Limit, Limits
from llavero.analysis.assignment.method import NOBODY, Solved, solved
from llavero.analysis.assignment.parameters import MOST_CHANGES
from llavero.analysis.assignment.proposed import variation
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Source

CENTS = 2  # decimals of an hour: less is no difference
SHARES = (0.0, 0.10, 0.20, 1.0)  # of the accounts that have somebody; 1: any may change


def limits(split: Division, answered: Solved, sheet: Sheet) -> Limits:
    """Return what could be reached within each limit of changes."""
    return Limits(tuple(_limits(split, answered, sheet)))


def _limits(split: Division, answered: Solved, sheet: Sheet) -> Iterator[Limit]:
    own, made = split.case.setting.value(MOST_CHANGES), dict[int, Solved]()
    made[split.problem.most] = answered
    for share in sorted({*SHARES, own}):
        most = changes_within(split.case, share)
        if most not in made:
            made[most] = _best(solved(split.problem.within(most)), made, split, most)
        yield _limit(split, share, made[most], sheet)


def _best(found: Solved, made: dict[int, Solved], split: Division, most: int) -> Solved:
    """Return the cheapest answer that keeps the limit; of those as cheap, one told already."""
    kept = [one for one in made.values() if split.problem.changes(one.plan) <= most]
    return min((*kept, found), key=lambda one: round(one.cost, CENTS))


def _limit(split: Division, share: float, answered: Solved, sheet: Sheet) -> Limit:
    scope = f"limit:{share:.4g}"
    moved = int(((split.now != NOBODY) & (answered.plan != split.now)).sum())
    source = Source.ASSUMPTION
    cv = variation(split.loads(answered.plan))
    return Limit(
        share,
        sheet.figure("ASG.limit_moves", moved, scope=scope, source=source),
        sheet.figure("ASG.limit_cv", cv, scope=scope, source=source),
        sheet.figure("ASG.limit_cost", answered.cost, scope=scope, source=source),
    )
