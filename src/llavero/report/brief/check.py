"""How does a document stand against the brief?"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from llavero.report.brief import failures
from llavero.report.brief.brief import Brief, SectionBrief
from llavero.report.brief.evidence.seen import Scope
from llavero.report.brief.evidence.units import Part, asks, units
from llavero.report.brief.failures import HardFail
from llavero.report.brief.filler import is_filler
from llavero.report.brief.grading import FACTOR, Graded, graded
from llavero.report.brief.language import language
from llavero.report.brief.length import Length, prose, prose_length, uncounted_length
from llavero.report.brief.manuscript import Line, Manuscript
from llavero.report.brief.pages import pages_filled
from llavero.report.brief.repeats import Grams, Repeat, all_grams, is_copy, is_rephrased, repeats
from llavero.report.brief.sections import Found, find_sections

FIGURE = re.compile(r"(?<!^)(?<!^\d)\d")  # but for the number of a question
LATEST = 9999  # no year is later, where the present one is not given


@dataclass(frozen=True, slots=True)
class SectionResult:
    """A section of the brief as it stands in the document."""

    brief: SectionBrief
    title: str | None  # as the document words it; None where it was not found
    length: Length
    uncounted: Length  # what stands in tables and text boxes
    items: tuple[Graded, ...]
    merged: tuple[int, ...]  # the sections that stand under the same heading
    pages: int | None = None

    @property
    def earned(self) -> float:
        """Return the points of its items."""
        return sum(item.earned for item in self.items)


@dataclass(frozen=True, slots=True)
class Result:
    """A document against the brief."""

    brief: Brief
    language: str
    sections: tuple[SectionResult, ...]
    hard_fails: tuple[HardFail, ...]
    repeats: tuple[Repeat, ...]
    copied: tuple[str, ...]  # paragraphs that copy the brief
    pages: int | None = None

    @property
    def uncapped(self) -> float:
        """Return the points of all sections, out of a hundred."""
        earned = sum(section.earned for section in self.sections)
        return 100 * earned / self.brief.points if self.brief.points else 0.0

    @property
    def score(self) -> float:
        """Return the points, which a hard fail caps."""
        return min(self.uncapped, self.brief.capped_score) if self.hard_fails else self.uncapped

    @property
    def falls_short(self) -> bool:
        """Return whether something that the brief asks is not there at all, or too little is."""
        absent = any(FACTOR[item.grade] == 0 for section in self.sections for item in section.items)
        return absent or bool(self.hard_fails) or self.score < self.brief.pass_score


def check(
    manuscript: Manuscript,
    brief: Brief,
    *,
    page_texts: Sequence[str] | None = None,
    year: int | None = None,
) -> Result:
    """Return how the document stands against the brief.

    `page_texts` are the texts of its pages, where it could be laid out; `year` is the present one,
    where a reference of a later one is to be found out.
    """
    sections = find_sections(manuscript, brief)
    originals = all_grams(brief.assignment)
    aside = failures.off_topic(brief, manuscript)
    found = {
        one.brief.number: () if aside else _without_copies(one.parts, originals, brief)
        for one in sections.found
    }
    rest = () if aside else _without_copies(sections.rest, originals, brief)
    scopes = {number: Scope(parts, units(parts)) for number, parts in found.items()}
    outside = Scope(rest, units(rest))
    results = tuple(_section(one, scopes, outside, brief, page_texts) for one in sections.found)
    every = {id(part.block): part for parts in (*found.values(), rest) for part in parts}
    again = repeats([text for text in prose(every.values()) if text and not asks(text)])
    return Result(
        brief,
        language(_texts(manuscript)),
        results,
        (aside,) if aside else tuple(_hard_fails(brief, results, scopes, outside, again, year)),
        again,
        tuple(_copies([*sections.found], sections.rest, originals, brief)),
        len(page_texts) if page_texts else None,
    )


def _section(
    found: Found,
    scopes: Mapping[int, Scope],
    outside: Scope,
    brief: Brief,
    page_texts: Sequence[str] | None,
) -> SectionResult:
    section = found.brief
    own = scopes[section.number]
    others = sum((s for n, s in scopes.items() if s.parts != own.parts), outside)
    length = prose_length(own.parts) * found.shared
    uncounted = uncounted_length(own.parts)
    long_enough = found.title is not None and length.reaches(section.minimum)
    return SectionResult(
        section,
        found.title,
        length,
        uncounted,
        tuple(
            graded(
                item,
                None if found.title is None else own,
                others,
                brief.words,
                long_enough=long_enough,
                thin=_is_thin(found, length + uncounted * found.shared),
            )
            for item in section.items
        ),
        found.merged,
        pages_filled(own.parts, page_texts) if page_texts else None,
    )


def _whole(scopes: Iterable[Scope], outside: Scope) -> Scope:
    """Return all the text, that of sections which share it once."""
    apart = {tuple(id(part.block) for part in s.parts): s for s in (*scopes, outside)}
    return sum(apart.values(), Scope((), ()))


def _is_thin(found: Found, length: Length) -> bool:
    return found.title is not None and length.is_thin(found.brief.minimum)


def _hard_fails(
    brief: Brief,
    results: Sequence[SectionResult],
    scopes: Mapping[int, Scope],
    outside: Scope,
    again: Sequence[Repeat],
    year: int | None,
) -> Iterable[HardFail]:
    for result in results:
        number, minimum = result.brief.number, result.brief.minimum
        fault = failures.length_fail(number, result.title, result.length, minimum)
        if fault:
            yield fault
    whole = _whole(scopes.values(), outside)
    for result in (result for result in results if result.title is not None):
        own = scopes[result.brief.number]
        yield from failures.lacking_fails(result.brief, own, whole, brief.words)
    yield from failures.reference_fails(whole, year if year is not None else LATEST)
    asked = scopes.get(brief.interviews_in, outside).units
    every = whole.units
    faults = (
        failures.interview_fail(brief, asked, every),
        failures.invented_fail(brief, every),
        failures.source_fail(brief, every),
        failures.repeat_fail(again),
        failures.person_fail(brief, asked, every),
    )
    yield from (fault for fault in faults if fault)


def _without_copies(parts: Iterable[Part], originals: Grams, brief: Brief) -> tuple[Part, ...]:
    """Return the parts, those that copy the brief or only fill the page marked as such."""
    return tuple(
        replace(part, copied=True)
        if _copies_brief(part, originals, brief) or _fills(part)
        else part
        for part in parts
    )


def _copies(
    found: Iterable[Found], rest: Iterable[Part], originals: Grams, brief: Brief
) -> Iterable[str]:
    every = {id(part): part for one in found for part in one.parts} | {id(p): p for p in rest}
    for part in every.values():
        if (
            isinstance(part.block, Line)
            and not part.heading
            and _copies_brief(part, originals, brief)
        ):
            yield part.block.text


def _copies_brief(part: Part, originals: Grams, brief: Brief) -> bool:
    if not isinstance(part.block, Line) or part.heading:
        return False
    text = part.block.text
    if FIGURE.search(text):  # a question with its answer behind it
        return False
    return is_copy(text, originals) or is_rephrased(text, brief.assignment)


def _fills(part: Part) -> bool:
    return isinstance(part.block, Line) and not part.heading and is_filler(part.block.text)


def _texts(manuscript: Manuscript) -> Iterable[str]:
    return (block.text for block in manuscript.blocks if isinstance(block, Line))
