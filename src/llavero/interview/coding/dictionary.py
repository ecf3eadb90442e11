"""What do the written cues of a codebook look for? How they are written stands in `cues`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, product

from llavero.interview.coding.cues import Asked, Cue, Element
from llavero.interview.coding.verbs import verb_forms
from llavero.interview.coding.words import folded, form_of, stem_of

_SEVERAL = re.compile(r"[-/&]")  # signs between two words: e-mail, 80/20
EITHER = "~"
GAPS = {"..": 2, "...": 5, "....": 12}
Sets = Mapping[str, Sequence[str]]


class Dictionary:
    """What the words of written cues stand for, in one language."""

    def __init__(
        self,
        language: str,
        *,
        families: Iterable[str],
        verbs: Iterable[str],
        sets: Sets,
        negators: Iterable[str],
    ) -> None:
        self.language = language
        self.families = frozenset(families)
        self.verbs = {verb.split()[0]: verb_forms(verb, language) for verb in verbs}
        self.sets = sets
        self.negators = frozenset(negators)
        self._rows: dict[tuple[str, int], list[tuple[Element, ...]]] = {}
        self._known: dict[tuple[str, ...], Asked] = {}

    def cues(self, written: str, code: str, weight: float) -> list[Cue]:
        """Return the cues that a written cue stands for: one per alternative of several words.

        Raises ValueError if a set or verb is unknown, a side of `~` is empty, or there is no
        first word to look for.
        """
        asked, colon, pattern = written.partition(":")
        questions = frozenset(asked.replace(" ", "").split(",")) if colon else frozenset[str]()
        made = [
            tuple(chain.from_iterable(row))
            for order in _orders(pattern if colon else written)
            for row in product(*(self._alternatives(*part) for part in _joined(order.split())))
        ]
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
            elif option.startswith("<"):
                forms |= self._conjugated(option[1:].removesuffix(">"))
            elif option in self.families:
                stems.add(stem_of(option, self.language))
            else:
                forms |= _numbers(form_of(option))
        return Asked(frozenset(forms), frozenset(stems), frozenset(prefixes))

    def _conjugated(self, verb: str) -> frozenset[str]:
        if verb not in self.verbs:
            raise ValueError(f"<{verb}>")
        return self.verbs[verb]


def _orders(pattern: str) -> Iterator[str]:
    """Yield a pattern as it is, or both orders of the two sides of its `~`."""
    before, either, behind = pattern.partition(EITHER)
    if not either:
        yield pattern
    elif before.strip() and behind.strip():
        yield f"{before} ... {behind}"
        yield f"{behind} ... {before}"
    else:
        raise ValueError(pattern)


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
