"""How is it told what one seller says?"""

from collections.abc import Iterator
from itertools import chain

from llavero.analysis.voice.findings import ClientHeard, InterviewHeld, SellerHeard
from llavero.analysis.voice.readings import Readings
from llavero.analysis.voice.seller_sentences import (
    approach,
    company,
    contacts,
    has,
    information,
    key_accounts,
    notes,
    number,
    profile,
    shares,
    week,
    years,
)
from llavero.analysis.voice.wording import listed, names, words
from llavero.document import Block, Bullets, Column, Heading, Paragraph, Table
from llavero.foundation.measure import Measure
from llavero.interview.coding.evasion import evades
from llavero.prose import Prose, Text

MOST_WORDS, FEWEST_WORDS = 90, 30  # of a paragraph
# The figures of a client, in the order of the columns; one that no client has gets no column.
FIGURES = (
    ("contacts", "contacts_recorded"),
    ("years", "years_recorded"),
    ("share", "share_recorded"),
)
LATER = ("wallet", "stage")


def seller_blocks(
    seller: SellerHeard, held: InterviewHeld | None, tell: Readings
) -> Iterator[Block]:
    """Yield what one seller says."""
    prose = tell.prose
    yield Heading(prose.say("voice-seller", code=seller.code), 3)
    if seller.blank:
        yield Paragraph(tell.reading("voice-blank", seller.code))
        return
    opening = chain(profile(seller, tell), notes(seller, held, tell), key_accounts(seller, tell))
    yield from _paragraph(opening)
    told = chain(contacts(seller, tell), years(seller, tell), shares(seller, tell))
    yield from _paragraph(told)
    yield from _clients(seller, tell)
    yield from _paragraph(week(seller, tell))
    yield from _routines(seller, tell)
    yield from _paragraph(approach(seller, tell))
    yield from _paragraph(information(seller, tell))
    yield from _paragraph(company(seller, tell))


def _paragraph(sentences: Iterator[Text]) -> Iterator[Paragraph]:
    """Yield the sentences as paragraphs of like length, each short enough to be read."""
    said = list(sentences)
    total = sum(_words(one) for one in said)
    parts = -(-total // MOST_WORDS)
    held: list[Text] = []
    for at, sentence in enumerate(said):
        held.append(sentence)
        read, left = sum(_words(one) for one in held), sum(_words(one) for one in said[at + 1 :])
        full = left >= FEWEST_WORDS and read + _words(said[at + 1]) / 2 >= total / parts
        if full or not left:
            yield Paragraph(Text.join(held))
            held = []


def _words(text: Text) -> int:
    return len(str(text).split())


def _clients(seller: SellerHeard, tell: Readings) -> Iterator[Block]:
    prose = tell.prose
    if not seller.clients:
        yield Paragraph(tell.reading("voice-no-clients", seller.code))
        return
    shown = [
        name
        for pair in FIGURES
        for name in pair
        if any(has(getattr(client, name)) for client in seller.clients)
    ]
    shown += [n for n in LATER if any(has(getattr(client, n)) for client in seller.clients)]
    columns = (
        Column(prose.say("column-account"), width=2.0),
        *(
            Column(prose.say(f"voice-column-{name.replace('_', '-')}"), numeric=name != "stage")
            for name in shown
        ),
    )
    rows = tuple(
        (Text.name(client.name), *(_cell(getattr(client, name), prose) for name in shown))
        for client in seller.clients
    )
    caption = prose.say("voice-table-clients", code=seller.code)
    yield Table(caption, columns, rows, prose.say("voice-source"))


def _cell(figure: Measure, prose: Prose) -> Text:
    return prose.say("cell", value=figure) if has(figure) else prose.say("no-value")


def _routines(seller: SellerHeard, tell: Readings) -> Iterator[Block]:
    """Yield what is done at each client; where another told the same of it, that alone."""
    prose = tell.prose
    again: dict[str, list[str]] = {}  # who told it first -> clients
    items = []
    for client in seller.clients:
        done = tuple(_done(client, prose))
        first = tell.earlier(f"{client.name} {Text.join(done)}", seller.code) if done else ""
        if first:
            again.setdefault(first, []).append(client.name)
        elif told := (*done, *_known(client, prose)):
            name = Text.name(client.name)
            items.append(prose.say("voice-client", client=name, told=Text.join(told)))
    if items:
        yield Paragraph(prose.say("voice-routine", code=seller.code))
        yield Bullets(tuple(items))
    for first, clients in again.items():
        facts = {"clients": names(clients, prose), "code": seller.code, "first": first}
        yield Paragraph(prose.say("voice-routine-again", **facts))


def _known(client: ClientHeard, prose: Prose) -> Iterator[Text]:
    """Yield who else answers for a client, and whether a record knows it."""
    if client.shared_with:
        yield prose.say("voice-shared", codes=names(client.shared_with, prose))
    if client.missed:
        yield prose.say("voice-not-on-record")


def _done(client: ClientHeard, prose: Prose) -> Iterator[Text]:
    """Yield what the seller says to do at a client."""
    parts = [
        prose.say(f"voice-{name}", times=figure)
        for name in ("times-visits", "times-calls", "times-video", "times-messages")
        if has(figure := getattr(client, name.removeprefix("times-"))) and number(figure) > 0
    ]
    if parts:
        yield prose.say("voice-times", times=listed(parts, prose))
    if client.areas:
        yield prose.say("voice-areas", areas=names(client.areas, prose))
    if client.different:
        vague = evades(client.different.text)
        sentence = "voice-different-vague" if vague else "voice-different"
        yield prose.say(sentence, words=words(client.different, prose))
