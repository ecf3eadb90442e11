"""Where does each section of the brief begin and end in a document, however it is headed?

Every line that looks like a heading is a candidate; all combinations of the best candidates of each
section are weighed by the wording of the heading, its number, its level, the order of the sections
and the words of the text below it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, product

from llavero.report.brief.brief import Brief, SectionBrief
from llavero.report.brief.evidence.units import Part
from llavero.report.brief.evidence.words import normal
from llavero.report.brief.headings import (
    INNER_NUMBER,
    bare,
    is_heading,
    is_shouted,
    number_of,
    split_leads,
    stands_alone,
    usual_size,
)
from llavero.report.brief.manuscript import Block, Drawing, Grid, Line, Manuscript

EXACT, OPEN, NUMBERED, NUMBER_ONLY, UNWORDED = 1.0, 0.6, 0.25, 0.8, 0.15
SAME_NUMBER, IN_ORDER, SIGNS = 0.15, 0.12, 0.6
DEEPER, NO_TEXT, FULL_TEXT, DOCUMENT_TITLE = 0.5, 0.4, 0.1, 0.2
LEAST = 0.45  # a heading worth less opens no section
LEAST_TEXT, MUCH_TEXT = 100, 1800
CANDIDATES = 5  # weighed per section
PSEUDO_LEVEL = 7  # of a heading that is only a bold line
TYPED_ENTRY = re.compile(r"(?:\.{3,}|…|\t|\s{2,})\s*\d{1,3}$")


@dataclass(frozen=True, slots=True)
class Found:
    """A section of the brief, and its text in the document."""

    brief: SectionBrief
    title: str | None  # as the document words it; None where it was not found
    parts: tuple[Part, ...] = ()
    shared: float = 1.0  # its part of a text that it shares with another section
    merged: tuple[int, ...] = ()  # the sections that share it


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections of the brief, and what of the document is in none of them."""

    found: tuple[Found, ...]
    rest: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    at: int  # the block
    level: int
    worth: float  # of its wording and of the text right below it
    merged: frozenset[int] = frozenset()


def find_sections(manuscript: Manuscript, brief: Brief) -> Sections:
    """Return the sections of the brief in the document."""
    titles = [section.titles.exact for section in brief.sections]
    blocks = [block for block in manuscript.blocks if not _is_contents(block)]
    blocks = list(split_leads(blocks, titles))
    return _Finder(blocks, brief).sections()


def _is_contents(block: Block) -> bool:
    if not isinstance(block, Line):
        return False
    return block.contents or TYPED_ENTRY.search(block.text) is not None


