"""How is it told what the sellers say, and where it leaves the records?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.voice.department_section import department_blocks
from llavero.analysis.voice.findings import (
    FaultFound,
    InterviewHeld,
    InterviewsAlike,
    InterviewsHeard,
    SellerHeard,
)
from llavero.analysis.voice.readings import Readings
from llavero.analysis.voice.records_section import records_blocks
from llavero.analysis.voice.seller_section import seller_blocks
from llavero.analysis.voice.together_section import together_blocks
from llavero.analysis.voice.wording import names
from llavero.document import Block, Callout, Heading, Paragraph
from llavero.interview.answers import Fault
from llavero.interview.telling import PACKAGE as INTERVIEW
from llavero.interview.telling import told
from llavero.prose import Prose, Text


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return what the sellers say: each, and side by side."""
    missing = answer.all(MissingData)
    if missing:
        return tuple(missing_callout(missing, prose, prose.say("missing-data")))
    return tuple(block for part in PARTS for block in part(answer, prose))


def _opening(answer: Answer, prose: Prose) -> Iterator[Block]:
    heard = answer.finding(InterviewsHeard)
    assert heard is not None, "without interviews the missing data is told"
    yield Heading(prose.say("voice-heading"))
    yield Paragraph(Text.join(_together(heard, prose)))
    yield from _warnings(answer, prose)


def _together(heard: InterviewsHeard, prose: Prose) -> Iterator[Text]:
    yield prose.say("voice-read", read=heard.read, valid=heard.valid)
    if heard.codes:
        yield prose.say("voice-codes", codes=names(heard.codes, prose), count=len(heard.codes))
    if len(heard.codes) > 1:
        yield prose.say("voice-apart", days=heard.days)
    yield prose.say("voice-declared")
    if len(heard.codes) == 1:
        yield prose.say("voice-one")


def _warnings(answer: Answer, prose: Prose) -> Iterator[Block]:
    items = [
        *(_held(one, prose) for one in answer.all(InterviewHeld) if not one.consented),
        *(
            prose.say("voice-superseded", code=one.code, interview=one.interview)
            for one in answer.all(InterviewHeld)
            if one.superseded
        ),
        *(
            prose.say("voice-alike", one=one.one, other=one.other)
            for one in answer.all(InterviewsAlike)
        ),
        *_faults(answer, prose),
    ]
    if items:
        yield Callout("warning", prose.say("voice-warnings"), tuple(items))


def _held(one: InterviewHeld, prose: Prose) -> Text:
    return prose.say("voice-no-consent", code=one.code)


def _faults(answer: Answer, prose: Prose) -> Iterator[Text]:
    """Yield what a person should look at.

    What is wrong at several accounts, or with several sellers alike, is told once.
    """
    own = Prose(prose.style, INTERVIEW)
    often: dict[tuple[FaultFound, int], list[str]] = {}  # with at how many accounts -> codes
    for one in answer.all(InterviewHeld):
        for fault, count in _at_accounts(one.faults if one.consented else ()):
            often.setdefault((fault, count), []).append(one.code)
    for (fault, count), codes in often.items():
        said = told(Fault(fault.rule, fault.question, fault.account, dict(fault.facts)), own)
        whose = names(codes, prose)
        if count == 1:
            yield prose.say("voice-fault", code=whose, fault=said)
        else:
            yield prose.say("voice-fault-often", code=whose, fault=said, count=count)


def _at_accounts(faults: Iterable[FaultFound]) -> Iterator[tuple[FaultFound, int]]:
    """Yield each fault of an interview once, with at how many accounts it is."""
    alike: dict[FaultFound, list[FaultFound]] = {}
    for fault in faults:
        alike.setdefault(replace(fault, account=""), []).append(fault)
    for fault, found in alike.items():
        yield (found[0] if len(found) == 1 else fault), len(found)


def _sellers(answer: Answer, prose: Prose) -> Iterator[Block]:
    held = {one.code: one for one in answer.all(InterviewHeld) if not one.superseded}
    tell = Readings(prose)
    for seller in answer.all(SellerHeard):
        yield from seller_blocks(seller, held.get(seller.code), tell)


def department_section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return what is declared of a department of which nothing is on record."""
    return tuple(department_blocks(answer, prose))


def records_section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return what was declared against the records; it stands behind the patterns."""
    return tuple(records_blocks(answer, prose))


PARTS: tuple[Callable[[Answer, Prose], Iterator[Block]], ...] = (
    _opening,
    _sellers,
    together_blocks,
)
