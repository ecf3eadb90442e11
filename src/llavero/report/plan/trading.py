"""What does the account buy, what does it leave and what may it buy next?"""

from collections.abc import Iterator

from llavero.analysis.forecast.sales.findings import AccountSales
from llavero.analysis.selection.wording import joined
from llavero.document import (
    Chart,
    ChartKind,
    Column,
    Fact,
    FactList,
    Panel,
    PlanTable,
    PlanText,
    Series,
)
from llavero.foundation.measure import Measure
from llavero.prose import Text
from llavero.report.plan.teller import Teller

LINES, SPACES = 6, 3
# Figures that a run gives of the accounts it looks at one by one.
OF_THE_RUN = {"trend": "M47.account", "service": "M51.account", "contribution": "M52.account"}


def course(tell: Teller, width: float = 1.0) -> Panel:
    """Return the sales of the last months as a chart."""
    trade = tell.known.record.trade
    if trade is None:
        return tell.panel(5, PlanText((tell.say("no-trade"),)), width=width)
    chart = Chart(
        ChartKind.LINE,
        tell.say("chart", months=len(trade.months)),
        tuple(f"{one.month:%m/%y}" for one in trade.months),
        (
            Series(
                str(tell.say("chart-series")),
                tuple(float(one.amount) for one in trade.months),
            ),
        ),
        tell.say("chart-source"),
        tell.say("chart-alternative", months=len(trade.months), sales=trade.sales),
        value_title=tell.known.run.setting.currency,
    )
    return tell.panel(5, chart, width=width)


def performance(tell: Teller, width: float = 1.0) -> Panel:
    """Return the figures of the account, with what is expected of it."""
    facts = FactList(tuple(_figures(tell)))
    note = tell.say("period", period=tell.known.run.setting.period)
    return Panel(tell.say("performance"), (facts,), note=note, width=width)


def _figures(tell: Teller) -> Iterator[Fact]:
    known, trade = tell.known, tell.known.record.trade
    if trade is not None:
        yield tell.figure("sales", trade.sales)
        yield tell.figure("before", trade.before)
        if trade.before.value is not None:
            yield tell.figure("change", trade.change)
        yield tell.figure("margin", known.figure("M50.account") or trade.margin)
    for label, id in OF_THE_RUN.items():
        if (figure := known.figure(id)) is not None:
            yield tell.figure(label, figure)
    if known.ahead is not None:
        yield _ahead(tell, known.ahead)
        yield tell.figure("missed", known.ahead.missed)
    if untold := [label for label, id in OF_THE_RUN.items() if known.figure(id) is None]:
        names = Text.join((tell.say(f"untold-{label}") for label in untold), ", ")
        yield Fact(tell.say("untold"), names)
    yield Fact(tell.say("signs"), _signs(tell), _signs_figure(tell))


def _ahead(tell: Teller, ahead: AccountSales) -> Fact:
    if ahead.said.value is None or ahead.low.value is None:
        return tell.figure("ahead", ahead.said)
    said = tell.say("range", value=ahead.said, low=ahead.low, high=ahead.high)
    return Fact(tell.say("ahead"), said, ahead.said.id)


def _signs(tell: Teller) -> Text:
    known = tell.known
    if known.fallen is not None:
        return tell.say("signs-fallen", change=known.fallen.change)
    if known.visit is not None:
        return tell.say("signs-warned", signals=signals(tell, known.visit.signals))
    silent = known.figure("M49.account_days")
    return tell.say("signs-silence", days=silent) if silent else tell.say("signs-none")


def _signs_figure(tell: Teller) -> str:
    known = tell.known
    figures: tuple[Measure | None, ...] = (
        known.fallen.change if known.fallen else None,
        known.visit.past if known.visit else None,
        known.figure("M49.account_days"),
    )
    return next((one.id for one in figures if one is not None), "")


def signals(tell: Teller, names: tuple[str, ...]) -> Text:
    """Return the signals of a warning as a list."""
    return joined([tell.prose.say(f"warning-short-{name}") for name in names], tell.prose)


def lines(tell: Teller, width: float = 1.0) -> Panel:
    """Return what it buys by line, and the lines it could buy."""
    trade = tell.known.record.trade
    bought = trade.lines if trade else ()
    mix = _mix(tell) if bought else PlanText((tell.say("no-lines"),))
    return Panel(tell.say("lines"), (mix, _spaces(tell)), width=width)


def _mix(tell: Teller) -> PlanTable:
    trade = tell.known.record.trade
    assert trade is not None, "asked only of who buys"
    columns = (
        Column(tell.say("column-line"), width=1.6),
        Column(tell.say("column-sales"), numeric=True, width=1.3),
        Column(tell.say("column-share"), numeric=True, width=0.8),
        Column(tell.say("column-change"), numeric=True, width=0.9),
    )
    rows = [
        (
            Text.name(one.line) if one.line else tell.say("line-unnamed"),
            tell.cell(one.sales),
            _or_dash(tell, one.share),
            _or_dash(tell, one.change),
        )
        for one in trade.lines[:LINES]
    ]
    if (more := len(trade.lines) - LINES) > 0:
        rows.append((tell.say("lines-more", more=more), Text(()), Text(()), Text(())))
    return PlanTable(columns, tuple(rows))


def _or_dash(tell: Teller, figure: Measure) -> Text:
    return tell.prose.say("no-value") if figure.value is None else tell.cell(figure)


def _spaces(tell: Teller) -> PlanTable | PlanText:
    spaces = tell.known.spaces[:SPACES]
    if not spaces:
        return PlanText((tell.say("no-spaces"),))
    columns = (
        Column(tell.say("column-space"), width=1.4),
        Column(tell.say("column-potential"), numeric=True, width=2.2),
        Column(tell.say("column-buyers"), numeric=True, width=0.8),
    )
    rows = tuple(
        (
            Text.name(one.line),
            tell.say("range", value=one.potential, low=one.low, high=one.high),
            tell.cell(one.buyers),
        )
        for one in spaces
    )
    return PlanTable(columns, rows)
