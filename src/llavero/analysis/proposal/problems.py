"""What does the proposal read of a problem? By attributes: no analysis imports another."""

from collections.abc import Sequence
from typing import Protocol, cast

from llavero.analysis.answers import Answer
from llavero.foundation.measure import Measure


class Metric(Protocol):
    """A figure beside the limit past which it speaks for a problem."""

    @property
    def name(self) -> str: ...
    @property
    def figure(self) -> Measure: ...
    @property
    def limit(self) -> float | None: ...
    @property
    def worse(self) -> str: ...
    @property
    def ratio(self) -> float | None: ...
    @property
    def past(self) -> bool: ...
    @property
    def who(self) -> str: ...


class Missing(Protocol):
    """A table that would allow a problem to be looked for."""

    @property
    def table(self) -> str: ...
    @property
    def columns(self) -> tuple[str, ...]: ...


class Problem(Protocol):
    """A problem of the catalogue, as the run found it."""

    @property
    def id(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def risk(self) -> Measure: ...
    @property
    def level(self) -> str | None: ...
    @property
    def effort(self) -> int: ...
    @property
    def metrics(self) -> Sequence[Metric]: ...
    @property
    def accounts(self) -> tuple[str, ...]: ...
    @property
    def affected(self) -> Measure: ...
    @property
    def mentions(self) -> Measure: ...
    @property
    def missing(self) -> Sequence[Missing]: ...


def problems(answer: Answer) -> tuple[Problem, ...]:
    """Return the problems of the catalogue that a run looked for."""
    return tuple(
        cast(Problem, found) for found in answer.findings if type(found).__name__ == "Problem"
    )


def detected(found: Sequence[Problem], ranking: Sequence[str] = ()) -> tuple[Problem, ...]:
    """Return those that are there, the heaviest first, then by the effort of what would help.

    ranking   ids in the order in which the problems themselves are told, where there is one
    """
    place = {id: at for at, id in enumerate(ranking)}
    there = (one for one in found if one.state == "detected")
    return tuple(
        sorted(there, key=lambda one: (place.get(one.id, 0), -risk(one), one.effort, one.id))
    )


def ranking(answer: Answer) -> tuple[str, ...]:
    """Return the order in which the problems are told; empty where there is none."""
    maps = (found for found in answer.findings if type(found).__name__ == "RiskMap")
    return next((cast(_RiskMap, found).ranking for found in maps), ())


class _RiskMap(Protocol):
    """What is read of the map of risks: by attributes."""

    @property
    def ranking(self) -> tuple[str, ...]: ...


def risk(one: Problem) -> float:
    """Return the risk of a problem; below any other where nobody knows whom it touches."""
    return risk_of(one.risk)


def risk_of(figure: Measure) -> float:
    """Return a risk as a number to compare."""
    return float(figure.value) if isinstance(figure.value, int | float) else 0.0