class _Finder:
    def __init__(self, blocks: list[Block], brief: Brief) -> None:
        self._blocks = blocks
        self._brief = brief
        size = usual_size(blocks)
        exact = [section.titles.exact for section in brief.sections]
        shouted = is_shouted(blocks)
        self._headings = [
            at
            for at, block in enumerate(blocks)
            if isinstance(block, Line) and is_heading(block, size, exact, shouted=shouted)
        ]
        lines = [self._line(at) for at in self._headings]
        named = any(t.fullmatch(bare(line.text)) for t in exact for line in lines)
        if named and not any(line.level for line in lines):
            self._headings = sorted({*self._headings, *_alone(blocks)})
        self._levels = {at: self._level(at) for at in self._headings}
        # Headings that are worded as a title of some section, and of which.
        self._named = {
            at: {place for place, t in enumerate(exact) if t.fullmatch(bare(self._line(at).text))}
            for at in self._headings
        }
        self._ends: dict[tuple[int, int], int] = {}
        chapters = [at for at in self._headings if self._line(at).level != 0]
        self._top = min((self._levels[at] for at in chapters), default=0)
        self._signs = [self._running(section) for section in brief.sections]
        self._letters = list(accumulate((_letters(block) for block in blocks), initial=0))

    def sections(self) -> Sections:
        """Return the sections where the best combination of headings puts them."""
        starts = self._best_starts()
        found = [
            self._found(section, start, starts)
            for section, start in zip(self._brief.sections, starts, strict=True)
        ]
        extents = [range(s.at, self._end(s, starts)) for s in starts if s is not None]
        rest = [at for at in range(self._last) if not any(at in extent for extent in extents)]
        return Sections(tuple(found), tuple(self._parts(rest)))

    def _found(
        self, section: SectionBrief, start: _Candidate | None, starts: Sequence[_Candidate | None]
    ) -> Found:
        if start is None:
            return Found(section, None)
        same = [
            other
            for other, its in zip(self._brief.sections, starts, strict=True)
            if its is not None and its.at == start.at
        ]
        whole = sum(other.minimum for other in same)
        return Found(
            section,
            self._line(start.at).text,
            tuple(self._parts(range(start.at + 1, self._end(start, starts)))),
            section.minimum / whole if whole else 1 / len(same),
            tuple(other.number for other in same) if len(same) > 1 else (),
        )

    # Candidates

    def _candidates(self, place: int) -> list[_Candidate]:
        found = (self._candidate(at, place) for at in self._headings)
        worthy = [candidate for candidate in found if candidate is not None]
        return sorted(worthy, key=lambda one: -self._promise(place, one))[:CANDIDATES]

    def _promise(self, place: int, candidate: _Candidate) -> float:
        level, start = candidate.level, candidate.at
        later = (at for at in self._headings if at > start and self._levels[at] <= level)
        return candidate.worth + SIGNS * self._share(place, start, next(later, self._last))

    def _candidate(self, at: int, place: int) -> _Candidate | None:
        section = self._brief.sections[place]
        line = self._line(at)
        text, number = bare(line.text), number_of(line.text)
        merged = self._merged(text)
        worth = EXACT if section.number in merged else _wording(text, number, section)
        if worth == 0 and self._is_chapter(at):
            worth = UNWORDED
        if worth == 0 or (line.level == 0 and worth < EXACT):
            return None
        if number == section.number:
            worth += SAME_NUMBER
        if line.level == 0:
            worth -= DOCUMENT_TITLE
        return _Candidate(at, self._levels[at], worth + self._text_worth(at, place), merged)

    def _is_chapter(self, at: int) -> bool:
        """Return whether a heading may open a section in words that no one foresaw."""
        line = self._line(at)
        text = bare(line.text)
        if not text or line.level == 0 or self._named[at] or INNER_NUMBER.match(text):
            return False
        if _asks(text) and line.level is None:  # a question copied from the brief, in bold
            return False
        if self._brief.closing.fullmatch(text) or self._brief.references.fullmatch(text):
            return False
        return self._levels[at] == self._top and (
            self._top == PSEUDO_LEVEL or line.level is not None or bool(number_of(line.text))
        )

    def _text_worth(self, at: int, place: int) -> float:
        """Return what the text below a heading adds: a list of the titles has none."""
        later = (
            other
            for other in self._headings
            if other > at
            and self._levels[other] <= self._levels[at]
            and self._named[other] - {place}
        )
        end = next(later, self._last)
        letters = self._between(at, end)
        if letters < LEAST_TEXT:
            return -NO_TEXT
        return FULL_TEXT * min(letters, MUCH_TEXT) / MUCH_TEXT

    def _merged(self, text: str) -> frozenset[int]:
        """Return the sections that a heading such as "Cuentas clave y propuesta" names at once."""
        exact = [s for s in self._brief.sections if s.titles.exact.fullmatch(text)]
        pieces = [bare(piece) for piece in re.split(r",? (?:y|e|and|&) |, | / |/", text)]
        if exact or len(pieces) < 2:
            return frozenset()
        named = {number for piece in pieces if (number := self._names(piece)) is not None}
        return frozenset(named) if len(named) > 1 else frozenset()

    def _names(self, piece: str) -> int | None:
        """Return the section that a piece of a heading names, if it names one alone."""
        exact = [s.number for s in self._brief.sections if s.titles.exact.fullmatch(piece)]
        told = exact or [s.number for s in self._brief.sections if s.titles.open.search(piece)]
        return told[0] if len(told) == 1 else None

    # Combinations

    def _best_starts(self) -> list[_Candidate | None]:
        choices: list[list[_Candidate | None]] = [
            [None, *self._candidates(place)] for place in range(len(self._brief.sections))
        ]
        best = max(product(*choices), key=self._worth, default=())
        return list(best)

    def _worth(self, starts: Sequence[_Candidate | None]) -> float:
        chosen = [start for start in starts if start is not None]
        if not self._may_share(starts):
            return -1.0
        top = min((start.level for start in chosen), default=0)
        total = 0.0
        for place, start in enumerate(starts):
            if start is not None:
                total += self._start_worth(place, start, starts) - LEAST
                total -= DEEPER * min(start.level - top, 2)
        order = [start.at for start in starts if start is not None]
        total += IN_ORDER * sum(a < b for a, b in pairwise(order))
        return total

    def _start_worth(
        self, place: int, start: _Candidate, starts: Sequence[_Candidate | None]
    ) -> float:
        return start.worth + SIGNS * self._share(place, start.at, self._end(start, starts))

    def _share(self, place: int, start: int, end: int) -> float:
        """Return what part of the telling words of a text are those of one section."""
        own = [signs[end] - signs[start + 1] for signs in self._signs]
        return own[place] / sum(own) if sum(own) else 0.0

    def _may_share(self, starts: Sequence[_Candidate | None]) -> bool:
        places: dict[int, set[int]] = {}
        for section, start in zip(self._brief.sections, starts, strict=True):
            if start is not None:
                places.setdefault(start.at, set()).add(section.number)
        merged = {start.at: start.merged for start in starts if start is not None}
        return all(len(them) == 1 or them <= merged[at] for at, them in places.items())

    # Extents

    def _end(self, start: _Candidate, starts: Sequence[_Candidate | None]) -> int:
        later = [other.at for other in starts if other is not None and other.at > start.at]
        end = min(later, default=self._last)
        if (start.at, end) not in self._ends:
            self._ends[start.at, end] = self._closed(start, end, is_last=not later)
        return self._ends[start.at, end]

    def _closed(self, start: _Candidate, end: int, *, is_last: bool) -> int:
        between = (at for at in self._headings if start.at < at < end)
        return next((at for at in between if self._closes(at, start, is_last=is_last)), end)

    def _closes(self, at: int, start: _Candidate, *, is_last: bool) -> bool:
        text = bare(self._line(at).text)
        if self._levels[at] > start.level:
            return False
        if self._brief.references.fullmatch(text):
            return is_last or self._levels[at] < PSEUDO_LEVEL
        real = self._levels[at] < PSEUDO_LEVEL
        return (is_last or real) and self._brief.closing.fullmatch(text) is not None

    def _parts(self, places: Iterable[int]) -> Iterator[Part]:
        headings = set(self._headings)
        in_references = False
        for at in places:
            block = self._blocks[at]
            if at in headings and isinstance(block, Line):
                in_references = bool(self._brief.references.fullmatch(bare(block.text)))
            yield Part(block, heading=at in headings, ignored=in_references)

    # What the text holds

    @property
    def _last(self) -> int:
        return len(self._blocks)

    def _line(self, at: int) -> Line:
        line = self._blocks[at]
        assert isinstance(line, Line), "only lines are headings"
        return line

    def _level(self, at: int) -> int:
        line = self._line(at)
        return PSEUDO_LEVEL if line.level is None else max(line.level, 1)

    def _running(self, section: SectionBrief) -> list[int]:
        counts = (len(set(section.signs.findall(_words(block)))) for block in self._blocks)
        return list(accumulate(counts, initial=0))

    def _between(self, start: int, end: int) -> int:
        return self._letters[end] - self._letters[start + 1]


def _alone(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the plain lines that head what is below them, where nobody marked the headings."""
    for at, (block, below) in enumerate(pairwise(blocks)):
        captions = at > 0 and isinstance(blocks[at - 1], Drawing)
        if isinstance(block, Line) and not captions and stands_alone(block, below):
            yield at


def _wording(text: str, number: int | None, section: SectionBrief) -> float:
    if _asks(text):
        return 0.0
    if not text:
        return NUMBER_ONLY if number == section.number else 0.0
    if section.titles.exact.fullmatch(text):
        return EXACT
    if section.titles.open.search(text):
        return OPEN
    return NUMBERED if number == section.number else 0.0


def _asks(text: str) -> bool:
    return text.endswith("?") or text.startswith("¿")


def _letters(block: Block) -> int:
    return len(_words(block))


def _words(block: Block) -> str:
    if isinstance(block, Line):
        return normal(block.text)
    if isinstance(block, Grid):
        return normal(" ".join(cell for row in block.rows for cell in row))
    return normal(" ".join(block.labels))
