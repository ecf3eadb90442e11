"""What is proposed, by whom, by when, and how shall one know? Read from what the run found."""

from collections.abc import Iterator, Sequence
from typing import Protocol, cast

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.proposal.catalogue import PROBLEMS, Catalogue, catalogue
from llavero.analysis.proposal.choosing import Limits, chosen, wanted
from llavero.analysis.proposal.coherence import faults
from llavero.analysis.proposal.findings import (
    UNITS,
    Answered,
    ByCategory,
    Effect,
    FindOut,
    Owner,
    Plan,
    PlannedAction,
)
from llavero.analysis.proposal.integral import integral
from llavero.analysis.proposal.owners import known, owners
from llavero.analysis.proposal.parameters import (
    FEWER,
    LEAST,
    LEVER,
    MOST,
    QUARTERS,
    SERIOUS,
)
from llavero.analysis.proposal.planning import Savings, answered, planned
from llavero.analysis.proposal.problems import Problem, detected, problems, ranking
from llavero.analysis.proposal.traces import traces
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import Period, add_months, month_end
from llavero.foundation.trace import Traces
from llavero.ledger.tables import Ledger

MONTHS = 3


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return the plan against the problems that were found, and what closes the proposal."""
    book, looked = catalogue(), problems(earlier.of("problems"))
    found = detected(looked, ranking(earlier.of("problems")))
    savings = _savings(earlier)
    answers, actions = _plan(found, book, setting, savings)
    who = owners(actions, known(ledger, setting, earlier.of("roles")), _quarters(setting))
    findings = (
        *((_whole(actions, who, answers, setting),) if looked else ()),
        *answers,
        *actions,
        *who,
        *(_effect(earlier, savings) if actions else ()),
        *faults(
            answers,
            actions,
            frozenset(PROBLEMS),
            serious=setting.value(SERIOUS),
            most=int(setting.value(MOST)),
        ),
        *_find_out(looked, ledger),
        *integral([one.id for one in found], earlier, int(setting.value(LEAST))),
        *_categories(earlier),
    )
    own = (figure for one in findings for figure in figures_in(one) if figure.id in UNITS)
    return Answer(findings, once_each(own), Traces(lambda: traces(ledger, setting)))


def _plan(
    found: Sequence[Problem], book: Catalogue, setting: Setting, savings: Savings
) -> tuple[tuple[Answered, ...], tuple[PlannedAction, ...]]:
    limits = Limits(setting.value(SERIOUS), int(setting.value(FEWER)), int(setting.value(LEVER)))
    strategies = chosen(found, book, limits)
    actions = planned(wanted(found, strategies, book, limits), found, book, setting, savings)
    return answered(found, strategies, actions, book, setting), actions


def _quarters(setting: Setting) -> int:
    return int(setting.value(QUARTERS))


def quarters(setting: Setting) -> tuple[Period, ...]:
    """Return the quarters of the plan: the first begins the month after the day looked from."""
    starts = (add_months(setting.as_of, 1 + MONTHS * at) for at in range(_quarters(setting)))
    return tuple(Period(start, month_end(add_months(start, MONTHS - 1))) for start in starts)


def _whole(
    actions: Sequence[PlannedAction],
    who: Sequence[Owner],
    answers: Sequence[Answered],
    setting: Setting,
) -> Plan:
    sheet = Sheet(UNITS, None, setting.currency)

    def counted(id: str, value: int) -> Measure:
        return sheet.figure(id, value, source=Source.ASSUMPTION)

    return Plan(
        quarters(setting),
        int(setting.value(MOST)),
        int(setting.value(LEVER)),
        counted("PRO.actions", len(actions)),
        counted("PRO.levers", sum(one.lever for one in actions)),
        counted("PRO.served", len(answers)),
        counted("PRO.busiest", max((max(one.load) for one in who), default=0)),
        counted("PRO.later", sum(one.later > 0 for one in actions)),
        counted("PRO.handed", sum(bool(one.for_owner) for one in actions)),
        counted("PRO.unplaced", sum(not one.start for one in actions)),
    )


def _find_out(looked: Sequence[Problem], ledger: Ledger) -> Iterator[FindOut]:
    """Yield the data that would show problems nobody can see today, the most telling first."""
    problems: dict[str, list[str]] = {}
    columns: dict[str, list[str]] = {}
    for problem in looked:
        for missing in problem.missing if problem.state == "no_data" else ():
            problems.setdefault(missing.table, []).append(problem.id)
            lacking = (name for name in missing.columns if not ledger.has(missing.table, name))
            columns.setdefault(missing.table, []).extend(lacking)
    for table in sorted(problems, key=lambda table: (-len(set(problems[table])), table)):
        there = columns[table] if ledger.has(table) else ()
        yield FindOut(table, tuple(dict.fromkeys(there)), tuple(dict.fromkeys(problems[table])))


def _effect(earlier: Earlier, savings: Savings) -> Iterator[Effect]:
    """Yield what could be lost before and after, where the simulation has it."""
    for found in earlier.of("exposure").findings:
        if type(found).__name__ != "Savings":
            continue
        one = cast(_Savings, found)
        if None in (one.before.value, one.after.value, one.mean_saved.value):
            continue
        best = max(savings, key=lambda factor: _amount(savings[factor]), default="")
        yield Effect(one.before, one.after, one.mean_saved, best, savings.get(best))


def _savings(earlier: Earlier) -> Savings:
    """Return what removing each factor is worth in the mean year, where it is worth anything."""
    found = (one for one in earlier.of("exposure").findings if type(one).__name__ == "Saving")
    told = (cast(_Saving, one) for one in found)
    return {one.factor: one.mean for one in told if _amount(one.mean) > 0}


def _amount(figure: Measure) -> float:
    return 0.0 if figure.value is None else float(figure.value)


class _Saving(Protocol):
    """What is read of what removing a factor is worth: by attributes."""

    @property
    def factor(self) -> str: ...
    @property
    def mean(self) -> Measure: ...


class _Savings(Protocol):
    """What is read of what all the actions are worth: by attributes."""

    @property
    def before(self) -> Measure: ...
    @property
    def after(self) -> Measure: ...
    @property
    def mean_saved(self) -> Measure: ...


class _Category(Protocol):
    """What is read of a category of accounts: by attributes."""

    @property
    def category(self) -> str: ...
    @property
    def accounts(self) -> Measure: ...
    @property
    def share(self) -> Measure: ...
    @property
    def largest(self) -> tuple[str, ...]: ...


def _categories(earlier: Earlier) -> Iterator[ByCategory]:
    for found in earlier.of("portfolio").findings:
        if type(found).__name__ == "Portfolio":
            for one in cast("Sequence[_Category]", getattr(found, "categories", ())):
                if one.accounts.value:
                    yield ByCategory(one.category, one.accounts, one.share, one.largest)
