"""What does a cue of the codebook look for, and where is it in an answer?

A cue is a row of elements, each matching one word:

    correo          that word and its plural
    visito          every word of the family, where the codebook lists it in `families`
    visit*          every word that begins so
    <visitar>       every form of the verb, where the codebook lists it in `verbs`
    =paso           that word only
    lunes|martes    any of these; `director+general` is one of several words
    @day            any word of the set `day` of the codebook
    casi?           may be absent
    ..  ...  ....   up to two, five, twelve words of the same sentence
    a ~ b           both in the same sentence, in either order, up to five words between them
    Q35: qué        only in the answers to these questions (`Q35,Q36: …`)
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from llavero.interview.coding.words import Word, folded


@dataclass(frozen=True, slots=True)
class Asked:
    """What one word must be: one of these forms, of these families, or beginning so."""

    forms: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Element:
    """A word of a cue."""

    asked: Asked
    optional: bool = False
    gap: int = 0  # words that may stand before it


@dataclass(frozen=True, slots=True)
class Cue:
    """A row of elements that speaks for a code."""

    code: str
    weight: float  # probability of the code where only this cue is found
    elements: tuple[Element, ...]
    questions: frozenset[str] = frozenset()  # empty: in every question
    negative: bool = False  # holds a negation itself


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found in an answer: the words from `first` up to, not including, `behind`."""

    cue: Cue
    first: int
    behind: int


Step = tuple[int, bool, int]  # number of what is asked, may it be absent, words before it
Met = Sequence[frozenset[int]]  # by word: numbers of all that it answers


@dataclass(frozen=True, slots=True)
class _Path:
    """A cue with what it asks as numbers, to be compared fast."""

    cue: Cue
    steps: tuple[Step, ...]
    needed: frozenset[int]


class CueIndex:
    """The cues of one language, found by their first word."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = tuple(cues)
        self._numbers: dict[Asked, int] = {}
        self._by_form: dict[str, list[int]] = defaultdict(list)
        self._by_stem: dict[str, list[int]] = defaultdict(list)
        self._by_prefix: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._paths: dict[int, list[_Path]] = defaultdict(list)
        self._met: dict[str, frozenset[int]] = {}
        for cue in self.cues:
            steps = tuple((self._number(e.asked), e.optional, e.gap) for e in cue.elements)
            needed = frozenset(number for number, optional, _ in steps if not optional)
            self._paths[steps[0][0]].append(_Path(cue, steps, needed))

    def hits(self, words: Sequence[Word], question: str = "") -> Iterator[Hit]:
        """Yield every cue found, in the order of the words."""
        met = [self._answered(word) for word in words]
        present = frozenset(chain.from_iterable(met))
        possible = {number: self._possible(number, present, question) for number in present}
        for position, numbers in enumerate(met):
            for number in numbers:
                for path in possible[number]:
                    behind = _followed(path.steps, 1, met, words, position + 1)
                    if behind:
                        yield Hit(path.cue, position, behind)

    def _possible(self, first: int, present: frozenset[int], question: str) -> list[_Path]:
        return [
            path
            for path in self._paths.get(first, ())
            if path.needed <= present and (not path.cue.questions or question in path.cue.questions)
        ]

    def _number(self, asked: Asked) -> int:
        number = self._numbers.get(asked)
        if number is None:
            number = self._numbers[asked] = len(self._numbers)
            for form in asked.forms:
                self._by_form[form].append(number)
            for stem in asked.stems:
                self._by_stem[stem].append(number)
            for prefix in asked.prefixes:
                self._by_prefix[prefix[:2]].append((prefix, number))
        return number

    def _answered(self, word: Word) -> frozenset[int]:
        known = self._met.get(word.form)
        if known is None:
            plain = folded(word.form)
            prefixed = self._by_prefix.get(plain[:2], ())
            known = self._met[word.form] = frozenset(
                (
                    *self._by_form.get(word.form, ()),
                    *self._by_stem.get(word.stem, ()),
                    *(number for prefix, number in prefixed if plain.startswith(prefix)),
                )
            )
        return known


def _followed(
    steps: Sequence[Step], at: int, met: Met, words: Sequence[Word], position: int
) -> int:
    """Return the position behind the words that the steps from `at` on take, or 0."""
    if at == len(steps):
        return position
    number, optional, gap = steps[at]
    sentence = words[position - 1].sentence
    for here in range(position, min(position + gap + 1, len(met))):
        if words[here].sentence != sentence:
            break
        if number in met[here]:
            behind = _followed(steps, at + 1, met, words, here + 1)
            if behind:
                return behind
    return _followed(steps, at + 1, met, words, position) if optional else 0
