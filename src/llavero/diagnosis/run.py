"""What does a diagnosis consist of, and how is it made?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from hashlib import sha256

import pyarrow as pa
import pyarrow.compute as pc

from llavero import __version__
from llavero.analysis.answers import Analysis, Answer, Earlier, FormerRun, Setting
from llavero.analysis.locks import Lock
from llavero.diagnosis.choices import Choice
from llavero.diagnosis.order import ANALYSES
from llavero.diagnosis.parameters import in_force
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.garbage import collecting_no_garbage
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period, month_end
from llavero.foundation.progress import Progress, silence
from llavero.foundation.trace import Trace
from llavero.ledger.monthly import begin
from llavero.ledger.tables import Ledger


class NoSales(KamError):
    """The ledger holds no line that counts as a sale, and nothing else that can be read alone."""

    code = "no-sales"
    exit_code = ExitCode.NOT_ENOUGH_DATA


class NoSalesBeforeAsOf(KamError):
    """Every line of the ledger is later than the day looked from."""

    code = "no-sales-before-as-of"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@dataclass(frozen=True, slots=True)
class Facts:
    """On which facts a run rests."""

    digest: str  # of the ledger
    supplied: Mapping[str, tuple[str, ...]]  # per table, the columns that came
    rows: Mapping[str, int]  # per table
    first_sale: date | None  # None: there is no line
    last_sale: date | None
    last_testimony: date | None  # day of the last interview


# What a part of a scope ("seller:K3/group:G7") is called, by table, id and name column.
_NAMED = {
    "seller": ("seller_links", "seller_id", "name"),
    "group": ("account_links", "group_id", "group_name"),
    "account": ("account_links", "account_id", "name"),
}


@dataclass(frozen=True)
class Run:
    """A diagnosis: the same facts, setting and version give the same run."""

    id: str
    version: str
    setting: Setting
    facts: Facts
    answers: Mapping[str, Answer]
    names: Mapping[str, str]  # of what the scopes of the figures speak of: "seller:K3" -> "Lucía"
    choices: tuple[Choice, ...] = ()  # who gave parameters the values that are not the default

    @cached_property
    def figures(self) -> tuple[Measure, ...]:
        """Return every figure of every analysis, in order."""
        return tuple(figure for answer in self.answers.values() for figure in answer.figures)

    @cached_property
    def traces(self) -> Mapping[str, Trace]:
        """Return the trace of each measure, by its id."""
        found = (trace for answer in self.answers.values() for trace in answer.traces)
        return {trace.measure: trace for trace in found}


def diagnose(
    ledger: Ledger,
    digest: str,
    as_of: date | None,
    *,
    listed: date | None = None,
    choices: Sequence[Choice] = (),
    locks: Sequence[Lock] = (),
    former: Callable[[date], FormerRun | None] = lambda day: None,
    progress: Progress = silence,
    analyses: Sequence[Analysis] = ANALYSES,
) -> Run:
    """Run every analysis over the ledger.

    digest    of the ledger's facts
    as_of     day looked from; None takes the day the ledger reaches, or that of the last interview
              where there is no ledger (methods CV1 wants an input, never today)
    listed    day on which the staff list came, which is looked from where there is nothing else
    choices   the parameters that are not at their defaults
    locks     who must serve whom, as somebody decided
    former    gives the study's run of a day before the one looked from, if there is one
    analyses  those to run, in order

    Raises NoSales, NoSalesBeforeAsOf or ParametersOutOfOrder.
    """
    facts = _facts(ledger, digest)
    values = in_force({one.name: one.value for one in choices if one.value is not None})
    setting = replace(setting_of(ledger, as_of, listed), values=values, locks=tuple(locks))
    with collecting_no_garbage():
        before = former(setting.as_of)
        answers = _answers(ledger, setting, before, analyses, progress)
    names = _names(ledger, {f.scope for answer in answers.values() for f in answer.figures})
    chosen = tuple(choices)
    id = _run_id(facts, setting, chosen, answers)
    return Run(id, __version__, setting, facts, answers, names, chosen)


def _answers(
    ledger: Ledger,
    setting: Setting,
    before: FormerRun | None,
    analyses: Sequence[Analysis],
    progress: Progress,
) -> dict[str, Answer]:
    begin(ledger, setting.period, setting.as_of)
    answers: dict[str, Answer] = {}
    for done, analysis in enumerate(analyses):
        progress(f"stage-{analysis.NAME}", done, len(analyses))
        answers[analysis.NAME] = analysis.answer(ledger, setting, Earlier(dict(answers), before))
    progress("stage-done", len(analyses), len(analyses))
    return answers


def _names(ledger: Ledger, scopes: set[str]) -> dict[str, str]:
    wanted = {part for scope in scopes for part in scope.split("/") if ":" in part}
    found = {}
    for kind, (table, id, name) in _NAMED.items():
        links = ledger.table(table)
        rows = ledger.rows(links.group_by(id).agg(called=links[name].min()))
        ids = pa.array([part.removeprefix(f"{kind}:") for part in wanted if part.startswith(kind)])
        for row in rows.filter(pc.is_in(rows.column(id), ids.cast(pa.string()))).to_pylist():
            found[f"{kind}:{row[id]}"] = row["called"]
    return dict(sorted(found.items()))


def _facts(ledger: Ledger, digest: str) -> Facts:
    counts = {}
    for name in ledger.supplied:
        counted = ledger.table(name).count().name("n").as_table()
        counts[name] = int(ledger.rows(counted).column("n")[0].as_py())
    supplied = {name: tuple(sorted(columns)) for name, columns in ledger.supplied.items()}
    return Facts(digest, supplied, counts, *_span(ledger))


def _span(ledger: Ledger) -> tuple[date | None, date | None, date | None]:
    """Return the days of the first and the last line, and of the last interview. Raises NoSales."""
    days = ledger.table("ledger")
    span = ledger.rows(days.agg(first=days.doc_date.min(), last=days.doc_date.max())).to_pylist()
    spoken = ledger.table("interviews")
    heard = ledger.rows(spoken.agg(last=spoken.date.max())).to_pylist()[0]["last"]
    if span[0]["last"] is None and heard is None and not ledger.has("employees"):
        raise NoSales()
    return span[0]["first"], span[0]["last"], heard


# Days without sales at the end of a month that weekends and holidays explain.
QUIET_DAYS = 4
MONTHS_TOLD = 3  # from which lines of first days alone are sales told by month


def closing_day(last_sale: date, *, by_month: bool = False) -> date:
    """Return the day a ledger reaches: the end of its last month, if few days of it are missing.

    A ledger whose last invoice is of Friday the 28th holds the whole month; one that stops on
    the 6th does not, and the month is left out of the period (methods CV1).

    by_month   every line is of the first day of a month, as where sales are told by month: its
               last month is a whole one too
    """
    end = month_end(last_sale)
    return end if by_month or (end - last_sale).days <= QUIET_DAYS else last_sale


def _is_by_month(ledger: Ledger) -> bool:
    """Return whether all lines, of several months, are of the first day of one."""
    day = ledger.table("ledger").doc_date
    latest = day.day().max().name("latest").as_table()
    months = ledger.table("ledger_months").month.nunique().name("months").as_table()
    if ledger.rows(latest).column("latest")[0].as_py() != 1:
        return False
    return int(ledger.rows(months).column("months")[0].as_py()) >= MONTHS_TOLD


def setting_of(ledger: Ledger, as_of: date | None = None, listed: date | None = None) -> Setting:
    """Return from when a ledger is looked at: `as_of`, or the day that it reaches.

    Where there is no line it reaches the day of the last interview, and without one the day on
    which the staff list came.

    Raises NoSales or NoSalesBeforeAsOf.
    """
    first, last, heard = _span(ledger)
    reached = None if as_of or last is None else closing_day(last, by_month=_is_by_month(ledger))
    day = as_of or reached or heard or listed
    if day is None:
        raise NoSales()
    if first is not None and day < first:
        raise NoSalesBeforeAsOf(as_of=day, first=first)
    return Setting(day, Period.last_complete_months(day), ledger.currency)


def _run_id(
    facts: Facts, setting: Setting, choices: tuple[Choice, ...], answers: Mapping[str, Answer]
) -> str:
    """Return the run's name: its as-of date and a digest of all it holds."""
    held = repr((facts, setting, choices, answers, __version__))
    return f"{setting.as_of:%Y%m%d}-{sha256(held.encode()).hexdigest()[:10]}"
