"""Of what blocks is a chapter made?

A block that is `detail` is written in a section where it belongs, and stands in an annex: the
words before it say which.
"""

from dataclasses import dataclass, replace
from typing import Literal

from llavero.document.chart import Chart
from llavero.document.orgchart import OrgChart
from llavero.document.relationship_map import RelationshipMap
from llavero.prose import Text

Cell = Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a chapter; the chapter's own title is level 1."""

    text: Text
    level: Literal[2, 3] = 2
    place: str = ""  # by which a PlaceSpan leads here
    detail: bool = False
    annex: str = ""  # the letter under which the captions that follow are numbered


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together. `citations` are reference keys, in order of appearance."""

    text: Text
    citations: tuple[str, ...] = ()
    detail: bool = False
    see: Text | None = None  # after the citations: where the detail is


@dataclass(frozen=True, slots=True)
class Bullets:
    """Items of equal weight; they count as prose."""

    items: tuple[Text, ...]
    numbered: bool = False
    detail: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """What a reader must not overlook: data that is missing, or a limit of the figures."""

    kind: Literal["missing", "warning", "finding"]
    title: Text
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. Figures stand to the right, words to the left."""

    title: Text
    numeric: bool = False
    width: float = 1.0  # relative to the other columns


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A native table with a caption that is numbered and a source line below.

    Two tables are never equal: what is measured of one is remembered by the table itself.
    """

    caption: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    source: Text
    total: bool = False  # the last row is a total
    detail: bool = False

    def __post_init__(self) -> None:
        wrong = [len(row) for row in self.rows if len(row) != len(self.columns)]
        if wrong:
            raise ValueError(f"a row has {wrong[0]} cells for {len(self.columns)} columns")


Block = Heading | Paragraph | Bullets | Callout | Table | Chart | OrgChart | RelationshipMap

Detail = Heading | Paragraph | Bullets | Table | Chart


def detail(*blocks: Detail) -> tuple[Detail, ...]:
    """Return the blocks as what stands in an annex, so that the section says the answer first."""
    return tuple(replace(block, detail=True) for block in blocks)
