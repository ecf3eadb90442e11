"""Of which words is an answer made, and where does each stand?"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol

LANGUAGES = ("es", "en")
SHORTEST_STEMMED = 5  # shorter words meet others by chance when they lose their ending

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_SENTENCE_ENDS = frozenset(".!?;…\n[]()")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(',:—–«»"“”')
_ASKING = frozenset(  # in Spanish the accent alone tells these from que, como, si
    [
        *("qué", "cómo", "cuándo", "cuánto", "cuánta", "cuántos", "cuántas"),
        *("dónde", "quién", "quiénes", "cuál", "cuáles", "sí", "él", "sé"),
    ]
)
_TELLING = {  # words of one language that the other does not have
    "es": frozenset(
        ("el", "la", "los", "que", "de", "en", "y", "con", "por", "no", "se", "es", "un")
    ),
    "en": frozenset(("the", "and", "of", "to", "in", "is", "it", "i", "we", "with", "for", "not")),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an answer."""

    start: int  # offset of its first character
    end: int  # offset behind its last
    form: str  # in lower case; without accent unless it asks
    stem: str
    clause: int  # number of its clause
    sentence: int  # number of its sentence


class Stemmer(Protocol):
    """What takes the ending off a word."""

    def stemWord(self, word: str) -> str:  # noqa: N802 (the name that snowballstemmer gives it)
        """Return the stem of a word."""


def folded(text: str) -> str:
    """Return a text in lower case and without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def form_of(word: str) -> str:
    """Return a word in lower case, with its accent only where that makes it another word."""
    low = unicodedata.normalize("NFC", word.lower())
    return low if low in _ASKING else folded(low)


def words_of(text: str, language: str) -> tuple[Word, ...]:
    """Return the words of a text, each with its clause and sentence."""
    found: list[Word] = []
    clause = sentence = behind = 0
    for match in _WORD.finditer(text):
        between = text[behind : match.start()]
        if any(sign in _CLAUSE_ENDS for sign in between):
            clause += 1
            sentence += any(sign in _SENTENCE_ENDS for sign in between)
        behind = match.end()
        form, stem = _forms(match[0], language)
        found.append(Word(match.start(), behind, form, stem, clause, sentence))
    return tuple(found)


def stem_of(form: str, language: str) -> str:
    """Return what words of one family have in common, without accents."""
    return _forms(form, language)[1]


def language_of(text: str, said: str | None = None) -> str:
    """Return the language of a text: the one that is said, else the one its small words tell."""
    if said:
        return "en" if said.lower().startswith("en") else "es"
    forms = folded(text).split()
    counts = {name: sum(form in words for form in forms) for name, words in _TELLING.items()}
    return "en" if counts["en"] > counts["es"] else "es"


@lru_cache(maxsize=65536)
def _forms(word: str, language: str) -> tuple[str, str]:
    form = form_of(word)
    if len(form) < SHORTEST_STEMMED:
        return form, form
    return form, folded(_stemmer(language).stemWord(word.lower()))


@cache
def _stemmer(language: str) -> Stemmer:
    # Loaded here: a command that codes nothing need not wait for it.
    from snowballstemmer import stemmer

    made: Stemmer = stemmer({"es": "spanish", "en": "english"}[language])
    return made


def clause_start(words: Sequence[Word], position: int) -> int:
    """Return the position of the first word of the clause in which a word stands."""
    clause = words[position].clause
    while position > 0 and words[position - 1].clause == clause:
        position -= 1
    return position
