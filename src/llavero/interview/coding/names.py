"""Which names of persons slip into what was said, to be masked before it is quoted?

A name is masked where a title stands before it («inge Ramiro», "Mr. Smith"), where it is a first
name or a familiar form («el Chuy», «Denise»), or where it is known. Names that are also places,
months, companies or words («Santiago», «Mercedes», "May") need something beside them that only
persons have. When in doubt a name is masked: a quote loses a word, not a person.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from llavero.interview.coding.words import folded
from llavero.interview.coding.written import (
    WORD,
    WrittenWord,
    name_lists,
    word_after,
    word_before,
    written_words,
)

MASK = "[…]"

_JOINS = frozenset(("de", "del", "la", "las", "los", "van", "von", "da", "dos"))
_ARTICLES = frozenset(("el", "la", "al", "del"))


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
    words = written_words(text)
    safe = _positions(words, kept, capital=False)
    named = _positions(words, known_names, capital=True) - safe
    for position in range(len(words)):
        if position not in named and position not in safe:
            named.update(_name_at(words, position, safe))
    return _joined(words, named)


def _name_at(words: Sequence[WrittenWord], position: int, safe: set[int]) -> Iterator[int]:
    word, lists = words[position], name_lists()
    if not word.capital:
        if word_before(words, position) in lists["personal"] and _given(word):
            yield position
    elif word.form not in lists["titles"] | lists["never"] and _is_name(words, position):
        yield from _run(words, position, safe)


def _is_name(words: Sequence[WrittenWord], position: int) -> bool:
    word, lists = words[position], name_lists()
    before = word_before(words, position)
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


def _is_apposed(words: Sequence[WrittenWord], position: int) -> bool:
    """Return whether a name is put beside a title with a comma: «mi jefe, Edelmiro, fue»."""
    return words[position].apposed and words[position - 1].form in name_lists()["titles"]


def _follows_initial(words: Sequence[WrittenWord], position: int) -> bool:
    """Return whether a surname stands behind an initial: «C.P. Morales», «J. Pérez»."""
    initial = words[position - 1] if position and words[position].joined else None
    if initial is None or not initial.shouted or len(initial.form) > 1:
        return False
    return words[position].form in name_lists()["surnames"]


def _given(word: WrittenWord) -> bool:
    lists = name_lists()
    return any(word.form in lists[name] for name in ("first", "familiar", "ambiguous"))


def _is_thing(words: Sequence[WrittenWord], position: int) -> bool:
    """Return whether the words beside a capital make it a place or a company."""
    lists = name_lists()
    before, after = word_before(words, position), word_after(words, position)
    if before in lists["where"]:
        return words[position].form in lists["places"]
    if words[position].form in lists["ambiguous"] and _capital_before(words, position):
        return True
    return before in lists["things"] or after in lists["companies"]


def _capital_before(words: Sequence[WrittenWord], position: int) -> bool:
    """Return whether a name goes on that began before: the Blanca of Resortes Piedra Blanca."""
    before = words[position - 1] if position and words[position].joined else None
    return before is not None and before.capital and not before.opens


def _is_person(words: Sequence[WrittenWord], position: int) -> bool:
    """Return whether the words beside an ambiguous name tell that it is a person's."""
    lists = name_lists()
    if words[position].form in lists["familiar"] and word_before(words, position) in _ARTICLES:
        return True
    if word_after(words, position) in lists["does"]:
        return True
    return _surname_follows(words, position) or _given_follows(words, position)


def _acts(words: Sequence[WrittenWord], position: int) -> bool:
    """Return whether an unknown word with a capital does what persons do: «me lo contó Íñigo»."""
    word, before = words[position], word_before(words, position)
    if word.shouted or before in _ARTICLES:
        return False
    does = name_lists()["does"]
    return before in does or word_after(words, position) in does


def _given_follows(words: Sequence[WrittenWord], position: int) -> bool:
    behind = position + 1
    return (
        behind < len(words)
        and words[behind].joined
        and words[behind].capital
        and words[behind].form in name_lists()["first"]
    )


def _surname_follows(words: Sequence[WrittenWord], position: int) -> bool:
    behind = position + 1
    return (
        behind < len(words)
        and words[behind].joined
        and words[behind].capital
        and words[behind].form in name_lists()["surnames"]
        and words[position].form not in name_lists()["things"]
    )


def _run(words: Sequence[WrittenWord], position: int, safe: set[int]) -> Iterator[int]:
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


@dataclass(frozen=True, slots=True)
class _Given:
    """Names that are known, as the words that each may be said in."""

    rows: frozenset[tuple[str, ...]]
    longest: int  # words


@lru_cache(maxsize=4)
def _given_names(names: frozenset[str], capital: bool) -> _Given:
    """Return names in full, and for persons each of their words alone.

    Kept, since every quote of a study is read beside the same tens of thousands of names.
    """
    rows: set[tuple[str, ...]] = set()
    for name in names:
        forms = tuple(folded(word) for word in WORD.findall(name))
        rows.add(forms)
        if capital:
            rows.update((form,) for form in forms if len(form) > 2)
    kept = frozenset(row for row in rows if row and row[0] not in _JOINS)
    return _Given(kept, max(map(len, kept), default=0))


def _positions(words: Sequence[WrittenWord], names: Iterable[str], *, capital: bool) -> set[int]:
    """Return where given names stand."""
    given, forms = _given_names(frozenset(names), capital), tuple(word.form for word in words)
    found: set[int] = set()
    for start, word in enumerate(words):
        if capital and not word.capital:
            continue
        for end in range(start + 1, min(start + given.longest, len(words)) + 1):
            if forms[start:end] in given.rows:
                found.update(range(start, end))
    return found


def _joined(words: Sequence[WrittenWord], named: set[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for position in sorted(named):
        word = words[position]
        if spans and position - 1 in named and word.joined:
            spans[-1] = (spans[-1][0], word.end)
        else:
            spans.append((word.start, word.end))
    return spans
