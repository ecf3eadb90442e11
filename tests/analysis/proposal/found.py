"""Problems as the proposal reads them, to be written by hand in a test."""

from dataclasses import dataclass, field

from llavero.foundation.measure import Measure, Source, Unit, not_computable


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure of the evidence of a problem."""

    name: str
    figure: Measure
    limit: float | None
    ratio: float | None
    past: bool
    worse: str = "above"
    who: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A table that would show a problem."""

    table: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem, as much of it as the proposal reads."""

    id: str
    state: str
    risk: Measure
    level: str | None
    effort: int
    metrics: tuple[Metric, ...]
    accounts: tuple[str, ...]
    affected: Measure
    mentions: Measure
    missing: tuple[Missing, ...] = field(default=())


def share(value: float, id: str = "M21.cr1") -> Measure:
    return Measure(id, value, Unit.SHARE, Source.LEDGER)


def problem(
    id: str,
    risk: int | None,
    *,
    state: str = "detected",
    metrics: tuple[Metric, ...] | None = None,
    accounts: tuple[str, ...] = ("Norte",),
    mentions: int | None = None,
    missing: tuple[str, ...] = (),
) -> Problem:
    """Return a problem; unless others are given its evidence is a share of half over a fifth."""
    score = (
        not_computable("PRB.risk", Unit.COUNT, Source.ASSUMPTION, "no-sales", scope=id)
        if risk is None
        else Measure("PRB.risk", risk, Unit.COUNT, Source.ASSUMPTION, scope=id)
    )
    heard = (
        not_computable("PRB.mentions", Unit.COUNT, Source.INTERVIEW, "no-interviews", scope=id)
        if mentions is None
        else Measure("PRB.mentions", mentions, Unit.COUNT, Source.INTERVIEW, scope=id)
    )
    level = None if risk is None else _level(risk)
    seen = (Metric("share", share(0.5), 0.2, 2.5, past=True),) if metrics is None else metrics
    gone = tuple(Missing(*name.split(".")[:1], tuple(name.split(".")[1:])) for name in missing)
    reached = Measure("PRB.affected", len(accounts), Unit.ACCOUNTS, Source.ASSUMPTION, scope=id)
    return Problem(id, state, score, level, 1, seen, accounts, reached, heard, gone)


def _level(risk: int) -> str:
    limits = ((20, "critical"), (12, "high"), (6, "medium"))
    return next((name for least, name in limits if risk >= least), "low")
