"""How is each word written in which a name is looked for, and what stands beside it?"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from llavero.interview.coding.words import folded

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_ENDS = frozenset('.!?…\n:«“"¿¡([')


@dataclass(frozen=True, slots=True)
class WrittenWord:
    """A word, and how it is written."""

    start: int
    end: int
    form: str
    capital: bool
    shouted: bool  # in capitals throughout
    opens: bool  # a sentence, where everything has a capital
    apposed: bool  # behind a comma
    joined: bool  # to the word before by nothing but a space, or the dot of an abbreviation


def written_words(text: str) -> list[WrittenWord]:
    """Return the words of a text, in its order."""
    found: list[WrittenWord] = []
    behind = 0
    for match in WORD.finditer(text):
        between = text[behind : match.start()]
        abbreviated = bool(found) and between == ". " and _shortened(found[-1])
        opens = not found or (not abbreviated and any(sign in _SENTENCE_ENDS for sign in between))
        found.append(
            WrittenWord(
                match.start(),
                match.end(),
                folded(match[0]),
                match[0][0].isupper(),
                match[0].isupper(),
                opens,
                bool(found) and between == ", ",
                bool(found) and (abbreviated or between in (" ", "\u00a0")),
            )
        )
        behind = match.end()
    return found


def _shortened(word: WrittenWord) -> bool:
    """Return whether the dot behind a word ends no sentence: «Lic.», «C.P.»."""
    return word.form in name_lists()["short"] or (word.shouted and len(word.form) == 1)


def word_before(words: Sequence[WrittenWord], position: int) -> str:
    """Return the form of the word to which one is joined, if any."""
    return words[position - 1].form if position and words[position].joined else ""


def word_after(words: Sequence[WrittenWord], position: int) -> str:
    """Return the form of the word that is joined to one, if any."""
    behind = position + 1
    return words[behind].form if behind < len(words) and words[behind].joined else ""


@cache
def name_lists() -> Mapping[str, frozenset[str]]:
    """Return the lists of names, titles and what persons do, each by its name."""
    text = files("llavero.interview.coding").joinpath("names.toml").read_text(encoding="utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}
