"""What is a whole report?"""

from dataclasses import dataclass
from datetime import date

from llavero.document.blocks import Block
from llavero.foundation.period import Period
from llavero.prose import Style, Text


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the report under one heading of level 1.

    `section` is its number in the brief (1 to 4), or None for what stands around the four.
    """

    title: Text
    blocks: tuple[Block, ...]
    section: int | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of the annex of figures: where each figure of the text leads."""

    key: str  # of the Measure; the bookmark is made of it
    name: Text
    scope: Text
    value: Text
    period: Text
    source: Text
    definition: Text  # what it is and how it was computed
    rests_on: Text  # tables and number of rows
    topic: Text  # under which it is listed
    doubts: Text  # why it is partial; empty if it is not
    base: Text  # how many it is taken of, where that is known

    @property
    def measure(self) -> str:
        """Return what its key has in common with the figures of the same definition."""
        return self.key.partition("@")[0]


@dataclass(frozen=True, slots=True)
class Annex:
    """What stands behind the text."""

    figures: tuple[FigureRow, ...]
    chapters: tuple[Chapter, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of the list of references, in APA 7."""

    key: str  # "homburg2002"
    citation: str  # in the text: "Homburg et al., 2002"
    entry: str  # in the list; *asterisks* enclose italics


@dataclass(frozen=True, slots=True)
class Report:
    """A report that only has to be drawn."""

    company: str
    title: Text
    subtitle: Text
    author: str
    as_of: date
    period: Period
    style: Style
    chapters: tuple[Chapter, ...]
    references: tuple[Reference, ...]  # those cited, sorted
    annex: Annex
    logo: bytes = b""  # of the company: a PNG or JPEG, as it came
    study: str = ""  # by its name in the workspace
