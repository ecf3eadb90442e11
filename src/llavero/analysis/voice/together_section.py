"""How are the sellers set side by side, and in which figures do they differ?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.voice.findings import Contrast, InterviewsHeard, SellerHeard
from llavero.document import Block, Bullets, Column, Heading, Paragraph, Table
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

FIGURES = (
    "key",
    "key-recorded",
    "contacts",
    "years",
    "top",
    "visits",
    "front",
    "lead",
    "ahead",
    "approval",
    "risk",
)


def together_blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the comparison of the sellers; with one, that there is none to make."""
    sellers = answer.all(SellerHeard)
    heard = answer.finding(InterviewsHeard)
    if not sellers or heard is None:
        return
    yield Heading(prose.say("voice-together"))
    if len(sellers) == 1:
        yield Paragraph(prose.say("voice-together-one", code=sellers[0].code))
        return
    yield Paragraph(prose.say("voice-together-opening", count=len(sellers)))
    yield _table(sellers, prose)
    yield from _differences(answer, prose)


def _table(sellers: tuple[SellerHeard, ...], prose: Prose) -> Table:
    held = {seller.code: _figures(seller) for seller in sellers}
    shown = [
        name for name in FIGURES if any(figures[name] is not None for figures in held.values())
    ]
    columns = (
        Column(prose.say("column-figure"), width=2.5),
        *(Column(Text.name(code), numeric=True) for code in held),
    )
    rows = tuple(
        (
            prose.say(f"voice-column-{name}"),
            *(
                prose.say("no-value") if each[name] is None else prose.say("cell", value=each[name])
                for each in held.values()
            ),
        )
        for name in shown
    )
    return Table(prose.say("voice-table-sellers"), columns, rows, prose.say("voice-source"))


def _figures(seller: SellerHeard) -> dict[str, Measure | None]:
    held: dict[str, Measure | None] = {
        "key": seller.key.said,
        "key-recorded": seller.key.recorded,
        "contacts": seller.contacts_mean,
        "years": seller.years_mean,
        "top": seller.top[1] if seller.top else None,
        "visits": seller.visits_sum,
        "front": seller.hours.customer_share,
        "lead": seller.information.lead,
        "ahead": seller.information.ahead,
        "approval": seller.company.approval,
        "risk": seller.company.risk,
    }
    return {name: f if f is not None and f.value is not None else None for name, f in held.items()}


def _differences(answer: Answer, prose: Prose) -> Iterator[Block]:
    apart = answer.all(Contrast)
    yield Heading(prose.say("voice-differences"), 3)
    if not apart:
        yield Paragraph(prose.say("voice-differences-none"))
        return
    yield Paragraph(prose.say("voice-differences-opening"))
    yield Bullets(tuple(_contrast(one, prose) for one in apart))
    yield Paragraph(prose.say("voice-differences-reading"))


def _contrast(one: Contrast, prose: Prose) -> Text:
    return prose.say(
        f"voice-contrast-{one.figure}",
        low=one.low,
        high=one.high,
        low_code=one.low_code,
        high_code=one.high_code,
    )
