"""What do the records hold of what accounts buy, once read?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.whitespace.method.potential import Potential
from llavero.ledger.columns import Floats, Labels

MOST_LINES = 200  # that are told apart: the largest


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that the findings are made of. Rows only: nothing is read from here on."""

    setting: Setting
    sheet: Sheet
    groups: tuple[str, ...]
    names: Mapping[str, str]
    lines: tuple[str, ...]  # largest first
    now: Floats  # (groups, lines)  net sales of the period
    before: Floats | None  # of the period before; None: the ledger does not hold it whole
    segment: Labels  # (groups,)
    closed: Mapping[tuple[int, int], str]  # state by group and line, of those that are not open
    stated: bool  # a list says such states
    whole: float  # positive sales of the period, with and without a line

    def chosen(self, who: Labels) -> "Records":
        """Return the records of some groups, in that order."""
        place = {int(at): new for new, at in enumerate(who)}
        return Records(
            self.setting,
            self.sheet,
            tuple(self.groups[at] for at in who),
            self.names,
            self.lines,
            self.now[who],
            None if self.before is None else self.before[who],
            self.segment[who],
            {(place[g], line): s for (g, line), s in self.closed.items() if g in place},
            self.stated,
            self.whole,
        )


@dataclass(frozen=True, slots=True)
class Weighed:
    """The groups that bought in the period, and what their peers buy."""

    records: Records
    size: Floats  # (groups,)
    mix: Floats  # (groups, lines)
    potential: Potential


def by_size(amounts: Floats, names: Sequence[str]) -> Labels:
    """Return the places of the amounts, largest first; of two alike the first name."""
    order: Labels = np.lexsort((np.arange(len(names)), -amounts))
    return order
