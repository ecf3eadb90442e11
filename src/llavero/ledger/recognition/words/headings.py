"""What does a heading say, whatever its language, order, abbreviation or spelling?"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

ROOT = "llavero.ledger.recognition"
_MARKS = {"º": "o", "°": "o", "#": " no ", "%": " pct ", "$": " "}
_RATE = re.compile(r"\d+(?:[.,]\d+)?\s*%")  # "IVA 21%" names a rate; "% IVA" holds one
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CURRENCIES = (
    "MXN USD EUR COP CLP ARS PEN GBP CAD BRL UYU PYG BOB CRC GTQ HNL NIO DOP PAB VES JPY CNY CHF"
    " AUD NZD INR SEK NOK DKK PLN CZK HUF TRY ZAR KRW"
)
LONGEST_TERM = 6
SHORTEST = 3  # letters of an abbreviation that is not listed
CUT_OFF = 1.6  # how many times longer the word is of which only the beginning is written
BARE, FULL = 0.4, 0.55  # of the word's letters that it keeps: consonants alone, or with vowels


@dataclass(frozen=True, slots=True)
class Heading:
    """What the words of a heading mean."""

    text: str
    concepts: frozenset[str]  # known meanings
    strangers: frozenset[str]  # words nobody knows
    currency: str | None = None  # "Importe (USD)"


@cache
def heading(text: str) -> Heading:
    """Return what a heading says."""
    concepts, strangers = _meanings(_split(text))
    return Heading(text, frozenset(concepts), frozenset(strangers), _currency_in(text))


@cache
def phrase(text: str) -> frozenset[str]:
    """Return the meanings of a phrase of the word lists, where concepts may be named directly."""
    words = text.split()
    direct = {word for word in words if word in _vocabulary().names}
    concepts, strangers = _meanings([word for word in words if word not in direct])
    return frozenset(direct | concepts | strangers)


def joined(text: str) -> str:
    """Return a heading as one run of letters and digits, equal for NET_AMOUNT and netAmount."""
    return re.sub(r"[^a-z0-9]", "", _bare(text).casefold())


def data(name: str) -> Mapping[str, Any]:  # Any: what TOML gives
    """Return one of the word lists of this package."""
    path = files(ROOT)
    for part in name.split("/"):
        path /= part
    return tomllib.loads(path.read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    terms: Mapping[tuple[str, ...], tuple[str, ...]]
    names: frozenset[str]
    filler: frozenset[tuple[str, ...]]
    stop: frozenset[str]
    words: Mapping[str, tuple[str, ...]]  # unstemmed single words, to cut fused ones
    plain: tuple[str, ...]  # those of them that people shorten as they like


@cache
def _vocabulary() -> _Vocabulary:
    told = data("words/headings/concepts.toml")
    stop = frozenset(told["words"]["stop"])
    terms: dict[tuple[str, ...], tuple[str, ...]] = {}
    words: dict[str, tuple[str, ...]] = {}
    meanings = [((concept,), terms_) for concept, terms_ in told["concepts"].items()]
    meanings += [(tuple(concepts), [term]) for term, concepts in told["compounds"].items()]
    for concepts, known in meanings:
        for term in known:
            split = _split(term)
            stems = tuple(_stem(word) for word in split)
            terms.setdefault(stems, concepts)
            shorter = tuple(_stem(word) for word in split if word not in stop)
            if len(shorter) > 1:
                terms.setdefault(shorter, concepts)
            if len(split) == 1 and len(split[0]) > 2:
                words.setdefault(split[0], concepts)
    filler = frozenset(tuple(_stem(w) for w in _split(f)) for f in told["words"]["filler"])
    names = frozenset(told["concepts"]) | {c for v in told["compounds"].values() for c in v}
    for short in ("id", "no", "nr"):
        words[short] = ("code",)
    plain = tuple(w for w in words if len(w) > SHORTEST and w not in told["compounds"])
    return _Vocabulary(terms, names, filler, stop, words, plain)


def _bare(text: str) -> str:
    text = _RATE.sub(" ", text)
    for mark, written in _MARKS.items():
        text = text.replace(mark, written)
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _split(text: str) -> list[str]:
    bare = _INITIALS.sub(lambda found: found.group().replace(".", "") + " ", _bare(text))
    spaced = _CAMEL.sub(" ", re.sub(r"[^A-Za-z0-9]+", " ", bare))
    return re.sub(r"(?<=[A-Za-z])(?=\d{2,})|(?<=\d)(?=[A-Za-z])", " ", spaced).casefold().split()


def _stem(word: str) -> str:
    if len(word) < 4 or word.isdigit():
        return word
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if word.endswith("e") else word


def _meanings(words: list[str]) -> tuple[set[str], set[str]]:
    """Return what the words mean and which of them are strangers; longer terms come first."""
    known = _vocabulary()
    concepts: set[str] = set()
    strangers: set[str] = set()
    at = 0
    while at < len(words):
        length, meaning = _term_at(words, at, known)
        if length:
            concepts.update(meaning)
            at += length
            continue
        concepts_of, stranger = _alone(words[at], known)
        concepts.update(concepts_of)
        strangers.update(stranger)
        at += 1
    return concepts, strangers


def _term_at(words: list[str], at: int, known: _Vocabulary) -> tuple[int, tuple[str, ...]]:
    """Return how many words from `at` on make a term, and what it means."""
    for end in range(min(len(words), at + LONGEST_TERM), at, -1):
        run = words[at:end]
        stems = tuple(_stem(word) for word in run)
        if end - at == 1 and run[0] in known.stop:
            return 0, ()
        if end - at == 1 and run[0] in known.words:
            # Before the stem: "call" is no "calle".
            return 1, known.words[run[0]]
        if stems in known.terms:
            return end - at, known.terms[stems]
        if stems in known.filler:
            return end - at, ()
        shorter = tuple(_stem(word) for word in run if word not in known.stop)
        if (
            len(shorter) > 1
            and run[0] not in known.stop
            and run[-1] not in known.stop
            and shorter in known.terms
        ):
            return end - at, known.terms[shorter]
    return 0, ()


def _alone(word: str, known: _Vocabulary) -> tuple[Iterable[str], Iterable[str]]:
    if word in known.stop or word.isdigit() or word.upper() in _codes():
        return (), ()
    if len(word) > 5 and word[-3:].upper() in _codes() and word[:-3] in known.words:
        return known.words[word[:-3]], ()
    parts = _cut(word, known.words)
    if parts:
        return {concept for part in parts for concept in known.words[part]}, ()
    if meant := _abbreviated(word, known):
        return meant, ()
    return (), (_stem(word),)


def _abbreviated(word: str, known: _Vocabulary) -> tuple[str, ...]:
    """Return what a shortened word means, where all the words it may stand for mean the same.

    "ubic" begins one of them; "slsmn" is one of them without some of its letters.
    """
    if len(word) < SHORTEST:
        return ()
    longer = [w for w in known.plain if len(w) >= CUT_OFF * len(word)]
    fitting = [w for w in longer if w.startswith(word)] if len(word) > SHORTEST else []
    fitting = fitting or [w for w in known.plain if _without_letters(word, w)]
    meant = {known.words[w] for w in fitting}
    return meant.pop() if len(meant) == 1 else ()


def _without_letters(word: str, whole: str) -> bool:
    """Return whether `word` is `whole` with letters left out between the first and the last."""
    if len(whole) <= len(word) or whole[0] != word[0] or whole[-1] != word[-1]:
        return False
    bare = not set(word) & set("aeiou")
    if len(word) < len(whole) * (BARE if bare else FULL):
        return False
    letters = iter(whole)
    return all(letter in letters for letter in word)


def _cut(word: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the known words that a fused one is made of: "nomcli" is nom, cli; none if not."""
    best: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(2, len(word) + 1):
        for start in range(end - 1):
            piece = word[start:end]
            if (
                start in best
                and piece in words
                and (end not in best or len(best[start]) + 1 < len(best[end]))
            ):
                best[end] = (*best[start], piece)
    return best.get(len(word), ())


@cache
def _codes() -> frozenset[str]:
    return frozenset(_CURRENCIES.split())


def _currency_in(text: str) -> str | None:
    found = [w for w in re.findall(r"[A-Z]{3}", text) if w in _codes()]
    whole = [w for w in found if re.search(rf"(?<![A-Za-z]){w}(?![A-Za-z])", text)]
    return whole[0] if whole else None
