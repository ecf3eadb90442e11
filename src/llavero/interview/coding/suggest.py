"""Which codes does an answer seem to carry, and which words say so?

A suggestion is a proposal that a person confirms or rejects (`decisions`). Each cue that is found
speaks for its code with a probability; what is found in other words adds up as independent
evidence, and the question adds its log-odds. Source: ours; measured in docs/methods/coding.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llavero.interview.coding.codebook import Codebook, load_codebook
from llavero.interview.coding.cues import Hit
from llavero.interview.coding.scope import scopes_of
from llavero.interview.coding.words import Word, language_of, words_of

LEAST_DOUBT = 0.01  # no number of cues makes sure


@dataclass(frozen=True, slots=True)
class Answer:
    """What one seller said to one question, of one account where it is asked so."""

    interview_id: str
    question_id: str
    text: str
    account_id: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Words of an answer, from the character `start` up to, not including, `end`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A code that an answer seems to carry; nobody has confirmed it."""

    answer: Answer
    code: str
    confidence: float  # in [0, 1]
    spans: tuple[Span, ...]  # in the order of the text


def suggest(answers: Iterable[Answer], codebook: Codebook | None = None) -> list[Suggestion]:
    """Return the codes suggested for some answers, the surest of each answer first."""
    book = codebook or load_codebook()
    return [
        one
        for answer in answers
        for one in scored(answer, book)
        if one.confidence >= book.threshold
    ]


def scored(answer: Answer, book: Codebook) -> list[Suggestion]:
    """Return every code for which an answer has a cue, however weak, the surest first."""
    language = language_of(answer.text, answer.language)
    words = words_of(answer.text, language)
    found = [*book.cues[language].hits(words, answer.question_id)]
    if not found:
        return []
    by_code: dict[str, list[Hit]] = {}
    for hit in scopes_of(words, book.scopes[language]).holding(found):
        by_code.setdefault(hit.cue.code, []).append(hit)
    made = [_suggestion(answer, code, hits, words, book) for code, hits in by_code.items()]
    return sorted(made, key=lambda one: (-one.confidence, one.code))


def _suggestion(
    answer: Answer, code: str, hits: Sequence[Hit], words: Sequence[Word], book: Codebook
) -> Suggestion:
    apart = _apart(hits)
    evidence = 1 - max(math.prod(1 - hit.cue.weight for hit in apart), LEAST_DOUBT)
    odds = math.log(evidence / (1 - evidence)) + book.prior(answer.question_id, code)
    odds *= book.caution
    spans = [
        Span(words[hit.first].start, words[hit.behind - 1].end, "")
        for hit in sorted(apart, key=lambda hit: hit.first)
    ]
    told = tuple(Span(s.start, s.end, answer.text[s.start : s.end]) for s in spans)
    return Suggestion(answer, code, 1 / (1 + math.exp(-odds)), told)


def _apart(hits: Sequence[Hit]) -> list[Hit]:
    """Return the strongest hits that share no word: the same words speak only once."""
    taken: set[int] = set()
    kept = []
    for hit in sorted(hits, key=lambda hit: (-hit.cue.weight, hit.first - hit.behind)):
        here = set(range(hit.first, hit.behind))
        if not here & taken:
            taken |= here
            kept.append(hit)
    return kept
