"""How is it told where what was said leaves the records, and what cannot be compared?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.cells import cell
from llavero.analysis.voice.findings import (
    Compared,
    InterviewsHeard,
    Reconciled,
    SellerHeard,
    Uncheckable,
)
from llavero.analysis.voice.wording import listed
from llavero.document import Block, Bullets, Callout, Column, Heading, Paragraph, Table, detail
from llavero.prose import Prose, Text

LONG = 12  # rows, with more of which a table stands in an annex
SHOWN = 40  # rows of the table; what is left out is counted
ORDER = {"major": 0, "differs": 1, "minor": 2}


def records_blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield what was declared against what is on record, and the limits of both."""
    if not answer.all(SellerHeard):
        return
    yield Heading(prose.say("voice-against"))
    yield from _counted(answer, prose)
    yield from _gaps(answer, prose)
    yield from _unchecked(answer, prose)
    yield from _limits(answer, prose)


def _counted(answer: Answer, prose: Prose) -> Iterator[Block]:
    found = answer.all(Reconciled)
    whole = next((one for one in found if one.code is None), None)
    if whole is None:
        return
    if not whole.compared.value:
        yield Paragraph(prose.say("voice-nothing-compared"))
        return
    yield Paragraph(
        Text.join(
            (
                prose.say("voice-compared", compared=whole.compared, agreeing=whole.agreeing),
                prose.say("voice-gaps", minor=whole.minor, major=whole.major),
                *(
                    [prose.say("voice-differing", count=whole.differing)]
                    if whole.differing.value
                    else []
                ),
                prose.say("voice-neutral"),
            )
        )
    )
    own = [one for one in found if one.code is not None and one.compared.value]
    if len(own) > 1:
        yield _per_seller(own, prose)


def _per_seller(own: Sequence[Reconciled], prose: Prose) -> Table:
    kinds = ("compared", "agreeing", "minor", "major", "differing", "unchecked")
    columns = (
        Column(prose.say("voice-column-seller")),
        *(Column(prose.say(f"voice-column-{kind}"), numeric=True) for kind in kinds),
    )
    rows = tuple(
        (
            Text.name(one.code or ""),
            *(prose.say("cell", value=getattr(one, kind)) for kind in kinds),
        )
        for one in own
    )
    return Table(prose.say("voice-table-counts"), columns, rows, prose.say("voice-source"))


def _gaps(answer: Answer, prose: Prose) -> Iterator[Block]:
    apart = [row for row in answer.all(Compared) if row.verdict in ORDER]
    if not apart:
        return
    apart.sort(key=lambda row: (row.code, ORDER[row.verdict]))
    columns = (
        Column(prose.say("voice-column-seller"), width=0.7),
        Column(prose.say("column-account"), width=1.6),
        Column(prose.say("column-figure"), width=1.6),
        Column(prose.say("voice-column-said"), numeric=True),
        Column(prose.say("voice-column-recorded"), numeric=True),
        Column(prose.say("voice-column-gap"), numeric=True),
        Column(prose.say("voice-column-class")),
    )
    rows = tuple(_row(row, prose) for row in apart[:SHOWN])
    table = Table(prose.say("voice-table-gaps"), columns, rows, prose.say("voice-source"))
    yield from detail(table) if len(rows) > LONG else (table,)
    if len(apart) > SHOWN:
        yield Paragraph(prose.say("voice-gaps-left", count=len(apart) - SHOWN))
    yield from _readings(apart, prose)


def _row(row: Compared, prose: Prose) -> tuple[Text, ...]:
    return (
        Text.name(row.code),
        Text.name(row.account) if row.account else prose.say("no-value"),
        prose.say(f"voice-figure-{row.figure}").capitalised(),
        cell(row.said, prose),
        cell(row.recorded, prose),
        cell(row.gap, prose),
        prose.say(f"voice-verdict-{row.verdict}"),
    )


def _readings(apart: Sequence[Compared], prose: Prose) -> Iterator[Block]:
    """Yield what a gap of each kind usually means, once for each kind and direction."""
    kinds = dict.fromkeys((row.figure, row.over) for row in apart if row.over is not None)
    said = [
        prose.say(f"voice-over-{figure}" if over else f"voice-under-{figure}")
        for figure, over in kinds
        if figure in READ
    ]
    if said:
        yield Paragraph(prose.say("voice-readings"))
        yield Bullets(tuple(said))


READ = ("contacts", "share", "years", "bought", "visits", "dealings", "key", "portfolio")


def _unchecked(answer: Answer, prose: Prose) -> Iterator[Block]:
    found = answer.all(Uncheckable)
    if not found:
        return
    reasons: dict[tuple[str, ...], list[str]] = {}
    for one in found:
        reasons.setdefault(one.reasons, []).append(one.figure)
    yield Paragraph(prose.say("voice-unchecked"))
    yield Bullets(
        tuple(
            prose.say(
                "voice-unchecked-item",
                figures=listed(
                    (prose.say(f"voice-figure-{f}") for f in figures), prose
                ).capitalised(),
                reason=listed((prose.say(f"reason-{code}") for code in codes), prose),
            )
            for codes, figures in reasons.items()
        )
    )


def _limits(answer: Answer, prose: Prose) -> Iterator[Block]:
    heard = answer.finding(InterviewsHeard)
    if heard is not None:
        items = [prose.say("voice-limit-sample", count=len(heard.codes))]
        items += [prose.say(f"voice-limit-{name}") for name in ("self", "memory", "desire")]
        yield Callout("warning", prose.say("voice-limits"), tuple(items))
