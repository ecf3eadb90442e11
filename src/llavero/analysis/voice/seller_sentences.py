"""Which sentences tell of one seller: figure, reading, implication?"""

from collections.abc import Iterable, Iterator

from llavero.analysis.voice.findings import Hours, InterviewHeld, SellerHeard
from llavero.analysis.voice.readings import Readings
from llavero.analysis.voice.together import plans_said
from llavero.analysis.voice.wording import (
    evasive,
    first_names,
    listed,
    names,
    option,
    options,
    part_said,
    quoted,
)
from llavero.foundation.measure import Measure
from llavero.prose import Text

DEPENDENT = 0.25  # of the own sales with one client
LONG_YEARS, SHORT_YEARS = 8, 3  # of serving a client, on average
HALF = 0.5
HIGH_RISK = 4  # of five
UNKNOWN, NOWHERE = "no sé", "no registro"  # options that are no criterion and no place


def profile(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield who speaks, and how the code is tied to the records."""
    prose = tell.prose
    if seller.post:
        post = option("Q02", "value", seller.post, prose)
        yield prose.say("voice-post", code=seller.code, post=post)
    if has(seller.years_here, seller.years_sales, seller.years_key):
        yield prose.say(
            "voice-career",
            here=seller.years_here,
            sales=seller.years_sales,
            key=seller.years_key,
        )
    elif has(seller.years_here):
        yield prose.say("voice-here", here=seller.years_here)
    yield tell.reading(f"voice-known-{seller.known_by}", seller.code)


def notes(seller: SellerHeard, held: InterviewHeld | None, tell: Readings) -> Iterator[Text]:
    """Yield what the interview lacks."""
    prose = tell.prose
    if seller.partial and held is not None:
        yield prose.say("voice-partial", share=held.answered)
    if not seller.valid:
        yield prose.say("voice-not-valid")
    if seller.refused:
        questions = names(seller.refused, prose)
        yield tell.reading("voice-refused", seller.code, questions=questions)
    if seller.not_known:
        questions = names(seller.not_known, prose)
        yield tell.reading("voice-not-known", seller.code, questions=questions)


def key_accounts(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield which key accounts are named, against those on record."""
    prose = tell.prose
    key = seller.key
    if has(key.said, seller.portfolio):
        yield prose.say("voice-key-said", said=key.said, portfolio=seller.portfolio)
    elif has(key.said):
        yield prose.say("voice-key-only", said=key.said)
    if has(key.recorded):
        yield prose.say("voice-key-recorded", recorded=key.recorded)
    yield from _named(seller, tell)
    known = [one for one in seller.criteria if one != UNKNOWN]
    if known:
        criteria = options("Q07", "value", known, prose)
        yield tell.reading("voice-criteria", seller.code, str(criteria), criteria=criteria)
    elif seller.criteria:
        yield prose.say("voice-criteria-unknown")
    yield from _quotes(seller, tell, ("Q07", "voice-quote-criteria"))


def _named(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    prose = tell.prose
    key = seller.key
    if not key.matched and not key.added:
        return
    if key.forgotten:
        yield prose.say(
            f"voice-forgotten-{key.against}",
            names=first_names(key.forgotten, prose),
            count=len(key.forgotten),
        )
    if key.added:
        sentence = f"voice-added-{key.against}"
        added = first_names(key.added, prose)
        yield prose.say(sentence, names=added, count=len(key.added))
    if key.unheard:
        unheard = first_names(key.unheard, prose)
        yield prose.say("voice-unheard", names=unheard, count=len(key.unheard))
    apart = bool(key.forgotten or key.added)
    reading = "voice-key-apart" if apart else f"voice-key-same-{key.against}"
    yield tell.reading(reading, seller.code)


def contacts(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield with how many people the seller deals per client."""
    prose = tell.prose
    most, least = seller.contacts_most, seller.contacts_least
    if most is None or least is None:
        return
    known = [client for client in seller.clients if has(client.contacts)]
    if len(known) == 1:
        yield prose.say("voice-contacts-one", client=Text.name(most[0]), contacts=most[1])
    else:
        yield tell.reading(
            "voice-contacts",
            seller.code,
            _same((client.name, client.contacts) for client in known),
            mean=seller.contacts_mean,
            most=most[1],
            most_client=Text.name(most[0]),
            least=least[1],
            least_client=Text.name(least[0]),
        )
    if seller.narrow:
        yield prose.say("voice-contacts-narrow", count=seller.narrow)
    elif len(known) == len(seller.clients):
        yield tell.reading("voice-contacts-wide", seller.code)


def years(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield for how long each client has been served."""
    if seller.years_most is None:
        return
    client, years = seller.years_most
    same = _same((one.name, one.years) for one in seller.clients)
    facts = {"mean": seller.years_mean, "client": Text.name(client), "years": years}
    yield tell.reading("voice-years", seller.code, same, **facts)
    yield tell.reading(f"voice-years-{_stay(number(seller.years_mean))}", seller.code)


def _stay(mean: float) -> str:
    if mean >= LONG_YEARS:
        return "long"
    return "short" if mean < SHORT_YEARS else "middle"


def shares(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield what each client weighs in the own sales."""
    prose = tell.prose
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
    dependent = number(share) >= DEPENDENT
    reading = "voice-share-dependent" if dependent else "voice-share-spread"
    yield tell.reading(reading, seller.code)


def week(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield how the week and the month go."""
    prose = tell.prose
    hours = seller.hours
    yield from _hours(seller.code, hours, tell)
    if has(seller.visits_sum):
        yield prose.say("voice-visits", visits=seller.visits_sum)
    plans = sorted(set(plans_said(seller)))
    if plans:
        told = listed([prose.say(f"class-{plan}") for plan in plans], prose)
        yield prose.say("voice-plan", plan=told)
    places = [one for one in seller.recorded_in if one != NOWHERE]
    if places:
        where = options("Q26", "where", places, prose)
        if "CRM" in places:
            yield prose.say("voice-recorded-crm", where=where)
        else:
            yield tell.reading("voice-recorded-else", seller.code, where=where)
    elif seller.recorded_in:
        yield prose.say("voice-recorded-none")
    yield from _quotes(seller, tell, ("Q21", "voice-quote-month"), ("Q24", "voice-quote-whom"))


def _hours(code: str, hours: Hours, tell: Readings) -> Iterator[Text]:
    """Yield how the week is divided; where all of it is as another's, that alone."""
    prose = tell.prose
    facts = {"week": hours.week, "customer": hours.customer, "share": hours.customer_share}
    if has(hours.week, hours.customer_share):
        divided = _same([*facts.items(), ("key", hours.key_share)])
        first = tell.earlier(f"week {divided}", code)
        if first:
            yield prose.say("voice-week-again", first=first, **facts)
            return
        yield prose.say("voice-week", **facts)
        inside = number(hours.customer_share) < HALF
        reading = "voice-week-inside" if inside else "voice-week-outside"
        yield tell.reading(reading, code)
    if has(hours.key_share):
        yield prose.say("voice-key-time", share=hours.key_share)


def approach(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield how the client is approached."""
    found = list(_quotes(seller, tell, ("Q36", "voice-quote-approach")))
    if found:
        yield from found
        yield tell.reading("voice-approach-reading", seller.code)
    else:
        yield tell.reading("voice-no-approach", seller.code)


def information(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield how the seller learns of new business."""
    prose = tell.prose
    known = seller.information
    if known.sources:
        first = option("Q32", "1", known.sources[0], prose)
        if len(known.sources) > 1:
            rest = options("Q32", "1", known.sources[1:3], prose)
            same = f"{first} {rest}"
            yield tell.reading("voice-sources", seller.code, same, best=first, rest=rest)
        else:
            yield prose.say("voice-source-only", first=first)
    yield from _quotes(seller, tell, ("Q30", "voice-quote-learns"))
    if has(known.lead):
        days = number(known.lead)
        sentence = "ahead" if days > 0 else "same" if days == 0 else "late"
        yield prose.say(f"voice-lead-{sentence}", days=known.lead)
    if has(known.ahead):
        yield prose.say("voice-ahead", share=known.ahead)
    yield from _quotes(seller, tell, ("Q35", "voice-quote-asks"), ("Q34", "voice-quote-obstacle"))
    if has(known.ahead):
        early = number(known.ahead) >= HALF
        mixed = early and has(known.lead) and number(known.lead) <= 0
        reading = "mixed" if mixed else "early" if early else "late"
        yield tell.reading(f"voice-information-{reading}", seller.code)


def company(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield what is said of the company around, each figure beside the words that explain it."""
    prose, found = tell.prose, seller.company
    if has(found.discount, found.approval):
        facts = {"discount": found.discount, "days": found.approval}
        same = f"{found.discount.value} {found.approval.value}"
        yield tell.reading("voice-discount", seller.code, same, **facts)
    yield from _quotes(seller, tell, ("Q41", "voice-quote-problems"))
    if has(found.conflicts):
        yield prose.say("voice-conflicts", conflicts=found.conflicts)
    yield from _supports(seller, tell)
    yield from _quotes(seller, tell, ("Q42", "voice-quote-change"))
    if has(found.risk):
        high = number(found.risk) >= HIGH_RISK
        sentence = "voice-risk-high" if high else "voice-risk-low"
        yield tell.reading(sentence, seller.code, risk=found.risk)
    yield from _quotes(seller, tell, ("Q40", "voice-quote-backup"))


def _supports(seller: SellerHeard, tell: Readings) -> Iterator[Text]:
    """Yield which support is rated best and which worst."""
    rated = seller.company.supports
    best = max(rated, key=lambda one: number(one.rating), default=None)
    worst = min(rated, key=lambda one: number(one.rating), default=None)
    if best is None or worst is None or best.rating.value == worst.rating.value:
        return
    yield tell.reading(
        "voice-support",
        seller.code,
        f"{best.area} {best.rating.value} {worst.area} {worst.rating.value}",
        best=part_said("Q38", best.area, tell.prose),
        best_rating=best.rating,
        worst=part_said("Q38", worst.area, tell.prose),
        worst_rating=worst.rating,
    )


def _quotes(seller: SellerHeard, tell: Readings, *wanted: tuple[str, str]) -> Iterator[Text]:
    prose = tell.prose
    for question, sentence in wanted:
        found = quoted(seller, question, tell)
        if found is not None:
            said = "voice-quote-vague" if evasive(seller, question) else sentence
            yield prose.say(said, words=found)


def _same(named: Iterable[tuple[str, Measure]]) -> str:
    """Return what tells figures from others: two who declare the same have the same."""
    return " ".join(f"{name}={figure.value}" for name, figure in named)


def has(*figures: Measure) -> bool:
    """Return whether each figure has a value."""
    return all(figure.value is not None for figure in figures)


def number(figure: Measure) -> float:
    """Return the number of a figure; nothing where it has none."""
    return float(figure.value) if isinstance(figure.value, int | float) else 0.0
