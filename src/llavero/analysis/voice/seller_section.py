"""How is it told what one seller says: figure, reading, implication?"""

from collections.abc import Iterator
from itertools import chain

from llavero.analysis.voice.findings import ClientHeard, InterviewHeld, SellerHeard
from llavero.analysis.voice.together import HIGH_RISK, plans_said
from llavero.analysis.voice.wording import listed, names, option, options, part_said, quoted, words
from llavero.document import Block, Bullets, Column, Heading, Paragraph, Table
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

DEPENDENT = 0.25  # of the own sales with one client
LONG_YEARS = 8
HALF = 0.5
MOST_WORDS = 110  # of a paragraph
UNKNOWN, NOWHERE = "no sé", "no registro"  # options that are no criterion and no place
# The figures of a client, in the order of the columns; one that no client has gets no column.
FIGURES = (
    ("contacts", "contacts_recorded"),
    ("years", "years_recorded"),
    ("share", "share_recorded"),
)
LATER = ("wallet", "stage")


def seller_blocks(seller: SellerHeard, held: InterviewHeld | None, prose: Prose) -> Iterator[Block]:
    """Yield what one seller says."""
    yield Heading(prose.say("voice-seller", code=seller.code), 3)
    if seller.blank:
        yield Paragraph(prose.say("voice-blank", code=seller.code))
        return
    yield from _paragraph(chain(_profile(seller, prose), _key_accounts(seller, prose)))
    told = chain(_contacts(seller, prose), _years(seller, prose), _shares(seller, prose))
    yield from _paragraph(told)
    yield from _clients(seller, prose)
    yield from _paragraph(_week(seller, prose))
    yield from _routines(seller, prose)
    for said in (_approach, _information, _company):
        yield from _paragraph(said(seller, prose))
    yield from _paragraph(_notes(seller, held, prose))


def _paragraph(sentences: Iterator[Text]) -> Iterator[Paragraph]:
    """Yield the sentences as paragraphs that are short enough to be read."""
    held: list[Text] = []
    for sentence in sentences:
        if held and sum(_words(one) for one in (*held, sentence)) > MOST_WORDS:
            yield Paragraph(Text.join(held))
            held = []
        held.append(sentence)
    if held:
        yield Paragraph(Text.join(held))


def _words(text: Text) -> int:
    return len(str(text).split())


def _has(*figures: Measure) -> bool:
    return all(figure.value is not None for figure in figures)


def _number(figure: Measure) -> float:
    return float(figure.value) if isinstance(figure.value, int | float) else 0.0


