"""By what clue is a content recognised in a sentence or a cell?

A clue is written `number ~4 accounts & each`: all its terms must be there; `a ~4 b` asks for at
most four words between a and b; `!a` asks that a be absent.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from llavero.report.brief.evidence.limits import denied
from llavero.report.brief.evidence.words import BUILT_IN

NAME = r"[a-z][a-z0-9_]*"
TERM = re.compile(rf"^(?:(!?)({NAME})|({NAME}) ~(\d+) ({NAME}))$")
Words = Mapping[str, re.Pattern[str]]


class ClueNotUnderstood(ValueError):
    """A clue is not written as it should be, or names words that the brief does not list."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word list, or two that stand close together."""

    first: str
    second: str = ""
    within: int = 0  # words between the two
    absent: bool = False

    @property
    def is_number(self) -> bool:
        """Return whether it is met only by a figure."""
        return bool({self.first, self.second} & set(BUILT_IN))

    @property
    def subjects(self) -> tuple[str, ...]:
        """Return the word lists that say what it is about."""
        return tuple(name for name in (self.first, self.second) if name and name not in BUILT_IN)


@dataclass(frozen=True, slots=True)
class Clue:
    """The terms that a sentence must hold, all of them."""

    terms: tuple[Term, ...]

    @property
    def wants_number(self) -> bool:
        """Return whether some term is a figure."""
        return any(term.is_number for term in self.terms)


def clue(text: str, words: Words) -> Clue:
    """Return the clue that is written so.

    Raises ClueNotUnderstood.
    """
    terms = tuple(_term(part.strip(), words) for part in text.split("&"))
    if all(term.absent for term in terms):
        raise ClueNotUnderstood(text)
    return Clue(terms)


def _term(text: str, words: Words) -> Term:
    found = TERM.match(text)
    if found is None:
        raise ClueNotUnderstood(text)
    absent, alone, first, within, second = found.groups()
    term = Term(alone or first, second or "", int(within or 0), bool(absent))
    unknown = [name for name in (term.first, term.second) if name and name not in words]
    if unknown:
        raise ClueNotUnderstood(unknown[0])
    return term


@lru_cache(maxsize=100_000)
def spans(found: re.Pattern[str], text: str, plain: bool = False) -> tuple[tuple[int, int], ...]:
    """Return where a word stands in a normal text; unless `plain`, only where it is not denied."""
    return tuple(
        match.span()
        for match in found.finditer(text)
        if match.end() > match.start() and (plain or not denied(text, match.start()))
    )


def close(
    term: Term, words: Words, text: str, plain: bool = False
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the places where the two words of a term stand close together."""
    seconds = spans(words[term.second], text, plain)
    for first in spans(words[term.first], text, plain):
        for second in seconds:
            left, right = sorted((first, second))
            between = text[left[1] : right[0]]  # nothing, where one word holds the other
            if first != second and len(re.findall(r"\w+", between)) <= term.within:
                yield first, second
