"""Does a clue hold in a piece of text, and how many times?"""

import re

from llavero.report.brief.evidence.clues import Clue, Term, Words, close, spans
from llavero.report.brief.evidence.units import BARE, Unit

# One sentence may speak of each seller: "ambos atienden seis", "ocho y nueve, respectivamente".
SEVERAL = re.compile(
    r"\b(?:ambos|ambas|los dos|las dos|los tres|respectivamente|cada (?:uno|una|vendedor\w*"
    r"|ejecutiv\w*"
    r"|kam)|both|respectively|each (?:one|of|seller|kam|rep)|all (?:three|four))\b"
)
CLAUSE = re.compile(r"[,;:]| (?:y|e|and) ")
MOST = 3
SHORTEST = 4  # words


def holds(clue: Clue, unit: Unit, words: Words, *, limits: bool = True) -> bool:
    """Return whether every term of the clue is in the piece of text.

    Unless `limits` is False, what is denied and what is said to be missing does not count. A term
    may stand in the heading or the lead-in above, but not all of them.
    """
    if unit.question or (not clue.wants_number and _is_stub(unit)):
        return False
    text = unit.content if limits else unit.norm
    inside = [_inside(term, unit, text, words, plain=not limits) for term in clue.terms]
    if not any(found for found, term in zip(inside, clue.terms, strict=True) if not term.absent):
        return _answers(clue, unit, words)
    return all(
        found or _above(term, unit, words) for found, term in zip(inside, clue.terms, strict=True)
    )


def times(clue: Clue, unit: Unit, words: Words) -> int:
    """Return how many statements of the clue a piece of text that holds it makes, at most three."""
    if not clue.wants_number:
        return min(_said(clue, unit, words), MOST)
    if unit.kind == "cell":
        return 1
    names = {name for term in clue.terms for name in (term.first, term.second) if name}
    kinds = names & {"number", "percent", "duration"}
    figures = max((len(spans(words[kind], unit.content)) for kind in kinds), default=1)
    return max(1, min(figures, MOST), 2 if SEVERAL.search(unit.norm) else 1)


def _said(clue: Clue, unit: Unit, words: Words) -> int:
    """Return in how many clauses a text says what the clue asks: "porque…, porque…"."""
    wanted = [term.first for term in clue.terms if not term.absent]
    clauses = [clause for clause in CLAUSE.split(unit.norm) if clause]
    said = (sum(bool(spans(words[name], clause)) for clause in clauses) for name in wanted)
    return min((found for found in said if found), default=1)


def topic(clue: Clue, unit: Unit, words: Words) -> bool:
    """Return whether a piece of text speaks of what the clue is about, figures aside."""
    names = [name for term in clue.terms if not term.absent for name in term.subjects]
    own = [bool(words[name].search(unit.norm)) for name in names]
    above = [bool(words[name].search(unit.context)) for name in names]
    needed = (one or other for one, other in zip(own, above, strict=True))
    return bool(names) and any(own) and all(needed)


def _is_stub(unit: Unit) -> bool:
    """Return whether a sentence is too short to say anything but a figure: "Porque sí."."""
    return unit.kind == "sentence" and len(unit.norm.split()) < SHORTEST


def _inside(term: Term, unit: Unit, text: str, words: Words, *, plain: bool) -> bool:
    if term.absent:
        return not spans(words[term.first], text, True)
    if not term.second:
        return bool(spans(words[term.first], text, plain))
    if BARE.fullmatch(unit.answer) and "number" in (term.first, term.second):
        text = f"{unit.asked} {unit.answer}"
    is_close = next(close(term, words, text, plain), None) is not None
    return is_close or (unit.kind == "cell" and _question_answered(term, unit, words))


def _above(term: Term, unit: Unit, words: Words) -> bool:
    """Return whether a term that the text lacks is in what stands above it."""
    if term.absent:
        return False
    if not term.second:
        return not term.is_number and bool(words[term.first].search(unit.context))
    return _question_answered(term, unit, words)


def _question_answered(term: Term, unit: Unit, words: Words) -> bool:
    """Return whether the heading or the column names the one word and the other answers it."""
    if not term.is_number:
        return False
    figure, subject = sorted((term.first, term.second), key=lambda name: name in term.subjects)
    return bool(words[subject].search(unit.asked)) and bool(spans(words[figure], unit.answer))


def _answers(clue: Clue, unit: Unit, words: Words) -> bool:
    """Return whether a heading that asks is answered below it by a bare figure."""
    wanted = [term for term in clue.terms if not term.absent]
    if not any(term.second and _question_answered(term, unit, words) for term in wanted):
        return False
    return all(_above(term, unit, words) for term in wanted)
