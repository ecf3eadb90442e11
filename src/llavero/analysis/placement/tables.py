"""How are the options, their scores and the signals shown at a glance?"""

from llavero.analysis.placement.findings import OptionSeen, Placement, SignalSeen
from llavero.analysis.placement.options import CRITERIA
from llavero.analysis.placement.telling import criterion_name, option_name
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.foundation.values import Ratio
from llavero.prose import Prose, Text

MARKED = ("shut", "unjudged")


def option_chart(placement: Placement, prose: Prose) -> Chart:
    """Return the points of every option, most first; those that may not be chosen are marked."""
    ordered = sorted(placement.options, key=lambda one: -float(str(one.utility.value)))
    return Chart(
        ChartKind.BAR,
        prose.say("options-chart"),
        tuple(_marked(one, placement, prose) for one in ordered),
        (
            Series(
                prose.text("options-chart-series"),
                tuple(float(str(one.utility.value)) for one in ordered),
            ),
        ),
        prose.say("source-placement"),
        prose.say("options-chart-alternative", winner=option_name(placement.option, prose)),
        value_title=prose.text("options-chart-axis"),
        number_format="0.0",
    )


def _marked(one: OptionSeen, placement: Placement, prose: Prose) -> str:
    name = option_name(one.option, prose).capitalised()
    if one.option == placement.option:
        return prose.text("mark-proposed", option=name)
    if one.standing in MARKED:
        return prose.text(f"mark-{one.standing}", option=name)
    return str(name)


def option_table(placement: Placement, prose: Prose) -> Table:
    """Return the options with their points, firmness and condition."""
    columns = (
        Column(prose.say("column-option"), width=1.4),
        Column(prose.say("column-points"), numeric=True, width=0.5),
        Column(prose.say("column-win"), numeric=True, width=0.6),
        Column(prose.say("column-condition"), width=2.0),
    )
    rows = tuple(
        (
            option_name(one.option, prose).capitalised(),
            prose.say("cell", value=one.utility),
            prose.say("cell", value=one.win),
            _standing(one, prose),
        )
        for one in placement.options
    )
    return Table(prose.say("options-table"), columns, rows, prose.say("source-placement"))


def _standing(one: OptionSeen, prose: Prose) -> Text:
    gate = f"gate-{one.option}"
    said = prose.say(gate) if prose.has(gate) else Text(())
    return prose.say(f"standing-{one.standing}", gate=said)


def score_table(placement: Placement, prose: Prose) -> Table:
    """Return the score of each option in each criterion, and the weights, a criterion per row."""
    columns = (
        Column(prose.say("column-criterion"), width=2.2),
        Column(prose.say("scores-weight"), numeric=True, width=0.9),
        *(Column(Text.name(one.option), numeric=True, width=0.5) for one in placement.options),
    )
    rows = tuple(
        (
            criterion_name(criterion, prose),
            prose.say("cell", value=seen.weight),
            *(prose.say("cell", value=_points(one.scores[at])) for one in placement.options),
        )
        for at, (criterion, seen) in enumerate(zip(CRITERIA, placement.criteria, strict=True))
    )
    codes = Text.join((_code(one, prose) for one in placement.options), "; ")
    legend = prose.say("scores-legend", codes=codes)
    return Table(prose.say("scores-table"), columns, rows, legend)


def _code(one: OptionSeen, prose: Prose) -> Text:
    option = option_name(one.option, prose)
    return prose.say("scores-legend-one", code=Text.name(one.option), option=option)


def _points(score: float) -> Ratio | int:
    return int(score) if score == int(score) else Ratio(score, 1)


def signal_table(placement: Placement, prose: Prose) -> Table:
    """Return the signals, the figures they are made of and whether they could change the answer."""
    columns = (
        Column(prose.say("column-signal"), width=1.4),
        Column(prose.say("column-signal-value"), numeric=True, width=0.5),
        Column(prose.say("column-origin"), width=0.9),
        Column(prose.say("column-swing"), width=1.6),
    )
    rows = tuple(
        (
            prose.say(f"signal-{one.signal}"),
            prose.say("cell", value=one.value),
            prose.say(f"origin-{one.origin}"),
            _swing(one, prose),
        )
        for one in placement.signals
    )
    return Table(prose.say("signals-table"), columns, rows, prose.say("source-placement"))


def _swing(one: SignalSeen, prose: Prose) -> Text:
    if one.origin != "assumed":
        return prose.say("swing-known")
    if not one.swings:
        return prose.say("swing-none")
    options = Text.join((option_name(option, prose) for option in one.swings), ", ")
    return prose.say("swing-to", options=options)
