"""Which tables show the problems: those not told in prose, and every figure beside its limit?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.problems.findings import Metric, Problem, RiskMap
from llavero.analysis.problems.method import MOST, level
from llavero.analysis.problems.telling import limit_of, named, needs
from llavero.document import Column, Ground, Table
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

SCORES = ("likelihood", "severity", "risk")
EFFORTS = {1: "problems-effort-little", 2: "problems-effort-some", 3: "problems-effort-much"}


def risk_table(found: RiskMap, problems: Sequence[Problem], prose: Prose) -> Table:
    """Return the map of the risks: severity down, likelihood across, the problems in the cells."""
    by_id = {one.id: one for one in problems}
    steps = range(1, MOST + 1)
    columns = (
        Column(prose.say("problems-map-severity"), width=1.2),
        *(Column(prose.say("problems-map-likelihood", step=step)) for step in steps),
    )
    rows, grounds = [], []
    for at, severe in enumerate(reversed(steps)):
        cells = found.placed[at * MOST : (at + 1) * MOST]
        shown = (Text.join((_placed(by_id[id], prose) for id in ids), ", ") for ids in cells)
        rows.append((prose.say("problems-map-step", step=severe), *shown))
        graded: tuple[Ground, ...] = ("", *(level(severe * likely) for likely in steps))
        grounds.append(graded)
    caption, source = prose.say("problems-map"), prose.say("problems-map-source")
    return Table(caption, columns, tuple(rows), source, grounds=tuple(grounds))


def _placed(problem: Problem, prose: Prose) -> Text:
    return prose.say(f"problems-map-{problem.state.replace('_', '-')}", id=problem.id)


def first_table(problems: Sequence[Problem], prose: Prose) -> Table:
    """Return the detected problems in the order in which they call for something, and why so."""
    columns = (
        Column(prose.say("problems-column-id"), width=0.5),
        Column(prose.say("problems-column-problem"), width=3.1),
        Column(prose.say("problems-column-risk"), True, 0.65),
        Column(prose.say("problems-column-effort"), width=0.65),
        Column(prose.say("problems-column-said"), True, 0.9),
        Column(prose.say("problems-column-far"), True, 1.0),
        Column(prose.say("problems-column-share"), True, 0.8),
    )
    rows = tuple(_first_row(one, prose) for one in problems)
    caption, source = prose.say("problems-first-table"), prose.say("problems-first-source")
    return Table(caption, columns, rows, source)


def _first_row(one: Problem, prose: Prose) -> tuple[Text, ...]:
    return (
        Text.plain(one.id),
        named(one, prose),
        _score(one.risk, prose),
        prose.say(EFFORTS[one.effort]),
        *(_score(figure, prose) for figure in (one.mentions, one.ratio, one.at_stake)),
    )


def others_table(problems: Sequence[Problem], prose: Prose) -> Table:
    """Return the problems that are not told in prose, the highest risk first."""
    columns = (
        Column(prose.say("problems-column-id"), width=0.5),
        Column(prose.say("problems-column-problem"), width=1.6),
        Column(prose.say("problems-column-state"), width=0.9),
        Column(prose.say("problems-column-metric"), width=2.6),
        *(Column(prose.say(f"problems-column-{one}"), True, 0.7) for one in SCORES),
    )
    rows = tuple(
        (
            Text.plain(one.id),
            named(one, prose),
            prose.say(f"problems-state-{one.state.replace('_', '-')}"),
            _worst_told(one, prose),
            *(_score(figure, prose) for figure in (one.likelihood, one.severity, one.risk)),
        )
        for one in problems
    )
    return Table(prose.say("problems-others"), columns, rows, prose.say("problems-source"))


def unseen_table(problems: Sequence[Problem], prose: Prose) -> Table:
    """Return the problems that cannot be looked for, and what it would take."""
    columns = (
        Column(prose.say("problems-column-id"), width=0.5),
        Column(prose.say("problems-column-problem"), width=1.6),
        Column(prose.say("problems-column-needs"), width=3.4),
    )
    rows = tuple(
        (Text.plain(one.id), named(one, prose), needs(one, prose).capitalised()) for one in problems
    )
    caption, source = prose.say("problems-unseen-table"), prose.say("problems-unseen-source")
    return Table(caption, columns, rows, source)


def metrics_table(problems: Sequence[Problem], prose: Prose) -> Table:
    """Return every figure that was looked at, beside its limit."""
    columns = (
        Column(prose.say("problems-column-id"), width=0.5),
        Column(prose.say("problems-column-metric"), width=2.4),
        Column(prose.say("problems-column-of"), width=1.4),
        Column(prose.say("problems-column-figure"), True, 1.0),
        Column(prose.say("problems-column-limit"), True, 0.9),
        Column(prose.say("problems-column-past"), width=0.7),
    )
    rows = tuple(_metric_row(one, metric, prose) for one in problems for metric in one.metrics)
    return Table(prose.say("problems-metrics"), columns, rows, prose.say("problems-source"))


def _metric_row(problem: Problem, metric: Metric, prose: Prose) -> tuple[Text, ...]:
    limit = limit_of(metric)
    unknown = metric.likelihood is None
    past = "unknown" if unknown else "yes" if metric.past else "no"
    return (
        Text.plain(problem.id),
        prose.say(_metric_name(problem, metric)),
        Text.name(metric.who) if metric.who else prose.say("problems-of-all"),
        # What no analysis could compute may be no figure of the run: there is none to lead to.
        Text(()) if unknown else prose.say("problems-figure", value=metric.figure),
        Text(()) if limit is None else prose.say("problems-figure", value=limit),
        prose.say(f"problems-past-{past}"),
    )


def _worst_told(problem: Problem, prose: Prose) -> Text:
    """Return the figures that decide, each with its limit.

    Where several must be past their limits together, those that are not decide.
    """
    known = [one for one in problem.metrics if one.likelihood is not None]
    if problem.state == "not_detected":
        known = [one for one in known if not one.past] or known
    worst = max((one.likelihood or 0 for one in known), default=0)
    told = [one for one in known if one.likelihood == worst]
    return Text.join(_told(problem, told, prose), "; ")


def _told(problem: Problem, metrics: Sequence[Metric], prose: Prose) -> Iterator[Text]:
    for metric in metrics:
        limit, name = limit_of(metric), prose.say(_metric_name(problem, metric))
        if limit is None:
            yield prose.say("problems-cell-said", name=name, figure=metric.figure)
        else:
            yield prose.say("problems-cell", name=name, figure=metric.figure, limit=limit)


def _metric_name(problem: Problem, metric: Metric) -> str:
    return f"{problem.id.lower()}-{metric.name}"


def _score(figure: Measure, prose: Prose) -> Text:
    unknown = figure.value is None
    return prose.say("problems-unknown") if unknown else prose.say("problems-figure", value=figure)