def _profile(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    if seller.post:
        post = option("Q02", "value", seller.post, prose)
        yield prose.say("voice-post", code=seller.code, post=post)
    if _has(seller.years_here, seller.years_sales, seller.years_key):
        yield prose.say(
            "voice-career",
            here=seller.years_here,
            sales=seller.years_sales,
            key=seller.years_key,
        )
    elif _has(seller.years_here):
        yield prose.say("voice-here", here=seller.years_here)
    yield prose.say(f"voice-known-{seller.known_by}", code=seller.code)


def _key_accounts(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    key = seller.key
    if _has(key.said, seller.portfolio):
        yield prose.say("voice-key-said", said=key.said, portfolio=seller.portfolio)
    elif _has(key.said):
        yield prose.say("voice-key-only", said=key.said)
    if _has(key.recorded):
        yield prose.say("voice-key-recorded", recorded=key.recorded)
    yield from _named(seller, prose)
    known = [one for one in seller.criteria if one != UNKNOWN]
    if known:
        yield prose.say("voice-criteria", criteria=options("Q07", "value", known, prose))
    elif seller.criteria:
        yield prose.say("voice-criteria-unknown")
    yield from _quotes(seller, prose, ("Q07", "voice-quote-criteria"))


def _named(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    key = seller.key
    if not key.matched and not key.added:
        return
    if key.forgotten:
        yield prose.say(
            f"voice-forgotten-{key.against}",
            names=names(key.forgotten, prose),
            count=len(key.forgotten),
        )
    if key.added:
        sentence = f"voice-added-{key.against}"
        yield prose.say(sentence, names=names(key.added, prose), count=len(key.added))
    if key.unheard:
        yield prose.say("voice-unheard", names=names(key.unheard, prose), count=len(key.unheard))
    apart = bool(key.forgotten or key.added)
    yield prose.say("voice-key-apart" if apart else f"voice-key-same-{key.against}")


def _contacts(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    most, least = seller.contacts_most, seller.contacts_least
    if most is None or least is None:
        return
    if len(seller.clients) == 1:
        yield prose.say("voice-contacts-one", client=Text.name(most[0]), contacts=most[1])
    else:
        yield prose.say(
            "voice-contacts",
            mean=seller.contacts_mean,
            most=most[1],
            most_client=Text.name(most[0]),
            least=least[1],
            least_client=Text.name(least[0]),
        )
    if seller.narrow:
        yield prose.say("voice-contacts-narrow", count=seller.narrow)
    else:
        yield prose.say("voice-contacts-wide")


def _years(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    if seller.years_most is None:
        return
    client, years = seller.years_most
    yield prose.say("voice-years", mean=seller.years_mean, client=Text.name(client), years=years)
    long = _number(seller.years_mean) >= LONG_YEARS
    yield prose.say("voice-years-long" if long else "voice-years-short")


def _shares(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    if seller.top is None:
        return
    client, share = seller.top
    yield prose.say(
        "voice-share",
        client=Text.name(client),
        share=share,
        sum=seller.share_sum,
        count=len(seller.clients),
    )
    dependent = _number(share) >= DEPENDENT
    yield prose.say("voice-share-dependent" if dependent else "voice-share-spread")


def _clients(seller: SellerHeard, prose: Prose) -> Iterator[Block]:
    if not seller.clients:
        yield Paragraph(prose.say("voice-no-clients", code=seller.code))
        return
    shown = [
        name
        for pair in FIGURES
        for name in pair
        if any(_has(getattr(client, name)) for client in seller.clients)
    ]
    shown += [n for n in LATER if any(_has(getattr(client, n)) for client in seller.clients)]
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
    return prose.say("cell", value=figure) if _has(figure) else prose.say("no-value")


def _week(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    hours = seller.hours
    if _has(hours.week, hours.customer_share):
        yield prose.say(
            "voice-week", week=hours.week, customer=hours.customer, share=hours.customer_share
        )
        inside = _number(hours.customer_share) < HALF
        yield prose.say("voice-week-inside" if inside else "voice-week-outside")
    if _has(hours.key_share):
        yield prose.say("voice-key-time", share=hours.key_share)
    if _has(seller.visits_sum):
        yield prose.say("voice-visits", visits=seller.visits_sum)
    yield from _quotes(seller, prose, ("Q21", "voice-quote-month"), ("Q24", "voice-quote-whom"))
    plans = sorted(set(plans_said(seller)))
    if plans:
        told = listed([prose.say(f"class-{plan}") for plan in plans], prose)
        yield prose.say("voice-plan", plan=told)
    places = [one for one in seller.recorded_in if one != NOWHERE]
    if places:
        where = options("Q26", "where", places, prose)
        yield prose.say(f"voice-recorded-{'crm' if 'CRM' in places else 'else'}", where=where)
    elif seller.recorded_in:
        yield prose.say("voice-recorded-none")


def _routines(seller: SellerHeard, prose: Prose) -> Iterator[Block]:
    items = tuple(
        told for client in seller.clients if (told := _routine(client, prose)) is not None
    )
    if items:
        yield Paragraph(prose.say("voice-routine", code=seller.code))
        yield Bullets(items)


def _routine(client: ClientHeard, prose: Prose) -> Text | None:
    parts = [
        prose.say(f"voice-{name}", times=figure)
        for name in ("times-visits", "times-calls", "times-video", "times-messages")
        if _has(figure := getattr(client, name.removeprefix("times-"))) and _number(figure) > 0
    ]
    told = []
    if parts:
        told.append(prose.say("voice-times", times=listed(parts, prose)))
    if client.areas:
        told.append(prose.say("voice-areas", areas=names(client.areas, prose)))
    if client.different:
        told.append(prose.say("voice-different", words=words(client.different, prose)))
    if client.shared_with:
        told.append(prose.say("voice-shared", codes=names(client.shared_with, prose)))
    if not client.on_record:
        told.append(prose.say("voice-not-on-record"))
    if not told:
        return None
    return prose.say("voice-client", client=Text.name(client.name), told=Text.join(told))


def _approach(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    found = list(_quotes(seller, prose, ("Q36", "voice-quote-approach")))
    if found:
        yield from found
        yield prose.say("voice-approach-reading")
    else:
        yield prose.say("voice-no-approach", code=seller.code)


def _information(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    known = seller.information
    if known.sources:
        first = option("Q32", "1", known.sources[0], prose)
        if len(known.sources) > 1:
            rest = options("Q32", "1", known.sources[1:3], prose)
            yield prose.say("voice-sources", first=first, rest=rest)
        else:
            yield prose.say("voice-source-only", first=first)
    yield from _quotes(seller, prose, ("Q30", "voice-quote-learns"))
    if _has(known.lead):
        days = _number(known.lead)
        sentence = "ahead" if days > 0 else "same" if days == 0 else "late"
        yield prose.say(f"voice-lead-{sentence}", days=known.lead)
    if _has(known.ahead):
        yield prose.say("voice-ahead", share=known.ahead)
    yield from _quotes(seller, prose, ("Q35", "voice-quote-asks"), ("Q34", "voice-quote-obstacle"))
    if _has(known.ahead):
        early = _number(known.ahead) >= HALF
        mixed = early and _has(known.lead) and _number(known.lead) <= 0
        reading = "mixed" if mixed else "early" if early else "late"
        yield prose.say(f"voice-information-{reading}")


def _company(seller: SellerHeard, prose: Prose) -> Iterator[Text]:
    found = seller.company
    if _has(found.discount, found.approval):
        yield prose.say("voice-discount", discount=found.discount, days=found.approval)
    if found.supports:
        best = max(found.supports, key=lambda one: _number(one.rating))
        worst = min(found.supports, key=lambda one: _number(one.rating))
        if best.rating.value != worst.rating.value:
            yield prose.say(
                "voice-support",
                best=part_said("Q38", best.area, prose),
                best_rating=best.rating,
                worst=part_said("Q38", worst.area, prose),
                worst_rating=worst.rating,
            )
    if _has(found.risk):
        high = _number(found.risk) >= HIGH_RISK
        yield prose.say("voice-risk-high" if high else "voice-risk-low", risk=found.risk)
    yield from _quotes(seller, prose, ("Q40", "voice-quote-backup"))
    if _has(found.conflicts):
        yield prose.say("voice-conflicts", conflicts=found.conflicts)
    yield from _quotes(
        seller, prose, ("Q41", "voice-quote-problems"), ("Q42", "voice-quote-change")
    )


def _notes(seller: SellerHeard, held: InterviewHeld | None, prose: Prose) -> Iterator[Text]:
    if seller.partial and held is not None:
        yield prose.say("voice-partial", share=held.answered)
    if not seller.valid:
        yield prose.say("voice-not-valid")
    if seller.refused:
        yield prose.say("voice-refused", questions=names(seller.refused, prose))
    if seller.not_known:
        yield prose.say("voice-not-known", questions=names(seller.not_known, prose))


def _quotes(seller: SellerHeard, prose: Prose, *wanted: tuple[str, str]) -> Iterator[Text]:
    for question, sentence in wanted:
        found = quoted(seller, question, prose)
        if found is not None:
            yield prose.say(sentence, words=found)
