"""Which traits does each seller have: ways of working, sources, approach, topics, conditions?

A code counts as a seller's where the questions that ask for it show it; the seller is the unit, for
the accounts of one seller are not independent (methods F4).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llavero.analysis.answers import Setting
from llavero.analysis.patterns.closed_traits import QUESTIONS, closed_traits
from llavero.analysis.patterns.coded import Mark
from llavero.analysis.patterns.findings import Kind
from llavero.interview.answers import Interview

# Where a code of each facet counts.
ASKED: Mapping[str, tuple[str, ...]] = {
    "R": ("Q21", "Q22", "Q23", "Q24", "Q25", "Q26"),
    "I": ("Q30", "Q31", "Q34", "Q35"),
    "A": ("Q36",),
}
# Which topics each question asks for.
TOPICS: Mapping[str, tuple[str, ...]] = {
    "Q35": ("N0",),
    "Q40": ("N6",),
    "Q41": ("N2", "N3"),
    "Q42": ("N2", "N3"),
}
BY_DEFINITION = {("I01", "Q35")}  # who is asked what is always asked, asks


@dataclass(frozen=True, slots=True)
class Trait:
    """Something that sellers may share, where it is asked, who has it and of whom it is known."""

    id: str  # "R12", "N20@Q41", "no-plan", "source:usuarios"
    kind: Kind
    question: str
    holders: tuple[str, ...]  # codes of sellers
    known: tuple[str, ...]
    confirmed: bool  # every one of them by a person, or by a closed answer


_KINDS: Mapping[str, Kind] = {"R": "routine", "I": "information", "A": "approach"}


def traits(
    interviews: Sequence[Interview], marks: Sequence[Mark], setting: Setting
) -> tuple[Trait, ...]:
    """Return every trait that some seller has, most holders first."""
    codes = {interview.id: interview.seller_code for interview in interviews}
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        if (id := trait_of(mark)) is not None:
            found.setdefault(id, []).append(mark)
    made = [_spoken(id, own, codes, interviews) for id, own in found.items()]
    made += _closed(interviews, setting)
    return tuple(sorted(made, key=lambda trait: (-len(trait.holders), trait.id)))


def told_in_words(interview: Interview, asked: Sequence[str]) -> bool:
    """Return whether a seller answered any of some open questions in words.

    Who answers that it is not known, or nothing, is no witness that something is not done.
    """
    return any(answer.text.strip() for answer in interview.answers if answer.question in asked)


def trait_of(mark: Mark) -> str | None:
    """Return the trait that a code of an answer shows; None where the question does not ask it."""
    if mark.code.startswith("N"):
        asked = mark.code.startswith(TOPICS.get(mark.question, ()))
        return f"{mark.code}@{mark.question}" if asked else None
    if (mark.code, mark.question) in BY_DEFINITION:
        return None
    return mark.code if mark.question in ASKED[mark.code[0]] else None


def _spoken(
    id: str, marks: Sequence[Mark], codes: Mapping[str, str], interviews: Sequence[Interview]
) -> Trait:
    asked = (id.partition("@")[2],) if "@" in id else ASKED[id[0]]
    holders = {codes[mark.interview] for mark in marks}
    order = sorted(marks, key=lambda mark: (not mark.confirmed, -mark.confidence, mark.question))
    return Trait(
        id,
        _KINDS.get(id[0], "topic"),
        order[0].question,
        tuple(sorted(holders)),
        tuple(sorted(holders | {i.seller_code for i in interviews if told_in_words(i, asked)})),
        all(mark.confirmed for mark in marks),
    )


def _closed(interviews: Sequence[Interview], setting: Setting) -> list[Trait]:
    told = {i.seller_code: closed_traits(i, setting) for i in interviews}
    names = {name for held in told.values() for name in held}
    made = []
    for name in sorted(names):
        holders = tuple(sorted(code for code, held in told.items() if held.get(name)))
        known = tuple(sorted(code for code, held in told.items() if name in held))
        asked = QUESTIONS[name.partition(":")[0]]
        whole = tuple(sorted(told)) if name.startswith("source:") else known
        if holders:
            made.append(Trait(name, "condition", asked, holders, whole, True))
    return made
