"""Which tables tell how the signals fared, and whom to visit?"""

from llavero.analysis.cells import cell
from llavero.analysis.warning.findings import (
    AccountsToVisit,
    AccountToVisit,
    SignalTried,
    Thresholds,
    WarningTried,
)
from llavero.analysis.warning.parameters import MIX, RHYTHM, SILENCE, SLIDE
from llavero.document import Column, Table
from llavero.foundation.parameter import Parameter
from llavero.foundation.values import Points
from llavero.prose import Prose, Text

LIMITS: dict[str, Parameter] = {
    "silence": SILENCE,
    "rhythm": RHYTHM,
    "mix": MIX,
    "slide": SLIDE,
}


def trial_table(tried: WarningTried, prose: Prose) -> Table:
    """Return how the warning and each signal by itself fared in the past."""
    names = ("warned", "precision", "gain", "recall", "lead")
    columns = (
        Column(prose.say("warning-column-signal"), width=2.0),
        *(
            Column(prose.say(f"warning-column-{name}"), numeric=True, width=_width(name))
            for name in names
        ),
        Column(prose.say("warning-column-reading"), width=1.1),
    )
    every = prose.say("warning-signal-all", signals=tried.thresholds.signals)
    rows = (
        _row(every, tried, prose),
        *(_row(_signal(one, tried.thresholds, prose), one, prose) for one in tried.signals),
    )
    return Table(prose.say("warning-table"), columns, rows, prose.say("source-ledger"))


def _width(name: str) -> float:
    return 1.7 if name == "gain" else 0.9


def _row(title: Text, one: WarningTried | SignalTried, prose: Prose) -> tuple[Text, ...]:
    return (
        title,
        cell(one.warned, prose),
        cell(one.precision, prose),
        _gain(one, prose),
        cell(one.recall, prose),
        cell(one.lead, prose),
        prose.say(f"warning-reading-{one.verdict}"),
    )


def _gain(one: WarningTried | SignalTried, prose: Prose) -> Text:
    if one.gain.value is None:
        return prose.say("no-value")
    return prose.say("warning-interval", value=one.gain, low=one.gain_low, high=one.gain_high)


def _signal(one: SignalTried, at: Thresholds, prose: Prose) -> Text:
    sentence = f"warning-signal-{one.signal}"
    if one.signal == "margin":
        return prose.say(sentence, margin=Points(at.margin), discount=Points(at.discount))
    limit = LIMITS[one.signal].quantity(getattr(at, one.signal))
    return prose.say(sentence, limit=limit)


def visit_table(visits: AccountsToVisit, prose: Prose) -> Table:
    """Return the accounts to visit, with their signals and what followed these before."""
    known = any(one.past.value is not None for one in visits.accounts)
    columns = (
        Column(prose.say("column-account"), width=1.9),
        Column(prose.say("warning-visit-signals"), width=1.6),
        Column(prose.say("warning-visit-sales"), numeric=True),
        *((Column(prose.say("warning-visit-past"), numeric=True, width=0.9),) if known else ()),
    )
    rows = tuple(_visit(one, prose, known=known) for one in visits.accounts)
    return Table(prose.say("warning-visit-table"), columns, rows, prose.say("source-ledger"))


def _visit(one: AccountToVisit, prose: Prose, *, known: bool) -> tuple[Text, ...]:
    signals = Text.join((prose.say(f"warning-short-{name}") for name in one.signals), ", ")
    past = (cell(one.past, prose),) if known else ()
    return (Text.name(one.name), signals, cell(one.sales, prose), *past)
