"""Which names of persons slip into what was said, to be masked before it is quoted?

A name is masked where a title stands before it («inge Ramiro», "Mr. Smith"), where it is a first
name or a familiar form («el Chuy», «Denise»), or where it is known. Names that are also places,
months, companies or words («Santiago», «Mercedes», "May") need something beside them that only
persons have. When in doubt a name is masked: a quote loses a word, not a person.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from llavero.interview.coding.words import folded

MASK = "[…]"

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_JOINS = frozenset(("de", "del", "la", "las", "los", "van", "von", "da", "dos"))
_ARTICLES = frozenset(("el", "la", "al", "del"))
_SENTENCE_ENDS = frozenset('.!?…\n:«“"¿¡([')


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    form: str
    capital: bool
    shouted: bool  # in capitals throughout
    opens: bool  # a sentence, where everything has a capital
    apposed: bool  # behind a comma
    joined: bool  # to the word before by nothing but a space, or the dot of an abbreviation


def masked(
    text: str,
    known_names: Iterable[str] = (),
    *,
    kept: Iterable[str] = (),
    part: tuple[int, int] | None = None,
) -> str:
    """Return a text in which names of persons are masked.

    known_names  persons that are known, as contacts and employees of the ledger
    kept         what has a capital and is no person: accounts, products, places
    part         offsets of the part to return, where that is not all
    """
    behind, last = part or (0, len(text))
    made: list[str] = []
    for start, end in names_in(text, known_names, kept=kept):
        if start < last and end > behind:
            made += [text[behind:start], MASK]
            behind = end
    return "".join([*made, text[behind:last]])


def names_in(
    text: str, known_names: Iterable[str] = (), *, kept: Iterable[str] = ()
) -> list[tuple[int, int]]:
    """Return where names of persons stand in a text, in its order."""
    words = _words(text)
    safe = _positions(words, kept, capital=False)
    named = _positions(words, known_names, capital=True) - safe
    for position in range(len(words)):
        if position not in named and position not in safe:
            named.update(_name_at(words, position, safe))
    return _joined(words, named)


def _name_at(words: Sequence[_Word], position: int, safe: set[int]) -> Iterator[int]:
    word, lists = words[position], _lists()
    if not word.capital:
        if _before(words, position) in lists["personal"] and _given(word):
            yield position
    elif word.form not in lists["titles"] | lists["never"] and _is_name(words, position):
        yield from _run(words, position, safe)


def _is_name(words: Sequence[_Word], position: int) -> bool:
    word, lists = words[position], _lists()
    before = _before(words, position)
    if _is_apposed(words, position) or _follows_initial(words, position):
        return True
    if before in lists["titles"]:
        return before not in lists["loose"] or _given(word) or word.form in lists["surnames"]
    if _is_thing(words, position):
        return False
    if _given(word):
        doubtful = word.form in lists["places" if not word.opens else "ambiguous"]
        return not doubtful or _is_person(words, position)
    return not word.opens and (_surname_follows(words, position) or _acts(words, position))


def _is_apposed(words: Sequence[_Word], position: int) -> bool:
    """Return whether a name is put beside a title with a comma: «mi jefe, Edelmiro, fue»."""
    return words[position].apposed and words[position - 1].form in _lists()["titles"]


def _follows_initial(words: Sequence[_Word], position: int) -> bool:
    """Return whether a surname stands behind an initial: «C.P. Morales», «J. Pérez»."""
    initial = words[position - 1] if position and words[position].joined else None
    if initial is None or not initial.shouted or len(initial.form) > 1:
        return False
    return words[position].form in _lists()["surnames"]


def _given(word: _Word) -> bool:
    lists = _lists()
    return any(word.form in lists[name] for name in ("first", "familiar", "ambiguous"))


def _is_thing(words: Sequence[_Word], position: int) -> bool:
    """Return whether the words beside a capital make it a place or a company."""
    lists = _lists()
    before, after = _before(words, position), _after(words, position)
    if before in lists["where"]:
        return words[position].form in lists["places"]
    if words[position].form in lists["ambiguous"] and _capital_before(words, position):
        return True
    return before in lists["things"] or after in lists["companies"]


def _capital_before(words: Sequence[_Word], position: int) -> bool:
    """Return whether a name goes on that began before: the Blanca of Resortes Piedra Blanca."""
    before = words[position - 1] if position and words[position].joined else None
    return before is not None and before.capital and not before.opens


def _is_person(words: Sequence[_Word], position: int) -> bool:
    """Return whether the words beside an ambiguous name tell that it is a person's."""
    lists = _lists()
    if words[position].form in lists["familiar"] and _before(words, position) in _ARTICLES:
        return True
    if _after(words, position) in lists["does"]:
        return True
    return _surname_follows(words, position) or _given_follows(words, position)


