"""Which of a seller's words are quoted, and how are persons kept out of them?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llavero.analysis.voice.findings import Quote
from llavero.interview.answers import Interview
from llavero.interview.coding.names import masked

# What is quoted of the whole interview, in the order in which it is asked.
QUOTED = ("Q07", "Q21", "Q24", "Q30", "Q34", "Q35", "Q36", "Q40", "Q41", "Q42")
LEAST_WORDS, MOST_WORDS = 6, 34
ELLIPSIS = "…"
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Known:
    """Names on record: of companies, which may stand in a quote, and of persons, which may not."""

    companies: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()


NOBODY = Known()


def quotes(interview: Interview, names: Known = NOBODY) -> tuple[Quote, ...]:
    """Return a short quote of each open answer that has words."""
    return tuple(_quotes(interview, names))


def quote(
    interview: Interview, question: str, account: str = "", names: Known = NOBODY
) -> Quote | None:
    """Return a short quote of one answer; None where it has no words."""
    said = interview.said(question, account)
    text = excerpt(masked(said, names.persons, kept=names.companies))
    return Quote(question, text) if any(c.isalpha() for c in text) else None


def excerpt(said: str) -> str:
    """Return a short piece of what was said: whole sentences where they are short enough."""
    text = _SPACES.sub(" ", said).strip()
    words = text.split(" ")
    if len(words) <= MOST_WORDS:
        return text
    kept: list[str] = []
    for sentence in _SENTENCE.split(text):
        own = sentence.split(" ")
        if len(kept) >= LEAST_WORDS and len(kept) + len(own) > MOST_WORDS:
            break
        kept += own
    cut = kept[:MOST_WORDS]
    whole = " ".join(cut)[: MOST_WORDS * 20]  # a word without end is cut too
    ends = len(cut) == len(kept) and whole.endswith((".", "!", "?", ELLIPSIS))
    return whole if ends else whole + ELLIPSIS


def _quotes(interview: Interview, names: Known) -> Iterator[Quote]:
    for question in QUOTED:
        found = quote(interview, question, "", names)
        if found:
            yield found
