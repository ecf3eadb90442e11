"""What does a detector say of a problem, before it is scored?

A detector reads `Facts` and returns what it saw: readings, each a figure beside its limit, and the
accounts that are affected. A reading whose figure has no value is unknown; where all are unknown
the problem has no data, and `missing` says what would allow it to be looked for.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ibis import Table

from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.method import Said, Worse
from llavero.foundation.measure import Measure
from llavero.foundation.parameter import Parameter


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure beside the limit past which it speaks for the problem."""

    name: str  # with the problem, the id of its sentences: p01-cr1
    figure: Measure
    limit: Parameter | None = None  # None: it is said, not measured
    worse: Worse = "above"
    said: Said | None = None  # of what is said
    branch: str = ""  # readings of one branch must hold together; by default each stands alone
    who: str = ""  # the account or person the figure is of
    more: tuple[tuple[str, Measure], ...] = ()  # figures that its sentence shows too


@dataclass(frozen=True, slots=True)
class Seen:
    """What a detector saw."""

    readings: tuple[Reading, ...] = ()
    groups: tuple[str, ...] = ()  # affected
    missing: tuple[Missing, ...] = ()


Detector = Callable[[Facts], Seen]


@dataclass(frozen=True, slots=True)
class Origin:
    """From which rows some figures come that detectors compute themselves."""

    ids: tuple[str, ...]  # of the figures
    name: str  # noun of the table
    table: Table
    tables: tuple[str, ...]  # of the ledger that were read