def _acts(words: Sequence[_Word], position: int) -> bool:
    """Return whether an unknown word with a capital does what persons do: «me lo contó Íñigo»."""
    word, before = words[position], _before(words, position)
    if word.shouted or before in _ARTICLES:
        return False
    does = _lists()["does"]
    return before in does or _after(words, position) in does


def _given_follows(words: Sequence[_Word], position: int) -> bool:
    behind = position + 1
    return (
        behind < len(words)
        and words[behind].joined
        and words[behind].capital
        and words[behind].form in _lists()["first"]
    )


def _surname_follows(words: Sequence[_Word], position: int) -> bool:
    behind = position + 1
    return (
        behind < len(words)
        and words[behind].joined
        and words[behind].capital
        and words[behind].form in _lists()["surnames"]
        and words[position].form not in _lists()["things"]
    )


def _run(words: Sequence[_Word], position: int, safe: set[int]) -> Iterator[int]:
    """Yield the positions of a name: its capitals, and the small words between them."""
    yield position
    waiting: list[int] = []
    for here in range(position + 1, len(words)):
        word = words[here]
        if not word.joined or here in safe:
            return
        if word.capital:
            yield from (*waiting, here)
            waiting = []
        elif word.form in _JOINS and len(waiting) < 2:
            waiting.append(here)
        else:
            return


def _positions(words: Sequence[_Word], names: Iterable[str], *, capital: bool) -> set[int]:
    """Return where given names stand: in full, and for persons each of their words alone."""
    by_first: dict[str, list[list[str]]] = {}
    for name in names:
        forms = [folded(word) for word in _WORD.findall(name)]
        rows = [forms, *([form] for form in forms if len(form) > 2)] if capital else [forms]
        for row in rows:
            if row and row[0] not in _JOINS:
                by_first.setdefault(row[0], []).append(row)
    found: set[int] = set()
    for position, word in enumerate(words):
        for row in by_first.get(word.form, ()):
            here = words[position : position + len(row)]
            if [one.form for one in here] == row and (here[0].capital or not capital):
                found.update(range(position, position + len(row)))
    return found


def _joined(words: Sequence[_Word], named: set[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for position in sorted(named):
        word = words[position]
        if spans and position - 1 in named and word.joined:
            spans[-1] = (spans[-1][0], word.end)
        else:
            spans.append((word.start, word.end))
    return spans


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    behind = 0
    for match in _WORD.finditer(text):
        between = text[behind : match.start()]
        abbreviated = bool(found) and between == ". " and _shortened(found[-1])
        opens = not found or (not abbreviated and any(sign in _SENTENCE_ENDS for sign in between))
        found.append(
            _Word(
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


def _shortened(word: _Word) -> bool:
    """Return whether the dot behind a word ends no sentence: «Lic.», «C.P.»."""
    return word.form in _lists()["short"] or (word.shouted and len(word.form) == 1)


def _before(words: Sequence[_Word], position: int) -> str:
    return words[position - 1].form if position and words[position].joined else ""


def _after(words: Sequence[_Word], position: int) -> str:
    behind = position + 1
    return words[behind].form if behind < len(words) and words[behind].joined else ""


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    text = files("llavero.interview.coding").joinpath("names.toml").read_text(encoding="utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}
