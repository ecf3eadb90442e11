"""Is a paragraph prose, or words that only fill a page: lorem ipsum, strung keywords?

Prose is held together by articles, pronouns and prepositions: some four words in ten in Spanish
and English. Filler has next to none in its long runs without a stop.

Source: ours; the least of the prose in the tests' documents is 10 %, in a telegraphic list.
"""

import re

from llavero.report.brief.evidence.words import normal

GLUED = (
    "a about al all an and are as asi at be been but by cada can como con cual cuando de del"
    " desde do does donde e each el en entre era es esa ese eso esta estas este esto estos for"
    " from fue ha had han has hasta have hay he her his if into is it its la las le les lo los"
    " mas may me mi mis more muy ni no nos not o of on or otra otras otro otros our para pero"
    " por porque pues que se segun ser she should si sin so sobre son su sus tambien than that"
    " the their them then there these they this those to toda todas todo todos u un una unas"
    " unos us was we were what when where which who will with would y ya you"
)
GLUE = frozenset(GLUED.split())
STOP = re.compile(r"[.,;:!?()—–/]")
WORD = re.compile(r"[^\W\d_]+")
FEWEST = 20  # words of a paragraph that can be judged
LEAST = 0.08  # of its words that hold it together
RUNS = ((6, 0.2), (12, 0.25))  # words without a stop, and how many of them hold it together
MOST = 0.5  # of the words that may stand in runs of keywords


def is_filler(text: str) -> bool:
    """Return whether a paragraph says nothing in any language that is read."""
    words = WORD.findall(normal(text))
    if len(words) < FEWEST:
        return False
    runs = (WORD.findall(run) for run in STOP.split(normal(text)))
    strung = sum(len(run) for run in runs if _is_strung(run))
    return _glue(words) < LEAST or strung > MOST * len(words)


def _is_strung(run: list[str]) -> bool:
    return any(len(run) >= words and _glue(run) < least for words, least in RUNS)


def _glue(words: list[str]) -> float:
    return sum(word in GLUE for word in words) / len(words)
