"""What do the sellers say, and do the facts agree? The door of the analysis."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import figures_in, once_each
from llavero.analysis.heard import ANSWERED, interviews
from llavero.analysis.voice.compared import comparisons, reconciled, uncheckable
from llavero.analysis.voice.findings import (
    DEFINITIONS,
    FaultFound,
    InterviewHeld,
    InterviewsAlike,
    InterviewsHeard,
    Pseudonym,
)
from llavero.analysis.voice.method import likely_seller
from llavero.analysis.voice.parameters import COPIED, PRIMARY_PART
from llavero.analysis.voice.reading import records
from llavero.analysis.voice.recorded import OnRecord, Speaker
from llavero.analysis.voice.records import Records
from llavero.analysis.voice.said import Said
from llavero.analysis.voice.sellers import Heard, seller_heard
from llavero.analysis.voice.together import contrasts, department_said
from llavero.analysis.voice.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.interview.answers import Fault, Interview
from llavero.interview.copies import copied
from llavero.interview.validity import LEAST_FOR_PATTERNS, Verdict, verdict
from llavero.ledger.tables import Ledger


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what each seller says, and where it leaves the records."""
    read = interviews(ledger)
    if not read:
        missing = MissingData("voice-no-interviews", "interviews", figures=("M11.said", "M15.read"))
        return Answer((missing,), tuple(_rest((), "no-interviews")))
    known = records(ledger, setting, earlier)
    judged = [(one, verdict(one, least=setting.value(ANSWERED))) for one in read]
    told = _told(judged)
    heard = tuple(_heard(known, one, told[one.id]) for one in read if one.id in told)
    findings = tuple(_findings(known, judged, heard))
    unchecked = (row for one in heard for row in one.compared if row.verdict == "unchecked")
    figures = tuple(figures_in((*findings, *unchecked)))
    shown = Traces(lambda: traces(ledger, setting))
    return Answer(findings, once_each((*figures, *_rest(figures, "not-answered"))), shown)


def _told(judged: Sequence[tuple[Interview, Verdict]]) -> dict[str, Verdict]:
    """Return the interviews that are told: with consent, and of one code the one that counts.

    Of several of one code a valid one goes before, then the latest.
    """
    best: dict[str, tuple[bool, str, str]] = {}
    for one, found in judged:
        if found.consented:
            place = (found.valid, str(one.day or ""), one.id)
            best[one.seller_code] = max(best.get(one.seller_code, place), place)
    kept = {place[2] for place in best.values()}
    return {one.id: found for one, found in judged if one.id in kept}


def _heard(known: Records, interview: Interview, found: Verdict) -> Heard:
    who = OnRecord(known, speaker(known, interview))
    return Heard(interview, found, who, comparisons(Said(interview, known), who))


def speaker(known: Records, interview: Interview) -> Speaker:
    """Return whose a code is: as laid down, as records of the code have it, or as deduced."""
    code = interview.seller_code
    if code in known.keys:
        return Speaker(code, known.keys[code], "keys")
    groups = {known.group(account) for account in interview.accounts}
    least = known.setting.value(PRIMARY_PART)
    seller = likely_seller(groups, known.served, least)
    if any(held == code for held, _ in known.extracts):
        return Speaker(code, seller, "records")
    return Speaker(code, seller, "deduced" if seller else "unknown")


def _findings(
    known: Records, judged: Sequence[tuple[Interview, Verdict]], heard: Sequence[Heard]
) -> Iterator[object]:
    yield _together(known, judged, heard)
    kept = {one.interview.id for one in heard}
    for one, found in judged:
        yield _held(known, one, found, superseded=found.consented and one.id not in kept)
    codes = {one.id: one.seller_code for one, _ in judged}
    for alike in copied([one for one, _ in judged], known.setting.value(COPIED)):
        yield InterviewsAlike(codes[alike.one], codes[alike.other], alike.overlap)
    spoken = {
        one.said.code: frozenset(known.group(account) for account in one.interview.accounts)
        for one in heard
    }
    sellers = []
    for each in heard:
        others = {code: groups for code, groups in spoken.items() if code != each.said.code}
        sellers.append(seller_heard(each, others))
    yield from sellers
    yield from _pseudonyms(known, heard)
    yield from contrasts(sellers)
    yield from department_said([one for one in sellers if one.valid])
    rows = tuple(row for one in heard for row in one.compared)
    if heard:
        yield reconciled(rows, None, heard[0].said)
        yield from (reconciled(one.compared, one.said.code, one.said) for one in heard)
    yield from (row for row in rows if row.verdict != "unchecked")
    yield from uncheckable(rows, len(heard))


def _pseudonyms(known: Records, heard: Sequence[Heard]) -> Iterator[Pseudonym]:
    for one in heard:
        speaker = one.known.speaker
        if speaker.seller is not None:
            name = known.seller_names.get(speaker.seller, speaker.seller)
            yield Pseudonym(speaker.code, name)


def _together(
    known: Records, judged: Sequence[tuple[Interview, Verdict]], heard: Sequence[Heard]
) -> InterviewsHeard:
    sheet = known.sheet.of_a_day()
    valid = sum(one.verdict.valid for one in heard)
    source = Source.INTERVIEW
    return InterviewsHeard(
        read=sheet.figure("M15.interviews", len(judged), source=source),
        valid=sheet.figure("M15.valid", valid, n=len(judged), source=source),
        codes=tuple(one.said.code for one in heard),
        days=len({one.interview.day for one in heard if one.interview.day}),
        needed=LEAST_FOR_PATTERNS,
    )


def _held(
    known: Records, interview: Interview, found: Verdict, *, superseded: bool
) -> InterviewHeld:
    scope = f"interview:{interview.seller_code}"
    # Two interviews of one code have a figure each.
    scope = f"{scope}/held:{interview.id}" if superseded else scope
    answered = known.sheet.of_a_day().figure(
        "M15.answered",
        found.share,
        "not-answered",
        scope=scope,
        parts=(found.answered, found.required),
        source=Source.INTERVIEW,
    )
    return InterviewHeld(
        code=interview.seller_code,
        interview=interview.id,
        day=interview.day,
        language=interview.language,
        consented=found.consented,
        valid=found.valid,
        partial=found.partial,
        answered=answered,
        faults=tuple(_fault(known, fault) for fault in found.faults),
        superseded=superseded,
    )


def _fault(known: Records, fault: Fault) -> FaultFound:
    facts = tuple(
        (name, fact)
        for name, fact in (fault.facts or {}).items()
        if isinstance(fact, int | float | str)
    )
    account = known.name(known.group(fault.account)) if fault.account else ""
    return FaultFound(fault.rule, fault.question, account, facts)


def _rest(told: Sequence[Measure], because: str) -> Iterator[Measure]:
    """Yield the figures that nobody gives, and why."""
    known = {figure.id for figure in told}
    for definition in DEFINITIONS:
        if definition.id not in known:
            yield not_computable(definition.id, definition.unit, Source.INTERVIEW, because)
