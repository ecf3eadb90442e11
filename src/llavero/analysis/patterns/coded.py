"""Which codes and topics does each answer carry, and did a person say so?

Where somebody coded an answer their codes stand; elsewhere what its words suggest, which nobody has
confirmed. Of several coders at least half must agree.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from llavero.interview.answers import Answer as Given
from llavero.interview.answers import Interview
from llavero.interview.coding.codebook import load_codebook
from llavero.interview.coding.codes import NO_CODE
from llavero.interview.coding.decisions import Coding
from llavero.interview.coding.suggest import Answer, Span, suggest
from llavero.interview.coding.themes import QUESTIONS, load_themes

CODED = ("Q21", "Q22", "Q23", "Q24", "Q25", "Q26", "Q30", "Q31", "Q34", "Q35", "Q36")
AGREED = 0.5  # part of the coders
EXCLUSIVE = (("N60", "N61"),)  # nobody would take over, somebody named would
LOGS = "R16"
Place = tuple[str, str, str]  # interview, question, account
Judged = Mapping[str, frozenset[str]]  # coder -> codes


@dataclass(frozen=True, slots=True)
class Mark:
    """A code that one answer carries."""

    interview: str
    question: str
    account: str
    code: str
    confidence: float  # 1 where a person said so
    spans: tuple[Span, ...]  # the words that say so
    confirmed: bool


def marks(interviews: Sequence[Interview], codings: Iterable[Coding]) -> tuple[Mark, ...]:
    """Return the codes and topics of all open answers; `codings` are those that people gave."""
    judged = _judged(codings)
    found: list[Mark] = []
    for interview in interviews:
        own = (mark for answer in interview.answers for mark in _of(interview, answer, judged))
        found += [mark for mark in own if not _denied(mark, interview)]
    return tuple(found)


def _of(interview: Interview, answer: Given, judged: Mapping[Place, Judged]) -> Iterator[Mark]:
    if not answer.text.strip():
        return
    place = (interview.id, answer.question, answer.account)
    said = Answer(interview.id, answer.question, answer.text, None, interview.language)
    if answer.question in CODED:
        suggested = _coded(place, said)
        yield from _confirmed(place, judged[place], suggested) if place in judged else suggested
    if answer.question in QUESTIONS:
        yield from _topics(place, said)


def _judged(codings: Iterable[Coding]) -> dict[Place, Judged]:
    """Return by answer what each coder gave it; who found nothing gave it nothing."""
    found: dict[Place, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in codings:
        place = (one.interview_id, one.question_id, one.account_id or "")
        found[place][one.coder] |= {one.code} - {NO_CODE}
    return {
        place: {coder: frozenset(codes) for coder, codes in by.items()}
        for place, by in found.items()
    }


def _confirmed(place: Place, judged: Judged, suggested: Sequence[Mark]) -> list[Mark]:
    """Return the codes that people gave, with the words that suggest the same, for a quote."""
    words = {mark.code: mark.spans for mark in suggested}
    counts = Counter(code for codes in judged.values() for code in codes)
    least = AGREED * len(judged)
    return [
        Mark(*place, code, 1.0, words.get(code, ()), True)
        for code, count in sorted(counts.items())
        if count >= least
    ]


def _coded(place: Place, said: Answer) -> list[Mark]:
    found = suggest([said], load_codebook())
    return [Mark(*place, one.code, one.confidence, one.spans, False) for one in found]


def _topics(place: Place, said: Answer) -> list[Mark]:
    """Return the topics; of two that exclude each other the surer."""
    found = {one.code: one for one in suggest([said], load_themes())}
    for pair in EXCLUSIVE:
        both = [found[code] for code in pair if code in found]
        if len(both) == len(pair):
            found.pop(min(both, key=lambda one: one.confidence).code)
    return [Mark(*place, one.code, one.confidence, one.spans, False) for one in found.values()]


def _denied(mark: Mark, interview: Interview) -> bool:
    """Return whether the closed part of the same answer denies a code that words suggest."""
    where = interview.listed("Q26", "where")
    return not mark.confirmed and mark.code == LOGS and bool(where) and "CRM" not in where
