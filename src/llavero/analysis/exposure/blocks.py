"""Which tables and which chart tell what could be lost?"""

from collections.abc import Iterable

from llavero.analysis.cells import cell
from llavero.analysis.exposure.findings import (
    AccountAtRisk,
    ExceedanceCurve,
    FactorSeen,
    RevenueAtRisk,
    Saving,
    StressCase,
)
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.foundation.values import Share
from llavero.prose import Prose, Text


def curve_chart(curve: ExceedanceCurve, risk: RevenueAtRisk, prose: Prose) -> Chart:
    """Return how likely a loss of more than each amount is, today and after the actions."""
    names, points = ["exposure-curve-today"], curve.points
    values: list[tuple[float | None, ...]] = [tuple(one.chance for one in points)]
    if all(one.after is not None for one in points):
        names.append("exposure-curve-after")
        values.append(tuple(one.after for one in points))
    return Chart(
        ChartKind.LINE,
        prose.say("exposure-curve"),
        tuple(prose.text("exposure-curve-part", part=Share(one.share)) for one in points),
        tuple(Series(prose.text(name), v) for name, v in zip(names, values, strict=True)),
        prose.say("exposure-source"),
        prose.say("exposure-curve-alternative", bad=risk.p95_share, mean=risk.mean_share),
        value_title=prose.text("exposure-curve-axis"),
        category_title=prose.text(f"exposure-curve-of-{risk.basis}"),
        number_format="0%",
    )


def account_table(accounts: Iterable[AccountAtRisk], basis: str, prose: Prose) -> Table:
    """Return the accounts that make the worst years."""
    columns = (
        Column(prose.say("column-account"), width=1.9),
        Column(prose.say("exposure-column-factors"), width=1.9),
        Column(prose.say(f"exposure-column-{basis}"), numeric=True, width=1.2),
        Column(prose.say("exposure-column-probability"), numeric=True, width=1.0),
        Column(prose.say("exposure-column-loss"), numeric=True, width=1.1),
        Column(prose.say("exposure-column-tail"), numeric=True, width=1.0),
    )
    rows = tuple(
        (
            Text.name(one.name),
            factors_said(one.factors, prose),
            *(
                cell(figure, prose)
                for figure in (one.exposure, one.probability, one.expected, one.tail)
            ),
        )
        for one in accounts
    )
    return Table(prose.say("exposure-accounts"), columns, rows, prose.say("exposure-source"))


def factors_said(factors: Iterable[str], prose: Prose) -> Text:
    """Return the factors as a list of short names; a dash where there is none."""
    named = [prose.say(f"exposure-short-{name.replace('_', '-')}") for name in factors]
    return Text.join(named, ", ") if named else prose.say("no-value")


def saving_table(savings: Iterable[Saving], prose: Prose) -> Table:
    """Return what taking away each cause would save."""
    columns = (
        Column(prose.say("exposure-column-cause"), width=2.2),
        Column(prose.say("exposure-column-accounts"), numeric=True, width=0.8),
        Column(prose.say("exposure-column-mean-saved"), numeric=True),
        Column(prose.say("exposure-column-bad-saved"), numeric=True),
    )
    rows = tuple(
        (
            prose.say(f"exposure-factor-{one.factor.replace('_', '-')}"),
            *(cell(figure, prose) for figure in (one.accounts, one.mean, one.at_p95)),
        )
        for one in savings
    )
    return Table(prose.say("exposure-savings"), columns, rows, prose.say("exposure-source"))


def stress_table(cases: Iterable[StressCase], prose: Prose) -> Table:
    """Return what would be lost in each case that is supposed."""
    columns = (
        Column(prose.say("exposure-column-case"), width=3.0),
        Column(prose.say("exposure-column-lost"), numeric=True),
        Column(prose.say("exposure-column-part"), numeric=True, width=0.8),
    )
    rows = tuple(
        (stress_said(one, prose), cell(one.loss, prose), cell(one.share, prose)) for one in cases
    )
    return Table(prose.say("exposure-stress"), columns, rows, prose.say("exposure-source-stress"))


def stress_said(one: StressCase, prose: Prose) -> Text:
    """Return what is supposed in a case."""
    names = Text.join((Text.name(name) for name in one.names), ", ")
    if one.case == "portfolio":
        return prose.say(
            "exposure-stress-portfolio", part=Share.exact(one.part), seller=Text.name(one.seller)
        )
    return prose.say(f"exposure-stress-{one.case}", names=names)


def factor_table(factors: Iterable[FactorSeen], prose: Prose) -> Table:
    """Return each factor: its weight, where it is there and of how much it is known."""
    columns = (
        Column(prose.say("exposure-column-factor"), width=2.4),
        Column(prose.say("exposure-column-ratio"), numeric=True, width=0.8),
        Column(prose.say("exposure-column-origin"), width=1.0),
        Column(prose.say("exposure-column-accounts"), numeric=True, width=0.8),
        Column(prose.say("exposure-column-known"), numeric=True, width=0.9),
    )
    rows = tuple(
        (
            prose.say(f"exposure-factor-{one.factor.replace('_', '-')}"),
            cell(one.ratio, prose),
            prose.say("exposure-origin-past" if one.learnt else "exposure-origin-expert"),
            cell(one.accounts, prose),
            cell(one.known, prose),
        )
        for one in factors
    )
    return Table(prose.say("exposure-factors"), columns, rows, prose.say("exposure-source"))


def summary_table(risk: RevenueAtRisk, prose: Prose) -> Table:
    """Return the figures of the simulation, and how they change with what is shared."""
    columns = (
        Column(prose.say("column-figure"), width=2.6),
        Column(prose.say("column-value"), numeric=True),
    )
    figures = (
        *(risk.mean, risk.p50, risk.p90, risk.p95, risk.p95_low, risk.p95_high, risk.cvar95),
        *(risk.alarm, risk.stderr, risk.independent, risk.linked, risk.by_key),
    )
    rows = tuple(
        (prose.say(_sentence(figure.id)), cell(figure, prose))
        for figure in figures
        if figure.value is not None
    )
    return Table(prose.say("exposure-summary"), columns, rows, prose.say("exposure-source"))


def _sentence(id: str) -> str:
    return id.lower().replace(".", "-").replace("_", "-")
