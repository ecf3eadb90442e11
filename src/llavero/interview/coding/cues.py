"""What does a cue of the codebook look for, and where is it in an answer?

A cue is a row of elements, each matching one word:

    correo          that word and its plural
    visito          every word of the family, where the codebook lists it in `families`
    visit*          every word that begins so
    =paso           that word only
    lunes|martes    any of these; `director+general` is one of several words
    @day            any word of the set `day` of the codebook
    casi?           may be absent
    ..  ...  ....   up to two, five, twelve words of the same sentence
    Q35: qué        only in the answers to these questions (`Q35,Q36: …`)
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product

from llavero.interview.coding.words import Word, folded, form_of, stem_of

_SEVERAL = re.compile(r"[-/&]")  # signs between two words: e-mail, 80/20
GAPS = {"..": 2, "...": 5, "....": 12}
Sets = Mapping[str, Sequence[str]]


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


class Dictionary:
    """What the words of written cues stand for, in one language."""

    def __init__(
        self, language: str, *, families: Iterable[str], sets: Sets, negators: Iterable[str]
    ) -> None:
        self.language = language
        self.families = frozenset(families)
        self.sets = sets
        self.negators = frozenset(negators)
        self._rows: dict[tuple[str, int], list[tuple[Element, ...]]] = {}
        self._known: dict[tuple[str, ...], Asked] = {}

    def cues(self, written: str, code: str, weight: float) -> list[Cue]:
        """Return the cues that a written cue stands for: one per alternative of several words.

        Raises ValueError if a set is unknown, or there is no first word to look for.
        """
        asked, colon, pattern = written.partition(":")
        questions = frozenset(asked.replace(" ", "").split(",")) if colon else frozenset[str]()
        parts = _joined((pattern if colon else written).split())
        rows = product(*(self._alternatives(part, gap) for part, gap in parts))
        made = [tuple(chain.from_iterable(row)) for row in rows]
        if not all(row and not row[0].optional for row in made):
            raise ValueError(written)
        return [Cue(code, weight, row, questions, self._denies(row)) for row in made]

    def _denies(self, row: Iterable[Element]) -> bool:
        return any(element.asked.forms & self.negators for element in row)

    def _alternatives(self, part: str, gap: int) -> list[tuple[Element, ...]]:
        known = self._rows.get((part, gap))
        if known is None:
            known = self._rows[part, gap] = self._made(part, gap)
        return known

    def _made(self, part: str, gap: int) -> list[tuple[Element, ...]]:
        optional = part.endswith("?")
        options = [_SEVERAL.sub("+", one) for one in self._options(part.removesuffix("?"))]
        single = [one for one in options if "+" not in one]
        rows = [(Element(self._asked(single), optional, gap),)] if single else []
        return rows + [self._row(one.split("+"), gap) for one in options if "+" in one]

    def _row(self, options: Sequence[str], gap: int) -> tuple[Element, ...]:
        return tuple(
            Element(self._asked([one]), gap=0 if n else gap) for n, one in enumerate(options)
        )

    def _options(self, part: str) -> Iterator[str]:
        for option in part.split("|"):
            if not option.startswith("@"):
                yield option
            elif option[1:] in self.sets:
                for member in self.sets[option[1:]]:
                    yield from self._options(member)
            else:
                raise ValueError(option)

    def _asked(self, options: Sequence[str]) -> Asked:
        known = self._known.get(tuple(options))
        if known is None:
            known = self._known[tuple(options)] = self._read(options)
        return known

    def _read(self, options: Sequence[str]) -> Asked:
        forms: set[str] = set()
        stems: set[str] = set()
        prefixes: set[str] = set()
        for option in options:
            if option.endswith("*"):
                prefixes.add(folded(option[:-1]))
            elif option.startswith("="):
                forms.add(form_of(option[1:]))
            elif option in self.families:
                stems.add(stem_of(option, self.language))
            else:
                forms |= _numbers(form_of(option))
        return Asked(frozenset(forms), frozenset(stems), frozenset(prefixes))


def _joined(parts: Sequence[str]) -> Iterator[tuple[str, int]]:
    gap = 0
    for part in parts:
        if part in GAPS:
            gap = GAPS[part]
        else:
            yield part, gap
            gap = 0


def _numbers(form: str) -> set[str]:
    """Return a word and its plural."""
    return {form, form + "s", form + "es"} if len(form) > 2 else {form}


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
