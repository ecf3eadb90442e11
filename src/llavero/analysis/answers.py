"""What goes into an analysis, and what comes out?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar

from llavero.analysis.locks import Lock
from llavero.document import Block
from llavero.foundation.measure import Measure, Unit
from llavero.foundation.parameter import Parameter
from llavero.foundation.period import Period
from llavero.foundation.trace import Trace
from llavero.ledger.tables import Ledger
from llavero.prose import Prose

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Definition:
    """A measure that an analysis may return.

    Its name, definition and formula are the sentence `<id in kebab case>` of the analysis' prose
    with the attributes `.definition` and `.formula`: "M03.heads" is `m03-heads`.
    """

    id: str
    unit: Unit
    references: tuple[str, ...] = ()  # keys of the list of references

    @property
    def sentence(self) -> str:
        """Return the id of the sentence that names the measure."""
        return self.id.lower().replace(".", "-").replace("_", "-")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run is asked: the day it looks from, the period it measures, the parameters."""

    as_of: date
    period: Period  # P of CV1
    currency: str
    seed: int = 20250101
    values: Mapping[str, float] = field(default_factory=dict)  # of parameters, by name
    locks: tuple[Lock, ...] = ()  # who must serve whom, as somebody decided

    @property
    def before(self) -> Period:
        """Return the period of equal length before P."""
        return self.period.before

    def value(self, parameter: Parameter) -> float:
        """Return the value of a parameter that is in force."""
        return float(self.values.get(parameter.name, parameter.default))


@dataclass(frozen=True, slots=True)
class Answer:
    """What one analysis may state, and the figures it rests on.

    `findings` are frozen dataclasses that hold Measures and plain values; the section turns them
    into sentences and does nothing else.
    """

    findings: tuple[object, ...] = ()
    figures: tuple[Measure, ...] = ()
    # What the SQL looks like says nothing that figures, facts and version do not.
    traces: Sequence[Trace] = field(default=(), repr=False)

    def finding(self, kind: type[F]) -> F | None:
        """Return the first finding of that kind, if there is one."""
        return next(iter(self.all(kind)), None)

    def all(self, kind: type[F]) -> tuple[F, ...]:
        """Return the findings of that kind, in order."""
        return tuple(found for found in self.findings if isinstance(found, kind))


@dataclass(frozen=True, slots=True)
class MissingData:
    """Something could not be said: which data is missing, and what it would change.

    `sentence` is the id, in the analysis' prose, of what is missing; its attribute `.remedy`
    says how to supply it and which figures it would allow.
    """

    sentence: str
    table: str  # of the schema
    columns: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()  # ids of the measures it keeps from being computed


@dataclass(frozen=True, slots=True)
class FormerRun:
    """What the study's run of an earlier day said: figures only, which outlive the findings."""

    as_of: date
    figures: Mapping[str, Measure]  # by key


@dataclass(frozen=True, slots=True)
class Earlier:
    """The answers of the analyses that ran before, by name, and the run of an earlier day."""

    answers: dict[str, Answer] = field(default_factory=dict)
    former: FormerRun | None = None  # None: the study has none

    def of(self, analysis: str) -> Answer:
        """Return the answer of an earlier analysis; an empty one if it has not run."""
        return self.answers.get(analysis, Answer())


class Defining(Protocol):
    """What every package that gives figures offers."""

    NAME: str
    DEFINITIONS: tuple[Definition, ...]
    PARAMETERS: tuple[Parameter, ...]  # its numbers that a person may change


class Analysis(Defining, Protocol):
    """What the package of an analysis offers."""

    FINDINGS: tuple[type, ...]  # every kind of finding it may return, to read a stored run

    def answer(self, ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
        """Answer the question from the facts."""
        ...

    def section(self, answer: Answer, prose: Prose) -> tuple[Block, ...]:
        """Turn the answer into blocks of the report."""
        ...


__all__ = [
    "Analysis",
    "Answer",
    "Defining",
    "Definition",
    "Earlier",
    "FormerRun",
    "MissingData",
    "Setting",
]
