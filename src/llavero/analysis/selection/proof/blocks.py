"""Which tables and charts tell what the choice of the past has caught?"""

from llavero.analysis.cells import cell
from llavero.analysis.selection.proof.findings import CaptureCurve, LooksBack, Outcome
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

LINES = ("best", "score", "simple", "high", "chance", "low")
RULES = ("score", "simple", "margin", "key", "chance")
READINGS = ("efficiency", "simple_efficiency", "precision", "agreement", "gain")


def curve_chart(curve: CaptureCurve, prose: Prose) -> Chart:
    """Return how much is caught by how many accounts, as lines."""
    return Chart(
        ChartKind.LINE,
        prose.say(f"proof-chart-{curve.kind}"),
        tuple(prose.text("cell", value=number) for number in curve.numbers),
        tuple(Series(prose.text(f"proof-line-{name}"), getattr(curve, name)) for name in LINES),
        prose.say("source-ledger"),
        prose.say(
            "proof-chart-alternative", score=curve.score_at_number, best=curve.best_at_number
        ),
        value_title=prose.text(f"proof-chart-value-{curve.kind}"),
        category_title=prose.text("proof-chart-accounts"),
        number_format="0%",
    )


def result_table(outcomes: tuple[Outcome, ...], prose: Prose) -> Table:
    """Return what each way to choose caught of each outcome."""
    columns = (
        Column(prose.say("proof-column-rule"), width=1.8),
        *(Column(prose.say(f"proof-column-{one.kind}"), numeric=True) for one in outcomes),
    )
    rows = [
        *(_row(name, outcomes, prose) for name in RULES if _known(name, outcomes)),
        _range_row("chance-band", "chance_low", "chance_high", outcomes, prose),
        _row("best", outcomes, prose),
        *(_row(name, outcomes, prose) for name in READINGS),
        _range_row("interval", "gain_low", "gain_high", outcomes, prose),
    ]
    return Table(prose.say("proof-table"), columns, tuple(rows), prose.say("source-ledger"))


def _known(name: str, outcomes: tuple[Outcome, ...]) -> bool:
    figures = (getattr(one, name) for one in outcomes)
    return any(figure.value is not None for figure in figures)


def _row(name: str, outcomes: tuple[Outcome, ...], prose: Prose) -> tuple[Text, ...]:
    title = prose.say(f"proof-row-{name.replace('_', '-')}")
    return (title, *(cell(getattr(one, name), prose) for one in outcomes))


def _range_row(
    title: str, low: str, high: str, outcomes: tuple[Outcome, ...], prose: Prose
) -> tuple[Text, ...]:
    cells = (_range(getattr(one, low), getattr(one, high), prose) for one in outcomes)
    return (prose.say(f"proof-row-{title}"), *cells)


def look_table(looks: LooksBack, prose: Prose) -> Table:
    """Return what each look back caught, the oldest first."""
    names = ("accounts", "eligible", "number", "score", "simple", "best", "born")
    columns = (
        Column(prose.say("proof-looks-day"), width=2.2),
        *(Column(prose.say(f"proof-looks-{name}"), numeric=True) for name in names),
    )
    rows = tuple(
        (
            prose.say("cell", value=look.day),
            *(cell(getattr(look, name), prose) for name in names),
        )
        for look in looks.looks
    )
    caption = prose.say(f"proof-looks-{looks.kind}")
    return Table(caption, columns, rows, prose.say("source-ledger"))


def _range(low: Measure, high: Measure, prose: Prose) -> Text:
    if low.value is None or high.value is None:
        return prose.say("no-value")
    return prose.say("proof-range", low=low, high=high)
