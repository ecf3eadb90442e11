"""What does the brief ask of a document: which sections, how long, with what in them?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from llavero.report.brief.evidence.clues import Clue, Words

NEVER = re.compile(r"(?!)")  # what an empty list of words finds
Phrase = Mapping[str, str]  # language → how it is said


@dataclass(frozen=True, slots=True)
class Things:
    """A list of different things, to be counted by how many of them appear."""

    name: str
    patterns: tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that must be seen, so many times. It is counted in each way given; the most counts.

    Each of the ways has a limit of its own: a clue counts sentences and cells, things count
    different kinds, a list counts the entries under a heading, a count has its own rule.
    """

    says: Phrase  # what is asked, to complete "Falta: …"
    minimum: int = 1
    clues: tuple[Clue, ...] = ()
    things: Things | None = None
    listed: re.Pattern[str] | None = None
    count: str = ""
    near: re.Pattern[str] | None = None  # words of the heading or paragraph it must stand in
    pairs: bool = False  # counts what is said with what to do about it
    required: bool = False  # True where a document without it fails, whatever else it holds
    limits: bool = True  # False where a thing that lacks is itself the content


@dataclass(frozen=True, slots=True)
class Item:
    """A content that earns points: all its asks, or half the points for half of them."""

    id: str
    says: Phrase
    points: float
    asks: tuple[Ask, ...]
    length: bool = False  # also asks that the section has its length
    moves: bool = True  # False where other sections use the same words for other things


@dataclass(frozen=True, slots=True)
class Titles:
    """How the heading of a section may be worded."""

    exact: re.Pattern[str]
    open: re.Pattern[str]  # begins so, or says so among other words


@dataclass(frozen=True, slots=True)
class SectionBrief:
    """A section that the brief asks for."""

    number: int
    says: Phrase
    minimum: float  # cuartillas
    titles: Titles
    signs: re.Pattern[str]  # words that its text, more than another's, holds
    items: tuple[Item, ...]

    @property
    def points(self) -> float:
        """Return what the section is worth."""
        return sum(item.points for item in self.items)


@dataclass(frozen=True, slots=True)
class Brief:
    """What a document is checked against."""

    says: Phrase
    sections: tuple[SectionBrief, ...]
    words: Words
    pass_score: float  # below it the document falls short
    capped_score: float  # the most it can reach after a hard fail
    interviews: int  # sellers that must have been interviewed, 0 where none is asked
    interviews_in: int  # the section that tells of them
    closing: re.Pattern[str]  # headings of what follows or goes before the sections
    references: re.Pattern[str]  # headings of the list of references
    sources: re.Pattern[str]  # words that say where a figure comes from
    subject: re.Pattern[str]  # words that a document about it cannot do without
    consent: re.Pattern[str]  # words that say that people agreed to be named
    language: str | None = None  # in which the result is said, where not in the document's
    assignment: tuple[str, ...] = ()  # sentences of the brief, which are no answer to it

    @property
    def has_subject(self) -> bool:
        """Return whether it says by which words a text is about it."""
        return self.subject.pattern != NEVER.pattern

    @property
    def points(self) -> float:
        """Return the points of all sections."""
        return sum(section.points for section in self.sections)
