"""Which paragraphs say the same again, or copy the brief instead of answering it?"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from llavero.report.brief.evidence.words import normal

GRAM = 5  # words
ALIKE = 0.6  # Jaccard
COPIED = 0.7  # of the paragraph's grams
STEM, SHORTEST = (
    5,
    4,
)  # letters by which words of one root are told, and of a word that says something
WORD = re.compile(r"\w+")
Grams = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Two paragraphs that are nearly the same."""

    first: str
    second: str
    likeness: float  # Jaccard of their runs of five words


def grams(text: str) -> Grams:
    """Return the runs of five words of a text; a shorter one has itself."""
    words = WORD.findall(normal(text))
    if len(words) < GRAM:
        return frozenset()
    return frozenset(tuple(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1))


def repeats(paragraphs: Sequence[str]) -> tuple[Repeat, ...]:
    """Return the pairs of paragraphs whose likeness is over 0.6. Those under five words have none.

    A paragraph that is there many times is paired with its first appearance only.
    """
    firsts: dict[Grams, str] = {}
    found = []
    for text in paragraphs:
        its = grams(text)
        if its in firsts:
            found.append(Repeat(firsts[its], text, 1.0))
        elif its:
            firsts[its] = text
    return (*found, *_alike(firsts))


def _alike(texts: Mapping[Grams, str]) -> Iterator[Repeat]:
    read = list(texts)
    where: dict[tuple[str, ...], list[int]] = {}
    for at, its in enumerate(read):
        others = {other for gram in its for other in where.get(gram, ())}
        for other in sorted(others):
            alike = likeness(read[other], its)
            if alike > ALIKE:
                yield Repeat(texts[read[other]], texts[its], alike)
        for gram in its:
            where.setdefault(gram, []).append(at)


def likeness(one: Grams, other: Grams) -> float:
    """Return the Jaccard likeness of two sets of grams, in [0, 1]."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def is_copy(text: str, originals: Grams) -> bool:
    """Return whether a paragraph is mostly taken from the originals."""
    its = grams(text)
    return bool(its) and len(its & originals) / len(its) >= COPIED


def is_rephrased(text: str, originals: Iterable[str]) -> bool:
    """Return whether a paragraph asks what one of the originals asks, in nearly its words."""
    its = _stems(text)
    if len(its) < GRAM:
        return False
    first = its[0]
    return any(
        theirs[:1] == [first] and len(set(its) & set(theirs)) >= COPIED * len(set(its))
        for theirs in map(_stems, originals)
    )


def _stems(text: str) -> list[str]:
    return [word[:STEM] for word in WORD.findall(normal(text)) if len(word) >= SHORTEST]


def all_grams(texts: Iterable[str]) -> Grams:
    """Return the grams of several texts."""
    return frozenset().union(*(grams(text) for text in texts))
