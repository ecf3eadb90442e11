"""What may be stated about the problems of the department?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition
from llavero.analysis.problems.method import Level, Said, Worse
from llavero.foundation.measure import Measure, Unit

# Of the scoring; the figures that detectors compute themselves stand beside them.
DEFINITIONS = (
    Definition("PRB.detected", Unit.COUNT),
    Definition("PRB.not_detected", Unit.COUNT),
    Definition("PRB.no_data", Unit.COUNT),
    Definition("PRB.critical", Unit.COUNT),
    Definition("PRB.high", Unit.COUNT),
    Definition("PRB.widest", Unit.COUNT),
    Definition("PRB.key_share", Unit.SHARE),
    Definition("PRB.ratio", Unit.RATIO),
    Definition("PRB.likelihood", Unit.COUNT),
    Definition("PRB.affected", Unit.ACCOUNTS),
    Definition("PRB.at_stake", Unit.SHARE),
    Definition("PRB.severity", Unit.COUNT),
    Definition("PRB.risk", Unit.COUNT),
    Definition("PRB.mentions", Unit.COUNT),
)
OF_PROBLEM = {
    *("PRB.ratio", "PRB.likelihood", "PRB.affected", "PRB.at_stake"),
    *("PRB.severity", "PRB.risk", "PRB.mentions"),
}

State = Literal["detected", "not_detected", "no_data"]
Basis = Literal["contribution", "sales"]


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure beside the limit past which it speaks for a problem.

    Its sentences begin with the problem and its name: `p01-cr1`.
    """

    name: str
    figure: Measure
    limit: float | None  # None: it is said, not measured
    parameter: str  # that gives the limit; empty where there is none
    worse: Worse
    said: Said | None
    branch: str  # those of one branch must hold together
    ratio: float | None  # None: unknown, said, or without end
    likelihood: int | None  # None: unknown
    past: bool
    who: str  # the account or person the figure is of; empty: all of them
    more: tuple[tuple[str, Measure], ...]  # figures that its sentence shows too


@dataclass(frozen=True, slots=True)
class Missing:
    """A table, or columns of it, that would allow a problem to be looked for."""

    table: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a seller on a problem, names of persons masked."""

    code: str  # of the seller
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of the catalogue: whether it is there, and what risk it is."""

    id: str
    state: State
    likelihood: Measure
    severity: Measure  # without a value where nobody knows which accounts it touches
    risk: Measure
    level: Level | None  # None: without a risk
    effort: int  # of its cheapest strategy, 1 to 3
    ratio: Measure  # of the branch that decides
    metrics: tuple[Metric, ...]
    accounts: tuple[str, ...]  # names of those affected, largest first
    groups: tuple[str, ...]  # their ids, in the same order
    affected: Measure
    at_stake: Measure
    basis: Basis | None  # of what is at stake
    mentions: Measure
    mentioned_by: tuple[str, ...]  # codes of sellers
    by_all: bool  # every seller speaks of it
    quotes: tuple[Quote, ...]
    missing: tuple[Missing, ...]
    opaque: bool  # nobody can see whether it is there: a risk by itself


@dataclass(frozen=True, slots=True)
class RiskMap:
    """The whole catalogue by risk; of one risk, first what is easiest begun and most said."""

    ranking: tuple[str, ...]  # ids
    detected: Measure
    not_detected: Measure
    no_data: Measure
    critical: Measure
    high: Measure
    widest: Measure  # critical ones that reach most key accounts: severity tells them not apart
    key_share: Measure  # what the key accounts are of the company, as severity counts it
    key_basis: Basis | None
    sellers: int  # who spoke of problems
    with_sales: bool
    placed: tuple[tuple[str, ...], ...]  # ids by cell: severity 5 first, likelihood 1 first


FINDINGS = (Problem, RiskMap)
