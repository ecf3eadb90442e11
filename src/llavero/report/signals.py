"""Which signs do the figures already give, and what is best done first?"""

from collections.abc import Iterator

from llavero.diagnosis.run import Run
from llavero.document import Block, Bullets, Column, Heading, Paragraph, Table
from llavero.prose import Prose, Text
from llavero.report.signal import Detector, Look, Signal, without_rates
from llavero.report.signals_of_people import PEOPLE
from llavero.report.signals_of_sales import SALES

# What these look at is amounts, and what they need is known before anything else is asked for.
OF_AMOUNTS = (
    *("concentration", "one-account", "fall", "shrunk", "lost", "silent", "hockey", "margin"),
    *("credit-notes", "unbalanced", "passed-on", "unattributed", "basis"),
)
DETECTORS: dict[str, Detector] = {**SALES, **PEOPLE}


def signals(run: Run) -> tuple[Signal, ...]:
    """Return the signals of a run: most sales involved first, then those of unknown weight."""
    seen = (detect(run) for detect in DETECTORS.values())
    found = [signal for signal in seen if isinstance(signal, Signal)]
    return tuple(sorted(found, key=_weight))


def any_seen(run: Run) -> bool:
    """Return whether the figures of some sign, at least, could be computed."""
    return any(detect(run) is not Look.BLIND for detect in DETECTORS.values())


def _weight(signal: Signal) -> tuple[bool, float]:
    return signal.involved is None, -(signal.involved or 0.0)


def signals_blocks(run: Run, prose: Prose) -> tuple[Block, ...]:
    """Return what the figures call for, by priority, and what was looked for in vain."""
    found = signals(run)
    blocks: list[Block] = []
    if found:
        blocks += [
            Heading(prose.say("signals-priority-heading")),
            Paragraph(prose.say("signals-priority", count=len(found))),
            _table(found, prose),
            Heading(prose.say("signals-reading-heading")),
        ]
        told: set[str] = set()
        for signal in found:
            blocks += _signal(signal, told, prose)
    else:
        nothing = "signals-none" if any_seen(run) else "signals-none-seen"
        blocks.append(Paragraph(prose.say(nothing)))
    return (*blocks, *_not_found(run, prose))


def say(signal: Signal, attribute: str, prose: Prose) -> Text:
    """Return a sentence of the signal with its figures."""
    return prose.say(f"signal-{signal.id}{attribute}", **signal.facts)


def _signal(signal: Signal, told: set[str], prose: Prose) -> tuple[Block, ...]:
    """Return what a signal says, and what to do first; not again what an earlier one `told`."""
    parts = (say(signal, f".{part}", prose) for part in (*signal.said, "meaning"))
    said = [text for text in parts if str(text) not in told]
    told.update(map(str, said))
    return (
        Heading(say(signal, "", prose), level=3),
        Paragraph(Text.join(said), signal.citations),
        Paragraph(say(signal, ".first", prose)),
    )


def _table(found: tuple[Signal, ...], prose: Prose) -> Table:
    columns = (
        Column(prose.say("signals-column-signal"), width=1.2),
        Column(prose.say("signals-column-evidence"), width=1.3),
        Column(prose.say("signals-column-step"), width=1.8),
        Column(prose.say("signals-column-owner"), width=1.1),
    )
    rows = tuple(
        tuple(say(signal, part, prose) for part in ("", f".{evidence(signal)}", ".step", ".owner"))
        for signal in found
    )
    return Table(prose.say("signals-table"), columns, rows, prose.say("signals-source"))


def evidence(signal: Signal) -> str:
    """Return which sentence gives the figure of the signal in a table.

    A signal with several ways to show itself gives the figure of the first that it shows.
    """
    return "evidence" if signal.said[0] in ("fact", "named") else f"{signal.said[0]}-evidence"


def _not_found(run: Run, prose: Prose) -> Iterator[Block]:
    looks = {id: detect(run) for id, detect in DETECTORS.items()}
    clear = [id for id, look in looks.items() if look is Look.CLEAR]
    blind = [id for id, look in looks.items() if look is Look.BLIND]
    if clear or blind:
        yield Heading(prose.say("signals-absent-heading"))
    if clear:
        names = Text.join((prose.say(f"signal-{id}.short") for id in clear), "; ")
        yield Paragraph(prose.say("signals-clear", names=names))
    if blind:
        yield Paragraph(prose.say("signals-blind"))
        yield Bullets(tuple(_blind(blind, run, prose)))


def _blind(ids: list[str], run: Run, prose: Prose) -> Iterator[Text]:
    """Yield what is needed, once each, after all that it would allow to be examined."""
    unrated = OF_AMOUNTS if without_rates(run) else ()
    together: dict[str, list[str]] = {}
    for id in ids:
        needs = "signals-needs-rates" if id in unrated else f"signal-{id}.needs"
        together.setdefault(prose.text(needs), []).append(id)
    for needs, alike in together.items():
        names = Text.join((prose.say(f"signal-{id}.short") for id in alike), "; ")
        yield prose.say("signals-blind-one", name=names.capitalised(), needs=Text.plain(needs))
