"""Which short piece of an answer shows a code, word for word and without a name?"""

from collections.abc import Iterable, Sequence

from llavero.interview.coding.names import masked
from llavero.interview.coding.suggest import Span
from llavero.interview.coding.words import Word, language_of, words_of

LONGEST = 25  # words
CUT = "…"


def quote(
    text: str,
    spans: Sequence[Span],
    known_names: Iterable[str] = (),
    *,
    kept: Iterable[str] = (),
    longest: int = LONGEST,
) -> str | None:
    """Return at most `longest` words of a text around the first of some spans.

    Whole clauses are taken: that of the span, then those beside it within its sentence while they
    fit; a clause that is too long is cut, and every cut shows. Names of persons are masked.
    """
    words = words_of(text, language_of(text))
    inside = [n for span in spans[:1] for n, word in enumerate(words) if _within(word, span)]
    if not inside:
        return None
    first, last = _clauses(words, inside[0], inside[-1], longest)
    # The names are sought in the whole: what tells one may stand beside the piece.
    part = (words[first].start, words[last].end)
    hidden = masked(text, known_names, kept=kept, part=part)
    opening = "" if first == 0 or words[first - 1].sentence != words[first].sentence else CUT + " "
    ends = last + 1 == len(words) or words[last + 1].sentence != words[last].sentence
    return f"{opening}{hidden}{'' if ends else ' ' + CUT}"


def _within(word: Word, span: Span) -> bool:
    return word.start < span.end and word.end > span.start


def _clauses(words: Sequence[Word], first: int, last: int, longest: int) -> tuple[int, int]:
    begin, end = _clause(words, first)[0], _clause(words, last)[1]
    if end - begin + 1 > longest:
        return _window(first, last, begin, end, longest)
    grown = True
    while grown:
        grown = False
        for beyond in (end + 1, begin - 1):
            if not 0 <= beyond < len(words) or words[beyond].sentence != words[begin].sentence:
                continue
            left, right = _clause(words, beyond)
            if max(end, right) - min(begin, left) + 1 <= longest:
                begin, end, grown = min(begin, left), max(end, right), True
    return begin, end


def _clause(words: Sequence[Word], position: int) -> tuple[int, int]:
    first = last = position
    clause = words[position].clause
    while first and words[first - 1].clause == clause:
        first -= 1
    while last + 1 < len(words) and words[last + 1].clause == clause:
        last += 1
    return first, last


def _window(first: int, last: int, begin: int, end: int, longest: int) -> tuple[int, int]:
    """Return `longest` words within a clause, with the span as near their middle as may be."""
    last = min(last, first + longest - 1)
    spare = longest - (last - first + 1)
    left = max(begin, first - spare // 2)
    right = min(end, left + longest - 1)
    return max(begin, right - longest + 1), right
