"""What makes a document fail whatever else it holds?

Only what a reader of the text alone can prove: a section missing or too short, too few interviews,
figures of which no source is named, paragraphs repeated, people who can be identified. Whether a
reference or a datum is invented cannot be seen in the document.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llavero.report.brief.brief import Brief, SectionBrief
from llavero.report.brief.evidence.clues import Words
from llavero.report.brief.evidence.interviews import claimed, fully_named, interviewed
from llavero.report.brief.evidence.invented import invented
from llavero.report.brief.evidence.seen import Scope, Seen, seen
from llavero.report.brief.evidence.units import Unit
from llavero.report.brief.evidence.words import built_in, normal
from llavero.report.brief.length import Length
from llavero.report.brief.manuscript import Grid, Line, Manuscript
from llavero.report.brief.references import reference_faults
from llavero.report.brief.repeats import Repeat

NOT_CHECKED = ("invented-reference", "invented-data")
JUDGED, SHOWN = 500, 160  # letters of a text that can be judged, and of one that is shown
LEAST_TOLD = (
    1.5  # words of the subject in a thousand letters; the tests' documents have 3.7 or more
)
FIGURES = 3  # a text with as many must say where they come from
# Telephones of Mexico, Colombia and Spain; sums of money are written with the same gaps.
PHONE = (
    r"(?:\+?\d{1,3}[ -])?(?:\(?\d{2,3}\)?[ -]\d{3,4}[ -]\d{4}|3\d{2} \d{3} \d{4}"
    r"|[6-9]\d{2} \d{3} \d{3}|[6-9]\d{2}(?: \d{2}){3}|9\d \d{3} \d{2} \d{2})"
)
PERSON = re.compile(
    rf"[\w.+-]+@[\w-]+\.[\w.]+|(?<![\d$€.,])(?<![$€] ){PHONE}(?!\d|[.,]\d|\s*(?:[€$%]|pesos|euros"
    r"|usd|mxn|eur|cop|cajas|unidades|units))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HardFail:
    """A fault that caps the score. `id` ends the id of its sentence, `check-fail-<id>`."""

    id: str
    section: int | None = None
    evidence: str = ""
    lacking: Seen | None = None  # what must be there and is not


def length_fail(number: int, title: str | None, length: Length, minimum: float) -> HardFail | None:
    """Return the fault of a section that is not there, or is too short."""
    if title is None:
        return HardFail("section-missing", number)
    return None if length.reaches(minimum) else HardFail("section-short", number)


def lacking_fails(
    section: SectionBrief, own: Scope, every: Scope, words: Words
) -> Iterator[HardFail]:
    """Yield the fault of each thing that must be there and is not: drawings may stand anywhere."""
    for ask in (ask for item in section.items for ask in item.asks if ask.required):
        found = seen(ask, every if ask.count else own, words)
        if found.degree < 1:
            yield HardFail("lacking", section.number, lacking=found)


def reference_fails(every: Scope, year: int) -> Iterator[HardFail]:
    """Yield the fault of each work that is cited and not listed, or cannot exist as listed."""
    lines = [p for p in every.parts if isinstance(p.block, Line) and not p.heading]
    entries = [p.block.text for p in lines if p.ignored and isinstance(p.block, Line)]
    texts = [unit.text for unit in every.units]
    for fault in reference_faults(texts, entries, year=year):
        yield HardFail(f"reference-{fault.id}", evidence=fault.text)


def interview_fail(
    brief: Brief, own: Sequence[Unit], everywhere: Sequence[Unit]
) -> HardFail | None:
    """Return the fault of a document that tells of fewer interviews than the brief asks."""
    told = max(
        len(interviewed(own)), claimed(own), claimed(everywhere), len(interviewed(everywhere))
    )
    if told >= brief.interviews:
        return None
    return HardFail("few-interviews", brief.interviews_in, str(told))


def invented_fail(brief: Brief, everywhere: Sequence[Unit]) -> HardFail | None:
    """Return the fault of a document that says its interviews were imagined."""
    said = invented(everywhere)
    return HardFail("invented-interviews", brief.interviews_in, said) if said else None


def off_topic(brief: Brief, manuscript: Manuscript) -> HardFail | None:
    """Return the fault of a document that hardly uses the words of what the brief is about."""
    lines = [block.text for block in manuscript.blocks if isinstance(block, Line)]
    cells = [
        " ".join(cell for row in block.rows for cell in row)
        for block in manuscript.blocks
        if isinstance(block, Grid)
    ]
    text = normal(" ".join([*lines, *cells]))
    told = len(brief.subject.findall(text))
    if not brief.has_subject or len(text) < JUDGED or told >= LEAST_TOLD * len(text) / 1000:
        return None
    return HardFail("off-topic", evidence=max(lines, key=len, default="")[:SHOWN])


def source_fail(brief: Brief, units: Sequence[Unit]) -> HardFail | None:
    """Return the fault of a document with figures that names no source for any."""
    percent, number = built_in("percent"), built_in("number")
    figures = [u for u in units if percent.search(u.norm) or number.search(u.norm)]
    if len(figures) < FIGURES or any(brief.sources.search(unit.norm) for unit in units):
        return None
    return HardFail("no-source", evidence=figures[0].quote)


def repeat_fail(repeats: Sequence[Repeat]) -> HardFail | None:
    """Return the fault of a document that says the same again."""
    return HardFail("repeated", evidence=repeats[0].second) if repeats else None


def person_fail(brief: Brief, own: Sequence[Unit], everywhere: Sequence[Unit]) -> HardFail | None:
    """Return the fault of a document that lets a seller or a contact be reached by name.

    Addresses, telephones and the full names of those who were heard are looked for: a first name
    tells few who it is, and a name in a record may be one the company gave.
    """
    if any(brief.consent.search(unit.norm) for unit in everywhere):
        return None
    found = next((u.quote for u in own if PERSON.search(u.text) or fully_named(u)), None)
    return HardFail("person-identifiable", brief.interviews_in, found) if found else None
