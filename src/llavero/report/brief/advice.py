"""What should be added, moved or cut so that the document gives what the brief asks?"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from llavero.report.brief.brief import Ask
from llavero.report.brief.check import Result, SectionResult
from llavero.report.brief.evidence.seen import Seen
from llavero.report.brief.grading import Grade, Graded
from llavero.report.brief.length import PRESETS, TARGET

MUCH = 600  # characters in tables and text boxes that are worth a word


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do. `id` ends the id of its sentence, `check-advice-<id>`."""

    id: str
    section: int | None = None
    item: str | None = None
    ask: Ask | None = None  # what it is about, in the words of the brief
    facts: dict[str, object] = field(default_factory=dict)


def advice(result: Result) -> tuple[Advice, ...]:
    """Return what to do, section by section, and then what concerns the whole."""
    return tuple(_all(result))


def _all(result: Result) -> Iterator[Advice]:
    for section in result.sections:
        yield from _of_section(section)
        for graded in section.items:
            yield from _of_item(section, graded)
    for fail in result.hard_fails:
        if not fail.id.startswith("section-") and fail.lacking is None:
            yield Advice(fail.id, fail.section)
    if result.copied:
        yield Advice("copied", facts={"count": len(result.copied)})


def _of_section(section: SectionResult) -> Iterator[Advice]:
    number, minimum = section.brief.number, section.brief.minimum
    if section.title is None:
        yield Advice("absent", number)
        return
    if section.merged:
        yield Advice("merged", number)
    if not section.length.reaches(minimum):
        yield Advice("short", number, facts={"missing": section.length.missing(minimum)})
        if section.uncounted.characters >= MUCH:
            uncounted = round(section.uncounted.characters)
            yield Advice("uncounted", number, facts={"characters": uncounted})
    elif not section.length.reaches(minimum, TARGET):
        missing = section.length.missing(minimum, TARGET)
        target = round(minimum * PRESETS[TARGET])
        yield Advice("tight", number, facts={"missing": missing, "target": target})


def _of_item(section: SectionResult, graded: Graded) -> Iterator[Advice]:
    number, item = section.brief.number, graded.item.id
    if graded.grade is Grade.ELSEWHERE:
        if section.title is not None:
            for seen in graded.lacking:
                yield Advice("elsewhere", number, item, seen.ask)
        return
    for seen in graded.lacking:
        yield Advice(_lack(seen), number, item, seen.ask, _counts(seen))


def _lack(seen: Seen) -> str:
    if seen.count:
        return "few"
    if seen.limits:
        return "limit" if seen.reasoned else "unexplained"
    return "missing"


def _counts(seen: Seen) -> dict[str, object]:
    return {"found": seen.count, "minimum": seen.ask.minimum} if seen.count else {}
